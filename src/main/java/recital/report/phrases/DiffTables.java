package recital.report.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.align.Link;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.model.Cell;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** Tells which changes of a comparison are those of one table. */
final class DiffTables {

    private final Map<ParagraphId, Cell> earlierCells;
    private final Map<ParagraphId, Cell> laterCells;
    /** By the number of an earlier table that of the later one that continues it. */
    private final Map<Integer, Integer> laterOf = new HashMap<>();

    private final Map<TableKey, List<Change>> changes = new HashMap<>();

    DiffTables(ResolutionDiff diff) {
        earlierCells = cells(diff.earlier());
        laterCells = cells(diff.later());
        for (Change change : diff.changes()) {
            Link link = change.link();
            Optional<Cell> later = ofOneTable(link.later(), laterCells);
            ofOneTable(link.earlier(), earlierCells)
                    .ifPresent(cell -> later.ifPresent(to -> laterOf.putIfAbsent(cell.table(), to.table())));
        }
        for (Change change : diff.changes()) {
            key(change).ifPresent(key -> changes.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(change));
        }
    }

    /** A table of the later document, or one of the earlier document that nothing continues. */
    record TableKey(boolean later, int table) {}

    private static Map<ParagraphId, Cell> cells(Resolution document) {
        Map<ParagraphId, Cell> cells = new HashMap<>();
        for (Paragraph paragraph : document.paragraphs()) {
            paragraph.cell().ifPresent(cell -> cells.put(paragraph.id(), cell));
        }
        return cells;
    }

    private static Optional<Cell> ofOneTable(List<ParagraphId> ids, Map<ParagraphId, Cell> cells) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        List<Cell> own = ids.stream()
                .flatMap(id -> Optional.ofNullable(cells.get(id)).stream())
                .toList();
        boolean ofOne = !own.isEmpty()
                && own.size() == ids.size()
                && own.stream().allMatch(cell -> cell.table() == own.get(0).table());
        return ofOne ? Optional.of(own.get(0)) : Optional.empty();
    }

    /** The table that a change belongs to; none where it goes from a cell to a paragraph, or to another table. */
    Optional<TableKey> key(Change change) {
        Link link = change.link();
        Optional<TableKey> earlier = ofOneTable(link.earlier(), earlierCells)
                .map(cell -> laterOf.containsKey(cell.table())
                        ? new TableKey(true, laterOf.get(cell.table()))
                        : new TableKey(false, cell.table()));
        Optional<TableKey> later = ofOneTable(link.later(), laterCells).map(cell -> new TableKey(true, cell.table()));
        if (link.earlier().isEmpty()) {
            return later;
        }
        return link.later().isEmpty() || earlier.equals(later) ? earlier : Optional.empty();
    }

    /** All changes of a table, in reading order. */
    List<Change> changes(TableKey key) {
        return changes.getOrDefault(key, List.of());
    }

    Optional<Cell> earlierCell(Change change) {
        return ofOneTable(change.link().earlier(), earlierCells);
    }

    Optional<Cell> laterCell(Change change) {
        return ofOneTable(change.link().later(), laterCells);
    }
}
