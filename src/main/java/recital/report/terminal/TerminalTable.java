package recital.report.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.diff.Change;
import recital.model.Paragraph;
import recital.model.Table;
import recital.report.phrases.ChangedTable;
import recital.report.phrases.ChangedTable.CellChange;
import recital.report.phrases.ChangedTable.TableCell;
import recital.report.phrases.DiffMarkup;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.terminal.TerminalWriter.ColumnText;
import recital.text.BothWordings;
import recital.text.LinePatterns;

/**
 * Shows a table on a terminal in aligned columns, figures to the right, and rows in which nothing changed as a count;
 * where it is too narrow for that, each row as its label with its figures below.
 */
final class TerminalTable {

    private static final int GAP = 2;
    /** The fewest columns in which a label can be read. */
    private static final int NARROWEST = 14;

    private final int columns;
    private final List<ShownRow> rows;
    private final IntFunction<String> count;
    private final int addresses;

    /** The columns in which what stands below their headings are figures. */
    private final BitSet figures = new BitSet();

    private TerminalTable(int columns, List<ShownRow> rows, IntFunction<String> count) {
        this.columns = columns;
        this.rows = rows;
        this.count = count;
        addresses = rows.stream().mapToInt(row -> row.address.length()).max().orElse(0);
        figures.set(0, columns);
        cells(false).filter(cell -> cell.columns == 1 && !cell.figure).forEach(cell -> figures.clear(cell.column));
    }

    /** A row, or one that is only counted. */
    private record ShownRow(String address, boolean header, boolean counted, List<ShownCell> cells) {

        /** Of cells that claim the place of the next each has its own alone. */
        ShownRow {
            List<ShownCell> apart = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                ShownCell cell = cells.get(i);
                int room = i + 1 < cells.size() ? cells.get(i + 1).column - cell.column : cell.columns;
                apart.add(cell.within(room));
            }
            cells = List.copyOf(apart);
        }
    }

    /**
     * A cell.
     *
     * @param words what stood there and stands there
     * @param quiet whether it may be left out where there is little room
     */
    private record ShownCell(
            int column, int columns, Words words, List<StyledText> spans, boolean figure, boolean quiet) {

        ShownCell within(int room) {
            return new ShownCell(column, Math.min(columns, room), words, spans, figure, quiet);
        }

        int width() {
            return spans.stream().mapToInt(span -> DisplayWidth.of(span.text())).sum();
        }

        /** That of its longest word with the signs around it; what came is another word than what went. */
        int widestWord() {
            StringBuilder text = new StringBuilder();
            Style before = Style.PLAIN;
            for (StyledText span : spans) {
                boolean came = before == Style.DELETED && span.style() == Style.INSERTED;
                text.append(came ? " " : "").append(span.text());
                before = span.style();
            }
            return Stream.of(text.toString().split("\\s"))
                    .mapToInt(DisplayWidth::of)
                    .max()
                    .orElse(0);
        }
    }

    /** What a cell says in either document, without marks; nothing in one that does not have it. */
    private record Words(String earlier, String later) {

        static Words of(TableCell cell) {
            return new Words(joined(cell, change -> change.text().earlier()), joined(cell, change -> change.text()
                    .later()));
        }

        private static String joined(TableCell cell, Function<Change, String> side) {
            return cell.changes().stream()
                    .map(CellChange::change)
                    .map(side)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        /** They as a heading of what stands in a cell. */
        String over(Words cell) {
            return cell.later.isEmpty() && !earlier.isEmpty()
                    ? earlier
                    : cell.earlier.isEmpty() && !later.isEmpty() ? later : BothWordings.of(earlier, later);
        }
    }

    /** The table with its changes marked. */
    static TerminalTable of(ChangedTable table, DiffMarkup markup) {
        List<ShownRow> rows = table.rows().stream()
                .map(row -> new ShownRow(
                        row.signed(),
                        row.header(),
                        !row.changed(),
                        row.cells().stream().map(cell -> cell(cell, markup)).toList()))
                .toList();
        return new TerminalTable(table.columns(), rows, table::unchanged);
    }

    private static ShownCell cell(TableCell cell, DiffMarkup markup) {
        List<StyledText> spans = new ArrayList<>();
        for (CellChange change : cell.changes()) {
            spans.addAll(spans.isEmpty() ? List.of() : List.of(StyledText.plain(" ")));
            spans.addAll(
                    change.shown() ? markup.whole(change.change().text()) : List.of(StyledText.plain(change.words())));
            if (!change.from().isEmpty()) {
                spans.add(new StyledText(" " + change.from(), Style.QUIET));
            }
        }
        return new ShownCell(cell.column(), cell.columns(), Words.of(cell), spans, cell.isFigure(), !cell.changed());
    }

    /** The table of a document. */
    static TerminalTable of(Table table, Function<Paragraph, List<StyledText>> text) {
        List<ShownRow> rows = table.rows().stream()
                .map(row -> new ShownRow(
                        "R" + row.number(),
                        row.header(),
                        false,
                        row.cells().values().stream()
                                .map(paragraph -> cell(paragraph, text.apply(paragraph)))
                                .toList()))
                .toList();
        return new TerminalTable(table.columns(), rows, number -> "");
    }

    private static ShownCell cell(Paragraph paragraph, List<StyledText> text) {
        return new ShownCell(
                paragraph.cell().orElseThrow().column() - 1,
                paragraph.cell().orElseThrow().columns(),
                new Words(paragraph.text(), paragraph.text()),
                text,
                LinePatterns.isFigure(paragraph.text()),
                false);
    }

    void write(int indent, TerminalWriter writer) throws IOException {
        int[] widths = widths(writer.width() - indent - addresses);
        int counted = 0;
        for (ShownRow row : rows) {
            if (row.counted && (!row.header || widths.length == 0)) {
                counted++;
            } else {
                writeCount(counted, indent, writer);
                counted = 0;
                if (widths.length > 0) {
                    writer.columns(indent, GAP, aligned(row, widths));
                } else {
                    writeFolded(row, indent, writer);
                }
            }
        }
        writeCount(counted, indent, writer);
    }

    private void writeCount(int counted, int indent, TerminalWriter writer) throws IOException {
        if (counted > 0) {
            writer.indented(indent, "\u00b7 " + count.apply(counted), Style.QUIET);
        }
    }

    /** How wide each column is, if there is room so that no word is cut; nothing where the terminal has no room for all. */
    private int[] widths(int room) {
        int[] wide = widths(room, ShownCell::widestWord);
        return wide.length > 0 ? wide : widths(room, cell -> 0);
    }

    private int[] widths(int room, ToIntFunction<ShownCell> word) {
        int[] widths = new int[columns];
        int[] least = new int[columns];
        for (ShownRow row : rows) {
            for (ShownCell cell : row.cells) {
                if (cell.columns == 1 && (!row.counted || row.header)) {
                    boolean wraps = row.header || !cell.figure;
                    int narrowest =
                            wraps ? Math.min(cell.width(), Math.max(NARROWEST, word.applyAsInt(cell))) : cell.width();
                    widths[cell.column] = Math.max(widths[cell.column], cell.width());
                    least[cell.column] = Math.max(least[cell.column], narrowest);
                }
            }
        }
        int over = IntStream.of(widths).sum() + GAP * columns - room;
        while (over > 0) {
            int widest = -1;
            for (int i = 0; i < columns; i++) {
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

    private List<ColumnText> aligned(ShownRow row, int[] widths) {
        List<ColumnText> texts = new ArrayList<>();
        texts.add(new ColumnText(List.of(new StyledText(row.address, Style.QUIET)), addresses, true));
        int next = 0;
        for (ShownCell cell : row.cells) {
            for (; next < cell.column; next++) {
                texts.add(new ColumnText(List.of(), widths[next], false));
            }
            int end = Math.max(next + 1, Math.min(columns, cell.column + cell.columns));
            int width = IntStream.range(next, end).map(i -> widths[i]).sum() + GAP * (end - next - 1);
            texts.add(new ColumnText(cell.spans, width, figures.get(cell.column)));
            next = end;
        }
        return texts;
    }

    private Stream<ShownCell> cells(boolean ofHeaders) {
        return rows.stream().filter(row -> row.header == ofHeaders).flatMap(row -> row.cells.stream());
    }

    private void writeFolded(ShownRow row, int indent, TerminalWriter writer) throws IOException {
        List<StyledText> label = new ArrayList<>();
        for (ShownCell cell : row.cells) {
            if (row.header || !cell.figure) {
                label.addAll(label.isEmpty() ? List.of() : List.of(StyledText.plain(", ")));
                label.addAll(cell.spans);
            }
        }
        int hanging = indent + addresses + GAP;
        String address = " ".repeat(indent + addresses - row.address.length()) + row.address + " ".repeat(GAP);
        writer.paragraph(new StyledText(address, Style.QUIET), hanging, label);
        for (ShownCell cell : row.cells) {
            if (!row.header && cell.figure && !cell.quiet) {
                List<StyledText> figure = new ArrayList<>();
                figure.add(new StyledText(heading(cell), Style.QUIET));
                figure.addAll(cell.spans);
                writer.indented(hanging, figure);
            }
        }
    }

    /** The words over its column alone, with a colon after them; nothing where there are none. */
    private String heading(ShownCell below) {
        String words = cells(true)
                .filter(cell -> cell.column == below.column && cell.columns == 1)
                .map(cell -> cell.words.over(below.words))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : words + ": ";
    }
}
