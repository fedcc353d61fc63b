package recital.source.pdf;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

/**
 * The operand of an operator that shows text: a string, or an array of strings and of numbers that move what comes after
 * them.
 *
 * <p>It is a row of pieces, each of which is moved first and shown then; what a number moves may be empty.
 */
final class ShownText {

    private static final int SOME = 64;

    private boolean array;
    private byte[] bytes = new byte[SOME];
    private int length;
    private float[] moves = new float[SOME];
    private int[] ends = new int[SOME];
    private int count;
    private boolean moved;

    /**
     * Makes it empty.
     *
     * @param array whether it is to be an array, which one operator takes and all others do not
     */
    void clear(boolean array) {
        this.array = array;
        length = 0;
        count = 0;
        moved = false;
    }

    /** Adds an item of an array that was parsed by PDFBox, or a string; whatever else it is shows nothing. */
    void add(COSBase parsed) {
        if (parsed instanceof COSNumber number) {
            move(number.floatValue());
        } else if (parsed instanceof COSString string) {
            beginString();
            for (byte b : string.getBytes()) {
                add(b);
            }
            endString();
        }
    }

    /** Adds a number of an array, in thousandths of the size of the font, against the direction of writing. */
    void move(float by) {
        add(by);
        moved = true;
    }

    /** Begins a string, whose bytes come by {@link #add(int)}. */
    void beginString() {
        if (!moved) {
            add(0f);
        }
        moved = false;
    }

    void add(int b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) b;
    }

    void endString() {
        ends[count - 1] = length;
    }

    private void add(float move) {
        if (count == moves.length) {
            moves = Arrays.copyOf(moves, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        moves[count] = move;
        ends[count++] = length;
    }

    boolean array() {
        return array;
    }

    /** How many pieces there are. */
    int count() {
        return count;
    }

    /** What a piece is moved by. */
    float move(int piece) {
        return moves[piece];
    }

    /** The bytes of all pieces, and more behind them. */
    byte[] bytes() {
        return bytes;
    }

    int start(int piece) {
        return piece == 0 ? 0 : ends[piece - 1];
    }

    int end(int piece) {
        return ends[piece];
    }
}
