package recital.parse;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import recital.model.Notice;
import recital.model.ParagraphId;
import recital.parse.Block.BlockKind;

/** Names the blocks of one document, asked in reading order. */
final class Numbering {

    private static final String FOLLOWS = " follows paragraph ";

    private static final Pattern OUT_OF_ORDER = Pattern.compile("paragraph \\d+" + FOLLOWS + "\\d+");

    private final ParagraphIdAssigner ids;
    private final LabelSequence points = new LabelSequence();

    Numbering(List<Block> blocks) {
        ids = new ParagraphIdAssigner(
                Set.copyOf(numbers(blocks, BlockKind.PREAMBULAR)), numbers(blocks, BlockKind.NUMBERED));
    }

    private static List<String> numbers(List<Block> blocks, BlockKind kind) {
        return blocks.stream()
                .filter(block -> block.kind() == kind)
                .map(Block::number)
                .toList();
    }

    /** Whether a notice tells of a number that does not follow the one before it. */
    static boolean isOfOrder(Notice notice) {
        return OUT_OF_ORDER.matcher(notice.message()).matches();
    }

    /** What the user is told of a number that does not follow the one before it. */
    static Notice outOfOrder(int number, int before, int page, int line) {
        return new Notice(Notice.NoticeKind.DOUBTFUL, page, line, "paragraph " + number + FOLLOWS + before);
    }

    /** @param next the number or letter of the block behind it; empty where there is none */
    ParagraphId assignId(Block block, String next) {
        return switch (block.kind()) {
            case PREAMBULAR -> ids.preambular(block.number());
            case NUMBERED -> {
                points.startParagraph("");
                yield ids.numbered(block.number(), block.text());
            }
            case UNNUMBERED -> {
                points.startParagraph("");
                yield ids.unnumbered(block.text());
            }
            case HEADING -> {
                points.startParagraph("");
                // A numeral that the format keeps apart counts as the one that stands before the words.
                yield ids.heading(block.number().isEmpty() ? block.text() : block.number() + ". " + block.text());
            }
            case CELL -> {
                points.startParagraph("");
                yield ids.cell(block.cell().orElseThrow());
            }
            case POINT -> {
                int depth = block.depth() > 0 ? block.depth() : points.depthOfPoint(block.number(), next);
                points.startPoint(depth, block.number());
                yield ids.point(depth, block.number());
            }
            case ANNEXED -> ids.annexed();
        };
    }
}
