package recital.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What two sequences have in common, element by element. */
public final class CommonSequence {

    private CommonSequence() {}

    /**
     * A run of elements that follow one another in both sequences.
     *
     * @param earlierEnd the index after its last element in the earlier sequence
     * @param laterEnd the index after its last element in the later sequence
     * @param length how many elements it has; 0 where the sequences have none in common
     */
    public record CommonRun(int earlierEnd, int laterEnd, int length) {}

    /** How many elements stand in the same order in both: the length of the longest common subsequence. */
    public static int subsequence(int[] earlier, int[] later) {
        int shorter = Math.min(earlier.length, later.length);
        int prefix = 0;
        while (prefix < shorter && earlier[prefix] == later[prefix]) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix && earlier[earlier.length - 1 - suffix] == later[later.length - 1 - suffix]) {
            suffix++;
        }
        // What both begin and end with is part of some longest one.
        return prefix
                + suffix
                + subsequenceWithin(
                        Arrays.copyOfRange(earlier, prefix, earlier.length - suffix),
                        Arrays.copyOfRange(later, prefix, later.length - suffix));
    }

    private static int subsequenceWithin(int[] earlier, int[] later) {
        if (Landmarks.areNeeded(earlier.length, later.length)) {
            return subsequenceOfLandmarks(earlier, later);
        }
        int[] lengths = new int[later.length + 1];
        for (int element : earlier) {
            int diagonal = 0;
            for (int j = 1; j <= later.length; j++) {
                int above = lengths[j];
                lengths[j] = element == later[j - 1] ? diagonal + 1 : Math.max(above, lengths[j - 1]);
                diagonal = above;
            }
        }
        return lengths[later.length];
    }

    /** In two very long sequences what stands beside the landmarks is not counted. */
    private static int subsequenceOfLandmarks(int[] earlier, int[] later) {
        return Landmarks.inOrder(Landmarks.of(earlier, later)).size();
    }

    /** The longest run that both have; of equal ones the first in the earlier sequence. */
    public static CommonRun longestRun(List<String> earlier, List<String> later) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] one = numbered(earlier, numbers);
        int[] other = numbered(later, numbers);
        CommonRun longest = new CommonRun(0, 0, 0);
        int[] above = new int[other.length + 1];
        for (int i = 0; i < one.length; i++) {
            int[] lengths = new int[other.length + 1];
            for (int j = 0; j < other.length; j++) {
                lengths[j + 1] = one[i] == other[j] ? above[j] + 1 : 0;
                if (lengths[j + 1] > longest.length()) {
                    longest = new CommonRun(i + 1, j + 1, lengths[j + 1]);
                }
            }
            above = lengths;
        }
        return longest;
    }

    /**
     * Elements as numbers, equal ones as equal.
     *
     * @param numbers those that were given before, to which new ones are added
     */
    public static int[] numbered(List<String> elements, Map<String, Integer> numbers) {
        return elements.stream()
                .mapToInt(element -> numbers.computeIfAbsent(element, e -> numbers.size()))
                .toArray();
    }
}
