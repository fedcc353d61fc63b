package recital.diff;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import recital.model.Note;
import recital.model.SerializedRecord;

/**
 * A note that came, went, or was reworded; its number alone is no change.
 *
 * @param earlier the note in the earlier document, where there was one
 * @param later the note in the later document, where there is one
 * @param text the edits from one text to the other
 * @param earlierIbidem what "Ibid." stands for in the earlier note, {@code A/78/17}; empty where that does not say it
 * @param laterIbidem the same of the later note
 */
public record NoteDiff(
        Optional<Note> earlier, Optional<Note> later, TextDiff text, String earlierIbidem, String laterIbidem)
        implements Serializable {

    public NoteDiff {
        Objects.requireNonNull(text);
        Objects.requireNonNull(earlierIbidem);
        Objects.requireNonNull(laterIbidem);
        if (earlier.isEmpty() && later.isEmpty()) {
            throw new IllegalArgumentException("a note diff needs a note");
        }
    }

    /** The same note with other edits. */
    public NoteDiff with(TextDiff edits) {
        return new NoteDiff(earlier, later, edits, earlierIbidem, laterIbidem);
    }

    /** Whether it went from here alone, or came to here alone: the other document has it in another paragraph. */
    public boolean moved() {
        return text.edits().stream()
                .anyMatch(edit -> edit.finding(ChangeKind.MOVED).isPresent());
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}
