package recital.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.LongPredicate;

/** The runs of a text by their hashes, to be looked for in one other text after another. */
public final class RunFinder {

    private static final int NONE = -1;

    private final int minWords;
    private final int words;
    private final long[] runs;
    /** The last run of each slot, and of each run the one of the same slot before it. */
    private final int[] slots;

    private final int[] before;

    /**
     * Those of a text.
     *
     * @param text the hashes of its words
     * @param minWords how many words a run has
     */
    public RunFinder(long[] text, int minWords) {
        this.minWords = minWords;
        words = text.length;
        runs = Shingles.of(text, minWords);
        slots = new int[Integer.highestOneBit(2 * runs.length + 1) * 2];
        Arrays.fill(slots, NONE);
        before = new int[runs.length];
        for (int run = 0; run < runs.length; run++) {
            int slot = slot(runs[run]);
            before[run] = slots[slot];
            slots[slot] = run;
        }
    }

    private int slot(long run) {
        return (int) run & slots.length - 1;
    }

    /** The words that lie in runs which another text has too, given the hashes of its words. */
    public SharedWords sharedWith(long[] other) {
        return sharedWith(other, run -> true);
    }

    /** The same for some runs alone. */
    public SharedWords sharedWith(long[] other, LongPredicate counted) {
        BitSet shared = new BitSet(words);
        for (long run : Shingles.of(other, minWords)) {
            for (int own = slots[slot(run)]; own != NONE; own = before[own]) {
                if (runs[own] == run && counted.test(run)) {
                    shared.set(own, own + minWords);
                }
            }
        }
        return new SharedWords(shared);
    }
}
