package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import recital.report.TableRenderer;

/**
 * A table whose rows stand on one line each.
 *
 * @param <T> what is written
 */
interface CsvTable<T> extends TableRenderer<T> {

    @Override
    default void write(T what, Writer out) throws IOException {
        rows(what, TableWriter.csv(out));
    }
}
