package recital.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import recital.model.Key;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.Resolution;

/** Compares the notes whose marks stand in the paragraphs of a link, by their text; a number alone is no change. */
final class Notes {

    /** Two notes are one, reworded, when they share this much of their words (Dice coefficient). */
    private static final double SAME_NOTE = 0.35;

    private final Map<String, Note> earlierNotes;
    private final Map<String, Note> laterNotes;
    private final Set<Key> earlierTexts;
    private final Set<Key> laterTexts;
    private final Classifier classifier;

    Notes(Resolution earlier, Resolution later, Classifier classifier) {
        earlierNotes = byMark(earlier);
        laterNotes = byMark(later);
        earlierTexts = texts(earlier);
        laterTexts = texts(later);
        this.classifier = classifier;
    }

    /** The notes that came, went or were reworded: first those of the later side in order, then those that went. */
    List<NoteDiff> changed(Sides sides) {
        List<Note> gone = notes(sides.earlier(), earlierNotes);
        List<Note> come = notes(sides.later(), laterNotes);
        if (gone.isEmpty() && come.isEmpty()) {
            return List.of();
        }
        Map<Note, Note> reworded = paired(gone, come);
        Classifier ofLink = classifier.forNotesOf(sides);
        List<NoteDiff> changed = new ArrayList<>();
        for (Note note : come) {
            Note before = reworded.get(note);
            if (before == null) {
                changed.add(came(note));
            } else if (!before.text().equals(note.text())) {
                changed.add(new NoteDiff(Optional.of(before), Optional.of(note), ofLink.text(before.text(), note.text())));
            }
        }
        gone.stream().filter(note -> !reworded.containsValue(note)).forEach(note -> changed.add(went(note)));
        return changed;
    }

    private NoteDiff came(Note note) {
        boolean stoodElsewhere = earlierTexts.contains(Key.of(note.text()));
        return new NoteDiff(Optional.empty(), Optional.of(note), classifier.note("", note.text(), stoodElsewhere));
    }

    private NoteDiff went(Note note) {
        boolean standsElsewhere = laterTexts.contains(Key.of(note.text()));
        return new NoteDiff(Optional.of(note), Optional.empty(), classifier.note(note.text(), "", standsElsewhere));
    }

    /** Later notes with the earlier note each continues: the most alike first. */
    private static Map<Note, Note> paired(List<Note> earlier, List<Note> later) {
        List<Pair> pairs = new ArrayList<>();
        for (Note before : earlier) {
            for (Note after : later) {
                double alike = alike(before.text(), after.text());
                if (alike >= SAME_NOTE) {
                    pairs.add(new Pair(before, after, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::alike).reversed());
        Map<Note, Note> paired = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            if (!paired.containsKey(pair.after()) && !paired.containsValue(pair.before())) {
                paired.put(pair.after(), pair.before());
            }
        }
        return paired;
    }

    private static double alike(String earlier, String later) {
        if (earlier.equals(later)) {
            return 2;
        }
        Set<Token> before = new HashSet<>(Token.all(earlier));
        Set<Token> after = new HashSet<>(Token.all(later));
        int sum = before.size() + after.size();
        before.retainAll(after);
        return sum == 0 ? 0 : 2.0 * before.size() / sum;
    }

    private static List<Note> notes(List<Paragraph> paragraphs, Map<String, Note> byMark) {
        List<Note> notes = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (NoteMark mark : paragraph.marks()) {
                Note note = byMark.get(mark.mark());
                if (note != null && !notes.contains(note)) {
                    notes.add(note);
                }
            }
        }
        return notes;
    }

    private static Map<String, Note> byMark(Resolution resolution) {
        Map<String, Note> byMark = new LinkedHashMap<>();
        resolution.notes().forEach(note -> byMark.putIfAbsent(note.mark(), note));
        return byMark;
    }

    private static Set<Key> texts(Resolution resolution) {
        Set<Key> texts = new HashSet<>();
        resolution.notes().forEach(note -> texts.add(Key.of(note.text())));
        return texts;
    }

    private record Pair(Note before, Note after, double alike) {}
}
