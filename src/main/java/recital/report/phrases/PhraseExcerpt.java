package recital.report.phrases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.language.Figures.Figure;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.model.Language;
import recital.model.ParagraphId.Part;

/**
 * The first words of a text that end with a phrase: behind no article, preposition or conjunction, and behind no verb,
 * whose object is what it says.
 */
final class PhraseExcerpt {

    private static final String MORE = " \u2026";

    /** So many words more at most. */
    private static final int MOST_MORE = 10;

    /** So many words of what is asked have to follow, or it is not told: "to mend the wells". */
    private static final int LEAD = 4;

    /** So many words tell a clause; of fewer each counts. */
    private static final int CLAUSE = 10;

    /** So many words more belong to the last at most. */
    private static final int BOUND = 4;

    /** Characters; no verb with what stands beside it has more, nor what ties a clause to the next. */
    private static final int TAIL = 160;

    private static final String HYPHENS = "-\u2010\u2011";

    private static final Pattern LAST_COMMA = Pattern.compile("[\\s\u00a0]*,?[\\s\u00a0]*$");

    private static final Pattern LAST_WORD = Pattern.compile("(?:^|[\\s\u00a0])(\\S+)\\s*$");

    private final Lexicon lexicon;
    private final Pattern leading;
    private final Pattern predicate;
    private final Pattern report;
    private final Pattern ahead;
    private final Pattern binding;
    private final Pattern tie;
    private final Pattern between;

    /** Those who are asked up to a comma, and what stands between it and what they are asked. */
    private final Optional<Pattern> aside;

    PhraseExcerpt(Language language) {
        lexicon = Lexicon.of(language);
        ahead = lexicon.pattern(PhrasePattern.ACT_AHEAD);
        leading = lexicon.pattern(PhrasePattern.LEADING_WORD);
        report = lexicon.pattern(PhrasePattern.ASKED_REPORT);
        predicate = lexicon.pattern(PhrasePattern.PREDICATE);
        binding = Pattern.compile(
                "[\\s\u00a0]+" + lexicon.pattern(PhrasePattern.BINDING_WORD).pattern() + "[\\s\u00a0]+");
        tie = Pattern.compile(
                "(?:[\\s,]+(?:" + String.join("|", lexicon.connectives().all()) + ")){1,20}[\\s,]*$");
        between = Pattern.compile(",?[\\s\u00a0](?:" + String.join("|", lexicon.words(WordList.LIST_CONJUNCTIONS))
                + ")[\\s\u00a0]|,[\\s\u00a0]");
        Set<String> beforeAction = lexicon.words(WordList.BEFORE_ACTION);
        aside = beforeAction.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Pattern.compile("([^,;.\n]+), [^;\n]*?, (?=(?:" + String.join("|", beforeAction) + ") )"));
    }

    /**
     * So many words of a text and an ellipsis, or a few more where they would end at a comma, behind which stands what is
     * asked or named; a text that is no more than a quarter longer stays whole. What stands between those who are asked and
     * what they are asked is left out where it would be cut there: "the Guild, in consultation with the keepers, to mend".
     */
    String of(String text, int words) {
        Optional<Matcher> asked = aside.map(pattern -> pattern.matcher(text))
                .filter(found -> found.lookingAt() && leadsToDeed(found, text, words));
        return asked.map(found -> found.group(1) + MORE + " " + upTo(text.substring(found.end()), words))
                .orElseGet(() -> upTo(text, words));
    }

    /** Whether what is asked stands too far behind those who are asked, and nothing is said before. */
    private boolean leadsToDeed(Matcher found, String text, int words) {
        String before = found.group();
        return new WordCut(before).words() + LEAD >= words
                && new WordCut(found.group(1)).words() <= words
                && !predicate.matcher(before).find()
                && predicate.matcher(text).region(found.end(), text.length()).lookingAt()
                && !asksBefore(before);
    }

    /** What stands between the clauses of a text, where another verb of the organ follows. */
    private Stream<MatchResult> beforeVerbs(String text) {
        return ahead.matcher(text)
                .results()
                .filter(place -> verbs(text.substring(place.end())).findAny().isPresent());
    }

    /** Whether another verb of the organ stands in it, "and requests the Guild, in consultation with the keepers, to". */
    private boolean asksBefore(String words) {
        return beforeVerbs(words).findAny().isPresent();
    }

    /** Those of either part of a document with which words begin. */
    private Stream<Opening> verbs(String words) {
        return Stream.of(Part.OPERATIVE, Part.PREAMBLE).flatMap(part -> lexicon.opening(words, part).stream());
    }

    /** The same with all that stands between. */
    String upTo(String text, int words) {
        WordCut cut = new WordCut(text);
        String least = ofWords(text, cut, words);
        String excerpt = least;
        for (int more = 1; more <= MOST_MORE && goesOn(excerpt, text); more++) {
            excerpt = ofWords(text, cut, words + more);
        }
        return goesOn(excerpt, text) ? least.replace("," + MORE, MORE) : excerpt;
    }

    /** Whether it ends at a comma, or before the last of a list, "safe, full and sustained": what is named stands behind. */
    private boolean goesOn(String excerpt, String text) {
        int end = excerpt.length() - MORE.length();
        if (end <= 0 || !excerpt.endsWith(MORE) || !text.startsWith(excerpt.substring(0, end))) {
            return false;
        }
        String last = excerpt.substring(excerpt.lastIndexOf(", ", end) + 1, end).strip();
        return excerpt.charAt(end - 1) == ','
                || last.indexOf(' ') < 0
                        && end < text.length()
                        && between.matcher(text).region(end, text.length()).lookingAt();
    }

    private String ofWords(String text, WordCut cut, int words) {
        String excerpt = Excerpt.of(text, cut, words);
        if (excerpt.equals(text)) {
            return text;
        }
        String kept = withoutVerb(excerpt.substring(0, excerpt.length() - MORE.length()));
        String bound = words < CLAUSE ? kept : withoutVerb(withBound(kept, text));
        return bound.equals(text) ? text : bound + MORE;
    }

    /** The words without a verb of the organ at their end, whose object is cut off: "and requests". */
    private String withoutVerb(String words) {
        Matcher place = ahead.matcher(words);
        for (boolean found = place.find(tail(words)); found; found = place.find()) {
            if (verbs(words.substring(place.end())).anyMatch(verb -> words.endsWith(verb.text()))) {
                return clause(words.substring(0, place.start()));
            }
        }
        return untied(words);
    }

    /** Where the last words begin, among which a verb or a tie stands that is the end of a text: all of it is long to look through. */
    private static int tail(String words) {
        return Math.max(0, words.length() - TAIL);
    }

    /** The words with what belongs to their last, "the threats posed by the floods". */
    private String withBound(String kept, String text) {
        Matcher binds = binding.matcher(text).region(kept.length(), text.length());
        if (!binds.lookingAt()) {
            return kept;
        }
        String rest = text.substring(binds.end());
        String more = Excerpt.of(rest, BOUND);
        String object = more.equals(rest) ? rest : closed(more.substring(0, more.length() - MORE.length()));
        boolean tells = object.indexOf(' ') >= 0 || !leads(object);
        return tells ? withoutLastComma(text.substring(0, binds.end() + object.length())) : kept;
    }

    /** The words without those at their end that lead to others; all of them where there are no more. */
    String closed(String words) {
        int end = words.length();
        int last = lastPhrase(words, end);
        while (last > 0 && last < end) {
            end = last;
            last = lastPhrase(words, end);
        }
        return last == 0 ? words : words.substring(0, end);
    }

    /** A clause without what ties the next one to it, "and in this regard". */
    String clause(String words) {
        return withoutLastComma(untied(words));
    }

    private static String withoutLastComma(String words) {
        Matcher comma = LAST_COMMA.matcher(words);
        return comma.find(tail(words)) ? words.substring(0, comma.start()) : words;
    }

    private String untied(String words) {
        Matcher last = tie.matcher(words);
        return closed(last.find(tail(words)) ? words.substring(0, last.start()) : words);
    }

    /** Whether a phrase is no more than a word that leads to others. */
    boolean leads(String phrase) {
        return leading.matcher(phrase).matches();
    }

    /** The entries of a list, "trade and investment". */
    List<String> entries(String phrase) {
        return List.of(between.split(phrase));
    }

    /** The first amount of money of a text. */
    Optional<Figure> amount(String text) {
        return lexicon.figures().all(text).stream()
                .filter(lexicon.figures()::isMoney)
                .findFirst();
    }

    private static boolean isJoined(String text, int at) {
        return at > 0 && HYPHENS.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Where a word or verb begins that ends at an offset and leads to others; the offset itself where none does. */
    private int lastPhrase(String words, int end) {
        String text = words.substring(0, end);
        Matcher word = LAST_WORD.matcher(text);
        int lastSpace = text.lastIndexOf(' ', text.stripTrailing().length() - 1);
        if (word.find(Math.max(0, lastSpace)) && leading.matcher(word.group(1)).matches()) {
            return word.start();
        }
        Matcher verb = predicate.matcher(text);
        int from = Math.max(0, text.lastIndexOf(' ', text.lastIndexOf(' ') - 1));
        while (verb.find(from)) {
            // "Making" is no verb in "decision-making".
            if (verb.end() == end && !isJoined(text, verb.start())) {
                return text.substring(0, verb.start()).stripTrailing().length();
            }
            from = verb.end();
        }
        return end;
    }
}
