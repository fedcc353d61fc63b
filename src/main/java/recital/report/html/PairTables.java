package recital.report.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.Significance;
import recital.report.html.PairPage.Item;
import recital.report.html.PairPage.PairCell;
import recital.report.html.PairPage.PairRow;
import recital.report.html.PairPage.PairTable;
import recital.report.phrases.ChangePhrases;
import recital.report.phrases.ChangedTable;
import recital.report.phrases.ChangedTable.CellChange;
import recital.report.phrases.ChangedTable.TableCell;
import recital.report.phrases.ChangedTable.TableRow;
import recital.report.phrases.TextSanitizer;

/** Arranges a changed table for the page of a pair: every cell stands in it, those of unchanged rows too. */
final class PairTables {

    private static final PairCell EMPTY = new PairCell(List.of(), List.of(), "", false, 1, List.of(), "");

    private final PageAnchors anchors;

    PairTables(PageAnchors anchors) {
        this.anchors = anchors;
    }

    Item item(ChangedTable table) {
        BitSet figures = table.columnsOfFigures();
        List<PairRow> head = new ArrayList<>();
        List<PairRow> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            boolean heads = row.header() && rows.isEmpty();
            (heads ? head : rows).add(row(row, table.columns(), figures));
        }
        int unchanged = (int)
                rows.stream().filter(row -> row.kind().equals("unchanged")).count();
        PairTable shown = new PairTable(
                table.ids(),
                table.name(),
                table.what(),
                unchanged == 0 ? "" : table.unchanged(unchanged),
                head,
                rows,
                PairSections.noted(table.notes()));
        String anchor = anchors.unused(table.name().replace(' ', '-'));
        return new Item(
                anchor,
                table.ids(),
                "",
                table.what(),
                "edited",
                table.significance(),
                codes(changes(table)),
                null,
                shown,
                List.of(),
                "");
    }

    /** A table in which one cell is substantive is not routine, whatever the others are. */
    private static String codes(List<Change> changes) {
        boolean substantive = changes.stream().anyMatch(change -> change.significance() == Significance.SUBSTANTIVE);
        return PairSections.codes(changes.stream()
                .filter(change -> !substantive || change.significance() != Significance.ROUTINE)
                .toList());
    }

    private static List<Change> changes(ChangedTable table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.changes().stream())
                .filter(CellChange::shown)
                .map(CellChange::change)
                .toList();
    }

    private PairRow row(TableRow row, int columns, BitSet figures) {
        List<PairCell> cells = new ArrayList<>();
        int next = 0;
        for (TableCell cell : row.cells()) {
            for (; next < cell.column(); next++) {
                cells.add(EMPTY);
            }
            int wide = Math.max(1, Math.min(cell.columns(), columns - next));
            cells.add(cell(cell, cell.column() == 0 && !row.header(), wide, figures.get(cell.column())));
            next += wide;
        }
        for (; next < columns; next++) {
            cells.add(EMPTY);
        }
        String kind = row.is(Relation.REMOVED)
                ? "removed"
                : row.is(Relation.ADDED) ? "added" : row.changed() ? "changed" : "unchanged";
        return new PairRow(kind, row.signed(), cells);
    }

    private PairCell cell(TableCell cell, boolean label, int columns, boolean figures) {
        List<Change> changes = cell.changes().stream().map(CellChange::change).toList();
        return new PairCell(
                changes.stream()
                        .flatMap(change -> anchors.of(change.link()).stream())
                        .toList(),
                changes.stream().map(change -> ChangePhrases.of(change).ids()).toList(),
                cell.isFigure() ? "number figure" : figures ? "number" : "",
                label,
                columns,
                cell.changes().stream().map(PairTables::text).toList(),
                cell.changes().stream().map(CellChange::from).collect(Collectors.joining()));
    }

    /** What the filter hides is not marked. */
    private static MarkedText text(CellChange cell) {
        return cell.shown()
                ? MarkedText.of(cell.change().text())
                : MarkedText.plain(TextSanitizer.onOneLine(cell.words()));
    }
}
