package recital.report;

import java.io.IOException;

/**
 * Writes a result in one format.
 *
 * <p>A renderer reads no files, knows no console and keeps no state: the same input gives the same
 * output, whatever the locale and the time zone. Lines end with a line feed.
 *
 * @param <T> what is written
 */
public interface Renderer<T> {

    /** Writes it whole. */
    void render(T what, Appendable out) throws IOException;
}
