package recital.text;

import java.util.function.IntToDoubleFunction;

/**
 * The passages that two paragraphs share, word for word but for small gaps.
 *
 * <p>The best passage is found and taken out, then the next, until what is left is chance. A matched word
 * earns its weight, a word that stands on one side only costs.
 *
 * <p>source: T. F. Smith and M. S. Waterman, Identification of common molecular subsequences, 1981.
 */
public final class LocalAlignment {

    /**
     * What a passage costs and must earn.
     *
     * @param gap what a word that stands on one side only costs inside a passage
     * @param least a passage that earns less than this is chance
     */
    public record Costs(double gap, double least) {}

    private final int[] earlier;
    private final int[] later;
    private final boolean[] closedEarlier;
    private final boolean[] closedLater;
    private final boolean[] matchedEarlier;
    private final boolean[] matchedLater;
    private final double[] weights;
    private final Costs costs;
    private final double weight;

    /**
     * Compares the words of two texts, given as numbers, but for those that are set aside.
     *
     * @param asideEarlier which of the earlier words are set aside
     * @param asideLater which of the later words are set aside
     * @param weight what a word earns, by its number
     */
    public LocalAlignment(
            int[] earlier,
            boolean[] asideEarlier,
            int[] later,
            boolean[] asideLater,
            IntToDoubleFunction weight,
            Costs costs) {
        this.earlier = earlier;
        this.later = later;
        this.closedEarlier = asideEarlier.clone();
        this.closedLater = asideLater.clone();
        this.matchedEarlier = new boolean[earlier.length];
        this.matchedLater = new boolean[later.length];
        this.costs = costs;
        this.weights = new double[earlier.length];
        for (int i = 0; i < earlier.length; i++) {
            weights[i] = weight.applyAsDouble(earlier[i]);
        }
        double sum = 0;
        for (double found = takeBest(); found > 0; found = takeBest()) {
            sum += found;
        }
        this.weight = sum;
    }

    /** The weight of the shared words. */
    public double weight() {
        return weight;
    }

    /** Which of the earlier words are shared. */
    public boolean[] matchedEarlier() {
        return matchedEarlier;
    }

    /** Which of the later words are shared. */
    public boolean[] matchedLater() {
        return matchedLater;
    }

    /** Takes the best passage out; the weight of its matched words, or 0 where none is left. */
    private double takeBest() {
        double[][] earned = new double[earlier.length + 1][later.length + 1];
        int bestI = 0;
        int bestJ = 0;
        for (int i = 1; i <= earlier.length; i++) {
            for (int j = 1; j <= later.length && !closedEarlier[i - 1]; j++) {
                earned[i][j] = closedLater[j - 1] ? 0 : earned(earned, i, j);
                if (earned[i][j] > earned[bestI][bestJ]) {
                    bestI = i;
                    bestJ = j;
                }
            }
        }
        return earned[bestI][bestJ] < costs.least() ? 0 : take(earned, bestI, bestJ);
    }

    private double earned(double[][] earned, int i, int j) {
        double skipped = Math.max(earned[i - 1][j], earned[i][j - 1]) - costs.gap();
        double matched = earlier[i - 1] == later[j - 1] ? earned[i - 1][j - 1] + weights[i - 1] : 0;
        return Math.max(0, Math.max(skipped, matched));
    }

    /** Follows a passage back from its last words to where it earned nothing yet. */
    private double take(double[][] earned, int lastI, int lastJ) {
        double sum = 0;
        int i = lastI;
        int j = lastJ;
        while (earned[i][j] > 0) {
            if (earlier[i - 1] == later[j - 1] && earned[i][j] == earned[i - 1][j - 1] + weights[i - 1]) {
                i--;
                j--;
                sum += weights[i];
                matchedEarlier[i] = true;
                matchedLater[j] = true;
                closedEarlier[i] = true;
                closedLater[j] = true;
            } else if (earned[i][j] == earned[i - 1][j] - costs.gap()) {
                i--;
            } else {
                j--;
            }
        }
        return sum;
    }
}
