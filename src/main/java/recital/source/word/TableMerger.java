package recital.source.word;

import java.util.ArrayList;
import java.util.List;
import recital.model.NoteMark;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;

/** Tells a table of data, which is one piece, from one that lays out the page. */
final class TableMerger {

    private static final int LONGEST_CELL = 300;

    private final int start;
    private int cells;
    private int wideRows;

    /** @param start the number of pieces before the table */
    TableMerger(int start) {
        this.start = start;
    }

    void row() {
        cells = 0;
    }

    void cell() {
        cells++;
        if (cells == 2) {
            wideRows++;
        }
    }

    /** Makes one piece of those that the table has added, where it holds data: several rows of short cells. */
    void join(List<Piece> pieces) {
        List<Piece> added = pieces.subList(start, pieces.size());
        List<Piece> inTable =
                added.stream().filter(piece -> piece.role() != Role.NOTE).toList();
        if (wideRows < 2
                || inTable.size() < 2
                || inTable.stream().anyMatch(p -> p.text().length() > LONGEST_CELL)) {
            return;
        }
        StringBuilder text = new StringBuilder();
        List<String> sources = new ArrayList<>();
        List<NoteMark> marks = new ArrayList<>();
        for (Piece piece : inTable) {
            text.append(text.length() == 0 ? "" : " ").append(piece.label().isEmpty() ? "" : piece.label() + " ");
            int offset = text.length();
            piece.marks().forEach(mark -> marks.add(new NoteMark(mark.offset() + offset, mark.mark())));
            text.append(piece.text());
            sources.add(piece.source());
        }
        Piece whole = new Piece(
                Role.TABLE,
                "",
                text.toString().strip(),
                String.join("\n", sources),
                marks,
                inTable.get(0).line());
        added.removeAll(inTable);
        pieces.add(whole);
    }
}
