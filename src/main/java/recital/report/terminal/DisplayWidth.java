package recital.report.terminal;

/**
 * The number of terminal columns that a character takes.
 *
 * <p>source: Unicode Standard Annex 11, East Asian Width: wide and full-width characters take two
 * columns; combining and formatting characters none.
 */
public final class DisplayWidth {

    private static final int ASCII_END = 0x80;

    /** No character before it is wide. */
    static final int FIRST_WIDE = 0x1100;

    /** First and last code point of the blocks whose characters are wide, in order. */
    private static final int[][] WIDE = {
        {FIRST_WIDE, 0x115f}, {0x231a, 0x231b}, {0x2e80, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf},
        {0x4e00, 0x9fff}, {0xa000, 0xa4cf}, {0xa960, 0xa97f}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
        {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff},
        {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}
    };

    private DisplayWidth() {}

    /** The columns of a text on one line. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The columns of one character. */
    public static int of(int codePoint) {
        if (codePoint < ASCII_END) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] block : WIDE) {
            if (codePoint < block[0]) {
                return 1;
            }
            if (codePoint <= block[1]) {
                return 2;
            }
        }
        return 1;
    }
}
