package recital.parse;

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
