package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import recital.report.phrases.TextSanitizer;

/** Writes a table, each row on one line: the one place where the text of documents becomes fields. */
final class TableWriter {

    private static final CSVFormat COMMAS =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /** Nothing is quoted, as no field holds a tab or a line break; what is said of the table stands after {@code #}. */
    private static final CSVFormat TABS = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('\t')
            .setQuote(null)
            .setCommentMarker('#')
            .setRecordSeparator('\n')
            .get();

    private final CSVPrinter table;

    private TableWriter(CSVPrinter table) {
        this.table = table;
    }

    /** Values separated by commas, below the names of their columns. source: RFC 4180, with line feeds. */
    static TableWriter csv(Writer out, String... columns) throws IOException {
        TableWriter table = new TableWriter(new CSVPrinter(out, COMMAS));
        table.row((Object[]) columns);
        return table;
    }

    /** Values separated by tabs, without the names of their columns. */
    static TableWriter tsv(Writer out) throws IOException {
        return new TableWriter(new CSVPrinter(out, TABS));
    }

    void row(Object... fields) throws IOException {
        table.printRecord(Stream.of(fields).map(field -> TextSanitizer.onOneLine(field.toString())));
    }

    /** Says something of the table, on a line of its own. */
    void comment(String text) throws IOException {
        table.printComment(TextSanitizer.onOneLine(text));
    }
}
