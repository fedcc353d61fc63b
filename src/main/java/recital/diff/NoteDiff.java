package recital.diff;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recital.model.Note;

/**
 * A note that came, went, or was reworded; its number alone is no change.
 *
 * @param earlier the note in the earlier document, where there was one
 * @param later the note in the later document, where there is one
 * @param text the edits from one text to the other
 */
public record NoteDiff(Optional<Note> earlier, Optional<Note> later, TextDiff text) implements Serializable {

    public NoteDiff {
        Objects.requireNonNull(text);
        if (earlier.isEmpty() && later.isEmpty()) {
            throw new IllegalArgumentException("a note diff needs a note");
        }
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new Serialized(earlier.orElse(null), later.orElse(null), text);
    }

    /** Null stands for a note that is not there. */
    private record Serialized(@Nullable Note earlier, @Nullable Note later, TextDiff text) implements Serializable {

        private Object readResolve() {
            return new NoteDiff(Optional.ofNullable(earlier), Optional.ofNullable(later), text);
        }
    }
}
