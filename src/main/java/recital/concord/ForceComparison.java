package recital.concord;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import recital.concord.Finding.Mark;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.Opening.Scale;
import recital.model.Language;

/**
 * Finds the verb at the beginning of a passage that stands clearly higher or lower than those of all other languages.
 *
 * <p>Many a verb renders two of English, a degree apart, and some have no place on a scale in their language: so all others
 * must be on one scale, the one more than a degree beyond them, and its verb must seldom stand beside such verbs.
 */
final class ForceComparison {

    /** So many others at least have a verb on the scale. */
    private static final int FEWEST_OTHERS = 3;

    /** The others may differ by so much among themselves. */
    private static final int WIDEST = 2;

    /** A verb that stands beside verbs of that force in a greater share of its passages renders them, too. */
    private static final double MOST_SHARED = 0.02;

    /** In more passages it is no slip, however many it has: 请 renders "invites" in one of a hundred. */
    private static final int MOST_BESIDE = 5;

    /** Passages in which a verb was counted at least; of rarer ones nothing can be said. */
    private static final int FEWEST_PASSAGES = 50;

    private static final double ROWS = 25_191;

    /** "отмечает с интересом", "تكرر الإعراب عن قلقها": what says more of the verb, where it is no part of it. */
    private static final Map<Language, Pattern> MANNER = Map.of(
            Language.ARABIC,
                    Pattern.compile("(?:مع|الإعراب|تأكيد|ب(?:بالغ|شديد|عميق|قلق|اهتمام|جزع|ارتياح|تقدير))(?!\\p{L})"),
            Language.ENGLISH, Pattern.compile("with(?!\\p{L})"),
            Language.FRENCH, Pattern.compile("avec(?!\\p{L})"),
            Language.RUSSIAN, Pattern.compile("со?(?!\\p{L})"),
            Language.SPANISH, Pattern.compile("con(?!\\p{L})"));

    /** Language, verb, scale and degree of the others. */
    private static final Map<List<String>, Integer> BESIDE = new HashMap<>();

    /** Language and verb. */
    private static final Map<List<String>, Integer> ALL = new HashMap<>();

    static {
        for (String[] row : CountedTable.rows("forces")) {
            BESIDE.put(List.of(row[0], row[1], row[2], row[3]), Integer.valueOf(row[4]));
            ALL.put(List.of(row[0], row[1]), Integer.valueOf(row[5]));
        }
    }

    private ForceComparison() {}

    /**
     * A verb of another force.
     *
     * @param marks the verbs of all languages
     * @param beside in how many passages the verb stood beside verbs of the force of the others
     * @param passages in how many it was counted
     */
    record OtherForce(Language language, String verb, List<Mark> marks, int beside, int passages) {

        /** The share of rows in which a verb stands beside verbs of a force that it has so seldom. */
        double probability() {
            return (beside + 1) / ROWS;
        }

        String evidence() {
            return String.format(
                    Locale.ROOT,
                    "\u201c%s\u201d stands beside verbs of that force in %d of the %,d passages in which it was counted",
                    verb,
                    beside,
                    passages);
        }
    }

    /** The verb that differs, where there is one. */
    static Optional<OtherForce> difference(ConcordRow row) {
        if (row.passages().values().stream().anyMatch(passage -> passage.names().size() > 1)) {
            return Optional.empty();
        }
        Map<Language, Opening> openings = new EnumMap<>(Language.class);
        row.passages()
                .forEach((language, passage) -> opening(language, passage.text().strip())
                        .ifPresent(opening -> openings.put(language, opening)));
        if (openings.size() < FEWEST_OTHERS + 1) {
            return Optional.empty();
        }
        return openings.keySet().stream()
                .flatMap(language -> difference(row, language, openings).stream())
                .findFirst();
    }

    private static Optional<Opening> opening(Language language, String text) {
        Lexicon lexicon = Lexicon.of(language);
        return lexicon.operativeVerbs().opening(text).or(() -> lexicon.preambularFormulas()
                .opening(text));
    }

    private static Optional<OtherForce> difference(ConcordRow row, Language language, Map<Language, Opening> openings) {
        Opening own = Objects.requireNonNull(openings.get(language));
        List<Opening> others = new ArrayList<>();
        openings.forEach((other, opening) -> {
            if (other != language && opening.scale() != Scale.OTHER) {
                others.add(opening);
            }
        });
        if (others.size() < FEWEST_OTHERS) {
            return Optional.empty();
        }
        Scale scale = others.get(0).scale();
        int[] degrees = others.stream().mapToInt(Opening::degree).sorted().toArray();
        String text = row.in(language).orElseThrow().text().strip();
        if (MANNER.containsKey(language) && hasManner(language, text, own)) {
            return Optional.empty();
        }
        boolean one = others.stream().allMatch(other -> other.scale() == scale)
                && degrees[degrees.length - 1] - degrees[0] <= WIDEST;
        boolean beyond = own.degree() < degrees[0] - 1 || own.degree() > degrees[degrees.length - 1] + 1;
        if (!one || !beyond || !own.scale().isComparableWith(scale)) {
            return Optional.empty();
        }
        List<String> verb = List.of(language.code(), own.verb());
        int passages = ALL.getOrDefault(verb, 0);
        int beside = BESIDE.getOrDefault(
                List.of(
                        language.code(),
                        own.verb(),
                        scale.name().toLowerCase(Locale.ROOT),
                        Integer.toString(degrees[degrees.length / 2])),
                0);
        return passages < FEWEST_PASSAGES || beside > MOST_BESIDE || beside > MOST_SHARED * passages
                ? Optional.empty()
                : Optional.of(new OtherForce(language, own.verb(), marks(row, openings), beside, passages));
    }

    private static boolean hasManner(Language language, String text, Opening verb) {
        int end = text.indexOf(verb.text()) + verb.text().length();
        String rest = text.substring(end).stripLeading();
        return Objects.requireNonNull(MANNER.get(language)).matcher(rest).lookingAt();
    }

    private static List<Mark> marks(ConcordRow row, Map<Language, Opening> openings) {
        List<Mark> marks = new ArrayList<>();
        openings.forEach((language, opening) -> {
            String text = row.in(language).orElseThrow().text();
            int start = text.indexOf(opening.text());
            if (start >= 0) {
                marks.add(new Mark(language, start, start + opening.text().length()));
            }
        });
        return marks;
    }
}
