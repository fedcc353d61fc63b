package recital.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.text.Key;

/** Points from a note that went from a paragraph to the one other place where the same came, and back. */
final class MovedNotes {

    private final PlacedNotes earlier;
    private final PlacedNotes later;

    MovedNotes(PlacedNotes earlier, PlacedNotes later) {
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * What a link says of its notes.
     *
     * @param sides the paragraphs in which they stand
     * @param notes those that changed
     */
    record NotesOfLink(LinkSides sides, List<NoteDiff> notes) {

        NotesOfLink {
            notes = List.copyOf(notes);
        }
    }

    /** Where notes that say the same went or came. */
    private static final class Places {

        private final List<ParagraphId> went = new ArrayList<>();
        private final List<ParagraphId> came = new ArrayList<>();

        /** Where several went or came, which became which is not known. */
        boolean isOneMove() {
            return went.size() == 1 && came.size() == 1;
        }
    }

    /** The notes of all links, in their order, each that only moved pointing to where it went or came from. */
    List<List<NoteDiff>> pointed(List<NotesOfLink> all) {
        Map<Key, Places> places = places(all);
        return all.stream()
                .map(of ->
                        of.notes().stream().map(note -> pointed(note, places)).toList())
                .toList();
    }

    private Map<Key, Places> places(List<NotesOfLink> all) {
        Map<Key, Places> places = new HashMap<>();
        for (NotesOfLink of : all) {
            for (NoteDiff diff : of.notes()) {
                went(diff).ifPresent(note -> at(places, earlier.text(note))
                        .went
                        .addAll(ids(earlier.paragraphsOf(note, of.sides().earlier()))));
                came(diff).ifPresent(note -> at(places, later.text(note))
                        .came
                        .addAll(ids(later.paragraphsOf(note, of.sides().later()))));
            }
        }
        return places;
    }

    private static Places at(Map<Key, Places> places, String text) {
        return places.computeIfAbsent(Key.of(text), key -> new Places());
    }

    private static List<ParagraphId> ids(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::id).toList();
    }

    private NoteDiff pointed(NoteDiff diff, Map<Key, Places> places) {
        Optional<Note> went = went(diff);
        Optional<Note> came = came(diff);
        Places found = went.map(note -> at(places, earlier.text(note)))
                .or(() -> came.map(note -> at(places, later.text(note))))
                .orElseGet(Places::new);
        if (!found.isOneMove()) {
            return diff;
        }
        TextDiff text = went.isPresent()
                ? Classifier.noteNowIn(went.get().text(), found.came.get(0))
                : Classifier.noteFrom(came.orElseThrow().text(), found.went.get(0));
        return diff.with(text);
    }

    private static Optional<Note> went(NoteDiff diff) {
        return diff.later().isEmpty() && !diff.moved() ? diff.earlier() : Optional.empty();
    }

    private static Optional<Note> came(NoteDiff diff) {
        return diff.earlier().isEmpty() ? diff.later() : Optional.empty();
    }
}
