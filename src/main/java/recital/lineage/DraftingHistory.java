package recital.lineage;

import java.io.Serializable;
import java.util.List;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.diff.TextDiff;
import recital.model.Resolution;

/**
 * How a text came about, document by document: the one adopted last, its drafts, the one that was adopted.
 *
 * <p>Each document follows the one before it, whatever it is. What one of them drops and a later one has again is
 * restored, not new.
 *
 * @param documents in their order, two at least
 * @param steps what changed besides the paragraphs from each document to the next
 * @param rows the paragraphs of all documents, each in one row, in the order of the last document; what that lacks stands
 *     where it stood
 */
public record DraftingHistory(List<Resolution> documents, List<Step> steps, List<DraftingRow> rows)
        implements Serializable {

    public DraftingHistory {
        documents = List.copyOf(documents);
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
        int number = documents.size();
        if (number < 2
                || steps.size() != number - 1
                || rows.stream().anyMatch(row -> row.cells().size() != number)) {
            throw new IllegalArgumentException("a drafting history of " + number + " documents with " + steps.size()
                    + " steps, or a row of other columns");
        }
    }

    /**
     * The history that some comparisons tell.
     *
     * @param diffs from each document to the next, in order
     * @throws IllegalArgumentException where one does not begin with the document with which the one before it ends
     */
    public static DraftingHistory of(List<ResolutionDiff> diffs) {
        return new DraftingHistoryBuilder(diffs).build();
    }

    /** The document in which it ends. */
    public Resolution last() {
        return documents.get(documents.size() - 1);
    }

    /** Whether a document differs from the one before it. */
    public boolean different() {
        return steps.stream().anyMatch(Step::changed)
                || rows.stream().anyMatch(row -> row.significance() != Significance.NONE);
    }

    /**
     * What changed from one document to the next besides paragraphs.
     *
     * @param title the edits from title to title
     * @param notes the notes that changed and whose marks stand in no paragraph
     */
    public record Step(TextDiff title, List<NoteDiff> notes) implements Serializable {

        public Step {
            notes = List.copyOf(notes);
        }

        boolean changed() {
            return !title.unchanged() || !notes.isEmpty();
        }
    }
}
