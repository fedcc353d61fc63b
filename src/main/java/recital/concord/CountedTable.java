package recital.concord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of what was counted over two sessions: rows of fields with tabs between, and lines of remarks. */
final class CountedTable {

    private CountedTable() {}

    /** The rows of a table; none where there is no such table. */
    static List<String[]> rows(String name) {
        try (InputStream in = CountedTable.class.getResourceAsStream("/recital/concord/" + name + ".tsv")) {
            return in == null
                    ? List.of()
                    : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t"))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
