package recital.report.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.diff.TextDiff;
import recital.model.ParagraphId;
import recital.report.word.RedlineBlock.Cell;
import recital.report.word.RedlineBlock.Comment;
import recital.report.word.RedlineBlock.Row;
import recital.report.word.RedlineBlock.Text;
import recital.report.word.TableBlock.CellText;

/**
 * Puts the rows of two tables into one order.
 *
 * <p>A row that has a counterpart with the same columns stays, and its cells are edited; every other row goes or comes
 * whole. So columns that came or went take the whole table with them: not every program knows tracked columns.
 */
final class TableRedline {

    private static final CellText EMPTY = new CellText(TextBlock.plain(BlockStyle.CELL, "", ""), 1);

    private final NotePairs notes;
    private final ChangeComments comments;
    /** The changes of one paragraph each, by the earlier one. */
    private final Map<ParagraphId, Change> changes = new HashMap<>();

    TableRedline(ResolutionDiff diff, NotePairs notes, ChangeComments comments) {
        this.notes = notes;
        this.comments = comments;
        for (Change change : diff.changes()) {
            if (change.earlierOrder().size() == 1 && change.laterOrder().size() == 1) {
                changes.put(change.earlierOrder().get(0), change);
            }
        }
    }

    /** The table of the documents that have it. */
    RedlineBlock.Table of(Optional<TableBlock> earlier, Optional<TableBlock> later) {
        List<TableBlock.Row> from = earlier.map(TableBlock::rows).orElse(List.of());
        List<TableBlock.Row> to = later.map(TableBlock::rows).orElse(List.of());
        int columns = earlier.map(TableBlock::columns).orElse(0);
        int laterColumns = later.map(TableBlock::columns).orElse(0);
        List<Row> rows = new ArrayList<>();
        int next = 0;
        if (columns != laterColumns) {
            // What went stands before what came in its place.
            from.forEach(gone -> rows.add(whole(gone, Track.DELETED)));
            next = from.size();
        }
        for (TableBlock.Row row : to) {
            Optional<Integer> partner = partner(from, next, row);
            if (partner.isPresent()) {
                from.subList(next, partner.get()).forEach(gone -> rows.add(whole(gone, Track.DELETED)));
                rows.add(stayed(from.get(partner.get()), row));
                next = partner.get() + 1;
            } else {
                rows.add(whole(row, Track.INSERTED));
            }
        }
        from.subList(next, from.size()).forEach(gone -> rows.add(whole(gone, Track.DELETED)));
        return new RedlineBlock.Table(Math.max(columns, laterColumns), rows);
    }

    /** The first row from there on of which most cells that have a counterpart have it in the later row. */
    private Optional<Integer> partner(List<TableBlock.Row> rows, int from, TableBlock.Row later) {
        for (int i = from; i < rows.size(); i++) {
            TableBlock.Row row = rows.get(i);
            long linked = row.cells().values().stream()
                    .filter(cell -> later.cells().values().stream()
                            .anyMatch(other -> change(cell, other).isPresent()))
                    .count();
            if (2 * linked > row.cells().size() && wide(row).equals(wide(later))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The columns at which cells begin that reach over more than one, with how many. */
    private static Map<Integer, Integer> wide(TableBlock.Row row) {
        return row.cells().entrySet().stream()
                .filter(cell -> cell.getValue().columns() > 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, cell -> cell.getValue().columns()));
    }

    private Optional<Change> change(CellText earlier, CellText later) {
        return earlier.text().id().map(changes::get).filter(change -> later.text()
                .id()
                .equals(Optional.of(change.laterOrder().get(0))));
    }

    private Row whole(TableBlock.Row row, Track track) {
        boolean came = track == Track.INSERTED;
        return row(row.header(), track, row.cells(), (column, cell) -> {
            Optional<CellText> one = Optional.of(cell);
            return came ? text(Optional.empty(), one) : text(one, Optional.empty());
        });
    }

    private Row stayed(TableBlock.Row earlier, TableBlock.Row later) {
        TreeMap<Integer, CellText> both = new TreeMap<>(earlier.cells());
        both.putAll(later.cells());
        return row(
                later.header(),
                Track.KEPT,
                both,
                (column, cell) -> text(
                        Optional.ofNullable(earlier.cells().get(column)),
                        Optional.ofNullable(later.cells().get(column))));
    }

    private interface CellContent {
        Text of(int column, CellText cell);
    }

    /** Fills the columns in which nothing stands. */
    private Row row(boolean header, Track track, Map<Integer, CellText> filled, CellContent content) {
        List<Cell> cells = new ArrayList<>();
        int next = 1;
        for (Map.Entry<Integer, CellText> cell : filled.entrySet()) {
            for (; next < cell.getKey(); next++) {
                cells.add(new Cell(1, text(Optional.empty(), Optional.empty())));
            }
            cells.add(new Cell(cell.getValue().columns(), content.of(cell.getKey(), cell.getValue())));
            next = cell.getKey() + cell.getValue().columns();
        }
        return new Row(track, header, cells);
    }

    private Text text(Optional<CellText> earlier, Optional<CellText> later) {
        Optional<Change> change = earlier.flatMap(one -> later.flatMap(other -> change(one, other)));
        TextDiff edits = change.map(Change::text).orElseGet(() -> Edits.whole(words(earlier), words(later)));
        Optional<Comment> comment = change.isPresent()
                ? comments.of(change)
                : later.flatMap(cell -> comments.ofLater(cell.text()))
                        .or(() -> earlier.flatMap(cell -> comments.ofEarlier(cell.text())));
        BlockStyle style = later.or(() -> earlier).orElse(EMPTY).text().style();
        BlockStyle before = earlier.or(() -> later).orElse(EMPTY).text().style();
        List<Piece> pieces = TextWeaver.weave(edits, joined(earlier, false), joined(later, true), notes);
        return new Text(style, pieces, Track.KEPT).withLook(style, before).withComment(comment, comment);
    }

    private static String words(Optional<CellText> cell) {
        return cell.map(one -> one.text().text()).orElse("");
    }

    private static JoinedText joined(Optional<CellText> cell, boolean later) {
        return cell.map(one -> new JoinedText(List.of(one.text()), later)).orElse(JoinedText.NONE);
    }
}
