package recital.report.html;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import recital.report.phrases.TextSanitizer;

/**
 * Writes U+FFFD for every character that no page may hold or that a reader would obey: the one place where the text of
 * documents is cleaned for pages.
 *
 * <p>The templates write a text in pieces that end at characters to be escaped, never inside a pair of surrogates.
 */
final class MarkupWriter extends FilterWriter {

    MarkupWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        write(String.valueOf((char) character));
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        write(new String(characters, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.write(TextSanitizer.clean(text.substring(offset, offset + length)));
    }
}
