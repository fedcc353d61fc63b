package recital.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import recital.report.Span.Style;

/**
 * Rows of columns on a terminal: the first ones as wide as their widest entry, numbers to the right, the last
 * one wrapped.
 */
final class Columns {

    private static final int GAP = 2;
    private static final int INDENT = 4;

    /** The fewest columns in which a title can be read. */
    private static final int NARROWEST = 24;

    private final List<Row> rows = new ArrayList<>();

    void add(List<String> cells, String last) {
        rows.add(new Row(cells, last));
    }

    /** Writes the rows; where the terminal leaves the last column no room, it stands below the others. */
    void write(Flow flow, int terminal) throws IOException {
        for (Row row : rows) {
            String head = head(row);
            if (row.last().isEmpty()) {
                flow.paragraph(Span.plain(head.stripTrailing()), 0, List.of());
            } else if (terminal - DisplayWidth.of(head) < NARROWEST) {
                flow.paragraph(Span.plain(head.stripTrailing()), 0, List.of());
                flow.paragraph(Span.plain(" ".repeat(INDENT)), INDENT, List.of(new Span(row.last(), Style.QUIET)));
            } else {
                flow.paragraph(Span.plain(head), DisplayWidth.of(head), List.of(new Span(row.last(), Style.QUIET)));
            }
        }
    }

    private String head(Row row) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            String rest = " ".repeat(width(i) - DisplayWidth.of(cell));
            head.append(isNumber(i) ? rest + cell : cell + rest).append(" ".repeat(GAP));
        }
        return head.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> DisplayWidth.of(row.cells().get(column))).max().orElse(0);
    }

    /** Whether every entry of the column is a number, the name of the column aside. */
    private boolean isNumber(int column) {
        return rows.size() > 1 && rows.stream().skip(1).allMatch(row -> row.cells().get(column).matches("\\d+"));
    }

    /** Entries on one line each, which a title with a line break in it would not keep to. */
    private record Row(List<String> cells, String last) {

        Row {
            cells = cells.stream().map(Row::line).toList();
            last = line(last);
        }

        private static String line(String text) {
            return text.replaceAll("\\s+", " ");
        }
    }
}
