package recital.report.html;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes U+FFFD for every character that no page may hold: controls, noncharacters and lone surrogates, which a hostile
 * document can bring.
 *
 * <p>source: Extensible Markup Language (XML) 1.0, 2.2, Characters.
 */
final class MarkupWriter extends FilterWriter {

    private static final char REPLACEMENT = '\ufffd';
    private static final char NONE = 0;

    /** A high surrogate whose low one has not come yet. */
    private char high = NONE;

    MarkupWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        char c = (char) character;
        if (high != NONE) {
            boolean paired = Character.isLowSurrogate(c);
            out.write(paired ? high : REPLACEMENT);
            high = NONE;
            if (paired) {
                out.write(c);
                return;
            }
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            out.write(mayStand(c) ? c : REPLACEMENT);
        }
    }

    private static boolean mayStand(char c) {
        return c >= ' ' && !Character.isLowSurrogate(c) && c < '\ufffe' && !(c >= '\u007f' && c <= '\u009f')
                || c == '\n'
                || c == '\t'
                || c == '\r';
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(characters[i]);
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(text.charAt(i));
        }
    }

    /** Ends the page: what waited for its other half stands alone. */
    void finish() throws IOException {
        if (high != NONE) {
            out.write(REPLACEMENT);
            high = NONE;
        }
    }
}
