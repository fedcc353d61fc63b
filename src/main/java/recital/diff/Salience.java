package recital.diff;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import recital.diff.Fact.DateShift;
import recital.diff.Fact.FigureShift;
import recital.diff.Fact.Report;
import recital.diff.Fact.VerbShift;
import recital.language.Cues;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.Opening.Scale;
import recital.language.PhrasePattern;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.reading.Act;
import recital.reading.TextReading;

/**
 * How much a change matters: by the force of the act in which it is, by how much content is new or gone, and by its kind.
 *
 * <p>The numbers were set on pairs that a reader ranked; about eight points are one place in ten.
 */
final class Salience {

    private static final int DECISION = 60;
    private static final int REQUEST = 50;
    private static final int STATEMENT = 38;
    private static final int PREAMBLE = 32;
    private static final int ANNEX = 22;
    private static final int PROCEDURE = 10;

    /** What founds or ends something. */
    private static final int FOUNDS = 8;

    private static final int FUNDS = 8;
    private static final int REPORTS = 8;
    private static final int CONCERN = 4;
    private static final int RECALL = -8;
    private static final int ASKS_IN_PREAMBLE = 8;

    /** A change of a few words in an act that stays is less than an act that is new. */
    private static final int STAYS = -8;

    /** The content of one word that is new; of many words the content grows no longer. */
    private static final double MOST_CONTENT = 32;

    private static final double CONTENT_SCALE = 40;

    /** A word that the other document has elsewhere is new at its place only. */
    private static final double KNOWN_ELSEWHERE = 0.4;

    /** A word of a name tells less than one that says something. */
    private static final double OF_NAME = 0.6;

    /** A word that no resolution has weighs no more, it may be misspelt. */
    private static final double RAREST = 6;

    /** A word in a fifth of the paragraphs is of the subject of the documents. */
    private static final double SUBJECT = 4;

    private static final double MOST_OF_SUBJECT = 0.85;
    private static final double LEAST_PARAGRAPHS = 20;
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** What is asked or decided first, "decides to continue". */
    private static final int COMPLEMENT = 14;

    /** From approval to a neutral word or back. */
    private static final int COOLS = 12;

    /** What an act loses of which another paragraph says all; so small a share is chance. */
    private static final double ELSEWHERE = 45;

    private static final double LITTLE = 0.3;

    private static final int TURN = 18;

    /** So few words behind "decides" tell whether it is a decision of every year, and what it founds. */
    private static final int PROCEDURE_WITHIN = 2;

    private static final int FOUNDING_WITHIN = 6;

    /** A figure that grew by the years between the documents only counts time, unless it is small or long. */
    private static final int LEAST_COUNT = 10;

    private static final int SHORT_COUNT = 3;
    private static final int ONLY_TIME = -40;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Lexicon lexicon;
    private final int years;
    private final Set<String> small;
    private final Map<String, Integer> earlierWords;
    private final Map<String, Integer> laterWords;
    private final Map<String, Set<String>> stemsOf = new HashMap<>();
    private final int paragraphs;

    Salience(Resolution earlier, Resolution later, Lexicon lexicon) {
        this.lexicon = lexicon;
        years = DocumentPair.of(earlier, later).years();
        small = new HashSet<>(lexicon.words(WordList.SMALL_WORDS));
        small.addAll(lexicon.words(WordList.WITHOUT_CONTENT));
        earlierWords = words(earlier);
        laterWords = words(later);
        paragraphs = earlier.paragraphs().size() + later.paragraphs().size();
    }

    /** In how many paragraphs of a document each word stands. */
    private Map<String, Integer> words(Resolution document) {
        Map<String, Integer> words = new HashMap<>();
        for (Paragraph paragraph : document.paragraphs()) {
            stems(paragraph.text()).keySet().forEach(word -> words.merge(word, 1, Integer::sum));
        }
        return words;
    }

    /** Returns the words with content of a text, by their stems, each with what it weighs. */
    Map<String, Double> content(String text) {
        Map<String, Double> words = stems(text);
        words.replaceAll((word, weight) -> weight * (1 - subject(word)));
        return words;
    }

    /** How far a word is of the subject of both documents, which is in many of their paragraphs, from 0 to 1. */
    private double subject(String word) {
        int in = earlierWords.getOrDefault(word, 0) + laterWords.getOrDefault(word, 0);
        return Math.min(MOST_OF_SUBJECT, SUBJECT * in / Math.max(LEAST_PARAGRAPHS, paragraphs));
    }

    /** Returns whether both sides of an edit have the same words, in whatever number, capitals or order. */
    boolean saysTheSame(Edit edit) {
        return !edit.earlier().isBlank()
                && !edit.later().isBlank()
                && DIGIT.matcher(edit.earlier() + edit.later())
                        .results()
                        .findAny()
                        .isEmpty()
                && stems(edit.earlier()).keySet().equals(stems(edit.later()).keySet())
                && !stems(edit.earlier()).isEmpty();
    }

    private Map<String, Double> stems(String text) {
        Map<String, Double> words = new HashMap<>();
        for (Token token : lexicon.tokens().words(text)) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (token.kind() == TokenKind.WORD && !small.contains(word)) {
                double weight = Math.min(RAREST, lexicon.frequencies().inverseDocumentFrequency(word));
                words.putIfAbsent(
                        lexicon.stemmer().stem(word),
                        token.start() > 0 && TextReading.isCapital(token.text()) ? OF_NAME * weight : weight);
            }
        }
        return words;
    }

    /** Returns the content of a text that another text lacks; what the whole other document has elsewhere weighs less. */
    Map<String, Double> news(String text, String other, boolean isLater) {
        Map<String, Double> words = content(text);
        words.keySet().removeAll(content(other).keySet());
        Map<String, Integer> elsewhere = isLater ? earlierWords : laterWords;
        words.replaceAll((word, weight) -> elsewhere.containsKey(word) ? KNOWN_ELSEWHERE * weight : weight);
        return words;
    }

    /** Returns how much alike two texts are, as the cosine of their content. */
    double likeness(String one, String other) {
        Map<String, Double> ofOne = content(one);
        Map<String, Double> ofOther = content(other);
        double both = ofOne.entrySet().stream()
                .mapToDouble(term -> term.getValue() * ofOther.getOrDefault(term.getKey(), 0.0))
                .sum();
        return both == 0 ? 0 : both / Math.sqrt(squares(ofOne) * squares(ofOther));
    }

    /** Returns how much of the content of a text stands in one paragraph of a document, at most. */
    double share(String text, Resolution document) {
        Map<String, Double> words = content(text);
        double all = sum(words);
        return all == 0
                ? 0
                : document.paragraphs().stream()
                                .map(paragraph -> stemsOf.computeIfAbsent(
                                        paragraph.text(), key -> stems(key).keySet()))
                                .mapToDouble(in -> words.entrySet().stream()
                                        .filter(word -> in.contains(word.getKey()))
                                        .mapToDouble(Map.Entry::getValue)
                                        .sum())
                                .max()
                                .orElse(0)
                        / all;
    }

    private static double sum(Map<String, Double> terms) {
        return terms.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double squares(Map<String, Double> terms) {
        return terms.values().stream().mapToDouble(weight -> weight * weight).sum();
    }

    /** Returns what content adds. */
    static double ofContent(Map<String, Double> terms) {
        return MOST_CONTENT * (1 - Math.exp(-sum(terms) / CONTENT_SCALE));
    }

    /** Returns the weight of an act that is new or gone, of which another act says so great a share. */
    double ofWhole(Act act, ChangeKind kind, Map<String, Double> terms, double share) {
        int funds = act.asks() && !act.cues(Cues.Kind.MONEY).isEmpty() ? FUNDS : 0;
        int reports = act.reports().isEmpty() ? 0 : REPORTS;
        return force(act)
                + kind.weight()
                + funds
                + reports
                + ofContent(terms)
                - ELSEWHERE * Math.max(0, share - LITTLE);
    }

    /**
     * Returns the weight of what changed in an act that stays.
     *
     * @param complement whether what is asked or decided first is another
     */
    double ofEdits(Act before, Act after, List<Edit> edits, Map<String, Double> terms, boolean complement) {
        double best = edits.stream()
                .flatMap(edit -> edit.findings().stream())
                .filter(finding -> finding.significance() == Significance.SUBSTANTIVE)
                .mapToDouble(finding -> ofFinding(finding, before, after))
                .max()
                .orElse(0);
        boolean turns = edits.stream().anyMatch(this::turns);
        boolean bound = after.asks() || after.decides();
        return Math.max(force(before), force(after))
                + STAYS
                + best
                + ofContent(terms)
                + (turns ? TURN : complement && bound ? COMPLEMENT : 0);
    }

    /** Returns what the verb and the part of an act add. */
    double force(Act act) {
        return switch (act.part()) {
            case PREAMBLE ->
                PREAMBLE
                        + (act.scale() == Scale.CONCERN ? CONCERN : 0)
                        + (act.asks() ? ASKS_IN_PREAMBLE : 0)
                        + (isRecall(act) ? RECALL : 0);
            case ANNEX -> ANNEX;
            case OPERATIVE, HEADING ->
                isProcedure(act)
                        ? PROCEDURE
                        : settles(act)
                                ? DECISION + (isFounding(act) ? FOUNDS : 0)
                                : act.asks() ? REQUEST + (isFounding(act) ? FOUNDS / 2 : 0) : STATEMENT;
        };
    }

    /** To approve or to adopt settles a matter as to decide does. */
    private boolean settles(Act act) {
        return act.decides()
                || act.opening()
                        .filter(verb -> lexicon.words(WordList.SETTLING_VERBS).contains(verb.verb()))
                        .isPresent();
    }

    private static boolean isRecall(Act act) {
        return act.opening().filter(verb -> verb.tense() == Opening.Tense.PAST).isPresent();
    }

    /** A decision of every year: that an item is on the agenda, that what was paid is set off. */
    private boolean isProcedure(Act act) {
        return act.decides()
                && (lexicon.has(PhrasePattern.ROUTINE_DECISION)
                                && lexicon.pattern(PhrasePattern.ROUTINE_DECISION)
                                        .matcher(act.words())
                                        .find()
                        || begins(act, WordList.ROUTINE_DECISIONS, PROCEDURE_WITHIN));
    }

    /** Whether something is convened, established, extended or ended. */
    private boolean isFounding(Act act) {
        return begins(act, WordList.FOUNDING_VERBS, FOUNDING_WITHIN);
    }

    private boolean begins(Act act, WordList list, int within) {
        Set<String> words = lexicon.words(list);
        return lexicon.tokens().keys(act.wordsBehindVerb()).stream()
                .limit(within)
                .anyMatch(words::contains);
    }

    /** Returns what one finding of an edit adds. */
    double ofFinding(Finding finding, Act before, Act after) {
        boolean acts = before.asks() || after.asks() || before.decides() || after.decides();
        int own = finding.kind().weight();
        return own
                + switch (finding.kind()) {
                    case FIGURE -> finding.fact() instanceof FigureShift shift ? ofFigure(shift) : -8;
                    case VERB -> ofVerb(finding.fact(), before, after, acts);
                    case QUALIFIER, MONEY ->
                        finding.fact() instanceof Fact.Changed changed
                                        && (isOfMeans(changed.added()) || isOfMeans(changed.dropped()))
                                ? 12
                                : 0;
                    case REPORT -> finding.fact() instanceof Report report && isAskedOrNot(report) ? 10 : 0;
                    case SESSION, DEADLINE -> finding.fact() instanceof DateShift ? 6 : 0;
                    default -> 0;
                };
    }

    private static boolean isAskedOrNot(Report report) {
        return report.course() == Report.Course.ASKED || report.course() == Report.Course.NO_LONGER_ASKED;
    }

    /** A turn from approval to concern or back outweighs a stronger word. */
    private static double ofVerb(Fact fact, Act before, Act after, boolean acts) {
        boolean turns =
                before.scale() != after.scale() && (before.scale() == Scale.CONCERN || after.scale() == Scale.CONCERN);
        if (turns) {
            return TURN;
        }
        if (before.scale() == Scale.APPROVAL && after.scale() == Scale.NEUTRAL
                || before.scale() == Scale.NEUTRAL && after.scale() == Scale.APPROVAL) {
            return COOLS;
        }
        if (!(fact instanceof VerbShift shift)) {
            return acts ? 6 : -6;
        }
        return switch (shift.direction()) {
            case STRONGER, WEAKER -> acts ? 18 : after.scale() == Scale.CONCERN ? 10 : 4;
            case OTHER_KIND -> acts ? 14 : -4;
            case OTHER_WORDS -> acts ? 4 : -8;
            case AS_STRONG, SAME -> -8;
            case TIME_PASSED -> -16;
        };
    }

    /** "In the past 21 years", "the twelve sessions" only count the time that passed. */
    private double ofFigure(FigureShift shift) {
        boolean counts = shift.earlier().length() <= SHORT_COUNT
                && DIGITS.matcher(shift.earlier()).matches()
                && DIGITS.matcher(shift.later()).matches()
                && Integer.parseInt(shift.later()) - Integer.parseInt(shift.earlier()) == years
                && Integer.parseInt(shift.earlier()) >= LEAST_COUNT;
        return counts ? ONLY_TIME : step(shift);
    }

    /** Returns what the step of a figure adds. */
    static double step(FigureShift shift) {
        double step = shift.percent()
                .map(BigDecimal::abs)
                .map(BigDecimal::doubleValue)
                .orElse(-1.0);
        return step < 0 ? 0 : step >= 50 ? 12 : step >= 10 ? 7 : step >= 2 ? 2 : -6;
    }

    /** Whether an edit turns a rise into a fall or back, or brings in or takes out a word that decides. */
    private boolean turns(Edit edit) {
        if (edit.hasStayed()) {
            return false;
        }
        Set<String> rises = lexicon.words(WordList.RISES);
        Set<String> falls = lexicon.words(WordList.FALLS);
        Set<String> decisive = lexicon.words(WordList.DECISIVE);
        List<String> before = lexicon.tokens().keys(edit.earlier().toLowerCase(Locale.ROOT));
        List<String> after = lexicon.tokens().keys(edit.later().toLowerCase(Locale.ROOT));
        return before.stream().anyMatch(rises::contains) && after.stream().anyMatch(falls::contains)
                || before.stream().anyMatch(falls::contains) && after.stream().anyMatch(rises::contains)
                || before.stream().filter(word -> !after.contains(word)).anyMatch(decisive::contains)
                || after.stream().filter(word -> !before.contains(word)).anyMatch(decisive::contains);
    }

    /** Whether words limit what is asked to the means that are there. */
    private boolean isOfMeans(List<String> words) {
        return words.stream()
                .anyMatch(one -> lexicon.words(WordList.MEANS).stream().anyMatch(one::contains));
    }
}
