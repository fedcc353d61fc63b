package recital.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.text.Key;

/**
 * The notes of one document, each with the paragraphs in which its mark stands.
 *
 * <p>Where several notes have one mark, as where an annex numbers its notes anew, the first mark belongs to the first of
 * them, and the last of them has all marks that are left. So every note is in some paragraph's list or in that of no
 * paragraph. Notes are told apart by identity, since two of them may say the same.
 */
public final class PlacedNotes {

    private final Map<ParagraphId, List<Note>> byParagraph = new HashMap<>();
    private final List<Note> ofNoParagraph;
    private final Set<Key> texts = new HashSet<>();

    /** Places the notes of a document. */
    public PlacedNotes(Resolution document) {
        Map<String, Deque<Note>> byMark = new HashMap<>();
        for (Note note : document.notes()) {
            byMark.computeIfAbsent(note.mark(), mark -> new ArrayDeque<>()).add(note);
            texts.add(Key.of(note.text()));
        }
        Set<Note> placed = identities();
        for (Paragraph paragraph : document.paragraphs()) {
            List<Note> notes = new ArrayList<>();
            for (NoteMark mark : paragraph.marks()) {
                Deque<Note> left = byMark.getOrDefault(mark.mark(), new ArrayDeque<>());
                if (!left.isEmpty()) {
                    notes.add(left.size() > 1 ? left.remove() : left.element());
                }
            }
            byParagraph.put(paragraph.id(), notes);
            placed.addAll(notes);
        }
        ofNoParagraph =
                document.notes().stream().filter(note -> !placed.contains(note)).toList();
    }

    private static Set<Note> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** The notes of these paragraphs, each once, in the order of their marks. */
    public List<Note> of(List<Paragraph> paragraphs) {
        Set<Note> met = identities();
        return paragraphs.stream()
                .flatMap(p -> byParagraph.getOrDefault(p.id(), List.of()).stream())
                .filter(met::add)
                .toList();
    }

    /** The notes whose marks stand in no paragraph, in the order of the document. */
    public List<Note> ofNoParagraph() {
        return ofNoParagraph;
    }

    /** Whether some note of the document says this. */
    boolean containsText(String text) {
        return texts.contains(Key.of(text));
    }
}
