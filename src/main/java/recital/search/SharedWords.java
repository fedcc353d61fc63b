package recital.search;

import java.io.Serializable;
import java.util.BitSet;

/**
 * The words of a text that lie in runs that another has too; a pure function of the two.
 *
 * @param words their places in the text, from 0
 */
public record SharedWords(BitSet words) implements Serializable {

    public SharedWords {
        words = (BitSet) words.clone();
    }

    /** Their places; the caller may change them. */
    @Override
    public BitSet words() {
        return (BitSet) words.clone();
    }

    /** How many there are. */
    public int count() {
        return words.cardinality();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The place of the first word of the longest stretch. */
    public int longestStart() {
        int longest = 0;
        int start = 0;
        for (int from = words.nextSetBit(0); from >= 0; from = words.nextSetBit(words.nextClearBit(from))) {
            int length = words.nextClearBit(from) - from;
            if (length > longest) {
                longest = length;
                start = from;
            }
        }
        return start;
    }

    /** How many words the longest stretch has. */
    public int longest() {
        int start = longestStart();
        return words.nextClearBit(start) - start;
    }
}
