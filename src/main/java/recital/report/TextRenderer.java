package recital.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a result in a format that is text: UTF-8, each line with a line feed at its end.
 *
 * @param <T> what is written
 */
public interface TextRenderer<T> extends Renderer<T> {

    /** Writes it whole and leaves the writer open. */
    void write(T what, Writer out) throws IOException;

    @Override
    default void render(T what, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(what, writer);
        writer.flush();
    }
}
