package recital.parse;

import java.util.regex.Pattern;
import recital.parse.Block.BlockKind;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.text.ParagraphLabels;

/**
 * Tells paragraphs, points and headings of an operative part by their labels, asked in reading order.
 *
 * <p>The format may call a point a paragraph, or have its label in the text. A letter is that of a point where it is the
 * first of a row or the next; a capital letter or numeral before words that are no sentence is that of a heading.
 */
final class OperativeLabels {

    /** "1.10", which counts the objectives of a programme, and no paragraph. */
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){1,20}\\.?");

    private final LabelSequence labels = new LabelSequence();

    /**
     * The block of a piece that the format knows for a paragraph, a point or a cell of a table.
     *
     * @param nextLabel that of the piece behind it; may be empty
     */
    Block block(Piece piece, String nextLabel) {
        if (piece.cell().isPresent()) {
            return Block.of(BlockKind.CELL, piece);
        }
        String told = NumberedParagraph.number(piece.label());
        String next = NumberedParagraph.number(nextLabel);
        return told.isEmpty() ? unlabelled(piece, next) : labelled(piece, told, next);
    }

    private Block unlabelled(Piece piece, String next) {
        NumberedParagraph written = NumberedParagraph.written(piece);
        int depth = written.isPoint() ? labels.depthOfNext(written.number(), next) : 0;
        if (depth > 0) {
            labels.startPoint(depth, written.number());
            return Block.of(BlockKind.POINT, written).atDepth(depth);
        }
        if (written.isNumber() && labels.isNextParagraph(written.number())) {
            labels.startParagraph(written.number());
            return Block.of(BlockKind.NUMBERED, written);
        }
        if (piece.role() == Role.POINT) {
            labels.startPoint(piece.depth(), "");
            return Block.of(BlockKind.POINT, piece);
        }
        labels.startUnnumbered(next);
        return Block.of(BlockKind.UNNUMBERED, piece);
    }

    private Block labelled(Piece piece, String told, String next) {
        if (ParagraphLabels.isSectionAlone(told) && ParagraphIdAssigner.isHeading(piece.text())) {
            return Block.of(BlockKind.HEADING, piece);
        }
        if (DECIMAL.matcher(piece.label()).matches()) {
            labels.startUnnumbered(next);
            return Block.of(BlockKind.UNNUMBERED, piece.withLabel(""));
        }
        boolean letter = Character.isLowerCase(told.charAt(0));
        int depth = piece.role() == Role.POINT
                ? labels.depthOf(told, piece.depth(), next)
                : letter ? labels.depthOfNext(told, next) : 0;
        if (piece.role() == Role.POINT || depth > 0) {
            labels.startPoint(depth, told);
            return Block.of(BlockKind.POINT, piece).atDepth(depth);
        }
        labels.startParagraph(told);
        return Block.of(BlockKind.NUMBERED, piece);
    }
}
