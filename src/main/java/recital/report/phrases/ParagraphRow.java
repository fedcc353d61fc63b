package recital.report.phrases;

import java.util.List;
import java.util.Objects;
import recital.align.Link;
import recital.diff.Change;
import recital.diff.Edit.Operation;
import recital.diff.ResolutionDiff;
import recital.report.Filter;

/**
 * Paragraphs that belong together and both their texts, a row of a spreadsheet.
 *
 * @param diff the comparison
 * @param change what became of them
 */
record ParagraphRow(ResolutionDiff diff, Change change) {

    ParagraphRow {
        Objects.requireNonNull(diff);
        Objects.requireNonNull(change);
    }

    /** Those that a filter shows; without one every paragraph of both documents stands in at least one. */
    static List<ParagraphRow> of(ResolutionDiff diff, Filter filter) {
        return filter.shownChanges(diff).stream()
                .map(change -> new ParagraphRow(diff, change))
                .toList();
    }

    Link link() {
        return change.link();
    }

    /** How many edits there are in its text. */
    int edits() {
        return (int) change.text().edits().stream()
                .filter(edit -> edit.operation() != Operation.KEEP)
                .count();
    }
}
