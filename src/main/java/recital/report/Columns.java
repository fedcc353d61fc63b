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

    private final List<Row> rows = new ArrayList<>();

    void add(List<String> cells, String last) {
        rows.add(new Row(cells, last));
    }

    void write(Flow flow) throws IOException {
        for (Row row : rows) {
            StringBuilder first = new StringBuilder();
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                String rest = " ".repeat(width(i) - DisplayWidth.of(cell));
                first.append(isNumber(i) ? rest + cell : cell + rest).append(" ".repeat(GAP));
            }
            String head = row.last().isEmpty() ? first.toString().stripTrailing() : first.toString();
            flow.paragraph(Span.plain(head), DisplayWidth.of(first.toString()), List.of(new Span(row.last(), Style.QUIET)));
        }
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
