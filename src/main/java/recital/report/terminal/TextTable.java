package recital.report.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;

/**
 * Rows of columns on a terminal: the first ones as wide as their widest entry, numbers to the right, the last
 * one wrapped.
 */
final class TextTable {

    private static final int GAP = 2;
    private static final int INDENT = 4;

    /** The fewest columns in which a title can be read. */
    private static final int NARROWEST = 24;

    private final List<TableRow> rows = new ArrayList<>();

    void add(List<String> cells, String last) {
        add(cells, last.isEmpty() ? List.of() : List.of(new StyledText(last, Style.QUIET)));
    }

    void add(List<String> cells, List<StyledText> last) {
        rows.add(new TableRow(cells, last));
    }

    /** Writes the rows; where the terminal leaves the last column no room, it stands below the others. */
    void write(TerminalWriter writer) throws IOException {
        List<Column> columns = columns();
        for (TableRow row : rows) {
            String head = head(row, columns);
            if (row.last().isEmpty()) {
                writer.paragraph(StyledText.plain(""), INDENT, List.of(StyledText.plain(head)));
            } else if (writer.textWidth() - DisplayWidth.of(head) < NARROWEST) {
                writer.paragraph(StyledText.plain(""), INDENT, List.of(StyledText.plain(head)));
                writer.indented(INDENT, row.last());
            } else {
                writer.paragraph(StyledText.plain(head), DisplayWidth.of(head), row.last());
            }
        }
    }

    private List<Column> columns() {
        int number = rows.isEmpty() ? 0 : rows.get(0).cells().size();
        return IntStream.range(0, number)
                .mapToObj(i -> new Column(width(i), isNumber(i)))
                .toList();
    }

    private static String head(TableRow row, List<Column> columns) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            String rest = " ".repeat(columns.get(i).width() - DisplayWidth.of(cell));
            head.append(columns.get(i).ofNumbers() ? rest + cell : cell + rest).append(" ".repeat(GAP));
        }
        return head.toString();
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.cells().get(column)))
                .max()
                .orElse(0);
    }

    /** Whether every entry of the column is a number; the first may be the name of the column. */
    private boolean isNumber(int column) {
        return rows.size() > 1
                && rows.get(0).cells().get(column).matches("\\d+|\\D*")
                && rows.stream().skip(1).allMatch(row -> row.cells().get(column).matches("\\d+"));
    }

    /** How wide a column is, and whether its entries stand at its right. */
    private record Column(int width, boolean ofNumbers) {}

    /** Entries on one line each, which a title with a line break in it would not keep to. */
    private record TableRow(List<String> cells, List<StyledText> last) {

        TableRow {
            cells = cells.stream().map(TableRow::line).toList();
            last = last.stream()
                    .map(span -> new StyledText(line(span.text()), span.style()))
                    .toList();
        }

        private static String line(String text) {
            return text.replaceAll("\\s+", " ");
        }
    }
}
