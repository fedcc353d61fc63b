package recital.report.terminal;

import java.util.Optional;
import recital.text.WordCharacters;

/**
 * A stretch of a line that is read from right to left, in a line that is read from left to right: isolated, it takes nothing
 * of what stands around it, and "A → B" stays in this order whatever the script of A and B.
 *
 * <p>source: Unicode Standard Annex 9, explicit directional isolates.
 *
 * @param from the index of its first letter
 * @param to the index after its last letter, number or sign
 */
record RightToLeftRun(int from, int to) {

    private static final String ARROWS = "\u2190\u2192\u21c4";

    /** What parts two texts on a line is no part of either. */
    private static final String PARTING = "\u00b7|;";

    private static final String BEFORE_NUMBER = ARROWS + PARTING + "(:";

    /** No letter before it, that of Hebrew, is written from right to left; source: the blocks of Unicode. */
    static final int FIRST = 0x590;

    /** The last of the block in which most of them stand; the others stand behind all signs, and before those one mark does. */
    private static final int LAST_OF_FIRST = 0x8ff;

    private static final int MARK = 0x200f;

    private static final String LAST_SIGNS = "\u060c\u061b\u061f\u2026";

    /** The first one between two indices. */
    static Optional<RightToLeftRun> first(GlyphText text, int from, int to) {
        int start = from;
        while (start < to && !isRightToLeft(text.codePoint(start))) {
            start++;
        }
        return start == to
                ? Optional.empty()
                : Optional.of(new RightToLeftRun(withNumberBefore(text, from, start), end(text, start, to)));
    }

    /** Where a number begins that stands right before a letter, and behind an arrow or what parts two texts; else the letter. */
    private static int withNumberBefore(GlyphText text, int from, int letter) {
        int start = letter;
        while (start > from && isOfNumber(text.codePoint(start - 1))) {
            start--;
        }
        boolean parted = start == from || BEFORE_NUMBER.indexOf(text.codePoint(start - 1)) >= 0;
        while (start < letter && text.codePoint(start) == ' ') {
            start++;
        }
        return parted ? start : letter;
    }

    private static boolean isOfNumber(int codePoint) {
        return Character.isDigit(codePoint) || codePoint == ' ' || codePoint == '.' || codePoint == ',';
    }

    private static int end(GlyphText text, int start, int to) {
        int end = start;
        for (int i = start; i < to && !ends(text, i); i++) {
            int c = text.codePoint(i);
            if (isRightToLeft(c) || Character.isDigit(c) || LAST_SIGNS.indexOf(c) >= 0) {
                end = i + 1;
            }
        }
        return end;
    }

    /** A letter of the other direction, an arrow, or what stands apart. */
    private static boolean ends(GlyphText text, int index) {
        int c = text.codePoint(index);
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || ARROWS.indexOf(c) >= 0
                || PARTING.indexOf(c) >= 0
                || c == ' ' && index > 0 && text.codePoint(index - 1) == ' ';
    }

    /** Whether a character from the first of them on may be one. */
    static boolean mayBeOne(char unit) {
        return unit <= LAST_OF_FIRST || unit == MARK || unit >= Character.MIN_SURROGATE;
    }

    static boolean isRightToLeft(int codePoint) {
        return codePoint >= FIRST && WordCharacters.isRightToLeft(codePoint);
    }
}
