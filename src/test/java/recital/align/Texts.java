package recital.align;

import java.util.List;
import recital.Resolutions;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** Resolutions written out in tests, one line a paragraph: {@code OP1 text}. */
final class Texts {

    private Texts() {}

    static Resolution resolution(String... lines) {
        return Resolutions.file("test").title("").lines(lines).build();
    }

    /** The links as lines of the gold form, with {@code moved} where they are. */
    static List<String> rows(Alignment alignment) {
        return alignment.links().stream().map(Texts::row).toList();
    }

    static String row(Link link) {
        return ids(link.earlier()) + " > " + ids(link.later()) + " "
                + link.relation().label() + (link.moved() ? ",moved" : "");
    }

    static String ids(List<ParagraphId> ids) {
        return ids.isEmpty()
                ? "-"
                : String.join(",", ids.stream().map(ParagraphId::value).toList());
    }
}
