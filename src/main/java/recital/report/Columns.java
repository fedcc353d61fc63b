package recital.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import recital.report.Span.Style;

/** Rows of columns on a terminal: the first ones as wide as their widest entry, the last one wrapped. */
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
                first.append(cell).append(" ".repeat(width(i) + GAP - DisplayWidth.of(cell)));
            }
            String head = row.last().isEmpty() ? first.toString().stripTrailing() : first.toString();
            flow.paragraph(Span.plain(head), DisplayWidth.of(first.toString()), List.of(new Span(row.last(), Style.QUIET)));
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> DisplayWidth.of(row.cells().get(column))).max().orElse(0);
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
