package recital.align;

/**
 * The passages that two paragraphs share, word for word but for small gaps.
 *
 * <p>The best passage is found and taken out, then the next, until what is left is chance. A matched word
 * earns its weight, a word that stands on one side only costs.
 *
 * <p>source: T. F. Smith and M. S. Waterman, Identification of common molecular subsequences, 1981.
 */
final class SharedWording {

    /** What a word that stands on one side only costs inside a passage. */
    private static final double GAP = 1;

    /** A passage that earns less than this, some three words of middling rarity, is chance. */
    private static final double LEAST = 8;

    private final int[] earlier;
    private final int[] later;
    private final boolean[] closedEarlier;
    private final boolean[] closedLater;
    private final boolean[] matchedEarlier;
    private final boolean[] matchedLater;
    private final double[] weights;
    private final double weight;

    /** Compares the words of two paragraphs but for those that are set aside. */
    SharedWording(int[] earlier, boolean[] asideEarlier, int[] later, boolean[] asideLater, Terms terms) {
        this.earlier = earlier;
        this.later = later;
        this.closedEarlier = asideEarlier.clone();
        this.closedLater = asideLater.clone();
        this.matchedEarlier = new boolean[earlier.length];
        this.matchedLater = new boolean[later.length];
        this.weights = new double[earlier.length];
        for (int i = 0; i < earlier.length; i++) {
            weights[i] = terms.weight(earlier[i]);
        }
        double sum = 0;
        for (double found = takeBest(); found > 0; found = takeBest()) {
            sum += found;
        }
        this.weight = sum;
    }

    /** The weight of the shared words. */
    double weight() {
        return weight;
    }

    /** Which of the earlier words are shared. */
    boolean[] matchedEarlier() {
        return matchedEarlier;
    }

    /** Which of the later words are shared. */
    boolean[] matchedLater() {
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
        return earned[bestI][bestJ] < LEAST ? 0 : take(earned, bestI, bestJ);
    }

    private double earned(double[][] earned, int i, int j) {
        double skipped = Math.max(earned[i - 1][j], earned[i][j - 1]) - GAP;
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
            } else if (earned[i][j] == earned[i - 1][j] - GAP) {
                i--;
            } else {
                j--;
            }
        }
        return sum;
    }
}
