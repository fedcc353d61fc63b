package recital.diff;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * @param keyChanges what matters of all changes; found when it is asked for, unless it was kept
 */
public record ResolutionDiff(
        Alignment alignment,
        TextDiff title,
        List<NoteDiff> notes,
        List<Change> changes,
        @Nullable KeyChanges keyChanges)
        implements Serializable {

    public ResolutionDiff {
        Objects.requireNonNull(alignment);
        Objects.requireNonNull(title);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
    }

    /** What matters is found when it is asked for: most comparisons are never looked at so. */
    public ResolutionDiff(Alignment alignment, TextDiff title, List<NoteDiff> notes, List<Change> changes) {
        this(alignment, title, notes, changes, null);
    }

    @Override
    public KeyChanges keyChanges() {
        return keyChanges == null ? KeyChangeFinder.of(alignment, changes, changes) : keyChanges;
    }

    /** The same with what matters found. */
    ResolutionDiff withKeyChanges() {
        return new ResolutionDiff(alignment, title, notes, changes, keyChanges());
    }

    /** The same changes, edits of which are marked otherwise; what matters of them is the same. */
    ResolutionDiff marked(TextDiff otherTitle, List<NoteDiff> otherNotes, List<Change> otherChanges) {
        KeyChanges same = keyChanges == null ? null : keyChanges.with(otherChanges);
        return new ResolutionDiff(alignment, otherTitle, otherNotes, otherChanges, same);
    }

    public Resolution earlier() {
        return alignment.earlier();
    }

    public Resolution later() {
        return alignment.later();
    }

    /** What matters of the changes that are shown: some of these, or all of them with other edits marked. */
    public KeyChanges keyChanges(List<Change> shown) {
        return keyChanges != null && shown.size() == changes.size()
                ? keyChanges.with(shown)
                : KeyChangeFinder.of(alignment, shown.size() == changes.size() ? shown : changes, shown);
    }

    /** The number of changes of that relation. */
    public long count(Relation relation) {
        return changes.stream().filter(c -> c.link().relation() == relation).count();
    }

    /**
     * The number of changes of that significance, those of the title and of notes that no paragraph carries among them;
     * paragraphs that have only another number are left out, and so is a title that one document does not give.
     */
    public long count(Significance significance) {
        Stream<Significance> paragraphs =
                changes.stream().filter(Change::changed).map(Change::significance);
        Stream<Significance> ofNotes = notes.stream().map(note -> note.text().significance());
        Stream<Significance> ofTitle = lacksTitle() ? Stream.of() : Stream.of(title.significance());
        return Stream.of(paragraphs, ofNotes, ofTitle)
                .flatMap(all -> all)
                .filter(significance::equals)
                .count();
    }

    /** Whether one of the two documents gives no title, so that there is none to compare. */
    public boolean lacksTitle() {
        return earlier().title().isBlank() != later().title().isBlank();
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
