package recital.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recital.model.Note;
import recital.reading.AnnotationPipeline;
import recital.reading.WeightedToken;
import recital.text.Overlap;

/** Tells which notes of two documents are one: by what they say, by their marks, and by the words before these. */
final class NotePairing {

    /** Two notes are one, reworded, when they share this much of their words (Dice coefficient). */
    private static final double SAME_NOTE = 0.35;

    /**
     * How alike two notes in one place have to be for their place to count, and what it then adds: where a paragraph has as
     * many notes as before, "A/75/162 and Add.1" is rather "A/77/156" than the one beside it.
     */
    private static final double SAME_PLACE = 0.25;

    /** What the same words before the mark add: a note that was replaced there by another is still one note. */
    private static final double SAME_WORDS_BEFORE = 0.4;

    /** More than any two notes that differ have. */
    private static final double SAME_TEXT = 3;

    private final PlacedNotes earlier;
    private final PlacedNotes later;
    private final AnnotationPipeline reader;
    private final Map<Note, Boolean> citing = new IdentityHashMap<>();

    NotePairing(PlacedNotes earlier, PlacedNotes later, AnnotationPipeline reader) {
        this.earlier = earlier;
        this.later = later;
        this.reader = reader;
    }

    /** Which note of a place became which, the most alike first. */
    Map<Note, Note> pairs(List<Note> removed, List<Note> added, NotePlace place, boolean byMark) {
        Map<Note, Note> laterOf = new IdentityHashMap<>();
        Map<Note, Note> earlierOf = new IdentityHashMap<>();
        for (NotePair pair : candidates(removed, added, place, byMark)) {
            if (!earlierOf.containsKey(pair.later()) && !laterOf.containsKey(pair.earlier())) {
                earlierOf.put(pair.later(), pair.earlier());
                laterOf.put(pair.earlier(), pair.later());
            }
        }
        return laterOf;
    }

    private List<NotePair> candidates(List<Note> removed, List<Note> added, NotePlace place, boolean byMark) {
        List<NotePair> pairs = new ArrayList<>();
        Map<String, Set<WeightedToken>> words = new HashMap<>();
        boolean asMany = removed.size() == added.size();
        for (int i = 0; i < removed.size(); i++) {
            for (int j = 0; j < added.size(); j++) {
                Note before = removed.get(i);
                Note after = added.get(j);
                boolean sameMark = byMark && before.mark().equals(after.mark());
                double similarity = similarity(earlier.text(before), later.text(after), words);
                boolean samePlace = asMany && i == j && similarity >= SAME_PLACE;
                double alike = similarity
                        + (sameMark ? 1 : 0)
                        + (samePlace ? SAME_PLACE : 0)
                        + (haveSameWordsBefore(before, after) ? SAME_WORDS_BEFORE : 0);
                if (alike >= SAME_NOTE) {
                    pairs.add(new NotePair(
                            before, after, alike + (standsWhereItStood(before, after, place) ? SAME_WORDS_BEFORE : 0)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(NotePair::similarity).reversed());
        return pairs;
    }

    /** What two notes cite tells not which of several it was; a list of names does. */
    private boolean standsWhereItStood(Note before, Note after, NotePlace place) {
        return place.keepsWordsBefore(before, after) && cites(before, earlier) && cites(after, later);
    }

    /** A note is held against several. */
    private boolean cites(Note note, PlacedNotes side) {
        return citing.computeIfAbsent(note, side::cites);
    }

    /** Whether the same words stand before the marks of two notes. */
    boolean haveSameWordsBefore(Note before, Note after) {
        return !later.wordsBefore(after).isEmpty()
                && earlier.wordsBefore(before).equals(later.wordsBefore(after));
    }

    /** Whether two notes share so many of their words that they are one, reworded. */
    boolean areAlike(String one, String other) {
        return similarity(one, other, new HashMap<>()) >= SAME_NOTE;
    }

    /** {@code words} are those of the notes that were compared before, to which new ones are added. */
    private double similarity(String earlier, String later, Map<String, Set<WeightedToken>> words) {
        return earlier.equals(later)
                ? SAME_TEXT
                : Overlap.dice(words.computeIfAbsent(earlier, this::words), words.computeIfAbsent(later, this::words));
    }

    private Set<WeightedToken> words(String text) {
        return new HashSet<>(reader.tokens(text));
    }

    private record NotePair(Note earlier, Note later, double similarity) {}
}
