package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import recital.report.TableRenderer;
import recital.report.phrases.SpreadsheetText;
import recital.report.phrases.TextSanitizer;

/**
 * Writes a table: the one place where the text of documents becomes fields.
 *
 * <p>In a table with commas a text that a spreadsheet would take for something else is guarded; numbers and truth values
 * are not, being what they are taken for.
 */
final class TableWriter implements TableRenderer.Rows {

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
    private final UnaryOperator<String> text;

    private TableWriter(CSVPrinter table, UnaryOperator<String> text) {
        this.table = table;
        this.text = text;
    }

    /** Values separated by commas, each row on one line. source: RFC 4180. */
    static TableWriter csv(Writer out) throws IOException {
        return csv(out, TextSanitizer::onOneLine);
    }

    /** The same where a text keeps the line feeds that stand between two paragraphs, in quotes. */
    static TableWriter csvOfPassages(Writer out) throws IOException {
        return csv(out, TextSanitizer::clean);
    }

    private static TableWriter csv(Writer out, UnaryOperator<String> sanitizer) throws IOException {
        return new TableWriter(new CSVPrinter(out, COMMAS), text -> SpreadsheetText.guarded(sanitizer.apply(text)));
    }

    /** Values separated by tabs, each row on one line, without the names of their columns. */
    static TableWriter tsv(Writer out) throws IOException {
        return new TableWriter(new CSVPrinter(out, TABS), TextSanitizer::onOneLine);
    }

    @Override
    public void row(Object... fields) throws IOException {
        table.printRecord(Stream.of(fields).map(this::field));
    }

    private String field(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : text.apply(value.toString());
    }

    /** Says something of the table, on a line of its own. */
    void comment(String text) throws IOException {
        table.printComment(TextSanitizer.onOneLine(text));
    }
}
