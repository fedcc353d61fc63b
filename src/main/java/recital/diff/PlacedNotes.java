package recital.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import recital.language.Citations.Citation;
import recital.language.Citations.CitationKind;
import recital.language.Lexicon;
import recital.language.Tokenizer;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Organ;
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

    /** So many words tell what a note is about. */
    private static final int WORDS_BEFORE = 5;

    private static final int LONGEST_BEFORE = 120;

    private final Map<ParagraphId, List<Note>> byParagraph = new HashMap<>();
    private final List<Note> ofNoParagraph;
    private final Set<Key> texts = new HashSet<>();
    private final Map<Note, String> writtenOut = new IdentityHashMap<>();
    private final Map<Note, List<String>> wordsBefore = new IdentityHashMap<>();
    private final Map<Note, String> textBefore = new IdentityHashMap<>();
    private final Set<Note> repeated = identities();
    private final Lexicon lexicon;
    private final Organ organ;
    private final Tokenizer tokens;

    /** Places the notes of a document. */
    public PlacedNotes(Resolution document) {
        lexicon = Lexicon.of(document.language());
        organ = document.organ();
        tokens = lexicon.tokens();
        writeOut(document.notes(), new Ibidem(lexicon));
        Map<String, Deque<Note>> byMark = new HashMap<>();
        for (Note note : document.notes()) {
            byMark.computeIfAbsent(note.mark(), mark -> new ArrayDeque<>()).add(note);
            texts.add(Key.of(text(note)));
        }
        Set<Note> placed = identities();
        for (Paragraph paragraph : document.paragraphs()) {
            List<Note> notes = new ArrayList<>();
            for (NoteMark mark : paragraph.marks()) {
                Deque<Note> left = byMark.getOrDefault(mark.mark(), new ArrayDeque<>());
                if (!left.isEmpty()) {
                    Note note = left.size() > 1 ? left.remove() : left.element();
                    notes.add(note);
                    textBefore.putIfAbsent(
                            note,
                            paragraph
                                    .text()
                                    .substring(
                                            0,
                                            Math.min(
                                                    mark.offset(),
                                                    paragraph.text().length())));
                    if (wordsBefore.putIfAbsent(note, wordsBefore(paragraph, mark)) != null) {
                        repeated.add(note);
                    }
                }
            }
            byParagraph.put(paragraph.id(), notes);
            placed.addAll(notes);
        }
        ofNoParagraph =
                document.notes().stream().filter(note -> !placed.contains(note)).toList();
    }

    private void writeOut(List<Note> notes, Ibidem ibidem) {
        String before = "";
        for (Note note : notes) {
            before = ibidem.writtenOut(note.text(), before);
            writtenOut.put(note, before);
        }
    }

    private List<String> wordsBefore(Paragraph paragraph, NoteMark mark) {
        int end = Math.min(mark.offset(), paragraph.text().length());
        List<String> words =
                tokens.tokenize(paragraph.text().substring(Math.max(0, end - LONGEST_BEFORE), end)).stream()
                        .filter(token -> token.kind() == TokenKind.WORD)
                        .map(Token::key)
                        .toList();
        return words.subList(Math.max(0, words.size() - WORDS_BEFORE), words.size());
    }

    /** What the note says, "Ibid." written out. */
    public String text(Note note) {
        return Objects.requireNonNull(writtenOut.get(note));
    }

    /** What "Ibid." stands for in the note, from its symbol on; empty where the note has no "Ibid." or tells it itself. */
    String ibidem(Note note) {
        String text = text(note);
        boolean tellsIt = lexicon.citations().all(note.text(), organ).stream()
                .anyMatch(cited -> cited.kind() != CitationKind.TREATY);
        if (tellsIt || text.equals(note.text())) {
            return "";
        }
        String kept = Ibidem.kept(note.text(), text);
        return lexicon.citations().all(kept, organ).stream()
                .findFirst()
                .map(cited -> cited.symbol() + kept.substring(cited.end()).replaceFirst("^\\)", ""))
                .orElse(kept);
    }

    /** The same without "see" before it. */
    String said(Note note) {
        String text = text(note);
        int space = text.indexOf(' ');
        return space > 0
                        && lexicon.words(WordList.SEEING)
                                .contains(text.substring(0, space).toLowerCase(Locale.ROOT))
                ? text.substring(space + 1)
                : text;
    }

    /** The words before the first mark of the note, numbers and dates left out; none where it stands in no paragraph. */
    List<String> wordsBefore(Note note) {
        return wordsBefore.getOrDefault(note, List.of());
    }

    /** What the text before its first mark calls the resolution or treaty that the note tells; empty where it says more. */
    Optional<String> nameBefore(Note note) {
        String text = textBefore.getOrDefault(note, "");
        List<Citation> cited = lexicon.citations().all(text(note), organ);
        return cited.size() == 1 && isAdopted(cited.get(0).kind())
                ? lexicon.citedNames().before(text, text.length(), text(note), cited.get(0))
                : Optional.empty();
    }

    /** Whether it tells where something is printed. */
    boolean cites(Note note) {
        return !lexicon.citations().all(text(note), organ).isEmpty();
    }

    private static boolean isAdopted(CitationKind kind) {
        return switch (kind) {
            case ASSEMBLY_RESOLUTION,
                    COUNCIL_RESOLUTION,
                    SECURITY_COUNCIL_RESOLUTION,
                    HUMAN_RIGHTS_COUNCIL_RESOLUTION,
                    TREATY -> true;
            case DECISION, ELSEWHERE, PUBLICATION, DOCUMENT -> false;
        };
    }

    /** Whether the mark of the note stands in several places. */
    boolean isRepeated(Note note) {
        return repeated.contains(note);
    }

    private static Set<Note> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** The notes of these paragraphs, each once, in the order of their marks. */
    public List<Note> of(List<Paragraph> paragraphs) {
        Set<Note> met = identities();
        return paragraphs.stream()
                .flatMap(p -> of(p.id()).stream())
                .filter(met::add)
                .toList();
    }

    /** The note of every mark in these paragraphs, one with several marks as often. */
    List<Note> marked(List<Paragraph> paragraphs) {
        return paragraphs.stream().flatMap(p -> of(p.id()).stream()).toList();
    }

    /** The notes of a paragraph, in the order of their marks. */
    List<Note> of(ParagraphId paragraph) {
        return byParagraph.getOrDefault(paragraph, List.of());
    }

    /** Those of some paragraphs in which a mark of the note, or of one that says the same, stands. */
    List<Paragraph> paragraphsOf(Note note, List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> of(paragraph.id()).contains(note))
                .toList();
    }

    /** All notes of the document. */
    Set<Note> all() {
        return writtenOut.keySet();
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
