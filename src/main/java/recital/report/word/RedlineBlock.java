package recital.report.word;

import java.util.List;
import java.util.Optional;

/** What stands on the page that shows both documents. */
sealed interface RedlineBlock {

    /**
     * A paragraph.
     *
     * @param style its look in the later document, where that has it
     * @param before its look in the earlier document, where that has it
     * @param pieces what it is made of
     * @param end what became of its end: where that went or came, it is one with the next in the other document
     * @param move the number of its move, at either place, where it moved
     * @param opened the comment that begins here
     * @param closed the comment that ends here
     */
    record Text(
            BlockStyle style,
            BlockStyle before,
            List<Piece> pieces,
            Track end,
            Optional<Integer> move,
            Optional<Comment> opened,
            Optional<Comment> closed)
            implements RedlineBlock {

        public Text {
            pieces = List.copyOf(pieces);
        }

        /** A paragraph that has one look, did not move and has no comment. */
        Text(BlockStyle style, List<Piece> pieces, Track end) {
            this(style, style, pieces, end, Optional.empty(), Optional.empty(), Optional.empty());
        }

        Text withLook(BlockStyle now, BlockStyle once) {
            return new Text(now, once, pieces, end, move, opened, closed);
        }

        Text withEnd(Track other) {
            return new Text(style, before, pieces, other, move, opened, closed);
        }

        Text withMove(int number) {
            return new Text(style, before, pieces, end, Optional.of(number), opened, closed);
        }

        Text withComment(Optional<Comment> begins, Optional<Comment> ends) {
            return new Text(style, before, pieces, end, move, begins, ends);
        }
    }

    /**
     * A table.
     *
     * @param columns how many it has in the document in which it has most
     */
    record Table(int columns, List<Row> rows) implements RedlineBlock {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table, which went or came as a whole, or stayed. */
    record Row(Track track, boolean header, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell, left to right; an empty one has a paragraph without pieces. */
    record Cell(int columns, Text text) {}

    /**
     * What is said of a change in the margin.
     *
     * @param id from 0, in the order of the page
     */
    record Comment(int id, List<String> lines) {

        public Comment {
            lines = List.copyOf(lines);
        }
    }
}
