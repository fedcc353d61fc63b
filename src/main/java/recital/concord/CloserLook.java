package recital.concord;

import java.util.List;
import recital.concord.ClauseComparison.Gap;

/**
 * What is asked of a suspected gap once its words speak for it: whether anything stands in its place, and whether the passage
 * is as long as it would be with the clause or without.
 *
 * @param words the weight by the words of all languages
 * @param agreed the weights of the languages whose gaps are in the same place
 * @param letters of English in the gap
 * @param toMarkBefore how many letters stand between the gap and the mark before it, of so many as can be left of a clause
 * @param toMarkAfter the same behind it
 * @param longer by how many standard deviations the passage is longer than the others make likely
 * @param longerWithout the same if the clause was left out
 */
record CloserLook(
        double words,
        double agreed,
        double letters,
        double toMarkBefore,
        double toMarkAfter,
        GapPlace place,
        double longer,
        double longerWithout) {

    private static final double MOST_NEAR = 3;
    private static final double FEW_LETTERS = 5;
    private static final double MOST_DEVIATIONS = 5;

    /** Letters of small words at the ends of a clause. */
    private static final int MOST_BESIDE = 30;

    /** No more can be left out and anything be compared. */
    private static final double MOST_SHARE = 0.95;

    /**
     * A coefficient for each feature, and the constant.
     *
     * <p>source: {@code gap-weights.tsv}, a logistic regression over suspected gaps and clauses that were left out.
     */
    private static final List<Double> COEFFICIENTS = CountedTable.rows("gap-weights").stream()
            .map(row -> Double.valueOf(row[1]))
            .toList();

    static CloserLook of(Gap gap, GapEvidence evidence, RowCoverage coverage) {
        ExpectedLength expected = ExpectedLength.of(coverage.row(), gap.language());
        double own = Lengths.inEnglish(
                gap.language(), coverage.passage(gap.language()).text());
        double longer = (own - expected.length()) / expected.spread();
        double without = Math.log(1 - Math.min(MOST_SHARE, evidence.share())) / expected.spread();
        return new CloserLook(
                evidence.weight(),
                evidence.agreed(),
                evidence.letters(),
                toMark(coverage.passage(gap.from()).text(), gap.start() - 1, -1),
                toMark(coverage.passage(gap.from()).text(), gap.end(), 1),
                GapPlace.of(gap, evidence.letters(), coverage),
                longer,
                longer - without);
    }

    /** A clause that is left out goes from mark to mark, but for small words that are not looked for. */
    private static double toMark(String text, int start, int step) {
        int letters = 0;
        for (int at = start; at >= 0 && at < text.length() && letters < MOST_BESIDE; at += step) {
            if (GapPlace.isMark(text.charAt(at))) {
                break;
            }
            letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
        }
        return letters / (double) MOST_BESIDE;
    }

    /** The natural logarithm of the odds, as it were among equally many passages with a gap and without. */
    double weight() {
        List<Double> features = features();
        double weight = COEFFICIENTS.get(features.size());
        for (int i = 0; i < features.size(); i++) {
            weight += COEFFICIENTS.get(i) * features.get(i);
        }
        return weight;
    }

    /** In the order of the coefficients. */
    List<Double> features() {
        double near = Math.min(MOST_NEAR, place.near() / (letters + FEW_LETTERS));
        double off = bounded(longer);
        double offWithout = bounded(longerWithout);
        return List.of(
                words,
                Math.log1p(letters),
                near,
                near * near,
                Math.log1p(place.near()),
                Math.log1p(place.all()),
                place.sure(),
                near * place.sure(),
                place.atMark() ? 1.0 : 0.0,
                place.atMark() ? place.sure() : 0.0,
                off,
                off * off,
                offWithout,
                offWithout * offWithout,
                Math.log1p(agreed),
                toMarkBefore,
                toMarkAfter);
    }

    private static double bounded(double deviations) {
        return Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, deviations));
    }
}
