package recital.diff;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
 * @param keyChanges what matters of all changes
 */
public record ResolutionDiff(
        Alignment alignment, TextDiff title, List<NoteDiff> notes, List<Change> changes, KeyChanges keyChanges)
        implements Serializable {

    public ResolutionDiff {
        Objects.requireNonNull(alignment);
        Objects.requireNonNull(title);
        Objects.requireNonNull(keyChanges);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
    }

    /** What matters is found. */
    public ResolutionDiff(Alignment alignment, TextDiff title, List<NoteDiff> notes, List<Change> changes) {
        this(alignment, title, notes, changes, KeyChanges.of(changes, alignment.earlier(), alignment.later()));
    }

    public Resolution earlier() {
        return alignment.earlier();
    }

    public Resolution later() {
        return alignment.later();
    }

    /** What matters of the changes that are shown: some of these, or all of them with other edits marked. */
    public KeyChanges keyChanges(List<Change> shown) {
        return shown.size() == changes.size() ? keyChanges.of(shown) : KeyChanges.of(shown, earlier(), later());
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
