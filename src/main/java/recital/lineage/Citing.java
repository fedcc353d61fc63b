package recital.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import recital.diff.PlacedNotes;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.language.Citations;
import recital.language.Lexicon;

/** What one document cites: in the order of its paragraphs, each with the notes whose marks it carries. */
final class Citing {

    private final Resolution document;
    private final Predicate<Cited> asked;
    private final Map<Cited, List<Mention>> mentions = new LinkedHashMap<>();

    /**
     * Reads a document.
     *
     * @param asked which cited documents are taken
     */
    Citing(Resolution document, Predicate<Cited> asked) {
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
        for (Citations.Citation citation : Lexicon.of(document.language()).citations().all(text)) {
            Cited cited = Cited.of(citation);
            if (asked.test(cited)) {
                add(cited, new Mention(document, paragraph, note, citation.symbol()));
            }
        }
    }

    /** A text that cites a document twice cites it. */
    private void add(Cited cited, Mention mention) {
        List<Mention> all = mentions.computeIfAbsent(cited, c -> new ArrayList<>());
        if (all.stream().noneMatch(mention::standsWith)) {
            all.add(mention);
        }
    }

    Resolution document() {
        return document;
    }

    /** The documents that it cites, in the order in which it first does. */
    Set<Cited> cited() {
        return mentions.keySet();
    }

    boolean cites(Cited cited) {
        return mentions.containsKey(cited);
    }

    /** Where it cites a document; empty where it does not. */
    List<Mention> mentions(Cited cited) {
        return mentions.getOrDefault(cited, List.of());
    }

    boolean citesInText(Cited cited) {
        return mentions(cited).stream().anyMatch(Mention::inText);
    }
}
