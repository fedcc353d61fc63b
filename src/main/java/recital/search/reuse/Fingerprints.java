package recital.search.reuse;

import java.util.Arrays;
import recital.search.Shingles;

/**
 * A few of the runs of a paragraph, chosen so that two paragraphs which share a run of so many words have one in common.
 *
 * <p>A pure function of the words. source: winnowing, S. Schleimer, D. Wilkerson and A. Aiken, Winnowing: local algorithms
 * for document fingerprinting, 2003: of each window of shorter runs the one of the least hash is taken, so that every
 * long run brings one of its own.
 */
public final class Fingerprints {

    private Fingerprints() {}

    /**
     * The hashes of the chosen runs, each once, in ascending order; none of a text that has fewer words.
     *
     * @param words the hashes of the words
     * @param minWords how many words a run has at least that must be found
     */
    public static long[] of(long[] words, int minWords) {
        if (words.length < minWords) {
            return new long[0];
        }
        int length = length(minWords);
        long[] runs = Shingles.of(words, length);
        int window = minWords - length + 1;
        long[] chosen = new long[runs.length];
        int size = 0;
        int least = -1;
        for (int end = window - 1; end < runs.length; end++) {
            int start = end - window + 1;
            int before = least;
            if (least < start) {
                least = start;
                for (int i = start + 1; i <= end; i++) {
                    least = runs[i] <= runs[least] ? i : least;
                }
            } else if (runs[end] <= runs[least]) {
                least = end;
            }
            if (least != before) {
                chosen[size++] = runs[least];
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
