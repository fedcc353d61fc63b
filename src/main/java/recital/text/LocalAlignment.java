package recital.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
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
    private final NavigableSet<Block> blocks = new TreeSet<>(Block.BEST_FIRST);
    /** Two runs of the same text are one, or have no word in common: where one is cut, all its blocks are. */
    private final Map<OpenRun, Set<Block>> byRows = new HashMap<>();

    private final Map<OpenRun, Set<Block>> byColumns = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final double weight;
    private long pairs;
    private int made;

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
            Block best = blocks.first();
            sum += best.take();
            for (Block block : removeCut(best)) {
                addBlocks(block.rows, block.columns);
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

    /** Takes out the blocks that share words with one, itself among them, in the order in which they were added. */
    private List<Block> removeCut(Block one) {
        Set<Block> cut = new TreeSet<>(Comparator.comparingInt(block -> block.number));
        cut.addAll(beside(byRows, one.rows));
        cut.addAll(beside(byColumns, one.columns));
        for (Block block : cut) {
            blocks.remove(block);
            beside(byRows, block.rows).remove(block);
            beside(byColumns, block.columns).remove(block);
        }
        return List.copyOf(cut);
    }

    private static Set<Block> beside(Map<OpenRun, Set<Block>> blocks, OpenRun run) {
        return blocks.computeIfAbsent(run, key -> new HashSet<>());
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
                Block block = new Block(rows, own);
                if (!Landmarks.areNeeded(rows.size(), own.size())
                        && pairs + (long) rows.size() * own.size() <= MOST_PAIRS
                        && block.mayEarn() >= costs.least()
                        && block.search() >= costs.least()) {
                    blocks.add(block);
                    beside(byRows, rows).add(block);
                    beside(byColumns, own).add(block);
                }
            }
        }
    }

    /** A run of earlier words and one of later words, and the best passage in which some of them stand together. */
    private final class Block {

        /** Of equal ones that which ends first. */
        static final Comparator<Block> BEST_FIRST = Comparator.comparingDouble((Block block) -> -block.best)
                .thenComparingInt(block -> block.rows.from() + block.bestRow)
                .thenComparingInt(block -> block.columns.from() + block.bestColumn);

        private final int number = ++made;
        private final OpenRun rows;
        private final OpenRun columns;

        /** Where the best passage comes from that ends with so many words of the two runs. */
        private byte[][] origins = {};

        private double best;
        private int bestRow;
        private int bestColumn;

        Block(OpenRun rows, OpenRun columns) {
            this.rows = rows;
            this.columns = columns;
        }

        /** What all passages earn at most: the weight of the earlier words that are also later ones. */
        double mayEarn() {
            int[] words = Arrays.copyOfRange(later, columns.from(), columns.to());
            Arrays.sort(words);
            double sum = 0;
            for (int i = rows.from(); i < rows.to(); i++) {
                sum += Arrays.binarySearch(words, earlier[i]) >= 0 ? weights[i] : 0;
            }
            return sum;
        }

        /** Finds the best passage; what it earns. */
        double search() {
            pairs += (long) rows.size() * columns.size();
            origins = new byte[rows.size() + 1][columns.size() + 1];
            double[] above = new double[columns.size() + 1];
            double[] row = new double[columns.size() + 1];
            for (int i = 1; i <= rows.size(); i++) {
                searchRow(i, above, row);
                double[] done = row;
                row = above;
                above = done;
            }
            return best;
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

        /** Follows the passage back from its last words to where it earned nothing yet; the weight of its matched words. */
        double take() {
            double sum = 0;
            IntStream.Builder earlierWords = IntStream.builder();
            IntStream.Builder laterWords = IntStream.builder();
            int i = bestRow;
            int j = bestColumn;
            while (origins[i][j] != NOWHERE) {
                byte origin = origins[i][j];
                if (origin == BOTH) {
                    sum += takeWord(rows.from() + i - 1, columns.from() + j - 1);
                    earlierWords.add(rows.from() + i - 1);
                    laterWords.add(columns.from() + j - 1);
                }
                i -= origin == LATER_ALONE ? 0 : 1;
                j -= origin == EARLIER_ALONE ? 0 : 1;
            }
            passages.add(new Passage(
                    earlierWords.build().sorted().toArray(),
                    laterWords.build().sorted().toArray()));
            return sum;
        }
    }
}
