package recital.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import recital.diff.PlacedNotes;
import recital.language.Citations;
import recital.language.Lexicon;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.Resolution;

/** What one document cites: in the order of its paragraphs, each with the notes whose marks it carries. */
final class DocumentCitations {

    private final Resolution document;
    private final Predicate<CitedDocument> asked;
    private final Map<CitedDocument, List<Mention>> mentions = new LinkedHashMap<>();

    /**
     * Reads a document.
     *
     * @param asked which cited documents are taken
     */
    DocumentCitations(Resolution document, Predicate<CitedDocument> asked) {
        this.document = document;
        this.asked = asked;
        PlacedNotes notes = new PlacedNotes(document);
        for (Paragraph paragraph : document.paragraphs()) {
            read(paragraph.text(), Optional.of(paragraph), Optional.empty());
            notes.of(List.of(paragraph)).forEach(note -> read(note, Optional.of(paragraph)));
        }
        notes.ofNoParagraph().forEach(note -> read(note, Optional.empty()));
    }

    private void read(Note note, Optional<Paragraph> paragraph) {
        read(note.text(), paragraph, Optional.of(note.mark()));
    }

    private void read(String text, Optional<Paragraph> paragraph, Optional<String> note) {
        for (Citations.Citation citation :
                Lexicon.of(document.language()).citations().all(text, document.organ())) {
            CitedDocument cited = CitedDocument.of(citation);
            if (asked.test(cited)) {
                add(cited, new Mention(document, paragraph, note, citation.symbol()));
            }
        }
    }

    /** A text that cites a document twice cites it. */
    private void add(CitedDocument cited, Mention mention) {
        List<Mention> all = mentions.computeIfAbsent(cited, c -> new ArrayList<>());
        if (all.stream().noneMatch(mention::isInSameText)) {
            all.add(mention);
        }
    }

    Resolution document() {
        return document;
    }

    /** The documents that it cites, in the order in which it first does. */
    Set<CitedDocument> cited() {
        return mentions.keySet();
    }

    boolean cites(CitedDocument cited) {
        return mentions.containsKey(cited);
    }

    /** Where it cites a document; empty where it does not. */
    List<Mention> mentions(CitedDocument cited) {
        return mentions.getOrDefault(cited, List.of());
    }

    boolean citesInText(CitedDocument cited) {
        return mentions(cited).stream().anyMatch(Mention::inText);
    }
}
