package recital.source;

import java.util.ArrayList;
import java.util.List;
import recital.source.PdfParagraph.Kind;

/** Puts the lines at the foot of the pages together to notes; one may go on at the foot of the next page. */
final class PdfNotes {

    private final List<List<PdfLine>> notes = new ArrayList<>();

    void add(PdfLine line) {
        if (notes.isEmpty() || !PdfText.noteMark(List.of(line)).isEmpty()) {
            notes.add(new ArrayList<>());
        }
        notes.get(notes.size() - 1).add(line);
    }

    List<PdfParagraph> paragraphs() {
        return notes.stream().map(lines -> PdfParagraph.of(Kind.NOTE, lines)).toList();
    }
}
