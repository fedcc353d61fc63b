package recital.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.ParagraphId;

/** Names the blocks of extracted text, whose kind their rows have told. */
final class Numbering {

    /** "II", "II. Mandate", "B.". */
    private static final Pattern NUMERAL = Pattern.compile("([IVXLC]{1,8}|[A-Z])(?:\\.(?:\\s.*)?)?");

    private final ParagraphNames names;
    private final Points points = new Points();

    private Numbering(List<Block> blocks) {
        names = new ParagraphNames(blocks.stream()
                .filter(block -> block.kind == Block.Kind.OPERATIVE)
                .map(block -> block.number)
                .toList());
    }

    static List<ParagraphId> of(List<Block> blocks) {
        Numbering numbering = new Numbering(blocks);
        return blocks.stream().map(numbering::name).toList();
    }

    private ParagraphId name(Block block) {
        return switch (block.kind) {
            case PREAMBULAR -> names.preambular();
            case OPERATIVE -> {
                points.paragraph();
                yield names.numbered(block.number);
            }
            case PLAIN -> {
                points.paragraph();
                yield names.unnumbered();
            }
            case POINT -> names.point(points.depth(block.number), block.number);
            case HEADING -> heading(block.texts.get(0));
            case ANNEX -> names.annexed();
        };
    }

    private ParagraphId heading(String text) {
        Matcher numeral = NUMERAL.matcher(text);
        if (numeral.matches()) {
            names.section(numeral.group(1));
        }
        return names.heading();
    }
}
