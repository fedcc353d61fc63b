package recital.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import recital.report.TextRenderer;

/**
 * A file of a site, which is made when it is written.
 *
 * @param path from the folder of the site, with strokes between folders; letters, digits, {@code -_.} alone
 */
public record SiteFile(String path, Content content) {

    /** What stands in a file. */
    interface Content {

        void write(Writer out) throws IOException;
    }

    /** Writes it whole and leaves the sink open. */
    public void write(OutputStream out) throws IOException {
        TextRenderer<Content> renderer = (what, writer) -> what.write(writer);
        renderer.render(content, out);
    }

    static SiteFile of(String path, String text) {
        return new SiteFile(path, out -> out.write(text));
    }
}
