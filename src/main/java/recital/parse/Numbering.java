package recital.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.ParagraphId;

/** Names the blocks of a body and annex. */
final class Numbering {

    private static final Pattern NUMERAL = Pattern.compile("([IVXLC]+|[A-Z])(?:\\.(?:\\s.*)?)?");
    private static final Pattern ROMAN = Pattern.compile("[ivx]+");

    private final List<ParagraphId> ids = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final boolean numbered;
    private final boolean restarts;
    private int preambular;
    private int headings;
    private int plain;
    private int annexed;
    private String section = "";
    private String last = "";
    private String point = "";
    private int after;

    private Numbering(List<Body.Block> blocks) {
        List<String> numbers = blocks.stream()
                .filter(b -> b.kind == Body.Kind.OPERATIVE).map(b -> b.number).toList();
        numbered = !numbers.isEmpty();
        restarts = new HashSet<>(numbers).size() < numbers.size();
    }

    static List<ParagraphId> of(List<Body.Block> blocks) {
        Numbering numbering = new Numbering(blocks);
        blocks.forEach(b -> numbering.ids.add(new ParagraphId(numbering.unique(numbering.name(b)))));
        return numbering.ids;
    }

    private String name(Body.Block block) {
        return switch (block.kind) {
            case PREAMBULAR -> "PP" + ++preambular;
            case OPERATIVE -> operative(block.number);
            case POINT -> point(block.number);
            case HEADING -> heading(block);
            case PLAIN -> numbered && !last.isEmpty() ? last + "/" + ++after : "OP" + ++plain;
            case ANNEX -> "AN" + ++annexed;
        };
    }

    private String operative(String number) {
        last = (restarts && !section.isEmpty() ? section + "." : "") + "OP" + number;
        after = 0;
        point = "";
        return last;
    }

    /** "i" after "h" is a letter; after anything else a numeral begins a list of sub-points. */
    private String point(String letter) {
        boolean sub = ROMAN.matcher(letter).matches() && !point.isEmpty()
                && !(letter.equals("i") && point.equals("h")) && !(letter.equals("v") && point.equals("u"))
                && !(letter.equals("x") && point.equals("w"));
        String base = last.isEmpty() ? "OP" + Math.max(1, plain) : last;
        if (sub) {
            return base + "(" + point + ")(" + letter + ")";
        }
        point = letter;
        return base + "(" + letter + ")";
    }

    private String heading(Body.Block block) {
        Matcher numeral = NUMERAL.matcher(block.texts.get(0));
        if (numeral.matches()) {
            section = numeral.group(1);
        }
        return "H" + ++headings;
    }

    private String unique(String name) {
        String unique = name;
        for (int n = 2; !taken.add(unique); n++) {
            unique = name + "-" + n;
        }
        return unique;
    }
}
