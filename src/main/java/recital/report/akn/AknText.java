package recital.report.akn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import recital.diff.PlacedNotes;
import recital.language.Lexicon;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.phrases.ParagraphOpening;

/** Writes the words of paragraphs, their notes where their marks first stand, and later marks as references. */
final class AknText {

    private final AknXml xml;
    private final PlacedNotes notes;
    private final Lexicon lexicon;
    private final Map<Note, String> names = new IdentityHashMap<>();
    private final Set<String> given = new HashSet<>();

    AknText(Resolution document, AknXml xml) {
        this.xml = xml;
        notes = new PlacedNotes(document);
        lexicon = Lexicon.of(document.language());
    }

    List<Note> notesOfNoParagraph() {
        return Collections.unmodifiableList(notes.ofNoParagraph());
    }

    /** The verb or formula with which a paragraph opens; empty where it is none. */
    String opening(Paragraph paragraph) {
        return ParagraphOpening.of(paragraph, lexicon);
    }

    /** Writes a paragraph as a block of its own. */
    void block(Paragraph paragraph) {
        block(paragraph, "");
    }

    /** Writes a paragraph as a block of its own after the label that its words begin with in print. */
    void block(Paragraph paragraph, String label) {
        xml.line("p");
        labelled(paragraph, label);
        xml.close();
    }

    /** Writes the label that the words of a paragraph begin with in print, and the words. */
    void labelled(Paragraph paragraph, String label) {
        xml.text(label.isEmpty() ? "" : label + " ");
        inline(paragraph);
    }

    /** Writes the words of a paragraph, its opening in italics as they are printed. */
    void inline(Paragraph paragraph) {
        String opening = opening(paragraph);
        if (!opening.isEmpty()) {
            xml.open("span", "class", "italic");
        }
        List<Note> own = new ArrayList<>(notes.of(List.of(paragraph)));
        String text = paragraph.text();
        int from = 0;
        int italic = opening.length();
        for (NoteMark mark : paragraph.marks()) {
            from = words(text, from, mark.offset(), italic);
            List<Note> named =
                    own.stream().filter(one -> one.mark().equals(mark.mark())).toList();
            if (named.size() > 1) {
                // The last of those with one mark has all its marks that are left.
                own.remove(named.get(0));
            }
            mark(mark.mark(), named.stream().findFirst());
        }
        words(text, from, text.length(), italic);
    }

    /** Writes words, and the end of the italics where it lies among them. */
    private int words(String text, int from, int to, int italic) {
        boolean ends = italic > 0 && from < italic && to >= italic;
        if (ends) {
            xml.text(text.substring(from, italic)).close();
        }
        xml.text(text.substring(ends ? italic : from, to));
        return to;
    }

    private void mark(String sign, Optional<Note> note) {
        if (note.isEmpty()) {
            // What the schema asks for and nobody knows is left empty and said to be unknown.
            xml.mark("noteRef", "href", "", "marker", sign, "status", "unknown");
        } else if (names.containsKey(note.get())) {
            xml.mark("noteRef", "href", "#" + names.get(note.get()), "marker", sign);
        } else {
            note(note.get());
        }
    }

    /** Writes a note where its mark stands. */
    void note(Note note) {
        String name = "note_" + (names.size() + 1);
        names.put(note, name);
        xml.open("authorialNote", "marker", note.mark(), "placement", "bottom", "eId", name);
        xml.open("p").text(note.text()).close().close();
    }

    /** A name that no other element has. */
    String nameOf(String part, ParagraphId id) {
        return name(part + "_" + id.value().replace('/', '.').replace('(', '_').replace(")", ""));
    }

    /** A name that no other element has, with a count behind it where the name is taken. */
    String name(String wanted) {
        String name = wanted;
        for (int i = 2; !given.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }
}
