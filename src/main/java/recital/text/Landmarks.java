package recital.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words by which two very long texts are laid side by side: those of runs that stand once in each.
 *
 * <p>An alignment of all words with all takes time and memory by the product of the two lengths. Where that is too much,
 * what lies between landmarks is aligned by itself.
 *
 * <p>source: the idea to anchor on what is unique in both is that of B. Cohen's patience diff.
 */
public final class Landmarks {

    /** The most pairs of words that are aligned at once: two paragraphs of 3,000 words, which no resolution has. */
    static final long LARGEST_TABLE = 10_000_000;

    /** So many words that follow one another stand in no two places by chance. */
    private static final int RUN = 8;

    private static final int NONE = -1;

    private Landmarks() {}

    /**
     * A word that stands in both texts, by its indices.
     *
     * @param earlier the index in the earlier text
     * @param later the index in the later text
     */
    public record Landmark(int earlier, int later) {}

    /** Whether two texts of so many words are too long to be aligned word by word. */
    public static boolean areNeeded(int earlier, int later) {
        return (long) earlier * later > LARGEST_TABLE;
    }

    /** The landmarks of two texts in the order of the earlier one; each word is in one at most. */
    public static List<Landmark> of(int[] earlier, int[] later) {
        long[] runs = runs(earlier);
        Map<Long, Integer> inEarlier = unique(runs);
        Map<Long, Integer> inLater = unique(runs(later));
        int[] laterOf = new int[earlier.length];
        Arrays.fill(laterOf, NONE);
        boolean[] taken = new boolean[later.length];
        for (int start = 0; start < runs.length; start++) {
            long run = runs[start];
            int other = inEarlier.getOrDefault(run, NONE) == NONE ? NONE : inLater.getOrDefault(run, NONE);
            for (int i = 0; i < RUN && other != NONE; i++) {
                if (laterOf[start + i] == NONE && !taken[other + i]) {
                    laterOf[start + i] = other + i;
                    taken[other + i] = true;
                }
            }
        }
        List<Landmark> landmarks = new ArrayList<>();
        for (int i = 0; i < earlier.length; i++) {
            if (laterOf[i] != NONE) {
                landmarks.add(new Landmark(i, laterOf[i]));
            }
        }
        return landmarks;
    }

    /** Where each run of words stands, or that it does so more than once. */
    private static Map<Long, Integer> unique(long[] runs) {
        Map<Long, Integer> starts = new HashMap<>();
        for (int start = 0; start < runs.length; start++) {
            starts.merge(runs[start], start, (one, other) -> NONE);
        }
        return starts;
    }

    private static long[] runs(int[] words) {
        return Shingles.of(Arrays.stream(words).mapToLong(Hashes::mixed).toArray(), RUN);
    }

    /** As many of the landmarks as can be that stand in the same order in both texts. */
    public static List<Landmark> inOrder(List<Landmark> landmarks) {
        int[] before = new int[landmarks.size()];
        // Of the chains of each length the last landmark of that which ends soonest in the later text.
        int[] ends = new int[landmarks.size()];
        int longest = 0;
        for (int i = 0; i < before.length; i++) {
            int length = chainsBefore(landmarks, ends, longest, landmarks.get(i).later());
            before[i] = length == 0 ? NONE : ends[length - 1];
            ends[length] = i;
            longest = Math.max(longest, length + 1);
        }
        List<Landmark> chain = new ArrayList<>();
        for (int i = longest == 0 ? NONE : ends[longest - 1]; i != NONE; i = before[i]) {
            chain.add(landmarks.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    /** How many of the chains end before a word of the later text; the longer ones end later. */
    private static int chainsBefore(List<Landmark> landmarks, int[] ends, int chains, int later) {
        return SortedSearch.firstNotBelow(
                later, chains, i -> landmarks.get(ends[i]).later());
    }
}
