package recital.corpus.series;

import java.nio.file.Path;
import recital.Shared;

/** The real documents that lie beside the project; where they are missing the test is skipped. */
final class RealTexts {

    private RealTexts() {}

    static Path folder(String name) {
        return Shared.path("un/" + name);
    }
}
