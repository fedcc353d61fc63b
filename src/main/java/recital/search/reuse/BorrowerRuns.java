package recital.search.reuse;

import java.util.Arrays;
import java.util.BitSet;
import recital.search.Shingles;

/** The runs of a paragraph by their hashes, to be looked for in one lender after another. */
final class BorrowerRuns {

    private static final int NONE = -1;

    private final int minWords;
    private final int words;
    private final long[] runs;
    /** The last run of each slot, and of each run the one of the same slot before it. */
    private final int[] slots;

    private final int[] before;

    BorrowerRuns(long[] borrower, int minWords) {
        this.minWords = minWords;
        words = borrower.length;
        runs = Shingles.of(borrower, minWords);
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

    /** The words that lie in runs which the lender has too. */
    SharedWords sharedWith(long[] lender) {
        BitSet shared = new BitSet(words);
        for (long run : Shingles.of(lender, minWords)) {
            for (int own = slots[slot(run)]; own != NONE; own = before[own]) {
                if (runs[own] == run) {
                    shared.set(own, own + minWords);
                }
            }
        }
        return new SharedWords(shared);
    }
}
