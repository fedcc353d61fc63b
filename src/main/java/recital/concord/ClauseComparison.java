package recital.concord;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import recital.concord.Terms.Term;
import recital.model.Language;

/**
 * Finds words in a row that one language does not render and the others do: a clause that was left out.
 *
 * <p>The words of a passage are weighed one by one: that no rendering stands in its place speaks for a gap, the more the
 * more of the other languages render it; that one does speaks against it. With that goes whether the passage is as much
 * shorter than the others make likely as the gap is long. The run of words of the greatest weight is the gap.
 *
 * <p>source: the maximal scoring segments of S. Karlin and S. Altschul (1990).
 */
final class ClauseComparison {

    /** A gap over more of a passage than this is another passage, which was laid into the wrong row. */
    private static final double MOST_OF_PASSAGE = 0.8;

    /** As a logarithm. */
    private static final double HALF = Math.log(2);

    /** Cells of tables are cut in many ways. */
    private static final Pattern CELL = Pattern.compile("/R\\d+C\\d+");

    /** No more can be left out and anything be compared. */
    private static final double MOST = 0.95;

    /** What a word weighs beside the length of the passage: neighbours go together, so that each says less than it would alone. */
    private static final double WORD = 0.4;

    /** Of what one of two languages finds in English beyond the other. */
    private static final double BEYOND = 0.1;

    /** So far apart, as a share of the passage, two languages may have what English lacks. */
    private static final double FARTHEST = 0.15;

    private static final int SHARES = 100;

    /** A longer passage is no paragraph, and would take its time. */
    private static final int MOST_WORDS = 2_000;

    private final ConcordRow row;
    private final Map<Language, List<Term>> terms = new EnumMap<>(Language.class);

    private ClauseComparison(ConcordRow row) {
        this.row = row;
        row.passages().forEach((language, passage) -> terms.put(language, Terms.of(language, passage.text())));
    }

    /**
     * A run of words that has no counterpart.
     *
     * @param language the one that lacks it
     * @param from the language that was compared with it
     * @param start where it begins in the passage of that language
     * @param end where it ends there
     * @param weight the natural logarithm of its odds
     */
    record Gap(Language language, Language from, int start, int end, double weight) {}

    /** How much of its passage a gap is, of 1. */
    static double share(Gap gap, ConcordRow row) {
        return (double) (gap.end() - gap.start())
                / row.in(gap.from()).orElseThrow().text().length();
    }

    /** The gap of each language, however little it weighs. */
    static List<Gap> gaps(ConcordRow row) {
        if (row.passages().size() < ValueComparison.FEWEST_LANGUAGES
                || row.in(Language.ENGLISH).isEmpty()
                || CELL.matcher(row.in(Language.ENGLISH).orElseThrow().name()).find()) {
            return List.of();
        }
        ClauseComparison comparison = new ClauseComparison(row);
        if (comparison.terms.values().stream().anyMatch(words -> words.size() > MOST_WORDS)) {
            return List.of();
        }
        List<Gap> gaps = comparison.fromEnglish();
        comparison.inEnglish().ifPresent(gaps::add);
        return gaps;
    }

    /** Whether a gap is so wide that another passage must stand in its row, rather than what is left of the same. */
    static boolean isOtherPassage(Gap gap, ConcordRow row) {
        double own = Lengths.inEnglish(
                gap.language(), row.in(gap.language()).orElseThrow().text());
        return share(gap, row) > MOST_OF_PASSAGE
                && own > ExpectedLength.of(row, gap.language()).length() - HALF;
    }

    private Coverage coverage(Language from, Language to) {
        return new Coverage(
                row.in(from).orElseThrow(),
                Objects.requireNonNull(terms.get(from)),
                row.in(to).orElseThrow(),
                Objects.requireNonNull(terms.get(to)));
    }

    private List<Gap> fromEnglish() {
        Map<Language, Coverage> coverages = new EnumMap<>(Language.class);
        for (Language language : row.passages().keySet()) {
            if (language != Language.ENGLISH) {
                coverages.put(language, coverage(Language.ENGLISH, language));
            }
        }
        int[] uncovered =
                new int[Objects.requireNonNull(terms.get(Language.ENGLISH)).size()];
        coverages.values().forEach(coverage -> {
            for (int i = 0; i < uncovered.length; i++) {
                uncovered[i] += coverage.lacks(i) ? 1 : 0;
            }
        });
        List<Gap> gaps = new ArrayList<>();
        coverages.forEach((language, coverage) -> {
            double[] weights = new double[uncovered.length];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = WORD * coverage.weight(i, uncovered[i] - (coverage.lacks(i) ? 1 : 0));
            }
            heaviest(language, Language.ENGLISH, weights).ifPresent(gaps::add);
        });
        return gaps;
    }

    /** What French and Spanish have in one place and English lacks. */
    private Optional<Gap> inEnglish() {
        List<Gap> gaps = new ArrayList<>();
        for (Language language : List.of(Language.FRENCH, Language.SPANISH)) {
            if (row.in(language).isPresent()) {
                Coverage coverage = coverage(language, Language.ENGLISH);
                double[] weights = new double[coverage.size()];
                for (int i = 0; i < weights.length; i++) {
                    weights[i] = WORD * coverage.weight(i, 0);
                }
                heaviest(Language.ENGLISH, language, weights).ifPresent(gaps::add);
            }
        }
        if (gaps.size() < 2) {
            return Optional.empty();
        }
        Gap french = gaps.get(0);
        Gap spanish = gaps.get(1);
        double weight =
                Math.min(french.weight(), spanish.weight()) + BEYOND * Math.abs(french.weight() - spanish.weight());
        return Math.abs(middle(french) - middle(spanish)) > FARTHEST
                ? Optional.empty()
                : Optional.of(new Gap(Language.ENGLISH, Language.FRENCH, french.start(), french.end(), weight));
    }

    private double middle(Gap gap) {
        return (gap.start() + gap.end())
                / 2.0
                / row.in(gap.from()).orElseThrow().text().length();
    }

    /** The run of words of the greatest weight, its length weighed too. */
    private Optional<Gap> heaviest(Language language, Language from, double[] weights) {
        List<Term> words = Objects.requireNonNull(terms.get(from));
        double length = row.in(from).orElseThrow().text().length();
        ExpectedLength expected = ExpectedLength.of(row, language);
        double own = Lengths.inEnglish(language, row.in(language).orElseThrow().text());
        double[] odds = new double[SHARES + 1];
        for (int share = 0; share <= SHARES; share++) {
            odds[share] = expected.oddsOfGap(own, Math.min(MOST, (double) share / SHARES));
        }
        Gap best = new Gap(language, from, 0, 0, 0);
        for (int first = 0; first < weights.length; first++) {
            double sum = 0;
            for (int last = first; weights[first] > 0 && last < weights.length; last++) {
                sum += weights[last];
                int start = words.get(first).start();
                int end = words.get(last).end();
                double weight = sum + odds[(int) (SHARES * (end - start) / length)];
                if (weights[last] > 0 && weight > best.weight()) {
                    best = new Gap(language, from, start, end, weight);
                }
            }
        }
        return best.weight() > 0 ? Optional.of(best) : Optional.empty();
    }
}
