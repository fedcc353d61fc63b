package recital.report.terminal;

import recital.text.WordCharacters;

/**
 * Where a line of a text ends, and where the next one begins.
 *
 * @param end the index of the first character that is not on the line
 * @param next that of the first one on the next line
 */
record LineBreak(int end, int next) {

    /** A line ends at a space all the same where no more than this part of it is left open. */
    private static final int SHARE_LEFT_OPEN = 4;

    /** So many digits of a large number stand together. */
    private static final int GROUP = 3;

    /**
     * The longest line from there that fits: up to a line feed, the last space, or, in a long word, the place where a word
     * that went ends and the one that came begins, or else the edge.
     */
    static LineBreak fitting(GlyphText text, int from, int columns) {
        int taken = 0;
        int space = -1;
        int came = -1;
        for (int i = from; i < text.length(); i++) {
            int c = text.codePoint(i);
            if (c == '\n') {
                return new LineBreak(i, i + 1);
            }
            if (c == ' ' && !isInsideSymbol(text, i) && !isInsideNumber(text, i)) {
                space = i;
            }
            if (i > from && text.cameInPlace(i)) {
                came = i;
            }
            taken += DisplayWidth.of(c);
            if (taken > columns && c != ' ') {
                int beforeWord = beforeWordByItself(text, from, i);
                return beforeWord > Math.max(space + columns / SHARE_LEFT_OPEN, from)
                        ? new LineBreak(beforeWord, beforeWord)
                        : space > from
                                ? new LineBreak(space, space + 1)
                                : came > from ? new LineBreak(came, came) : insideWord(from, i);
            }
        }
        return new LineBreak(text.length(), text.length());
    }

    /**
     * The last place up to there at which a line may break without a space: beside a character that is a word by itself or
     * behind a sign as wide, unless what follows is a sign that closes or the one before opens; 0 where there is none.
     */
    private static int beforeWordByItself(GlyphText text, int from, int at) {
        for (int i = at; i > from; i--) {
            int before = text.codePoint(i - 1);
            int here = text.codePoint(i);
            if (Math.max(before, here) < DisplayWidth.FIRST_WIDE) {
                continue;
            }
            boolean behind = WordCharacters.isWordByItself(before) || isWideSign(before);
            if (behind && (Character.isLetterOrDigit(here) || isOpening(here))
                    || WordCharacters.isWordByItself(here) && !isOpening(before) && !opensMark(text, i - 1)) {
                return i;
            }
        }
        return 0;
    }

    /** A comma or bracket of Chinese. */
    private static boolean isWideSign(int sign) {
        return DisplayWidth.of(sign) == 2 && !isOpening(sign);
    }

    /** The second sign of "[-" and "{+". */
    private static boolean opensMark(GlyphText text, int index) {
        int sign = text.codePoint(index);
        return (sign == '-' || sign == '+') && index > 0 && isOpening(text.codePoint(index - 1));
    }

    private static boolean isOpening(int sign) {
        int type = Character.getType(sign);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** The space in "S/RES/2504 (2020)". */
    private static boolean isInsideSymbol(GlyphText text, int space) {
        return space > 0
                && space + 2 < text.length()
                && Character.isDigit(text.codePoint(space - 1))
                && text.codePoint(space + 1) == '('
                && Character.isDigit(text.codePoint(space + 2));
    }

    /** A space in "62 287 400". */
    private static boolean isInsideNumber(GlyphText text, int space) {
        int end = space + 1;
        while (end < text.length() && Character.isDigit(text.codePoint(end))) {
            end++;
        }
        return space > 0 && Character.isDigit(text.codePoint(space - 1)) && end - space - 1 == GROUP;
    }

    /** Cuts a word that is longer than a line, but never a line without a character. */
    private static LineBreak insideWord(int from, int at) {
        int end = Math.max(at, from + 1);
        return new LineBreak(end, end);
    }
}
