package recital.source.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds a word among bytes, of which it looks at one in as many as the word has.
 *
 * <p>source: R. N. Horspool, "Practical fast searching in strings", 1980.
 */
final class ByteSearch {

    private final byte[] word;

    /** By a byte that stands where the word would end, how much farther on the word may end. */
    private final int[] steps = new int[1 << Byte.SIZE];

    ByteSearch(String word) {
        this.word = word.getBytes(StandardCharsets.ISO_8859_1);
        Arrays.fill(steps, this.word.length);
        for (int i = 0; i < this.word.length - 1; i++) {
            steps[this.word[i] & 0xff] = this.word.length - 1 - i;
        }
    }

    /** Where the word begins, from some place on; below zero where it does not stand there. */
    int find(byte[] bytes, int from) {
        int last = word.length - 1;
        int end = from + last;
        while (end < bytes.length) {
            byte found = bytes[end];
            if (found == word[last] && Arrays.equals(word, 0, last, bytes, end - last, end)) {
                return end - last;
            }
            end += steps[found & 0xff];
        }
        return -1;
    }
}
