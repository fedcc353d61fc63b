package recital.search.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import recital.diff.PlacedNotes;
import recital.language.Citations.Citation;
import recital.language.Dates.Dated;
import recital.language.Lexicon;
import recital.lineage.CitedDocument;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.text.Interruption;

/** Finds where a document cites resolutions, in its text and in its notes. */
final class CitedPlaces {

    /** What every resolution has in its number; a text without it need not be read word by word. */
    private static final Pattern MAY_CITE = Pattern.compile("\\d/\\d|\\([\\dIVX\\p{IsArabic}]");

    private final Resolution document;
    private final Lexicon lexicon;
    private final CitationContexts contexts;
    private final List<CitedPlace> found = new ArrayList<>();

    private CitedPlaces(Resolution document) {
        this.document = document;
        lexicon = Lexicon.of(document.language());
        contexts = new CitationContexts(lexicon);
    }

    /** In the order of its paragraphs, each with the notes whose marks it carries. */
    static List<CitedPlace> of(Resolution document) {
        CitedPlaces places = new CitedPlaces(document);
        PlacedNotes notes = new PlacedNotes(document);
        for (Paragraph paragraph : document.paragraphs()) {
            Interruption.check();
            places.add(paragraph, Optional.empty(), paragraph.text(), "");
            for (Note note : notes.of(List.of(paragraph))) {
                places.add(paragraph, Optional.of(note.mark()), note.text(), before(paragraph, note));
            }
        }
        return places.found;
    }

    /** The text before the mark of a note. */
    private static String before(Paragraph paragraph, Note note) {
        return paragraph.marks().stream()
                .filter(mark -> mark.mark().equals(note.mark()))
                .findFirst()
                .map(NoteMark::offset)
                .map(offset -> paragraph
                        .text()
                        .substring(0, Math.min(offset, paragraph.text().length())))
                .orElse("");
    }

    private void add(Paragraph paragraph, Optional<String> note, String text, String before) {
        if (!MAY_CITE.matcher(text).find()) {
            return;
        }
        List<Citation> citations = lexicon.citations().all(text, document.organ());
        int from = 0;
        for (Citation citation : citations) {
            Optional<Dated> date = lexicon.dates().ofCitation(text, citation.end());
            int end = date.map(Dated::end).orElse(citation.end());
            Optional<Symbol> cited = CitedDocument.of(citation).document().filter(Symbol::isResolution);
            if (cited.isPresent()) {
                // A note that cites several things tells of each what it is.
                String named = citations.size() == 1 && from == 0 && !before.isEmpty()
                        ? before
                        : text.substring(Math.min(from, citation.start()), citation.start());
                found.add(new CitedPlace(
                        document.shortName(),
                        document.title(),
                        cited.get().whole(),
                        date.flatMap(Dated::day),
                        paragraph.id(),
                        note,
                        citation.symbol(),
                        contexts.of(named, text.substring(end))));
            }
            from = Math.max(from, end);
        }
    }
}
