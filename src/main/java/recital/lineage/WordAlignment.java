package recital.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import recital.lineage.WordHistory.KnownWord;

/**
 * Words of a text that follow one another as words that stood before do: the heaviest that there are.
 *
 * <p>A word earns its weight. A place where words of before are gone costs, a place where fresh ones stand does, and a
 * place where both are so costs both: there a common word that stands alone is more likely to be fresh too. Words
 * that had left lie between those that stayed and are passed by for nothing; it costs to bring some of them back.
 *
 * <p>source: O. Gotoh, An improved algorithm for matching biological sequences, 1982, for the costs, and T. F. Smith
 * and M. S. Waterman, Identification of common molecular subsequences, 1981, for a part of the text.
 */
final class WordAlignment {

    /** What it costs that words are gone at a place, or that fresh ones stand there: more than a common word earns. */
    private static final double INTERRUPTED = 1.6;

    /** What it costs to bring back words that left together. */
    private static final double BACK = 3;

    /** What is at the place after the last word of the chain: nothing, or some of these. */
    private static final int GONE = 1;

    private static final int FRESH = 2;
    private static final int INTERRUPTIONS = 4;

    /** Nothing is, and the last word had left and is back. */
    private static final int RETURNING = 4;

    private static final int STATES = 5;

    private static final int BEGIN = 0;
    private static final int PASS_KNOWN = 1;
    private static final int PASS_WORD = 2;
    private static final int MATCH = 3;

    /** A word of the text that is a known one. */
    record WordLink(int known, int word) {}

    /**
     * A chain of words.
     *
     * @param weight what they earn
     * @param endKnown how many known words there are to its end
     * @param endWord how many words there are to its end
     * @param links the words, from the last to the first
     */
    record WordChain(double weight, int endKnown, int endWord, List<WordLink> links) {}

    private final List<KnownWord> known;
    private final List<String> words;
    private final double[] weights;
    private final boolean whole;

    /** The weight of the heaviest chain to here, by words passed and state; and for one known word less. */
    private double[][] best;

    private double[][] bestBefore;

    /** How that chain came here, by known words passed, words passed and state: a step, and the state before it. */
    private final byte[][] steps;

    private double weight;
    private int endKnown;
    private int endWord;
    private int endState;

    private WordAlignment(List<KnownWord> known, List<String> words, double[] weights, boolean whole) {
        this.known = known;
        this.words = words;
        this.weights = weights;
        this.whole = whole;
        best = new double[words.size() + 1][STATES];
        bestBefore = new double[words.size() + 1][STATES];
        steps = new byte[known.size() + 1][(words.size() + 1) * STATES];
        weight = whole ? Double.NEGATIVE_INFINITY : 0;
        fill();
        if (whole) {
            for (int state = 0; state < INTERRUPTIONS; state++) {
                end(known.size(), words.size(), state, best[words.size()][state] - interruption(state));
            }
        }
    }

    /**
     * The heaviest chain of two texts, which are the same text at their beginning and their end.
     *
     * @param weights what each word earns
     */
    static WordChain whole(List<KnownWord> known, List<String> words, double[] weights) {
        return new WordAlignment(known, words, weights, true).heaviest();
    }

    /**
     * The heaviest chain of some words of each of two texts.
     *
     * @param weights what each word earns
     */
    static WordChain part(List<KnownWord> known, List<String> words, double[] weights) {
        return new WordAlignment(known, words, weights, false).heaviest();
    }

    private WordChain heaviest() {
        return new WordChain(weight, endKnown, endWord, links());
    }

    private List<WordLink> links() {
        List<WordLink> links = new ArrayList<>();
        int i = endKnown;
        int j = endWord;
        int state = endState;
        for (int step = step(i, j, state); step != BEGIN; step = step(i, j, state)) {
            state = steps[i][j * STATES + state] % STATES;
            i -= step == PASS_WORD ? 0 : 1;
            j -= step == PASS_KNOWN ? 0 : 1;
            if (step == MATCH) {
                links.add(new WordLink(i, j));
            }
        }
        return links;
    }

    private int step(int i, int j, int state) {
        return steps[i][j * STATES + state] / STATES;
    }

    private void fill() {
        for (int i = 0; i <= known.size(); i++) {
            double[][] done = bestBefore;
            bestBefore = best;
            best = done;
            for (int j = 0; j <= words.size(); j++) {
                Arrays.fill(best[j], Double.NEGATIVE_INFINITY);
                best[j][0] = !whole || i + j == 0 ? 0 : Double.NEGATIVE_INFINITY;
                if (i > 0) {
                    passKnown(i, j);
                }
                if (j > 0) {
                    passWord(i, j);
                }
                if (i > 0 && j > 0 && known.get(i - 1).key().equals(words.get(j - 1))) {
                    match(i, j);
                }
            }
        }
    }

    private void passKnown(int i, int j) {
        int gone = known.get(i - 1).isPresent() ? GONE : 0;
        for (int state = 0; state < INTERRUPTIONS; state++) {
            offer(i, j, state | gone, bestBefore[j][state], PASS_KNOWN, state);
        }
    }

    private void passWord(int i, int j) {
        for (int state = 0; state < INTERRUPTIONS; state++) {
            offer(i, j, state | FRESH, best[j - 1][state], PASS_WORD, state);
        }
    }

    private void match(int i, int j) {
        boolean stands = known.get(i - 1).isPresent();
        for (int state = 0; state < INTERRUPTIONS; state++) {
            arrive(i, j, stands, bestBefore[j - 1][state] - interruption(state) - (stands ? 0 : BACK), state);
        }
        if (!stands) {
            arrive(i, j, false, bestBefore[j - 1][RETURNING], RETURNING);
        }
    }

    private void arrive(int i, int j, boolean stands, double before, int stateBefore) {
        double value = before + weights[j - 1];
        offer(i, j, 0, value, MATCH, stateBefore);
        if (!stands) {
            offer(i, j, RETURNING, value, MATCH, stateBefore);
        }
        if (!whole) {
            end(i, j, 0, value);
        }
    }

    private static double interruption(int state) {
        return INTERRUPTED * Integer.bitCount(state);
    }

    private void offer(int i, int j, int state, double value, int step, int stateBefore) {
        if (value > best[j][state]) {
            best[j][state] = value;
            steps[i][j * STATES + state] = (byte) (step * STATES + stateBefore);
        }
    }

    private void end(int i, int j, int state, double value) {
        if (value > weight) {
            weight = value;
            endKnown = i;
            endWord = j;
            endState = state;
        }
    }
}
