package recital.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import recital.model.Language;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** Resolutions written out in tests, one line a paragraph: {@code OP1 text}. */
final class Texts {

    private Texts() {}

    static Resolution resolution(String... lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("[ \\t]", 2);
            paragraphs.add(new Paragraph(new ParagraphId(fields[0]), fields[1], fields[1], List.of(), 0, 0));
        }
        return new Resolution(
                "test",
                Optional.empty(),
                "",
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Language.ENGLISH, Edition.OFFICIAL,
                Format.TEXT,
                "",
                paragraphs,
                List.of(),
                "",
                List.of(),
                List.of());
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
