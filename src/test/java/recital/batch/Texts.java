package recital.batch;

import recital.Resolutions;
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
