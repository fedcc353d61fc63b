package recital.diff;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import recital.align.Link;
import recital.align.Relation;
import recital.model.ParagraphId;

/**
 * A link and what changed in it.
 *
 * @param link the link
 * @param earlierOrder the earlier paragraphs in the order in which {@code text} joins them
 * @param laterOrder the later paragraphs in the order in which {@code text} joins them
 * @param partial those of several earlier paragraphs of which a clause alone goes on here, and the rest in another link or
 *     nowhere
 * @param text the edits; of a removed paragraph one deletion, of an added one one insertion
 * @param notes the notes of these paragraphs that changed
 * @param classes what kinds of change there are, in the order of the enum
 * @param significance the highest of its edits and notes
 * @param topic what the paragraph is about; none where nothing changed
 */
public record Change(
        Link link,
        List<ParagraphId> earlierOrder,
        List<ParagraphId> laterOrder,
        List<ParagraphId> partial,
        TextDiff text,
        List<NoteDiff> notes,
        Set<ChangeKind> classes,
        Significance significance,
        Topic topic)
        implements Serializable {

    public Change {
        Objects.requireNonNull(link);
        Objects.requireNonNull(text);
        Objects.requireNonNull(significance);
        Objects.requireNonNull(topic);
        earlierOrder = List.copyOf(earlierOrder);
        laterOrder = List.copyOf(laterOrder);
        partial = List.copyOf(partial);
        notes = List.copyOf(notes);
        classes = Collections.unmodifiableSet(
                classes.isEmpty() ? EnumSet.noneOf(ChangeKind.class) : EnumSet.copyOf(classes));
    }

    /** The same under other texts, which say more of their edits and weigh as much at least. */
    Change with(TextDiff otherText, List<NoteDiff> otherNotes) {
        Significance highest = Significance.highest(significance, significance(otherText, otherNotes));
        return new Change(link, earlierOrder, laterOrder, partial, otherText, otherNotes, classes, highest, topic);
    }

    /** What a text and its notes weigh, as the weightiest of them. */
    static Significance significance(TextDiff text, List<NoteDiff> notes) {
        return notes.stream()
                .map(note -> note.text().significance())
                .reduce(text.significance(), Significance::highest);
    }

    /** Whether anything but the number of a paragraph changed: its words, typography, notes or place. */
    public boolean changed() {
        return changed(link, text, notes);
    }

    static boolean changed(Link link, TextDiff text, List<NoteDiff> notes) {
        return link.relation() != Relation.IDENTICAL
                || link.moved()
                || text.significance() != Significance.NONE
                || !notes.isEmpty();
    }
}
