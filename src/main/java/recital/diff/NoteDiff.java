package recital.diff;

import java.util.Objects;
import java.util.Optional;
import recital.model.Note;

/**
 * A note that came, went, or was reworded; its number alone is no change.
 *
 * @param earlier the note in the earlier document, where there was one
 * @param later the note in the later document, where there is one
 * @param text the edits from one text to the other
 */
public record NoteDiff(Optional<Note> earlier, Optional<Note> later, TextDiff text) {

    public NoteDiff {
        Objects.requireNonNull(text);
        if (earlier.isEmpty() && later.isEmpty()) {
            throw new IllegalArgumentException("a note diff needs a note");
        }
    }
}
