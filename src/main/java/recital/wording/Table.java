package recital.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of language data shipped beside these classes: fields separated by tabs, {@code #} begins a comment. */
final class Table {

    private Table() {}

    /** The rows of a resource of this package, in order. */
    static List<List<String>> rows(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first field of every row. */
    static List<String> column(String resource) {
        return rows(resource).stream().map(row -> row.get(0)).toList();
    }
}
