package recital.parse;

import java.util.Locale;
import java.util.Optional;
import recital.parse.Block.BlockKind;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.text.LineEnd;
import recital.text.ParagraphLabels;

/**
 * Sets the labels of an annex apart from its words, asked in reading order.
 *
 * <p>Its paragraphs and headings are named in order, so that no label gives a name; but none is a word. A label that the
 * format does not tell is one where it stands in a row: (a), (b), (c), or A., B. before headings.
 */
final class AnnexLabels {

    private final LabelSequence points = new LabelSequence();
    private final LabelSequence sections = new LabelSequence();

    /** The block of a piece of an annex. */
    Block block(Piece piece) {
        if (piece.role() == Role.TABLE || piece.cell().isPresent()) {
            return Block.of(BlockKind.ANNEXED, piece);
        }
        if (piece.text().isEmpty()) {
            // A label of which nothing follows is all that there is.
            return Block.of(
                    BlockKind.ANNEXED,
                    new Piece(
                            piece.role(),
                            "",
                            piece.label(),
                            piece.source(),
                            piece.marks(),
                            piece.page(),
                            piece.line()));
        }
        if (!piece.label().isEmpty()) {
            follow(points, NumberedParagraph.number(piece.label()));
            return Block.of(BlockKind.ANNEXED, piece).withoutSection();
        }
        NumberedParagraph written = NumberedParagraph.written(piece);
        if (written.isPoint()
                ? points.depthOfNext(written.number(), "") > 0
                : !written.label().isEmpty()) {
            follow(points, written.number());
            return Block.of(BlockKind.ANNEXED, written);
        }
        Block block = Block.of(BlockKind.ANNEXED, piece);
        return isNextSection(piece.text()) ? block.withoutSection() : block;
    }

    private boolean isNextSection(String text) {
        Optional<String> letter = ParagraphLabels.sectionFirst(text)
                .filter(section -> ParagraphIdAssigner.isHeading(text) || LineEnd.of(text) == LineEnd.OPEN)
                .map(section -> section.group(1).toLowerCase(Locale.ROOT));
        boolean next = letter.filter(l -> sections.depthOfNext(l, "") > 0).isPresent();
        letter.filter(l -> next).ifPresent(l -> follow(sections, l));
        return next;
    }

    private static void follow(LabelSequence row, String label) {
        row.startPoint(Math.max(1, row.depthOfNext(label, "")), label);
    }
}
