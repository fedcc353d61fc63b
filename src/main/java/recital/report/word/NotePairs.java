package recital.report.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import recital.diff.NoteDiff;
import recital.diff.PlacedNotes;
import recital.diff.ResolutionDiff;
import recital.diff.TextDiff;
import recital.model.Note;
import recital.model.Resolution;

/** Which notes of the two documents are one, and the edits from one text to the other. */
final class NotePairs {

    private final List<NoteDiff> reworded;
    private final Map<Note, String> writtenOut = new HashMap<>();

    NotePairs(ResolutionDiff diff) {
        writeOut(diff.alignment().earlier());
        writeOut(diff.alignment().later());
        reworded = Stream.concat(
                        diff.notes().stream(), diff.changes().stream().flatMap(change -> change.notes().stream()))
                .filter(note -> note.earlier().isPresent() && note.later().isPresent())
                .toList();
    }

    /** "Ibid." and what it stands for are no two notes. */
    private void writeOut(Resolution document) {
        PlacedNotes placed = new PlacedNotes(document);
        document.notes().forEach(note -> writtenOut.put(note, placed.text(note)));
    }

    boolean areOne(Note earlier, Note later) {
        return earlier.text().equals(later.text())
                || said(earlier).equals(said(later))
                || reworded(earlier, later).isPresent();
    }

    private String said(Note note) {
        return writtenOut.getOrDefault(note, note.text());
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
                .orElseGet(() -> Edits.ofWords(
                        earlier.map(Note::text).orElse(""),
                        later.map(Note::text).orElse("")));
    }
}
