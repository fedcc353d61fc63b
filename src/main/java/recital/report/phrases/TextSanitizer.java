package recital.report.phrases;

/**
 * Takes out of a text what a terminal or a reader of plain text would obey instead of show.
 *
 * <p>A document is hostile until read: escape sequences could repaint a terminal, and controls of
 * writing direction could show words in another order than they stand in. Each such character is
 * replaced by U+FFFD, so that it does not vanish in silence. Official texts hold invisible marks of direction
 * (U+200E and the like), which reorder no words and stay.
 */
public final class TextSanitizer {

    private static final char REPLACEMENT = '\ufffd';

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
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> clean.append(lineFeed);
                case '\t', '\r', '\u2028', '\u2029' -> clean.append(' ');
                default -> clean.append(isControl(c) ? REPLACEMENT : c);
            }
        }
        return clean.toString();
    }

    /** Whether the character is a control of the terminal (C0, DEL, C1) or overrides the writing direction. */
    public static boolean isControl(char c) {
        return c < 0x20
                || (c >= 0x7f && c <= 0x9f)
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
