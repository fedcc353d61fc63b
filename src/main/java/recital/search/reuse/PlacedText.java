package recital.search.reuse;

import java.nio.ByteBuffer;
import java.util.Arrays;
import recital.search.FoldedWords;

/**
 * A paragraph with the places of its words, so that a stretch of them can be told without the text being cut anew.
 *
 * @param text as it stands
 * @param places as {@link #packed} has them
 */
record PlacedText(String text, ByteBuffer places) {

    private static final int LONG_NUMBER = 0xff;

    /**
     * Where words stand, two bytes a word in most texts: how far each begins after the beginning of the one before, and how
     * long it is. What needs more than a byte follows as an integer.
     */
    static byte[] packed(FoldedWords words) {
        ByteBuffer packed = ByteBuffer.allocate(words.size() * 2 * (1 + Integer.BYTES));
        int before = 0;
        for (int word = 0; word < words.size(); word++) {
            put(words.start(word) - before, packed);
            put(words.end(word) - words.start(word), packed);
            before = words.start(word);
        }
        return Arrays.copyOf(packed.array(), packed.position());
    }

    private static void put(int number, ByteBuffer packed) {
        if (number < LONG_NUMBER) {
            packed.put((byte) number);
        } else {
            packed.put((byte) LONG_NUMBER).putInt(number);
        }
    }

    /** The text from one word to another, the last one not included. */
    String stretch(int from, int to) {
        ByteBuffer rest = places.duplicate();
        int first = 0;
        int start = 0;
        int end = 0;
        for (int word = 0; word < to; word++) {
            start += next(rest);
            end = start + next(rest);
            first = word <= from ? start : first;
        }
        return text.substring(first, end);
    }

    private static int next(ByteBuffer packed) {
        int number = packed.get() & LONG_NUMBER;
        return number == LONG_NUMBER ? packed.getInt() : number;
    }
}
