package recital.align;

import java.util.Arrays;
import java.util.List;
import recital.text.WordTokenizer;
import recital.text.WordTokenizer.WordToken;

/**
 * Tells which words of a text belong to names, which begin with capitals: "the Association of Wells and Springs".
 *
 * <p>rule: small words between two of them are part of the name; the first word of a text has its capital for another
 * reason.
 */
final class Names {

    /** So many small words may stand between two of a name, "of the", and none of them is longer than this. */
    private static final int BETWEEN = 3;

    private static final int SMALL = 4;

    private Names() {}

    /** For each word and number of a key, whether it is outside a name. */
    static boolean[] outside(String key) {
        List<WordToken> words = WordTokenizer.wordsAndNumbers(key);
        boolean[] outside = new boolean[words.size()];
        Arrays.fill(outside, true);
        int last = 0;
        for (int i = 1; i < outside.length; i++) {
            if (Character.isUpperCase(words.get(i).text().codePointAt(0))) {
                outside[i] = false;
                if (last > 0 && i - last - 1 <= BETWEEN && areSmall(words.subList(last + 1, i))) {
                    Arrays.fill(outside, last, i, false);
                }
                last = i;
            }
        }
        return outside;
    }

    private static boolean areSmall(List<WordToken> words) {
        return words.stream().allMatch(word -> word.text().length() <= SMALL);
    }
}
