package recital.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The paragraphs of a document that make up one table.
 *
 * @param number its number in the document, from 1
 * @param paragraphs one a cell, in reading order; an empty cell has none
 */
public record Table(int number, List<Paragraph> paragraphs) {

    /** As many letters of a head stand in a label, which each cell below or beside it repeats. */
    private static final int LONGEST_HEAD = 120;

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

    /**
     * By the id of each cell what heads its row and its column, the currency perhaps; empty where nothing does. A row is headed
     * by its first words that stand before the cell unless it heads columns, a column by the cells of the first rows that do.
     */
    public Map<ParagraphId, String> labels() {
        Map<ParagraphId, String> labels = new HashMap<>();
        Map<Integer, Paragraph> rowHeads = new HashMap<>();
        Heads heads = new Heads();
        for (Paragraph paragraph : paragraphs) {
            Cell cell = paragraph.cell().orElseThrow();
            List<Paragraph> over = new ArrayList<>();
            Paragraph row = rowHeads.get(cell.row());
            if (row != null && !cell.header() && row.cell().orElseThrow().column() < cell.column()) {
                over.add(row);
            }
            over.addAll(heads.of(cell));
            labels.put(
                    paragraph.id(),
                    over.stream()
                            .map(head -> head.text().length() <= LONGEST_HEAD
                                    ? head.text()
                                    : head.text().substring(0, LONGEST_HEAD).strip() + "\u2026")
                            .distinct()
                            .collect(Collectors.joining(", "))
                            .replace(", (", " ("));
            if (row == null && paragraph.text().codePoints().anyMatch(Character::isLetter)) {
                rowHeads.put(cell.row(), paragraph);
            }
            if (cell.header()) {
                heads.add(paragraph);
            }
        }
        return labels;
    }

    /** The cells that head columns, of the first rows that do. */
    private static final class Heads {

        /** No table that is printed has more; so many are read of one that is made to take time. */
        private static final int MOST_ROWS = 8;

        private final Map<Integer, TreeMap<Integer, Paragraph>> rows = new TreeMap<>();

        void add(Paragraph head) {
            Cell cell = head.cell().orElseThrow();
            if (rows.containsKey(cell.row()) || rows.size() < MOST_ROWS) {
                rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), head);
            }
        }

        List<Paragraph> of(Cell cell) {
            List<Paragraph> over = new ArrayList<>();
            rows.forEach((row, heads) -> {
                Map.Entry<Integer, Paragraph> head = heads.floorEntry(cell.column());
                if (row < cell.row()
                        && head != null
                        && cell.column()
                                < head.getKey()
                                        + head.getValue().cell().orElseThrow().columns()) {
                    over.add(head.getValue());
                }
            });
            return over;
        }
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
