package recital.source.pdf;

import java.util.ArrayList;
import java.util.List;
import recital.source.pdf.PdfParagraph.PdfParagraphKind;

/** Puts the lines at the foot of the pages together to notes; one may go on at the foot of the next page. */
final class PdfNotes {

    private final List<List<PdfLine>> notes = new ArrayList<>();
    private boolean raisedMarks;

    void add(PdfLine line) {
        if (notes.isEmpty() || begins(line)) {
            notes.add(new ArrayList<>());
        }
        notes.get(notes.size() - 1).add(line);
        raisedMarks |= PdfText.beginsRaised(line);
    }

    /** Where marks are raised, a number on the line itself is a date or the like. */
    private boolean begins(PdfLine line) {
        String mark = PdfText.noteMark(List.of(line));
        return PdfText.beginsRaised(line) && !mark.isEmpty()
                || mark.startsWith("*")
                || !raisedMarks && !mark.isEmpty() && mark.equals(next());
    }

    /** The number of the next note where notes are numbered. */
    private String next() {
        String last = PdfText.noteMark(notes.get(notes.size() - 1));
        return Character.isDigit(last.isEmpty() ? 'x' : last.charAt(0))
                ? String.valueOf(Integer.parseInt(last) + 1)
                : "";
    }

    List<PdfParagraph> paragraphs() {
        return notes.stream()
                .map(lines -> PdfParagraph.of(PdfParagraphKind.NOTE, lines))
                .toList();
    }
}
