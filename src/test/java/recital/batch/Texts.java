package recital.batch;

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
import recital.model.Symbol;

/** Resolutions written out in tests. */
final class Texts {

    private Texts() {}

    /** A resolution, named by its symbol or file, with operative paragraphs of these texts. */
    static Resolution resolution(String name, String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            ParagraphId id = new ParagraphId("OP" + (paragraphs.size() + 1));
            paragraphs.add(new Paragraph(id, text, text, List.of(), 0, 0));
        }
        Optional<Symbol> symbol = Symbol.parse(name);
        return new Resolution(
                symbol.map(Symbol::value).orElse(name),
                symbol,
                "Wells and roads",
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
}
