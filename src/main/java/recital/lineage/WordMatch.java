package recital.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import recital.wording.WordFrequencies;

/**
 * Decides which words of a text are those of an earlier one.
 *
 * <p>Words are matched in runs: each run costs, and earns the weight of its words, so that a common word that stands
 * alone amid fresh wording is taken for fresh.
 */
final class WordMatch {

    /** What a run costs: more than one common word earns, less than two. */
    private static final double RUN = 1.6;

    /** What a word earns besides its rarity. */
    private static final double WORD = 1;

    /** How much rarity earns; a word that one paragraph in a hundred has earns some three words. */
    private static final double RARITY = 0.4;

    /** Numbers are not counted in the frequencies; one alone tells less than a word of middling rarity. */
    private static final double A_NUMBER = 2;

    /** What goes with any number tells nothing by itself. */
    private static final Set<String> MEASURE = Set.of("per", "cent");

    private WordMatch() {}

    /** What it earns to match a word. */
    static double weight(String key) {
        if (MEASURE.contains(key)) {
            return WORD;
        }
        boolean number = Character.isDigit(key.charAt(0));
        return WORD + RARITY * (number ? A_NUMBER : WordFrequencies.shipped().inverseDocumentFrequency(key));
    }

    /** For each later word the earlier one that it is, or -1; both in order, each word at most once. */
    static int[] inOrder(List<String> earlier, List<String> later, IntPredicate openLater) {
        double[][] matched = new double[earlier.size() + 1][later.size() + 1];
        double[][] best = new double[earlier.size() + 1][later.size() + 1];
        for (double[] row : matched) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        for (int i = 1; i <= earlier.size(); i++) {
            String word = earlier.get(i - 1);
            double weight = weight(word);
            for (int j = 1; j <= later.size(); j++) {
                if (word.equals(later.get(j - 1)) && openLater.test(j - 1)) {
                    matched[i][j] = weight + Math.max(matched[i - 1][j - 1], best[i - 1][j - 1] - RUN);
                }
                best[i][j] = Math.max(matched[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return follow(matched, best, later.size());
    }

    private static int[] follow(double[][] matched, double[][] best, int later) {
        int[] sources = new int[later];
        Arrays.fill(sources, -1);
        int i = best.length - 1;
        int j = later;
        boolean inRun = false;
        while (i > 0 && j > 0) {
            if (inRun || matched[i][j] == best[i][j] && best[i][j] > Math.max(best[i - 1][j], best[i][j - 1])) {
                sources[j - 1] = i - 1;
                inRun = matched[i - 1][j - 1] >= best[i - 1][j - 1] - RUN;
                i--;
                j--;
            } else if (best[i - 1][j] >= best[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        return sources;
    }

    /** A run of the same words in both: where it begins in either, and how many words it has. */
    record Run(int earlier, int later, int length, double weight) {}

    /** The runs of open words that both have, wherever they stand, heaviest first, down to that weight. */
    static List<Run> anywhere(
            List<String> earlier, IntPredicate openEarlier, List<String> later, IntPredicate openLater, double least) {
        boolean[] takenEarlier = new boolean[earlier.size()];
        boolean[] takenLater = new boolean[later.size()];
        List<Run> runs = new ArrayList<>();
        for (Run run = heaviest(earlier, openEarlier, takenEarlier, later, openLater, takenLater);
                run.weight() >= least;
                run = heaviest(earlier, openEarlier, takenEarlier, later, openLater, takenLater)) {
            runs.add(run);
            for (int k = 0; k < run.length(); k++) {
                takenEarlier[run.earlier() + k] = true;
                takenLater[run.later() + k] = true;
            }
        }
        return runs;
    }

    private static Run heaviest(
            List<String> earlier, IntPredicate openEarlier, boolean[] takenEarlier,
            List<String> later, IntPredicate openLater, boolean[] takenLater) {
        Run heaviest = new Run(0, 0, 0, 0);
        Run[] before = new Run[later.size() + 1];
        for (int i = 0; i < earlier.size(); i++) {
            Run[] row = new Run[later.size() + 1];
            if (openEarlier.test(i) && !takenEarlier[i]) {
                double weight = weight(earlier.get(i));
                for (int j = 0; j < later.size(); j++) {
                    if (!takenLater[j] && openLater.test(j) && earlier.get(i).equals(later.get(j))) {
                        Run longer = before[j];
                        row[j + 1] = longer == null
                                ? new Run(i, j, 1, weight)
                                : new Run(longer.earlier(), longer.later(), longer.length() + 1, longer.weight() + weight);
                        heaviest = row[j + 1].weight() > heaviest.weight() ? row[j + 1] : heaviest;
                    }
                }
            }
            before = row;
        }
        return heaviest;
    }
}
