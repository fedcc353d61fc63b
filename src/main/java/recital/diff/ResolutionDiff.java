package recital.diff;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import recital.align.Alignment;
import recital.align.Relation;
import recital.model.Resolution;

/**
 * Everything that changed between two resolutions.
 *
 * @param alignment the two documents and their links
 * @param title the edits from title to title
 * @param notes the notes that changed and whose marks stand in no paragraph, such as one at the title
 * @param changes one a link, in reading order, unchanged ones included
 */
public record ResolutionDiff(Alignment alignment, TextDiff title, List<NoteDiff> notes, List<Change> changes)
        implements Serializable {

    public ResolutionDiff {
        Objects.requireNonNull(alignment);
        Objects.requireNonNull(title);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
    }

    public Resolution earlier() {
        return alignment.earlier();
    }

    public Resolution later() {
        return alignment.later();
    }

    /** The number of changes of that relation. */
    public long count(Relation relation) {
        return changes.stream().filter(c -> c.link().relation() == relation).count();
    }

    /** The number of moved links, whatever their relation. */
    public long moved() {
        return changes.stream().filter(c -> c.link().moved()).count();
    }

    /** Whether the two documents differ in title, wording, notes or order of paragraphs. */
    public boolean different() {
        return !title.unchanged()
                || !notes.isEmpty()
                || changes.stream().anyMatch(c -> c.significance() != Significance.NONE);
    }
}
