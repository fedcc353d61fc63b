package recital.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recital.align.Link;
import recital.diff.DocumentPair.NotesOfPlace;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Symbol;
import recital.reading.TextReading;

/** Compares notes by their text: those whose marks stand in the paragraphs of a link, and those of no paragraph. */
final class NoteComparison {

    /** So many words before a mark tell its place where it stands a word farther. */
    private static final int LEAST_WORDS = 3;

    /** "Security Council resolution 2370 (2017)." has so many words and signs at most. */
    private static final int MERE_CITATION = 6;

    /** What changes in a note that tells where something else is printed. */
    private static final Set<ChangeKind> MERELY_CITED =
            EnumSet.of(ChangeKind.CITATION, ChangeKind.SESSION, ChangeKind.TYPOGRAPHY, ChangeKind.CONNECTIVE);

    /** Two notes that differ in these alone say the same; the dash of a range is none. */
    private static final Pattern SIGNS = Pattern.compile("[\\s\\u00a0,.;:\u2019']+");

    private final PlacedNotes earlier;
    private final PlacedNotes later;
    private final Classifier classifier;
    private final List<Link> links;
    private final Sections sections;
    private final NotePairing pairing;

    /** {@code links} are those by which a note may go on with a clause. */
    NoteComparison(PlacedNotes earlier, PlacedNotes later, Classifier classifier, List<Link> links, Sections sections) {
        this.earlier = earlier;
        this.later = later;
        this.classifier = classifier;
        this.links = List.copyOf(links);
        this.sections = sections;
        pairing = new NotePairing(earlier, later, classifier.reader());
    }

    /**
     * The notes of a link that came, went or were reworded: first those of the later side in order, then those that went.
     * A number alone is no change, nor is "Ibid." in place of what it stands for, nor another mark of a note of both.
     *
     * @param text what became of the words in which their marks stand
     */
    List<NoteDiff> changed(LinkSides sides, TextDiff text) {
        List<Note> removed = earlier.of(sides.earlier());
        List<Note> added = later.of(sides.later());
        return removed.isEmpty() && added.isEmpty()
                ? List.of()
                : changed(new NotePlace(sides, text), removed, added, false, () -> classifier.forNotesOf(sides));
    }

    /** The notes whose marks stand in no paragraph, likewise; there the mark, an asterisk mostly, tells what is one. */
    List<NoteDiff> ofNoParagraph() {
        return changed(NotePlace.NONE, earlier.ofNoParagraph(), later.ofNoParagraph(), true, () -> classifier);
    }

    private List<NoteDiff> changed(
            NotePlace place, List<Note> removed, List<Note> added, boolean byMark, Supplier<Classifier> ofNotes) {
        IdentityHashMap<Note, Note> earlierOf = new IdentityHashMap<>();
        IdentityHashMap<Note, Note> laterOf = new IdentityHashMap<>();
        pairing.pairs(removed, added, place, byMark).forEach((before, after) -> {
            earlierOf.put(after, before);
            laterOf.put(before, after);
        });
        List<NoteDiff> changed = new ArrayList<>();
        Map<String, Integer> more = citedMore(place.sides());
        for (Note note : added) {
            Note before = earlierOf.get(note);
            if (before != null) {
                reworded(before, note, place, ofNotes).ifPresent(changed::add);
            } else if ((byMark || more.getOrDefault(letters(later.text(note)), 0) > 0)
                    && !(later.isRepeated(note) && earlier.containsText(later.text(note)))) {
                changed.add(added(note, place));
            }
        }
        removed.stream()
                .filter(note -> !laterOf.containsKey(note))
                .filter(note -> byMark || more.getOrDefault(letters(earlier.text(note)), 0) < 0)
                .filter(note -> !(earlier.isRepeated(note) && later.containsText(earlier.text(note))))
                .forEach(note -> changed.add(removed(note, place)));
        return changed;
    }

    /** How many marks more the later side has for what a note says; "Ibid." is one for what the note before it says. */
    private Map<String, Integer> citedMore(LinkSides sides) {
        Map<String, Integer> more = new HashMap<>();
        later.marked(sides.later()).forEach(note -> more.merge(letters(later.text(note)), 1, Integer::sum));
        earlier.marked(sides.earlier()).forEach(note -> more.merge(letters(earlier.text(note)), -1, Integer::sum));
        return more;
    }

    /** Compared is what the notes say, shown what they are: two that say the same in other words are no more than that. */
    private Optional<NoteDiff> reworded(Note before, Note after, NotePlace place, Supplier<Classifier> ofNotes) {
        if (before.text().equals(after.text()) || earlier.text(before).equals(later.text(after))) {
            return Optional.empty();
        }
        boolean onePlace = haveOnePlace(before, after) || haveOneRank(before, after, place);
        Classifier notes = onePlace && sections.tellPlace(place.sides())
                ? ofNotes.get().forNotesOfPlace(new NotesOfPlace(earlier.text(before), later.text(after)))
                : ofNotes.get();
        boolean same = letters(earlier.said(before)).equalsIgnoreCase(letters(later.said(after)))
                && !letters(before.text()).equals(letters(after.text()));
        TextDiff text = same ? notes.sameNote(before.text(), after.text()) : notes.text(before.text(), after.text());
        boolean told = place.changesWithWords(before, after) && MERELY_CITED.containsAll(text.classes());
        return Optional.of(new NoteDiff(
                Optional.of(before),
                Optional.of(after),
                told ? Classifier.routine(text, Reason.WITH_ITS_WORDS) : text,
                earlier.ibidem(before),
                later.ibidem(after)));
    }

    private static String letters(String note) {
        return SIGNS.matcher(note).replaceAll("");
    }

    /** Whether two notes that are one stand at one place, though the mark of either may stand behind a word more. */
    private boolean haveOnePlace(Note before, Note after) {
        List<String> one = earlier.wordsBefore(before);
        List<String> other = later.wordsBefore(after);
        return pairing.haveSameWordsBefore(before, after) || isWordFarther(one, other) || isWordFarther(other, one);
    }

    /** Whether as many notes come before either in a text of which nothing has changed but bookkeeping. */
    private boolean haveOneRank(Note before, Note after, NotePlace place) {
        List<Note> ofEarlier = earlier.of(place.sides().earlier());
        List<Note> ofLater = later.of(place.sides().later());
        return place.text().significance() != Significance.SUBSTANTIVE
                && ofEarlier.size() == ofLater.size()
                && ofEarlier.indexOf(before) >= 0
                && ofEarlier.indexOf(before) == ofLater.indexOf(after);
    }

    /** "At its tenth[1] session" and "at its tenth session[1]", "cases of possible damage[1]" and "cases of damage[1]". */
    private static boolean isWordFarther(List<String> near, List<String> far) {
        int size = Math.min(near.size(), far.size() - 1);
        if (size < LEAST_WORDS) {
            return false;
        }
        List<String> last = near.subList(near.size() - size, near.size());
        List<String> longer = far.subList(far.size() - 1 - size, far.size());
        return IntStream.rangeClosed(0, size).anyMatch(i -> without(longer, i).equals(last));
    }

    private static List<String> without(List<String> words, int index) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(index);
        return rest;
    }

    private NoteDiff added(Note note, NotePlace place) {
        Optional<Reason> known = why(
                earlier.containsText(later.text(note)),
                later.nameBefore(note).filter(place.sides().earlierText()::contains),
                place.comesWithWords(note));
        return new NoteDiff(
                Optional.empty(),
                Optional.of(note),
                known(classifier.text("", note.text()), known),
                "",
                later.ibidem(note));
    }

    private static TextDiff known(TextDiff text, Optional<Reason> why) {
        return why.map(reason -> Classifier.routine(text, reason)).orElse(text);
    }

    private NoteDiff removed(Note note, NotePlace place) {
        boolean elsewhere = later.containsText(earlier.text(note)) || goesOnElsewhere(note);
        Optional<ParagraphId> withClause = elsewhere ? Optional.empty() : goesWithClause(note, place.sides());
        if (withClause.isPresent()) {
            return gone(note, Classifier.noteGoesOn(note.text(), withClause.get()));
        }
        boolean inText = isCitedIn(place.sides().laterText(), note);
        Optional<Reason> known = why(
                        elsewhere,
                        earlier.nameBefore(note).filter(place.sides().laterText()::contains),
                        !inText && place.goesWithWords(note))
                .or(() -> inText ? Optional.of(Reason.CITED_IN_TEXT) : Optional.empty());
        return gone(note, known(classifier.text(note.text(), ""), known));
    }

    private NoteDiff gone(Note note, TextDiff text) {
        return new NoteDiff(Optional.of(note), Optional.empty(), text, earlier.ibidem(note), "");
    }

    /** Whether a note that does no more than cite is taken into a text. */
    private boolean isCitedIn(String text, Note note) {
        TextReading said = classifier.reader().read(note.text());
        List<Symbol> cited = said.symbols();
        return !cited.isEmpty()
                && said.tokens().size() <= MERE_CITATION
                && new HashSet<>(classifier.reader().read(text).symbols()).containsAll(cited);
    }

    /**
     * Why it says nothing new that a note came or went; empty where it does.
     *
     * @param elsewhere whether the other document has it too
     * @param named what the text on both sides calls by a name of which the note tells the number
     * @param withWords whether the words of which it tells came or went as well
     */
    private static Optional<Reason> why(boolean elsewhere, Optional<String> named, boolean withWords) {
        if (elsewhere) {
            return Optional.of(Reason.NOTE_ELSEWHERE);
        }
        if (named.isPresent()) {
            return Optional.of(Reason.NAMED_IN_TEXT);
        }
        return withWords ? Optional.of(Reason.WITH_ITS_WORDS) : Optional.empty();
    }

    /** The paragraph to which another link takes a part of the note's own, if it has the note. */
    private Optional<ParagraphId> goesWithClause(Note note, LinkSides sides) {
        List<ParagraphId> own = ids(earlier.paragraphsOf(note, sides.earlier()));
        return links.stream()
                .filter(link -> link.earlier().stream().anyMatch(own::contains))
                .flatMap(link -> link.later().stream())
                .filter(id -> !ids(sides.later()).contains(id))
                .filter(id -> later.of(id).stream().anyMatch(other -> isSame(note, other)))
                .findFirst();
    }

    private static List<ParagraphId> ids(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::id).toList();
    }

    private boolean isSame(Note before, Note after) {
        return pairing.haveSameWordsBefore(before, after) || pairing.areAlike(earlier.text(before), later.text(after));
    }

    /** Whether another note said the same, which the later document has as it is to be expected now: the report of the year. */
    private boolean goesOnElsewhere(Note note) {
        String text = earlier.text(note);
        return earlier.all().stream()
                                .filter(one -> earlier.text(one).equals(text))
                                .count()
                        > 1
                && later.all().stream()
                        .map(later::text)
                        .filter(other -> pairing.areAlike(text, other))
                        .anyMatch(other -> classifier.text(text, other).significance() == Significance.ROUTINE);
    }
}
