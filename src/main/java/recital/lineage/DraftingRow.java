package recital.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import recital.diff.Change;
import recital.diff.Significance;
import recital.model.Paragraph;
import recital.model.ParagraphId;

/**
 * Paragraphs of several documents that continue one another.
 *
 * @param cells what stands in each document, in its order; several paragraphs where one was split or some were merged
 * @param steps the changes that lead from each document to the next
 */
public record DraftingRow(List<List<DraftedParagraph>> cells, List<List<Change>> steps) implements Serializable {

    public DraftingRow {
        cells = cells.stream().map(List::copyOf).toList();
        steps = steps.stream().map(List::copyOf).toList();
        if (steps.size() != cells.size() - 1) {
            throw new IllegalArgumentException(cells.size() + " documents and " + steps.size() + " steps");
        }
    }

    /** In which documents it stands. */
    public Course course() {
        return new Course(cells.stream().map(cell -> !cell.isEmpty()).toList());
    }

    /** The ids of what stands in the document of that number, in its order. */
    public List<ParagraphId> ids(int document) {
        return cells.get(document).stream()
                .map(paragraph -> paragraph.paragraph().id())
                .toList();
    }

    /** The changes of all steps. */
    public Stream<Change> changes() {
        return steps.stream().flatMap(List::stream);
    }

    /** Whether anything but the number of a paragraph changed on the way. */
    public boolean changed() {
        return changes().anyMatch(Change::changed);
    }

    /** The highest of its changes. */
    public Significance significance() {
        return changes().map(Change::significance).max(Significance::compareTo).orElse(Significance.NONE);
    }

    /**
     * A paragraph with the course of its words.
     *
     * @param paragraph the paragraph
     * @param runs they concatenate to its text
     */
    public record DraftedParagraph(Paragraph paragraph, List<DraftedRun> runs) implements Serializable {

        public DraftedParagraph {
            Objects.requireNonNull(paragraph);
            runs = List.copyOf(runs);
        }
    }

    /**
     * Words and signs of one course that follow one another, with the space after them.
     *
     * @param text as it stands in the paragraph
     * @param words how many words it has; signs are none
     * @param course in which documents they stand
     */
    public record DraftedRun(String text, int words, Course course) implements Serializable {

        public DraftedRun {
            Objects.requireNonNull(text);
            Objects.requireNonNull(course);
        }
    }
}
