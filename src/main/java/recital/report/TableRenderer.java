package recital.report;

import java.io.IOException;

/**
 * Writes a result as a table, of which each form of a table takes the same rows.
 *
 * @param <T> what is written
 */
public interface TableRenderer<T> extends TextRenderer<T> {

    /** Gives away the names of the columns as a first row, and then each row. */
    void rows(T what, Rows table) throws IOException;

    /** What takes the rows of a table one by one: texts, numbers, truth values and days; the empty text for nothing. */
    interface Rows {

        void row(Object... values) throws IOException;
    }
}
