package recital.report.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.diff.TextDiff;
import recital.report.phrases.ChangedTable;
import recital.report.phrases.ChangedTable.CellChange;
import recital.report.phrases.ChangedTable.TableCell;
import recital.report.phrases.ChangedTable.TableRow;
import recital.report.phrases.DiffMarkup;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.terminal.TerminalWriter.ColumnText;

/**
 * Shows a changed table on a terminal in aligned columns, figures to the right, and rows in which nothing changed as a
 * count; where it is too narrow for that, each row as its label with the changed figures below.
 */
final class TerminalTable {

    private static final int GAP = 2;
    /** The fewest columns in which a label can be read. */
    private static final int NARROWEST = 14;

    private final ChangedTable table;
    private final DiffMarkup markup;
    private final int addresses;

    TerminalTable(ChangedTable table, DiffMarkup markup) {
        this.table = table;
        this.markup = markup;
        addresses = table.rows().stream()
                .mapToInt(row -> row.signed().length())
                .max()
                .orElse(0);
    }

    void write(int indent, TerminalWriter writer) throws IOException {
        int[] widths = widths(writer.width() - indent - addresses);
        int unchanged = 0;
        for (TableRow row : table.rows()) {
            if (row.changed() || row.header() && widths.length > 0) {
                count(unchanged, indent, writer);
                unchanged = 0;
                if (widths.length > 0) {
                    writer.columns(indent, GAP, aligned(row, widths));
                } else {
                    folded(row, indent, writer);
                }
            } else {
                unchanged++;
            }
        }
        count(unchanged, indent, writer);
    }

    private void count(int rows, int indent, TerminalWriter writer) throws IOException {
        if (rows > 0) {
            writer.indented(indent, "\u00b7 " + table.unchanged(rows), Style.QUIET);
        }
    }

    /** How wide each column is; nothing where the terminal has no room for all. */
    private int[] widths(int room) {
        int[] widths = new int[table.columns()];
        int[] least = new int[table.columns()];
        for (TableRow row : table.rows()) {
            for (TableCell cell : row.cells()) {
                if (cell.columns() == 1 && (row.changed() || row.header())) {
                    int width = width(spans(cell));
                    boolean wraps = row.header() || !cell.isFigure();
                    widths[cell.column()] = Math.max(widths[cell.column()], width);
                    least[cell.column()] = Math.max(least[cell.column()], wraps ? Math.min(width, NARROWEST) : width);
                }
            }
        }
        int over = IntStream.of(widths).sum() + GAP * widths.length - room;
        while (over > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean shrinks = widths[i] > least[i];
                widest = shrinks && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }
            if (widest < 0) {
                return new int[0];
            }
            widths[widest]--;
            over--;
        }
        return widths;
    }

    private static int width(List<StyledText> spans) {
        return spans.stream().mapToInt(span -> DisplayWidth.of(span.text())).sum();
    }

    private List<ColumnText> aligned(TableRow row, int[] widths) {
        List<ColumnText> texts = new ArrayList<>();
        texts.add(new ColumnText(List.of(new StyledText(row.signed(), Style.QUIET)), addresses, true));
        int next = 0;
        for (TableCell cell : row.cells()) {
            for (; next < cell.column(); next++) {
                texts.add(new ColumnText(List.of(), widths[next], false));
            }
            int end = Math.max(next + 1, Math.min(widths.length, cell.column() + cell.columns()));
            int width = IntStream.range(next, end).map(i -> widths[i]).sum() + GAP * (end - next - 1);
            texts.add(new ColumnText(spans(cell), width, table.holdsFigures(cell.column())));
            next = end;
        }
        return texts;
    }

    private void folded(TableRow row, int indent, TerminalWriter writer) throws IOException {
        List<StyledText> label = new ArrayList<>();
        for (TableCell cell : row.cells()) {
            if (row.header() || !cell.isFigure()) {
                label.addAll(label.isEmpty() ? List.of() : List.of(StyledText.plain(", ")));
                label.addAll(spans(cell));
            }
        }
        writer.paragraph(
                new StyledText(
                        " ".repeat(indent + addresses - row.signed().length()) + row.signed() + " ".repeat(GAP),
                        Style.QUIET),
                indent + addresses + GAP,
                label);
        for (TableCell cell : row.cells()) {
            if (!row.header() && cell.isFigure() && cell.changed()) {
                List<StyledText> figure = new ArrayList<>();
                figure.add(new StyledText(heading(cell.column()), Style.QUIET));
                figure.addAll(spans(cell));
                writer.indented(indent + addresses + GAP, figure);
            }
        }
    }

    /** The words over a column alone, with a colon after them; nothing where there are none. */
    private String heading(int column) {
        String words = table.rows().stream()
                .filter(TableRow::header)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == column && cell.columns() == 1)
                .map(cell -> later(cell.changes().get(0).change().text()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : words + ": ";
    }

    private List<StyledText> spans(TableCell cell) {
        List<StyledText> spans = new ArrayList<>();
        for (CellChange change : cell.changes()) {
            spans.addAll(spans.isEmpty() ? List.of() : List.of(StyledText.plain(" ")));
            TextDiff text = change.change().text();
            spans.addAll(change.shown() ? markup.whole(text) : List.of(StyledText.plain(later(text))));
        }
        return spans;
    }

    /** What stands there; what stood where it went. */
    private static String later(TextDiff text) {
        return text.later().isEmpty() ? text.earlier() : text.later();
    }
}
