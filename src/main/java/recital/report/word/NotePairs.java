package recital.report.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.diff.TextDiff;
import recital.model.Note;

/** Which notes of the two documents are one, and the edits from one text to the other. */
final class NotePairs {

    private final List<NoteDiff> reworded;

    NotePairs(ResolutionDiff diff) {
        reworded = Stream.concat(
                        diff.notes().stream(), diff.changes().stream().flatMap(change -> change.notes().stream()))
                .filter(note -> note.earlier().isPresent() && note.later().isPresent())
                .toList();
    }

    boolean areOne(Note earlier, Note later) {
        return earlier.text().equals(later.text()) || reworded(earlier, later).isPresent();
    }

    private Optional<NoteDiff> reworded(Note earlier, Note later) {
        return reworded.stream()
                .filter(note -> note.earlier().get().equals(earlier)
                        && note.later().get().equals(later))
                .findFirst();
    }

    /** The edits of a note that stayed, came or went. */
    TextDiff text(Optional<Note> earlier, Optional<Note> later) {
        Optional<NoteDiff> both = earlier.flatMap(one -> later.flatMap(other -> reworded(one, other)));
        return both.map(NoteDiff::text)
                .orElseGet(() -> Edits.whole(
                        earlier.map(Note::text).orElse(""),
                        later.map(Note::text).orElse("")));
    }
}
