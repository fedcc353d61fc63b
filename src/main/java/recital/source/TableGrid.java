package recital.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import recital.model.Cell;
import recital.model.NoteMark;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.text.LineEnd;
import recital.text.LinePatterns;
import recital.text.ParagraphLabels;

/**
 * Gathers the cells of a table as a format states them, and tells a table of data from one that lays out a page.
 *
 * <p>Rows and columns are counted as a reader sees them: those that show nothing, which formats use for lines and
 * distances, are left out, and columns that no row fills both are one.
 */
public final class TableGrid {

    /** Longer cells hold paragraphs of a page that is laid out. */
    private static final int LONGEST_CELL = 300;

    /** More than a page has room for; a file may say anything. */
    private static final int MOST_COLUMNS = 100;

    /** In all rows, columns that a cell above takes: more than any table of data has. */
    private static final long MOST_TAKEN = 10_000_000;

    private final List<GridCell> cells = new ArrayList<>();
    /** By its column the last row into which a cell above reaches. */
    private final Map<Integer, Integer> takenUntil = new HashMap<>();

    private int row = -1;
    private int column;
    private long taken;
    private boolean nested;

    private record GridCell(int row, int column, int rows, int columns, boolean header, List<Piece> pieces) {

        boolean isEmpty() {
            return words().isEmpty();
        }

        List<Piece> words() {
            return pieces.stream().filter(piece -> piece.role() != Role.NOTE).toList();
        }

        List<Piece> notes() {
            return pieces.stream().filter(piece -> piece.role() == Role.NOTE).toList();
        }

        int length() {
            return words().stream().mapToInt(piece -> piece.text().length()).sum();
        }

        boolean isFigure() {
            return words().stream().allMatch(piece -> LinePatterns.isFigure(piece.text()));
        }

        boolean isClosed() {
            List<Piece> own = words();
            return LineEnd.of(own.get(own.size() - 1).text().strip()).isClosed();
        }

        boolean isLabel() {
            String text = words().get(0).text().strip();
            return words().size() == 1
                    && (ParagraphLabels.isAlone(text)
                            || ParagraphLabels.LETTER_ALONE.matcher(text).matches());
        }

        /** Its words as one piece; a number or letter that a format counts up is one of them. */
        Piece joined(Cell place) {
            StringBuilder text = new StringBuilder();
            List<String> sources = new ArrayList<>();
            List<NoteMark> marks = new ArrayList<>();
            List<NoteMark> raised = new ArrayList<>();
            for (Piece piece : words()) {
                text.append(text.length() == 0 ? "" : " ").append(piece.label().isEmpty() ? "" : piece.label() + " ");
                int offset = text.length();
                piece.marks().forEach(mark -> marks.add(new NoteMark(mark.offset() + offset, mark.mark())));
                piece.raised().forEach(letter -> raised.add(new NoteMark(letter.offset() + offset, letter.mark())));
                text.append(piece.text());
                sources.add(piece.source());
            }
            Piece first = words().get(0);
            return new Piece(
                    first.role(),
                    "",
                    0,
                    text.toString().strip(),
                    String.join("\n", sources),
                    marks,
                    raised,
                    first.page(),
                    first.line(),
                    Optional.of(place));
        }
    }

    /** Starts the next row. */
    public void row() {
        row++;
        column = 0;
    }

    /** Tells that another table stands inside this one, as in no table of data. */
    public void nest() {
        nested = true;
    }

    /**
     * Adds the next cell of the row, empty ones too.
     *
     * @param rows how many rows it reaches over, as the file says
     * @param columns how many columns it reaches over, as the file says
     * @param header whether it is said to head a column
     * @param pieces what it holds, notes to it included
     */
    public void cell(int rows, int columns, boolean header, List<Piece> pieces) {
        if (row < 0) {
            row();
        }
        // In a table that wide, or of such cells, nothing has a place, and none need be looked for.
        while (column < Cell.MOST && taken < MOST_TAKEN && takenUntil.getOrDefault(column, -1) >= row) {
            column++;
            taken++;
        }
        int high = Math.max(1, Math.min(rows, Cell.MOST));
        int wide = Math.max(1, Math.min(columns, MOST_COLUMNS));
        cells.add(new GridCell(row, column, high, wide, header, List.copyOf(pieces)));
        for (int i = 0; i < wide; i++) {
            takenUntil.put(column + i, row + high - 1);
        }
        column += wide;
    }

    /** Whether several of its rows have several cells, and none is too long. */
    public boolean holdsData() {
        Map<Integer, Integer> filled = new HashMap<>();
        for (GridCell cell : cells) {
            if (!cell.isEmpty()) {
                filled.merge(cell.row, 1, Integer::sum);
            }
        }
        return !nested
                && row < Cell.MOST
                && column(cells) < Cell.MOST
                && taken < MOST_TAKEN
                && filled.values().stream().filter(count -> count > 1).count() > 1
                && cells.stream().allMatch(cell -> cell.length() < LONGEST_CELL);
    }

    /** Whether it is a table to a reader too: it holds data, and does not only set labels apart. */
    public boolean isTable() {
        return holdsData() && !isOfLabels();
    }

    /** Whether it sets the labels of paragraphs apart from their words. */
    private boolean isOfLabels() {
        Map<Integer, List<GridCell>> filled = new TreeMap<>();
        for (GridCell cell : cells) {
            if (!cell.isEmpty()) {
                filled.computeIfAbsent(cell.row, row -> new ArrayList<>()).add(cell);
            }
        }
        long labelled = filled.values().stream().filter(row -> row.size() == 2).count();
        long closed = filled.values().stream()
                .filter(row -> row.size() == 2 && row.get(1).isClosed())
                .count();
        // A list of names is a table, whatever their numbers.
        return labelled > 1
                && 2 * closed > labelled
                && filled.values().stream()
                        .allMatch(row -> row.size() == 1
                                || row.size() == 2
                                        && row.get(0).isLabel()
                                        && !row.get(1).isFigure());
    }

    /** The last one, from 0; a cell farther down or to the right than a place can tell has none. */
    private static int column(List<GridCell> cells) {
        return cells.stream().mapToInt(GridCell::column).max().orElse(0);
    }

    /** All that the cells hold, in order, as it was added. */
    public List<Piece> plain() {
        return cells.stream().flatMap(cell -> cell.pieces.stream()).toList();
    }

    /** How many rows or columns a cell reaches over, as a file states it; 1 where it states no number. */
    public static int span(String stated) {
        return stated.matches("\\d{1,5}") ? Integer.parseInt(stated) : 1;
    }

    /** One piece a cell that is not empty, in order, each with its place in the table, and the notes to them. */
    public List<Piece> inCells(int table) {
        NavigableMap<Integer, Integer> rows = numbered(usedRows());
        NavigableMap<Integer, Integer> columns = columns();
        int headerRows = headerRows();
        List<Piece> placed = new ArrayList<>();
        for (GridCell cell : cells) {
            if (!cell.isEmpty()) {
                placed.add(cell.joined(new Cell(
                        table,
                        Objects.requireNonNull(rows.get(cell.row)),
                        Objects.requireNonNull(columns.get(cell.column)),
                        reach(rows, cell.row, cell.rows),
                        reach(columns, cell.column, cell.columns),
                        cell.row < headerRows)));
            }
            placed.addAll(cell.notes());
        }
        return placed;
    }

    private Set<Integer> usedRows() {
        Set<Integer> used = new TreeSet<>();
        cells.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> used.add(cell.row));
        return used;
    }

    private static NavigableMap<Integer, Integer> numbered(Set<Integer> used) {
        NavigableMap<Integer, Integer> numbers = new TreeMap<>();
        used.forEach(index -> numbers.put(index, numbers.size() + 1));
        return numbers;
    }

    /** The number of each column in which something begins; that of its neighbour where no row fills both. */
    private NavigableMap<Integer, Integer> columns() {
        NavigableMap<Integer, Set<Integer>> rowsOf = new TreeMap<>();
        for (GridCell cell : cells) {
            if (!cell.isEmpty()) {
                rowsOf.computeIfAbsent(cell.column, c -> new HashSet<>()).add(cell.row);
            }
        }
        NavigableMap<Integer, Integer> numbers = new TreeMap<>();
        Set<Integer> filled = new HashSet<>();
        int number = 0;
        for (Map.Entry<Integer, Set<Integer>> column : rowsOf.entrySet()) {
            boolean alone = number == 0 || column.getValue().stream().anyMatch(filled::contains);
            if (alone) {
                number++;
                filled.clear();
            }
            filled.addAll(column.getValue());
            numbers.put(column.getKey(), number);
        }
        return numbers;
    }

    private static int reach(NavigableMap<Integer, Integer> numbers, int start, int length) {
        return numbers.floorEntry(start + length - 1).getValue() - Objects.requireNonNull(numbers.get(start)) + 1;
    }

    /** How many rows head the table: those above the first that is not said to; where none is, one without figures. */
    private int headerRows() {
        int stated = cells.stream()
                .filter(cell -> !cell.header && !cell.isEmpty())
                .mapToInt(GridCell::row)
                .min()
                .orElse(0);
        int first = usedRows().iterator().next();
        boolean words = cells.stream()
                .filter(cell -> cell.row == first && !cell.isEmpty())
                .noneMatch(GridCell::isFigure);
        boolean figures = cells.stream().anyMatch(cell -> cell.row > first && !cell.isEmpty() && cell.isFigure());
        return stated > first || !words || !figures ? stated : first + 1;
    }
}
