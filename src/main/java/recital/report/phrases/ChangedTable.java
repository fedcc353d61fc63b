package recital.report.phrases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.diff.Significance;
import recital.diff.TextDiff;
import recital.report.phrases.DiffTables.TableKey;
import recital.text.LinePatterns;

/**
 * A table in which something changed, put together from the changes of its cells: the rows and columns of the later
 * table, and between them those that went.
 *
 * @param ids its cells, {@code AN3–AN40 → AN3–AN37}, or the paragraph that it is, {@code OP12/1}, {@code earlier OP12/1}
 *     where it went
 * @param name what it is called, {@code table 1}, {@code earlier table 1}
 * @param columns how many columns it has with those that went
 * @param rows first to last
 * @param shown the changes that a reader asked for, in reading order
 */
public record ChangedTable(String ids, String name, int columns, List<TableRow> rows, List<Change> shown) {

    public ChangedTable {
        rows = List.copyOf(rows);
        shown = List.copyOf(shown);
    }

    /**
     * One row.
     *
     * @param address its address in the later table, {@code R3}, or in the earlier one where it went
     * @param header whether it heads the columns
     * @param cells those that are not empty, left to right
     */
    public record TableRow(String address, boolean header, List<TableCell> cells) {

        public TableRow {
            cells = List.copyOf(cells);
        }

        /** Whether one of its cells changed. */
        public boolean changed() {
            return cells.stream().anyMatch(TableCell::changed);
        }

        /** Its address with a sign where it went or came whole, {@code -R3}. */
        public String signed() {
            return (is(Relation.REMOVED) ? "-" : is(Relation.ADDED) ? "+" : "") + address;
        }

        /** Whether all of its cells went, or all came. */
        public boolean is(Relation relation) {
            return cells.stream()
                    .flatMap(cell -> cell.changes().stream())
                    .allMatch(cell -> cell.change().link().relation() == relation);
        }
    }

    /**
     * One cell.
     *
     * @param column from 0
     * @param columns how many columns it reaches over
     * @param changes what became of it: one change, or one that went and one that came in its place
     */
    public record TableCell(int column, int columns, List<CellChange> changes) {

        public TableCell {
            changes = List.copyOf(changes);
        }

        /** Whether it changed, as far as that is shown. */
        public boolean changed() {
            return changes.stream().anyMatch(CellChange::changed);
        }

        /** Whether it holds a figure and nothing else, in both documents. */
        public boolean isFigure() {
            return changes.stream()
                    .flatMap(change -> Stream.of(
                            change.change().text().earlier(),
                            change.change().text().later()))
                    .allMatch(text -> text.isEmpty() || LinePatterns.isFigure(text));
        }
    }

    /**
     * A change of a cell.
     *
     * @param shown whether it is what a reader asked for
     * @param from where it stood, {@code (from R1C2)}; empty where it did not move, or is not shown to
     */
    public record CellChange(Change change, boolean shown, String from) {

        /** Whether it shows as a change. */
        public boolean changed() {
            return shown && change.changed();
        }

        /** What stands there, without marks; what stood there where it went. */
        public String words() {
            TextDiff text = change.text();
            return text.later().isEmpty() ? text.earlier() : text.later();
        }
    }

    /** The words of its changes, {@code 12 cells edited, 2 added; 3 substantive, 11 routine}. */
    public String what() {
        List<Change> changed = shown.stream().filter(Change::changed).toList();
        List<String> relations = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            long count = changed.stream()
                    .filter(change -> change.link().relation() == relation)
                    .count();
            String label = relation == Relation.IDENTICAL ? unworded(changed) : relation.label();
            if (count > 0) {
                relations.add((relations.isEmpty() ? CountPhrases.count(count, "cell") : count) + " " + label);
            }
        }
        return String.join(", ", relations);
    }

    /** What became of cells whose words are the same. */
    private static String unworded(List<Change> changed) {
        List<Change> same = changed.stream()
                .filter(change -> change.link().relation() == Relation.IDENTICAL)
                .toList();
        if (same.stream().allMatch(change -> change.link().moved())) {
            return "moved";
        }
        if (same.stream().anyMatch(change -> change.link().moved())) {
            return "moved or reset";
        }
        return same.stream().noneMatch(change -> change.notes().isEmpty()) ? "with other notes" : "reset";
    }

    /** {@code 3 substantive, 11 routine}. */
    public String significance() {
        return count(Significance.SUBSTANTIVE) + " substantive, " + count(Significance.ROUTINE) + " routine";
    }

    private long count(Significance significance) {
        return shown.stream()
                .filter(change -> change.changed() && change.significance() == significance)
                .count();
    }

    /** What changed in the notes to its cells. */
    public List<NoteDiff> notes() {
        return shown.stream().flatMap(change -> change.notes().stream()).toList();
    }

    /** The columns in which what stands below their headings are figures. */
    public BitSet columnsOfFigures() {
        BitSet figures = new BitSet();
        figures.set(0, columns);
        rows.stream()
                .filter(row -> !row.header())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.columns() == 1 && !cell.isFigure())
                .forEach(cell -> figures.clear(cell.column()));
        return figures;
    }

    /** What stands in place of rows in which nothing shows. */
    public String unchanged(int count) {
        boolean all = rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.changes().stream())
                .allMatch(cell -> cell.shown() || !cell.change().changed());
        return CountPhrases.count(count, "row") + (all ? " unchanged" : " without a change that is shown");
    }

    static ChangedTable of(DiffTables tables, TableKey key, List<Change> shown) {
        return new ChangedTableBuilder(tables, tables.changes(key), shown).build(key);
    }
}
