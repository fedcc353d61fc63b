package recital.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import recital.Resolutions;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;

/** Resolutions written out in tests. */
final class Texts {

    private Texts() {}

    /** A resolution, named by its symbol or file, with operative paragraphs of these texts. */
    static Resolution resolution(String name, String... texts) {
        Resolutions resolution = (Symbol.parse(name).isPresent()
                        ? Resolutions.resolution(name)
                        : Resolutions.file(name))
                .title("Wells and roads");
        for (int i = 0; i < texts.length; i++) {
            resolution.operative(i + 1, texts[i]);
        }
        return resolution.build();
    }
}
