package recital.report.phrases;

/**
 * Takes out of a text what a terminal or a reader of plain text would obey instead of show, and what no format may hold.
 *
 * <p>A document is hostile until read: escape sequences could repaint a terminal, controls of writing direction could
 * show words in another order than they stand in, and a noncharacter or half of a character makes a page ill-formed. Each
 * is replaced by U+FFFD, so that it does not vanish in silence. Official texts hold invisible marks of direction (U+200E
 * and the like), which reorder no words and stay.
 *
 * <p>source: The Unicode Standard, 23.1 (controls), 23.2 (direction), 23.7 (noncharacters).
 */
public final class TextSanitizer {

    private static final int REPLACEMENT = 0xfffd;
    private static final int DELETE = 0x7f;
    private static final int LAST_CONTROL = 0x9f;
    private static final int FIRST_SEPARATOR = 0x2028;
    private static final int LAST_ISOLATE = 0x2069;
    private static final int FIRST_SURROGATE = 0xd800;

    private TextSanitizer() {}

    /** The text on one line: tabs and line ends are spaces. */
    public static String onOneLine(String text) {
        return clean(text, ' ');
    }

    /** The text with its line feeds, which stand between paragraphs. */
    public static String clean(String text) {
        return clean(text, '\n');
    }

    private static String clean(String text, char lineFeed) {
        return isPlain(text) ? text : replaced(text, lineFeed);
    }

    /** Whether nothing in it could be meant, as in most texts. */
    private static boolean isPlain(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            // Asked of each sign before any of this is compiled.
            if ((c < ' ' || c >= DELETE) && !isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    /** What most texts are made of: letters and their marks in the scripts of the United Nations, and typography. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < DELETE
                || c > LAST_CONTROL && c < FIRST_SEPARATOR
                || c > LAST_ISOLATE && c < FIRST_SURROGATE;
    }

    private static String replaced(String text, char lineFeed) {
        StringBuilder clean = new StringBuilder(text.length());
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            switch (c) {
                case '\n' -> clean.append(lineFeed);
                case '\t', '\r', '\u2028', '\u2029' -> clean.append(' ');
                default -> clean.appendCodePoint(isControl(c) || isNoCharacter(c) ? REPLACEMENT : c);
            }
        }
        return clean.toString();
    }

    /** Whether the character is a control of the terminal (C0, DEL, C1) or overrides the writing direction. */
    public static boolean isControl(int c) {
        return c < ' '
                || (c >= DELETE && c <= LAST_CONTROL)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= LAST_ISOLATE);
    }

    /** A noncharacter, of which each plane has two at its end, or half of a pair that lacks the other. */
    private static boolean isNoCharacter(int c) {
        return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef) || Character.getType(c) == Character.SURROGATE;
    }
}
