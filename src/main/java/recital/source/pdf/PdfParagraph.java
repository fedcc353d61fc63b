package recital.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of a PDF file before it becomes text: what it is, and its lines. */
record PdfParagraph(PdfParagraphKind kind, List<List<PdfLine>> cells) {

    /** What the layout or the tags of a file tell of a paragraph. */
    enum PdfParagraphKind {
        TEXT,
        /** Text at the top of a page, of which nothing tells whether it begins there. */
        TOP_OF_PAGE,
        HEADING,
        TABLE,
        NOTE,
        MARGIN
    }

    PdfParagraph {
        cells = cells.stream().map(List::copyOf).toList();
    }

    static PdfParagraph of(PdfParagraphKind kind, List<PdfLine> lines) {
        return new PdfParagraph(kind, List.of(lines));
    }

    /** The lines in reading order; those of a table cell by cell. */
    List<PdfLine> lines() {
        List<PdfLine> lines = new ArrayList<>();
        cells.forEach(lines::addAll);
        return lines;
    }

    int firstPage() {
        return cells.get(0).get(0).page();
    }

    int lastPage() {
        List<PdfLine> last = cells.get(cells.size() - 1);
        return last.get(last.size() - 1).page();
    }

    boolean blank() {
        return cells.stream().flatMap(List::stream).allMatch(PdfLine::blank);
    }
}
