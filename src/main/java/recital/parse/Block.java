package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.model.Cell;
import recital.model.NoteMark;
import recital.source.ParagraphStream.Piece;
import recital.text.ParagraphLabels;

/**
 * One paragraph, point or heading after its kind is known and before it has a name.
 *
 * @param kind what it is
 * @param number the printed number or letter, without stops and brackets; empty where there is none
 * @param depth 1 for a point under a paragraph, 2 for a sub-point; 0 for all else, and where its letter has to tell
 * @param text without number and note marks; empty where a number has only points under it
 * @param source as the file has it, number and note marks included
 * @param marks note marks by their offset in the text
 * @param page the page on which it begins, from 1; 0 where the format has no pages
 * @param line the line of the file on which it begins, from 1; 0 where the format has no lines
 * @param cell its place in a table of data, where it stands in one
 */
record Block(
        BlockKind kind,
        String number,
        int depth,
        String text,
        String source,
        List<NoteMark> marks,
        int page,
        int line,
        Optional<Cell> cell) {

    /** What a block is. */
    enum BlockKind {
        /** A preambular paragraph with all that belongs to it. */
        PREAMBULAR,
        /** A paragraph of the operative part that has a number. */
        NUMBERED,
        /** A paragraph without a number: a heading or a paragraph, as its words tell. */
        UNNUMBERED,
        /** A lettered or numbered point under a paragraph or a point. */
        POINT,
        /** A heading, whatever its words. */
        HEADING,
        /** A cell of a table in the operative part. */
        CELL,
        /** Any paragraph or heading of what is annexed. */
        ANNEXED
    }

    /** The block of a piece apart from its label. */
    static Block of(BlockKind kind, NumberedParagraph labelled) {
        return new Block(
                kind,
                labelled.number(),
                0,
                labelled.text(),
                labelled.source(),
                labelled.marks(),
                labelled.page(),
                labelled.line(),
                Optional.empty());
    }

    /** The block of a piece whose producer has told its kind. */
    static Block of(BlockKind kind, Piece piece) {
        return new Block(
                kind,
                NumberedParagraph.number(piece.label()),
                piece.depth(),
                piece.text(),
                piece.source(),
                piece.marks(),
                piece.page(),
                piece.line(),
                piece.cell());
    }

    /** The same point at a depth that is known. */
    Block atDepth(int known) {
        return new Block(kind, number, known, text, source, marks, page, line, cell);
    }

    /** A heading without the numeral or letter of its section before its words. */
    Block withoutSection() {
        return ParagraphLabels.sectionFirst(text)
                .map(section -> new Block(
                        kind,
                        number,
                        depth,
                        section.group(2),
                        source,
                        NumberedParagraph.moved(marks, -section.start(2)),
                        page,
                        line,
                        cell))
                .orElse(this);
    }

    /** This with a piece that goes on with it, label included. */
    Block and(NumberedParagraph more) {
        String joint = (text.isEmpty() ? "" : text + " ") + (more.label().isEmpty() ? "" : more.label() + " ");
        List<NoteMark> both = new ArrayList<>(marks);
        both.addAll(NumberedParagraph.moved(more.marks(), joint.length()));
        return new Block(
                kind, number, depth, joint + more.text(), source + "\n" + more.source(), both, page, line, cell);
    }
}
