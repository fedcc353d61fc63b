package recital.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import recital.text.Landmarks.Landmark;

/**
 * The passages that two paragraphs share, word for word but for small gaps.
 *
 * <p>The best passage is found and taken out, then the next, until what is left is chance. A matched word
 * earns its weight, a word that stands on one side only costs. No passage goes beyond a word that is taken, so that
 * the two texts fall into blocks, and only those that a passage cuts are searched again.
 *
 * <p>source: T. F. Smith and M. S. Waterman, Identification of common molecular subsequences, 1981, and M. S. Waterman
 * and M. Eggert, A new algorithm for best subsequence alignments, 1987, for what has to be searched again.
 */
public final class LocalAlignment {

    /**
     * What a passage costs and must earn.
     *
     * @param gap what a word that stands on one side only costs inside a passage
     * @param least a passage that earns less than this is chance
     */
    public record Costs(double gap, double least) {}

    /**
     * A passage.
     *
     * @param earlierWords the positions of its words in the earlier text, ascending
     * @param laterWords the positions of the same words in the later text, ascending
     */
    public record Passage(int[] earlierWords, int[] laterWords) {}

    /** So many pairs of words are looked at in all; real paragraphs need a tenth, and what is beyond is left aside. */
    private static final long MOST_PAIRS = 10 * Landmarks.LARGEST_TABLE;

    /** The last step of a passage: there is none, a word of both, or a word of one side alone. */
    private static final byte NOWHERE = 0;

    private static final byte BOTH = 1;
    private static final byte EARLIER_ALONE = 2;
    private static final byte LATER_ALONE = 3;

    private final int[] earlier;
    private final int[] later;
    private final boolean[] closedEarlier;
    private final boolean[] closedLater;
    private final boolean[] matchedEarlier;
    private final boolean[] matchedLater;
    private final double[] weights;
    private final Costs costs;
    private final OpenBlocks<Block> blocks = new OpenBlocks<>(Block.BEST_FIRST);
    private final List<Passage> passages = new ArrayList<>();
    private final double weight;
    private long pairs;

    /**
     * Compares the words of two texts, given as numbers, but for those that are set aside.
     *
     * @param asideEarlier which of the earlier words are set aside
     * @param asideLater which of the later words are set aside
     * @param weight what a word earns, by its number; not below 0
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
        this.weight = takeAll();
    }

    /** The weight of the shared words. */
    public double weight() {
        return weight;
    }

    /** The passages, in the order in which they were found. */
    public List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** Which of the earlier words are shared. */
    public boolean[] matchedEarlier() {
        return matchedEarlier;
    }

    /** Which of the later words are shared. */
    public boolean[] matchedLater() {
        return matchedLater;
    }

    /** Takes passages out, the best first, as long as there is one that is more than chance; the weight of all. */
    private double takeAll() {
        double sum = Landmarks.areNeeded(earlier.length, later.length) ? takeLandmarks() : 0;
        addBlocks(new OpenRun(0, earlier.length), new OpenRun(0, later.length));
        while (!blocks.isEmpty()) {
            Interruption.check();
            Block best = blocks.best();
            sum += take(best.passage());
            for (Block block : blocks.removeCut(best)) {
                addBlocks(block.earlierRun(), block.laterRun());
            }
        }
        return sum;
    }

    /** Takes out the landmarks of two texts that are too long to be searched whole; their weight. */
    private double takeLandmarks() {
        double sum = 0;
        for (Landmark landmark : Landmarks.of(earlier, later)) {
            if (!closedEarlier[landmark.earlier()] && !closedLater[landmark.later()]) {
                sum += takeWord(landmark.earlier(), landmark.later());
            }
        }
        return sum;
    }

    /** The weight of its words. */
    private double take(Passage passage) {
        double sum = 0;
        // From the last word to the first.
        for (int k = passage.earlierWords().length - 1; k >= 0; k--) {
            sum += takeWord(passage.earlierWords()[k], passage.laterWords()[k]);
        }
        passages.add(passage);
        return sum;
    }

    private double takeWord(int earlierWord, int laterWord) {
        matchedEarlier[earlierWord] = true;
        matchedLater[laterWord] = true;
        closedEarlier[earlierWord] = true;
        closedLater[laterWord] = true;
        return weights[earlierWord];
    }

    /** Adds the blocks of two ranges of words that hold more than chance; one that is too large is left aside. */
    private void addBlocks(OpenRun earlierWords, OpenRun laterWords) {
        List<OpenRun> columns = OpenRun.within(laterWords, j -> closedLater[j]);
        for (OpenRun rows : OpenRun.within(earlierWords, i -> closedEarlier[i])) {
            for (OpenRun own : columns) {
                if (!Landmarks.areNeeded(rows.size(), own.size())
                        && pairs + (long) rows.size() * own.size() <= MOST_PAIRS
                        && mayEarn(rows, own) >= costs.least()) {
                    pairs += (long) rows.size() * own.size();
                    Block block = new Search(rows, own).best();
                    if (block.earns() >= costs.least()) {
                        blocks.add(block);
                    }
                }
            }
        }
    }

    /** What all passages of two runs earn at most: the weight of the earlier words that are also later ones. */
    private double mayEarn(OpenRun rows, OpenRun columns) {
        int[] words = Arrays.copyOfRange(later, columns.from(), columns.to());
        Arrays.sort(words);
        double sum = 0;
        for (int i = rows.from(); i < rows.to(); i++) {
            sum += Arrays.binarySearch(words, earlier[i]) >= 0 ? weights[i] : 0;
        }
        return sum;
    }

    /**
     * A run of earlier words and one of later words, and the best passage in which some of them stand together.
     *
     * @param earns what the passage earns
     * @param earlierEnd where the passage ends, as the number of words before
     * @param laterEnd the same in the later text
     */
    private record Block(
            OpenRun earlierRun, OpenRun laterRun, double earns, int earlierEnd, int laterEnd, Passage passage)
            implements OpenBlocks.Block {

        /** Of equal ones that which ends first. */
        static final Comparator<Block> BEST_FIRST = Comparator.comparingDouble((Block block) -> -block.earns)
                .thenComparingInt(Block::earlierEnd)
                .thenComparingInt(Block::laterEnd);
    }

    /** The search for the best passage of two runs. */
    private final class Search {

        private final OpenRun rows;
        private final OpenRun columns;

        /** Where the best passage comes from that ends with so many words of the two runs. */
        private final byte[][] origins;

        private double best;
        private int bestRow;
        private int bestColumn;

        Search(OpenRun rows, OpenRun columns) {
            this.rows = rows;
            this.columns = columns;
            origins = new byte[rows.size() + 1][columns.size() + 1];
        }

        Block best() {
            double[] above = new double[columns.size() + 1];
            double[] row = new double[columns.size() + 1];
            for (int i = 1; i <= rows.size(); i++) {
                searchRow(i, above, row);
                double[] done = row;
                row = above;
                above = done;
            }
            return new Block(rows, columns, best, rows.from() + bestRow, columns.from() + bestColumn, passage());
        }

        /** Finds what the best passage earns that ends with so many words of the two runs. */
        private void searchRow(int i, double[] above, double[] row) {
            byte[] origin = origins[i];
            int word = earlier[rows.from() + i - 1];
            double wordWeight = weights[rows.from() + i - 1];
            double gap = costs.gap();
            double left = 0;
            for (int j = 1; j <= columns.size(); j++) {
                double fromAbove = above[j] - gap;
                double fromLeft = left - gap;
                double skipped = fromAbove >= fromLeft ? fromAbove : fromLeft;
                double matched = word == later[columns.from() + j - 1] ? above[j - 1] + wordWeight : 0;
                left = 0;
                if (matched > 0 && matched >= skipped) {
                    left = matched;
                    origin[j] = BOTH;
                } else if (skipped > 0) {
                    left = skipped;
                    origin[j] = fromAbove >= fromLeft ? EARLIER_ALONE : LATER_ALONE;
                }
                row[j] = left;
                if (left > best) {
                    best = left;
                    bestRow = i;
                    bestColumn = j;
                }
            }
        }

        /** Follows the best passage back from its last words to where it earned nothing yet. */
        private Passage passage() {
            IntStream.Builder earlierWords = IntStream.builder();
            IntStream.Builder laterWords = IntStream.builder();
            int i = bestRow;
            int j = bestColumn;
            while (origins[i][j] != NOWHERE) {
                byte origin = origins[i][j];
                if (origin == BOTH) {
                    earlierWords.add(rows.from() + i - 1);
                    laterWords.add(columns.from() + j - 1);
                }
                i -= origin == LATER_ALONE ? 0 : 1;
                j -= origin == EARLIER_ALONE ? 0 : 1;
            }
            return new Passage(
                    earlierWords.build().sorted().toArray(),
                    laterWords.build().sorted().toArray());
        }
    }
}
