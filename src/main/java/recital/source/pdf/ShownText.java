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

    private boolean array;
    private byte[] bytes = {};
    private int length;
    private float[] moves = {};
    private int[] ends = {};
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
    void addParsed(COSBase parsed) {
        if (parsed instanceof COSNumber number) {
            addMove(number.floatValue());
        } else if (parsed instanceof COSString string) {
            beginString();
            for (byte b : string.getBytes()) {
                addByte(b);
            }
            endString();
        }
    }

    /** Adds a number of an array, in thousandths of the size of the font, against the direction of writing. */
    void addMove(float by) {
        addPiece(by);
        moved = true;
    }

    /** Begins a string, whose bytes come by {@link #addByte}. */
    void beginString() {
        if (!moved) {
            addPiece(0);
        }
        moved = false;
    }

    void addByte(int b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, more(length));
        }
        bytes[length++] = (byte) b;
    }

    void endString() {
        ends[count - 1] = length;
    }

    private void addPiece(float move) {
        if (count == moves.length) {
            moves = Arrays.copyOf(moves, more(count));
            ends = Arrays.copyOf(ends, more(count));
        }
        moves[count] = move;
        ends[count++] = length;
    }

    /** Little at first: a content may be thousands of empty strings. */
    private static int more(int size) {
        return Math.max(2, 2 * size);
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
