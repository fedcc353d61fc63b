package recital.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a result in one format.
 *
 * <p>A renderer reads no files, knows no console and keeps no state: the same input gives the same
 * output, whatever the locale and the time zone.
 *
 * @param <T> what is written
 */
public interface Renderer<T> {

    /** Writes it whole and leaves the sink open. */
    void render(T what, OutputStream out) throws IOException;
}
