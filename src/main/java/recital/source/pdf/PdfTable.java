package recital.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import recital.source.ParagraphStream.Piece;
import recital.source.TableGrid;

/**
 * The rows and columns of a table by the places of its cells: what stands beside one another is a row, what stands
 * above one another a column.
 */
final class PdfTable {

    private final List<PlacedRow> rows = new ArrayList<>();
    /** Left to right, as far as they are known. */
    private final List<Extent> columns = new ArrayList<>();

    private PdfTable() {}

    /** From where to where something reaches. */
    private record Extent(float from, float to) {

        boolean meets(Extent other) {
            return from < other.to && other.from < to;
        }

        Extent and(Extent other) {
            return new Extent(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    private record PlacedCell(Extent across, Extent down, int page, Piece piece) {

        static PlacedCell of(List<PdfLine> lines, Piece piece) {
            float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
            float right =
                    (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
            float half = lines.get(0).size() / 2;
            float top =
                    (float) lines.stream().mapToDouble(PdfLine::baseline).min().orElse(0) - half;
            float bottom =
                    (float) lines.stream().mapToDouble(PdfLine::baseline).max().orElse(0) + half;
            return new PlacedCell(
                    new Extent(left, right),
                    new Extent(top, bottom),
                    lines.get(0).page(),
                    piece);
        }
    }

    private static final class PlacedRow {

        final List<PlacedCell> cells = new ArrayList<>();
        Extent down;

        PlacedRow(PlacedCell first) {
            down = first.down;
            cells.add(first);
        }

        boolean takes(PlacedCell next) {
            PlacedCell last = cells.get(cells.size() - 1);
            return last.page == next.page && next.across.from >= last.across.to && down.meets(next.down);
        }

        void add(PlacedCell cell) {
            cells.add(cell);
            down = down.and(cell.down);
        }
    }

    /**
     * The table of some cells in reading order.
     *
     * @param cells the lines of each
     * @param pieces what is made of each
     */
    static TableGrid grid(List<List<PdfLine>> cells, List<Piece> pieces) {
        PdfTable table = new PdfTable();
        for (int i = 0; i < cells.size(); i++) {
            if (!pieces.get(i).source().isEmpty()) {
                table.add(PlacedCell.of(cells.get(i), pieces.get(i)));
            }
        }
        table.findColumns();
        return table.grid();
    }

    private void add(PlacedCell cell) {
        if (rows.isEmpty() || !rows.get(rows.size() - 1).takes(cell)) {
            rows.add(new PlacedRow(cell));
        } else {
            rows.get(rows.size() - 1).add(cell);
        }
    }

    /** The fullest rows show the columns best; a cell that meets several is set across them. */
    private void findColumns() {
        rows.stream()
                .sorted(Comparator.comparing(row -> -row.cells.size()))
                .flatMap(row -> row.cells.stream())
                .forEach(cell -> {
                    int[] met = met(cell);
                    if (met.length == 0) {
                        columns.add(cell.across);
                        columns.sort(Comparator.comparing(Extent::from));
                    } else if (met.length == 1) {
                        columns.set(met[0], columns.get(met[0]).and(cell.across));
                    }
                });
    }

    private int[] met(PlacedCell cell) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).meets(cell.across))
                .toArray();
    }

    private TableGrid grid() {
        TableGrid grid = new TableGrid();
        for (PlacedRow row : rows) {
            grid.row();
            int next = 0;
            for (PlacedCell cell : row.cells) {
                int[] met = met(cell);
                int first = met.length == 0 ? next : Math.max(next, met[0]);
                int end = met.length == 0 ? first + 1 : Math.max(first + 1, met[met.length - 1] + 1);
                if (first > next) {
                    grid.cell(1, first - next, false, List.of());
                }
                grid.cell(1, end - first, false, List.of(cell.piece));
                next = end;
            }
        }
        return grid;
    }
}
