package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.language.Act;
import recital.language.Cues.Cue;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.text.Occurrences;

/** Who is asked: what stands between a verb that asks for action and the action, "calls upon all States to". */
final class AddresseeRule implements Rule {

    /** So many tokens are those who are asked at most. */
    private static final int LONGEST = DiffThresholds.DEFAULT.wording().addressee();

    /** A remark has so many words of each side at most. */
    private static final int TOLD = DiffThresholds.DEFAULT.told().ofAddressee();

    /** "The Committee". */
    private static final int SHORT_NAME = DiffThresholds.DEFAULT.wording().shortName();

    private final Pattern organ;
    private final Set<String> beforeAction;
    private final Set<String> afterAddressee;
    private final Set<String> hopes;
    private final Set<String> deeds;
    private final Set<String> joining;
    private final Set<String> pronouns;
    private final Set<String> small;
    private final Set<String> articles;

    AddresseeRule(Lexicon lexicon) {
        organ = lexicon.pattern(PhrasePattern.REPORT_RECIPIENT);
        beforeAction = lexicon.words(WordList.BEFORE_ACTION);
        afterAddressee = lexicon.words(WordList.AFTER_ADDRESSEE);
        hopes = lexicon.words(WordList.HOPES);
        deeds = lexicon.words(WordList.DEEDS);
        joining = lexicon.words(WordList.LIST_CONJUNCTIONS);
        pronouns = lexicon.words(WordList.PRONOUNS);
        articles = lexicon.words(WordList.ARTICLES);
        small = Stream.of(WordList.SMALL_WORDS, WordList.JOINING_CLAUSES)
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Of paragraphs that are not one for sure, what stands at one place of both need not be who is asked; nor is it told where
     * no word of the language parts them from what they are asked.
     */
    @Override
    public void apply(EditContext edit) {
        if (!edit.isOfOne() || beforeAction.isEmpty()) {
            return;
        }
        Optional<Addressee> earlier = addressed(edit.earlier());
        Optional<Addressee> later = addressed(edit.later());
        if (earlier.isEmpty() || later.isEmpty()) {
            return;
        }
        List<Integer> before = unexplained(edit.earlier(), earlier.get());
        List<Integer> after = unexplained(edit.later(), later.get());
        String left = words(edit.earlier(), before);
        String right = words(edit.later(), after);
        if (letters(content(edit.earlier(), before)).equals(letters(content(edit.later(), after)))
                || pronouns.contains(left)
                || pronouns.contains(right)
                || left.isEmpty() && isSaid(right, edit.earlier())
                || right.isEmpty() && isSaid(left, edit.later())
                || isNamedInFull(edit, earlier.get(), later.get())) {
            return;
        }
        before.forEach(edit.earlier()::markExplained);
        after.forEach(edit.later()::markExplained);
        edit.substantive(ChangeClass.ADDRESSEE, remark(edit, earlier.get(), later.get(), left, right));
    }

    /** Who came to those who are asked was named elsewhere in the text, and has only moved. */
    private static boolean isSaid(String words, EditSide other) {
        return words.indexOf(' ') > 0
                && Occurrences.exist(words, other.analyzedText().text());
    }

    /** Those who were and who are asked where they are few, or else those who came and went. */
    private String remark(EditContext edit, Addressee earlier, Addressee later, String removed, String added) {
        if (earlier.length() <= TOLD && later.length() <= TOLD) {
            return Remark.replacement(text(edit.earlier(), earlier), text(edit.later(), later));
        }
        return isBrief(removed) && isBrief(added)
                ? Remark.replacement(removed, added)
                : Remark.replacement(beginning(edit.earlier(), earlier), beginning(edit.later(), later));
    }

    /** All, or the first words of many. */
    private static String beginning(EditSide side, Addressee range) {
        return range.length() <= TOLD
                ? text(side, range)
                : text(side, new Addressee(range.start(), range.start() + TOLD)) + " \u2026";
    }

    /** "Secretary-General" without "the" is the same one, and "including" names nobody. */
    private List<String> content(EditSide side, List<Integer> tokens) {
        return tokens.stream()
                .map(i -> side.analyzedText().word(i).toLowerCase(Locale.ROOT))
                .filter(word -> !small.contains(word))
                .toList();
    }

    /** "Secretary General" is "Secretary-General". */
    private static String letters(List<String> words) {
        return String.join("", words).replace("-", "");
    }

    private static boolean isBrief(String words) {
        return words.split(" ").length <= TOLD;
    }

    private static String text(EditSide side, Addressee range) {
        AnalyzedText reading = side.analyzedText();
        int last = reading.word(range.end() - 1).equals(",") && range.length() > 1 ? range.end() - 2 : range.end() - 1;
        return reading.text()
                .substring(
                        reading.token(range.start()).start(),
                        reading.token(last).end());
    }

    /** "The Commission" is "the International Law Commission", and "the Office" is "the Office for Wells". */
    private boolean isNamedInFull(EditContext edit, Addressee earlier, Addressee later) {
        List<String> before = words(edit.earlier().analyzedText(), earlier);
        List<String> after = words(edit.later().analyzedText(), later);
        List<String> brief = before.size() <= after.size() ? before : after;
        List<String> full = brief == before ? after : before;
        String name = brief.get(brief.size() - 1);
        boolean ofOne = organ.matcher(name).matches() || brief.size() == SHORT_NAME && articles.contains(brief.get(0));
        boolean lastOfBoth = ofOne && AnalyzedText.isCapital(name) && name.equals(full.get(full.size() - 1));
        boolean beginning = brief.size() < full.size()
                && AnalyzedText.isCapital(name)
                && full.subList(0, brief.size()).equals(brief)
                && afterAddressee.contains(full.get(brief.size()));
        return brief.size() <= SHORT_NAME && (lastOfBoth || beginning);
    }

    private static List<String> words(AnalyzedText reading, Addressee range) {
        return IntStream.range(range.start(), range.end())
                .mapToObj(reading::word)
                .toList();
    }

    /** The tokens that name who is asked. */
    private record Addressee(int start, int end) {

        int length() {
            return end - start;
        }
    }

    private static List<Integer> unexplained(EditSide side, Addressee range) {
        return side.unexplained(i -> i >= range.start() && i < range.end() && side.isWord(i));
    }

    /** Without the "and" that leads to one more. */
    private String words(EditSide side, List<Integer> tokens) {
        List<String> words = new ArrayList<>();
        tokens.forEach(i -> words.add(side.analyzedText().word(i)));
        while (!words.isEmpty() && joining.contains(words.get(0))) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    /** Those who are asked last before the end of the side, where it reaches into what names them. */
    private Optional<Addressee> addressed(EditSide side) {
        return side.analyzedText().acts().stream()
                .flatMap(act -> addressee(side.analyzedText(), act).stream())
                .filter(one -> side.from() <= one.end() && side.to() >= one.start())
                .reduce((before, last) -> last);
    }

    private Optional<Addressee> addressee(AnalyzedText reading, Act act) {
        if (act.opening().scale() != Opening.Scale.ACTION || asksNobody(act.opening())) {
            return Optional.empty();
        }
        int start = afterPreposition(reading, reading.tokensBefore(act.end()));
        int end = start;
        while (end < reading.tokens().size()
                && end - start < LONGEST
                && (!ends(reading.word(end)) || isInName(reading, end))) {
            end++;
        }
        if (end == start) {
            return Optional.empty();
        }
        Addressee range = new Addressee(start, end);
        boolean named = !isDeed(reading, range)
                && (holdsActor(reading, range)
                        || beforeAction.contains(reading.word(end)) && holdsName(reading, range)
                        || isNameBeforeAside(reading, range));
        return named ? Optional.of(range) : Optional.empty();
    }

    /** "Reiterates its request to the keepers to": the first "to" leads to those who are asked. */
    private int afterPreposition(AnalyzedText reading, int index) {
        boolean leads = beforeAction.contains(reading.word(index))
                && (articles.contains(reading.word(index + 1)) || AnalyzedText.isCapital(reading.word(index + 1)));
        return leads ? index + 1 : index;
    }

    /** "Looks forward to", "earnestly hopes": what is hoped for is asked of nobody. */
    private boolean asksNobody(Opening opening) {
        return Stream.of(opening.verb().split(" ")).anyMatch(hopes::contains);
    }

    /** "The Guild of Smiths, within its mandate, to". */
    private boolean isNameBeforeAside(AnalyzedText reading, Addressee range) {
        int first = articles.contains(reading.word(range.start())) ? range.start() + 1 : range.start();
        return range.length() > 1
                && reading.word(range.end() - 1).equals(",")
                && AnalyzedText.isCapital(reading.word(first));
    }

    /** Organs and officers have capitals: "the Special Rapporteur". */
    private static boolean holdsName(AnalyzedText reading, Addressee range) {
        return IntStream.range(range.start(), range.end())
                .anyMatch(i -> Character.isUpperCase(reading.word(i).codePointAt(0)));
    }

    private boolean ends(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.equals(TextDiff.PARAGRAPH_BREAK) || beforeAction.contains(small) || afterAddressee.contains(small);
    }

    /** "On" in "the Office on Wells and Springs", where what is asked follows behind the name. */
    private boolean isInName(AnalyzedText reading, int index) {
        return afterAddressee.contains(reading.word(index))
                && AnalyzedText.isCapital(reading.word(index - 1))
                && AnalyzedText.isCapital(reading.word(index + 1));
    }

    /** "Encourages the cooperation between the keepers": it is their deed that is encouraged; what an aside says is none. */
    private boolean isDeed(AnalyzedText reading, Addressee range) {
        int actor = actor(reading, range).orElse(reading.token(range.end() - 1).end());
        return IntStream.range(range.start(), reading.tokensBefore(actor))
                .takeWhile(i -> !reading.word(i).equals(","))
                .anyMatch(i -> deeds.contains(reading.word(i)));
    }

    private static boolean holdsActor(AnalyzedText reading, Addressee range) {
        return actor(reading, range).isPresent();
    }

    /** The offset at which the first begins who is known to act. */
    private static OptionalInt actor(AnalyzedText reading, Addressee range) {
        int from = reading.token(range.start()).start();
        int to = reading.token(range.end() - 1).end();
        return reading.cues().stream()
                .filter(cue -> cue.namesSomebody() && cue.start() >= from && cue.end() <= to)
                .mapToInt(Cue::start)
                .findFirst();
    }
}
