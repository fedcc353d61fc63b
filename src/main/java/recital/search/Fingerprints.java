package recital.search;

import java.util.Arrays;
import recital.text.Shingles;

/**
 * A few of the runs of a text, chosen so that two texts which share a run of so many words have one in common.
 *
 * <p>A pure function of the words. source: winnowing, S. Schleimer, D. Wilkerson and A. Aiken, Winnowing: local algorithms
 * for document fingerprinting, 2003: of each window of shorter runs the one of the least hash is taken, so that every
 * long run brings one of its own.
 */
public final class Fingerprints {

    private Fingerprints() {}

    /**
     * The hashes of the chosen runs, each once, in ascending order; none of a text that is shorter than
     * one of them.
     *
     * @param words the hashes of the words
     * @param minWords how many words a run has at least that must be found
     */
    public static long[] of(long[] words, int minWords) {
        int length = length(minWords);
        if (words.length < length) {
            return new long[0];
        }
        return least(Shingles.of(words, length), minWords - length + 1);
    }

    /** Of each window of so many runs the least; of fewer the least of all. */
    private static long[] least(long[] runs, int most) {
        int window = Math.min(most, runs.length);
        long[] chosen = new long[runs.length];
        int size = 0;
        int lowest = -1;
        for (int end = window - 1; end < runs.length; end++) {
            int start = end - window + 1;
            int before = lowest;
            if (lowest < start) {
                lowest = start;
                for (int i = start + 1; i <= end; i++) {
                    lowest = runs[i] <= runs[lowest] ? i : lowest;
                }
            } else if (runs[end] <= runs[lowest]) {
                lowest = end;
            }
            if (lowest != before) {
                chosen[size++] = runs[lowest];
            }
        }
        long[] sorted = Arrays.copyOf(chosen, size);
        Arrays.sort(sorted);
        return distinct(sorted);
    }

    /** Two thirds of a run: long enough to be rare, short enough to leave a window. */
    private static int length(int minWords) {
        return Math.max(1, minWords * 2 / 3);
    }

    private static long[] distinct(long[] sorted) {
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }
}
