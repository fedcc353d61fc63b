package recital.parse;

import recital.model.Notice;
import java.util.List;
import recital.model.ParagraphId;
import recital.parse.Block.BlockKind;

/** Names the blocks of one document, asked in reading order. */
final class Numbering {

    private final ParagraphNames names;
    private final ListNesting points = new ListNesting();

    Numbering(List<Block> blocks) {
        names = new ParagraphNames(blocks.stream()
                .filter(block -> block.kind() == BlockKind.NUMBERED)
                .map(Block::number)
                .toList());
    }

    /** What the user is told of a number that does not follow the one before it. */
    static Notice outOfOrder(int number, int before, int page, int line) {
        return new Notice(
                Notice.NoticeKind.DOUBTFUL, page, line, "paragraph " + number + " follows paragraph " + before);
    }

    ParagraphId name(Block block) {
        return switch (block.kind()) {
            case PREAMBULAR -> names.preambular();
            case NUMBERED -> {
                points.startParagraph();
                yield names.numbered(block.number(), block.text());
            }
            case UNNUMBERED -> {
                points.startParagraph();
                yield names.unnumbered(block.text());
            }
            case HEADING -> {
                points.startParagraph();
                // A numeral that the format keeps apart counts as the one that stands before the words.
                yield names.heading(block.number().isEmpty() ? block.text() : block.number() + ". " + block.text());
            }
            case POINT -> names.point(block.depth() > 0 ? block.depth() : points.depth(block.number()), block.number());
            case ANNEXED -> names.annexed();
        };
    }
}
