package recital.diff;

import java.io.Serializable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import recital.align.Link;
import recital.model.ParagraphId;

/**
 * What matters of a comparison, at most ten changes, the weightiest first.
 *
 * @param lines the changes
 * @param others how many other substantive changes there are
 */
public record KeyChanges(List<KeyChange> lines, int others) implements Serializable {

    public KeyChanges {
        lines = List.copyOf(lines);
    }

    /**
     * A change of what is said.
     *
     * @param kind what happened
     * @param change the change of the paragraphs in which it is said
     * @param earlier the earlier paragraphs of which it is, those of the change or fewer
     * @param later the later ones, likewise
     * @param fact the values of what happened
     * @param excerpt the words, those around them left out; what stayed is kept in it
     * @param subject what it is about, in a few words; may be empty
     * @param also the other paragraphs in which the same happened, or of which the same is said
     */
    public record KeyChange(
            ChangeKind kind,
            Change change,
            List<ParagraphId> earlier,
            List<ParagraphId> later,
            Fact fact,
            TextDiff excerpt,
            String subject,
            List<ParagraphId> also)
            implements Serializable {

        public KeyChange {
            Objects.requireNonNull(kind);
            earlier = List.copyOf(earlier);
            later = List.copyOf(later);
            also = List.copyOf(also);
            Objects.requireNonNull(change);
            Objects.requireNonNull(fact);
            Objects.requireNonNull(excerpt);
            Objects.requireNonNull(subject);
        }

        /** Returns the change as one that is also in other paragraphs. */
        KeyChange alsoIn(List<ParagraphId> others) {
            return new KeyChange(kind, change, earlier, later, fact, excerpt, subject, others);
        }

        private KeyChange of(Change other) {
            return new KeyChange(kind, other, earlier, later, fact, excerpt, subject, also);
        }
    }

    /** The same of the same changes, edits of which may be marked otherwise. */
    KeyChanges with(List<Change> changes) {
        Map<Link, Change> byLink = new IdentityHashMap<>();
        changes.forEach(change -> byLink.put(change.link(), change));
        return new KeyChanges(
                lines.stream()
                        .map(line -> line.of(
                                Objects.requireNonNull(byLink.get(line.change().link()))))
                        .toList(),
                others);
    }
}
