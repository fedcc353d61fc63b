package recital.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Citations.Citation;
import recital.language.Citations.CitationKind;
import recital.text.WordBorders;

/**
 * Finds what a body numbers by a name of its own: "general comments No. 15 (2002) and No. 16", "the Well Keepers
 * Convention, 2011 (No. 989)"; source: {@code numbered-texts.tsv} in the folder of the language.
 */
final class NumberedTexts {

    private static final String NONE = "-";
    private static final String NUMBER = "{number}";
    private static final String SESSION = "session";
    private static final String SESSION_NUMBER = "{session}";

    private final List<NumberedText> texts;
    private final CitedBodies bodies;
    private final Ordinals ordinals;
    private final Pattern next;

    NumberedTexts(Lexicon lexicon, CitedBodies bodies) {
        texts = LanguageFile.rows(lexicon.language(), "numbered-texts.tsv").stream()
                .map(NumberedText::of)
                .toList();
        this.bodies = bodies;
        ordinals = lexicon.ordinals();
        next = lexicon.pattern(PhrasePattern.NEXT_NUMBERED);
    }

    /**
     * A row of the table.
     *
     * @param name what one is called, with {@code {number}} and, where it is numbered by session, {@code {session}}
     * @param body whose it is; empty where the words around tell
     * @param lead what stands before the number, in the group {@code start} where what is printed begins, in the group
     *     {@code session} the ordinal of a session
     * @param number the number, in group 1 what it goes by
     */
    private record NumberedText(String name, Optional<String> body, Pattern lead, Pattern number) {

        static NumberedText of(List<String> row) {
            return new NumberedText(
                    row.get(0),
                    row.get(1).equals(NONE) ? Optional.empty() : Optional.of(row.get(1)),
                    WordBorders.compile(row.get(2)),
                    WordBorders.compile(row.get(3)));
        }

        boolean hasSession() {
            return name.contains(SESSION_NUMBER);
        }
    }

    /** The bodies that the table names. */
    List<String> bodies() {
        return texts.stream().flatMap(one -> one.body().stream()).toList();
    }

    /** All in the text; {@code plain} is the text with one kind of hyphen and of space. */
    List<Citation> all(String text, String plain) {
        List<Citation> found = new ArrayList<>();
        for (NumberedText one : texts) {
            Matcher lead = one.lead().matcher(plain);
            while (lead.find()) {
                Optional<String> name = name(one, lead);
                List<MatchResult> numbers = numbers(one, plain, lead);
                if (name.isPresent() && !numbers.isEmpty()) {
                    found.addAll(citations(one, name.get(), lead, numbers, text, plain));
                }
            }
        }
        return found;
    }

    private Optional<String> name(NumberedText one, Matcher lead) {
        if (!one.hasSession()) {
            return Optional.of(one.name());
        }
        OptionalInt session = ordinals.number(lead.group(SESSION));
        return session.isEmpty()
                ? Optional.empty()
                : Optional.of(one.name().replace(SESSION_NUMBER, String.valueOf(session.getAsInt())));
    }

    /** The number behind the lead and those that are listed after it. */
    private List<MatchResult> numbers(NumberedText one, String plain, Matcher lead) {
        List<MatchResult> numbers = new ArrayList<>();
        Matcher number = one.number().matcher(plain).region(lead.end(), plain.length());
        Matcher between = next.matcher(plain);
        while (number.lookingAt()) {
            numbers.add(number.toMatchResult());
            if (!between.region(number.end(), plain.length()).lookingAt()) {
                break;
            }
            number.region(between.end(), plain.length());
        }
        return numbers;
    }

    private List<Citation> citations(
            NumberedText one, String name, Matcher lead, List<MatchResult> numbers, String text, String plain) {
        int last = numbers.get(numbers.size() - 1).end();
        String body = one.body()
                .or(() -> bodies.around(GovernedText.before(plain, lead.start()), GovernedText.after(plain, last)))
                .orElse("");
        List<Citation> citations = new ArrayList<>();
        for (MatchResult number : numbers) {
            boolean first = citations.isEmpty();
            int start = first ? lead.start("start") : number.start();
            String printed = first ? text.substring(start, number.end()) : name.replace(NUMBER, number.group());
            String own = name.replace(NUMBER, number.group(1).replace('\u2013', '-'));
            citations.add(new Citation(start, number.end(), printed, own, CitationKind.ELSEWHERE, body, false));
        }
        return citations;
    }
}
