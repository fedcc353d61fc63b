package recital.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The paragraphs of a document that make up one table.
 *
 * @param number its number in the document, from 1
 * @param paragraphs one a cell, in reading order; an empty cell has none
 */
public record Table(int number, List<Paragraph> paragraphs) {

    public Table {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The tables that these paragraphs make up, in the order of their numbers. */
    static List<Table> of(List<Paragraph> paragraphs) {
        Map<Integer, List<Paragraph>> byTable = new TreeMap<>();
        for (Paragraph paragraph : paragraphs) {
            paragraph.cell().ifPresent(cell -> byTable.computeIfAbsent(cell.table(), t -> new ArrayList<>())
                    .add(paragraph));
        }
        List<Table> tables = new ArrayList<>();
        byTable.forEach((number, own) -> tables.add(new Table(number, own)));
        return List.copyOf(tables);
    }

    /**
     * One row of a table.
     *
     * @param number from 1
     * @param header whether it heads the columns
     * @param cells by their column the cells that begin in this row and are not empty
     */
    public record Row(int number, boolean header, Map<Integer, Paragraph> cells) {

        public Row {
            cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        }
    }

    /** Its rows, first to last. */
    public List<Row> rows() {
        Map<Integer, Map<Integer, Paragraph>> byRow = new TreeMap<>();
        for (Paragraph paragraph : paragraphs) {
            Cell cell = paragraph.cell().orElseThrow();
            byRow.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), paragraph);
        }
        List<Row> rows = new ArrayList<>();
        byRow.forEach((number, cells) -> rows.add(new Row(
                number,
                cells.values().stream().allMatch(p -> p.cell().orElseThrow().header()),
                cells)));
        return List.copyOf(rows);
    }

    /** How many columns it has. */
    public int columns() {
        return paragraphs.stream()
                .map(paragraph -> paragraph.cell().orElseThrow())
                .mapToInt(cell -> cell.column() + cell.columns() - 1)
                .max()
                .orElse(0);
    }
}
