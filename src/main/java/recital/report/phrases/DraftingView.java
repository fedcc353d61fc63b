package recital.report.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.diff.StyleOnlyEdits;
import recital.diff.TextDiff;
import recital.lineage.DraftingHistory;
import recital.lineage.DraftingHistory.Step;
import recital.lineage.DraftingRow;
import recital.report.Filter;

/**
 * A drafting history as a reader wants to see it, and what that leaves out.
 *
 * @param history the history whole; edits of character style alone are quiet
 * @param rows the rows that are shown, unchanged ones among them
 * @param hidden how many changed rows the filter keeps from view, in words; empty where there is no filter
 * @param unmarked how many edits are quiet, in words; empty where none is
 */
public record DraftingView(DraftingHistory history, List<DraftingRow> rows, String hidden, String unmarked) {

    public DraftingView {
        rows = List.copyOf(rows);
    }

    /** The view of a history through a filter; a row is shown where one of its changes is. */
    public static DraftingView of(DraftingHistory whole, Filter filter) {
        DraftingHistory history = new DraftingHistory(
                whole.documents(),
                whole.steps().stream().map(DraftingView::unmarked).toList(),
                whole.rows().stream().map(DraftingView::unmarked).toList());
        return new DraftingView(
                history,
                filter.shownRows(history),
                filter.isActive() ? CountPhrases.hiddenRows(filter.hidden(history)) : "",
                unmarkedEdits(whole));
    }

    private static DraftingRow unmarked(DraftingRow row) {
        return new DraftingRow(
                row.cells(),
                row.steps().stream()
                        .map(step -> step.stream().map(StyleOnlyEdits::unmarked).toList())
                        .toList());
    }

    private static Step unmarked(Step step) {
        return new Step(StyleOnlyEdits.unmarked(step.title()), StyleOnlyEdits.unmarked(step.notes()));
    }

    private static String unmarkedEdits(DraftingHistory whole) {
        Stream<TextDiff> texts = Stream.concat(
                whole.rows().stream().flatMap(DraftingRow::changes).flatMap(DraftingView::texts),
                whole.steps().stream().flatMap(DraftingView::texts));
        long edits = texts.flatMap(text -> text.edits().stream())
                .filter(StyleOnlyEdits::isStyleOnly)
                .count();
        long rows = whole.rows().stream()
                .filter(row -> row.changed() && !unmarked(row).changed())
                .count();
        return edits == 0 ? "" : CountPhrases.unmarked(edits, rows);
    }

    private static Stream<TextDiff> texts(Change change) {
        return Stream.concat(Stream.of(change.text()), change.notes().stream().map(NoteDiff::text));
    }

    private static Stream<TextDiff> texts(Step step) {
        return Stream.concat(Stream.of(step.title()), step.notes().stream().map(NoteDiff::text));
    }

    /**
     * One stretch of a history.
     *
     * @param rows a row that changed, or unchanged ones that follow one another
     * @param ids the ids of unchanged ones in the last document, {@code PP3–PP9}; empty where the row changed
     * @param count what stands in place of unchanged ones, {@code 7 paragraphs unchanged: PP3–PP9}; empty where the row
     *     changed
     */
    public record RowRun(List<DraftingRow> rows, String ids, String count) {

        public RowRun {
            rows = List.copyOf(rows);
        }

        /** Whether these are unchanged paragraphs. */
        public boolean unchanged() {
            return !count.isEmpty();
        }
    }

    /** Some of the rows in stretches. */
    public List<RowRun> stretches(List<DraftingRow> some) {
        IdRanges ranges = new IdRanges(history.last());
        List<RowRun> runs = new ArrayList<>();
        List<DraftingRow> unchanged = new ArrayList<>();
        for (DraftingRow row : some) {
            if (row.changed()) {
                close(unchanged, ranges, runs);
                runs.add(new RowRun(List.of(row), "", ""));
            } else {
                unchanged.add(row);
            }
        }
        close(unchanged, ranges, runs);
        return runs;
    }

    private void close(List<DraftingRow> unchanged, IdRanges ranges, List<RowRun> runs) {
        if (!unchanged.isEmpty()) {
            int last = history.documents().size() - 1;
            String ids = ranges.of(
                    unchanged.stream().flatMap(row -> row.ids(last).stream()).toList());
            String count = CountPhrases.count(unchanged.size(), "paragraph") + " unchanged: " + ids;
            runs.add(new RowRun(unchanged, ids, count));
            unchanged.clear();
        }
    }
}
