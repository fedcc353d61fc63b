package recital.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.LongPredicate;
import recital.text.Shingles;

/**
 * A text in which the runs that other texts share with it are looked for, one after another.
 *
 * <p>A run of so many words covers a shorter one that begins at every so-manieth word of the other text: those alone are
 * looked up, and what is found is followed to both sides as long as the words are the same.
 */
public final class RunFinder {

    private static final int NONE = -1;

    private final int minWords;
    private final int seed;
    private final long[] words;
    /** The last seed of each slot, and of each seed the one of the same slot before it. */
    private final int[] slots;

    private final int[] before;

    /**
     * Those of a text.
     *
     * @param words the hashes of its words
     * @param minWords how many words a run has at least
     */
    public RunFinder(long[] words, int minWords) {
        this.minWords = minWords;
        this.words = words.clone();
        seed = Math.max(1, minWords / 2);
        long[] seeds = Shingles.of(words, seed);
        slots = new int[Integer.highestOneBit(2 * seeds.length + 1) * 2];
        Arrays.fill(slots, NONE);
        before = new int[seeds.length];
        for (int own = 0; own < seeds.length; own++) {
            int slot = slot(seeds[own]);
            before[own] = slots[slot];
            slots[slot] = own;
        }
    }

    private int slot(long run) {
        return (int) run & slots.length - 1;
    }

    /** The words that lie in runs which another text has too, given the hashes of its words. */
    public SharedWords sharedWith(long[] other) {
        BitSet shared = new BitSet();
        eachStretch(other, shared::set);
        return new SharedWords(shared);
    }

    /** The same for some runs alone, which are told by their hashes. */
    public SharedWords sharedWith(long[] other, LongPredicate counted) {
        BitSet shared = new BitSet();
        long[] runs = Shingles.of(words, minWords);
        eachStretch(other, (start, end) -> {
            for (int run = start; run <= end - minWords; run++) {
                if (counted.test(runs[run])) {
                    shared.set(run, run + minWords);
                }
            }
        });
        return new SharedWords(shared);
    }

    private interface StretchTaker {
        void take(int start, int end);
    }

    /** Tells the longest stretches of its words that another text has too. */
    private void eachStretch(long[] other, StretchTaker taker) {
        if (other.length < minWords || words.length < minWords) {
            return;
        }
        // How far the other text was followed, by how much further on it has the same words.
        int[] followed = new int[words.length + other.length];
        for (int at = 0; at + seed <= other.length; at += minWords - seed + 1) {
            for (int own = slots[slot(Shingles.of(other, at, seed))]; own != NONE; own = before[own]) {
                int shift = own - at + other.length;
                if (followed[shift] <= at && words[own] == other[at]) {
                    int start = firstSame(own, other, at);
                    int end = endOfSame(own, other, at);
                    followed[shift] = at + end - own;
                    if (end - start >= minWords) {
                        taker.take(start, end);
                    }
                }
            }
        }
    }

    private int firstSame(int own, long[] other, int at) {
        int start = own;
        while (start > 0 && at - own + start > 0 && words[start - 1] == other[at - own + start - 1]) {
            start--;
        }
        return start;
    }

    private int endOfSame(int own, long[] other, int at) {
        int most = Math.min(words.length - own, other.length - at);
        int differing = Arrays.mismatch(words, own, own + most, other, at, at + most);
        return own + (differing < 0 ? most : differing);
    }
}
