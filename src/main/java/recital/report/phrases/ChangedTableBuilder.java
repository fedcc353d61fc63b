package recital.report.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import recital.align.Link;
import recital.diff.Change;
import recital.model.Cell;
import recital.model.ParagraphId;
import recital.report.phrases.ChangedTable.CellChange;
import recital.report.phrases.ChangedTable.TableCell;
import recital.report.phrases.ChangedTable.TableRow;
import recital.report.phrases.DiffTables.TableKey;

/** Puts the rows and columns of both sides into one order. */
final class ChangedTableBuilder {

    private final DiffTables tables;
    private final List<Change> changes;
    private final Map<Link, Change> shown = new LinkedHashMap<>();
    private final Map<Place, Integer> rows;
    private final Map<Place, Integer> columns;

    ChangedTableBuilder(DiffTables tables, List<Change> changes, List<Change> shown) {
        this.tables = tables;
        this.changes = changes;
        // A view may leave edits of style unmarked, so that its changes are not those of the comparison.
        shown.forEach(change -> this.shown.put(change.link(), change));
        rows = order(Cell::row);
        columns = order(Cell::column);
    }

    /** A row or column of one side. */
    private record Place(boolean later, int number) {}

    /** The places of the later side in order; after that which they followed those that went. */
    private Map<Place, Integer> order(ToIntFunction<Cell> number) {
        TreeSet<Integer> earlier = new TreeSet<>();
        TreeSet<Integer> later = new TreeSet<>();
        Map<Integer, Integer> laterOf = new HashMap<>();
        for (Change change : changes) {
            Optional<Cell> from = tables.earlierCell(change);
            Optional<Cell> to = tables.laterCell(change);
            from.ifPresent(cell -> earlier.add(number.applyAsInt(cell)));
            to.ifPresent(cell -> later.add(number.applyAsInt(cell)));
            from.ifPresent(one ->
                    to.ifPresent(other -> laterOf.putIfAbsent(number.applyAsInt(one), number.applyAsInt(other))));
        }
        TreeMap<Integer, List<Integer>> gone = new TreeMap<>();
        int before = 0;
        for (int place : earlier) {
            if (laterOf.containsKey(place)) {
                before = laterOf.get(place);
            } else {
                gone.computeIfAbsent(before, b -> new ArrayList<>()).add(place);
            }
        }
        Map<Place, Integer> order = new HashMap<>();
        later.add(0);
        for (int place : later) {
            if (place > 0) {
                order.put(new Place(true, place), order.size());
            }
            gone.getOrDefault(place, List.of()).forEach(p -> order.put(new Place(false, p), order.size()));
        }
        laterOf.forEach((from, to) -> order.put(new Place(false, from), order.get(new Place(true, to))));
        return order;
    }

    ChangedTable build(TableKey key) {
        Map<Integer, TreeMap<Integer, TableCell>> cells = new TreeMap<>();
        Map<Integer, Cell> first = new HashMap<>();
        for (Change change : changes) {
            Optional<Cell> later = tables.laterCell(change);
            Cell cell = later.or(() -> tables.earlierCell(change)).orElseThrow();
            int row = Objects.requireNonNull(rows.get(new Place(later.isPresent(), cell.row())));
            int column = Objects.requireNonNull(columns.get(new Place(later.isPresent(), cell.column())));
            List<CellChange> own = List.of(cell(change));
            cells.computeIfAbsent(row, r -> new TreeMap<>())
                    .merge(column, new TableCell(column, cell.columns(), own), ChangedTableBuilder::both);
            first.merge(row, cell, (one, other) -> later.isPresent() ? other : one);
        }
        List<TableRow> all = new ArrayList<>();
        cells.forEach((row, own) -> {
            Cell one = Objects.requireNonNull(first.get(row));
            all.add(new TableRow("R" + one.row(), one.header(), List.copyOf(own.values())));
        });
        return new ChangedTable(
                ids(),
                (key.later() ? "" : ChangePhrases.EARLIER) + "table " + key.table(),
                columns.values().stream().mapToInt(column -> column + 1).max().orElse(1),
                all,
                List.copyOf(shown.values()));
    }

    private CellChange cell(Change change) {
        boolean asked = shown.containsKey(change.link());
        String from = tables.earlierCell(change)
                .filter(cell -> asked && change.link().moved())
                .map(cell -> "(from " + cell.place() + ")")
                .orElse("");
        return new CellChange(shown.getOrDefault(change.link(), change), asked, from);
    }

    private String ids() {
        String earlier = ids(tables::earlierCell, Link::earlier);
        String later = ids(tables::laterCell, Link::later);
        if (later.isEmpty()) {
            return ChangePhrases.EARLIER + earlier;
        }
        return earlier.isEmpty() || earlier.equals(later) ? later : earlier + " \u2192 " + later;
    }

    /** The first cell of a side and its last; what cells are named after says it in one. */
    private String ids(Function<Change, Optional<Cell>> cell, Function<Link, List<ParagraphId>> side) {
        List<String> ids = changes.stream()
                .filter(change -> cell.apply(change).isPresent())
                .sorted(Comparator.comparing(
                        change -> cell.apply(change).orElseThrow(),
                        Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column)))
                .flatMap(change -> side.apply(change.link()).stream())
                .map(ParagraphId::value)
                .toList();
        if (ids.isEmpty()) {
            return "";
        }
        String first = ids.get(0);
        String last = ids.get(ids.size() - 1);
        int place = first.lastIndexOf("/R");
        return place > 0 ? first.substring(0, place) : first + "\u2013" + last;
    }

    private static TableCell both(TableCell one, TableCell other) {
        List<CellChange> changes = new ArrayList<>(one.changes());
        changes.addAll(other.changes());
        return new TableCell(one.column(), one.columns(), changes);
    }
}
