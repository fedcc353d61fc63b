package recital.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the passages that two paragraphs share, word for word but for small gaps.
 *
 * <p>source: T. F. Smith and M. S. Waterman, Identification of common molecular subsequences, 1981: a
 * matched word earns its weight, a skipped one costs; the best passage is taken out and the next is sought.
 */
final class SharedWording {

    /** What a word that stands on one side only costs inside a passage. */
    private static final double GAP = 1.0;

    /** A passage that earns less is chance: about two words of middling rarity. */
    private static final double LEAST = 8;

    private final int[] earlier;
    private final int[] later;
    private final boolean[] usedEarlier;
    private final boolean[] usedLater;
    private final Terms terms;
    private final List<Run> runs = new ArrayList<>();

    record Run(int earlierFrom, int earlierTo, int laterFrom, int laterTo, double score) {}

    SharedWording(int[] earlier, int[] later, boolean[] outEarlier, boolean[] outLater, Terms terms) {
        this.earlier = earlier;
        this.later = later;
        this.usedEarlier = outEarlier.clone();
        this.usedLater = outLater.clone();
        this.terms = terms;
        for (Run run = best(); run != null; run = best()) {
            runs.add(run);
        }
        for (int i = 0; i < earlier.length; i++) {
            usedEarlier[i] &= !outEarlier[i];
        }
        for (int j = 0; j < later.length; j++) {
            usedLater[j] &= !outLater[j];
        }
    }

    List<Run> runs() {
        return runs;
    }

    /** Which earlier words are matched. */
    boolean[] matchedEarlier() {
        return usedEarlier;
    }

    boolean[] matchedLater() {
        return usedLater;
    }

    double weight() {
        double sum = 0;
        for (int i = 0; i < earlier.length; i++) {
            sum += usedEarlier[i] ? terms.weight(earlier[i]) : 0;
        }
        return sum;
    }

    private Run best() {
        double[][] score = new double[earlier.length + 1][later.length + 1];
        double top = 0;
        int topI = 0;
        int topJ = 0;
        for (int i = 1; i <= earlier.length; i++) {
            for (int j = 1; j <= later.length; j++) {
                if (usedEarlier[i - 1] || usedLater[j - 1]) {
                    continue;
                }
                double value = Math.max(0, Math.max(score[i - 1][j], score[i][j - 1]) - GAP);
                if (earlier[i - 1] == later[j - 1]) {
                    value = Math.max(value, score[i - 1][j - 1] + terms.weight(earlier[i - 1]));
                }
                score[i][j] = value;
                if (value > top) {
                    top = value;
                    topI = i;
                    topJ = j;
                }
            }
        }
        return top < LEAST ? null : traced(score, topI, topJ);
    }

    private Run traced(double[][] score, int topI, int topJ) {
        int i = topI;
        int j = topJ;
        while (i > 0 && j > 0 && score[i][j] > 0) {
            if (earlier[i - 1] == later[j - 1] && score[i][j] == score[i - 1][j - 1] + terms.weight(earlier[i - 1])) {
                usedEarlier[i - 1] = true;
                usedLater[j - 1] = true;
                i--;
                j--;
            } else if (score[i][j] == score[i - 1][j] - GAP) {
                i--;
            } else {
                j--;
            }
        }
        return new Run(i, topI, j, topJ, score[topI][topJ]);
    }
}
