package recital.corpus.catalog;

import java.util.Objects;
import java.util.Optional;
import recital.model.Resolution;

/**
 * What was made of a file.
 *
 * @param resolution the document
 * @param visible everything that can be seen in the file; empty where what an earlier run made of it was taken
 */
public record ParsedFile(Resolution resolution, Optional<String> visible) {

    public ParsedFile {
        Objects.requireNonNull(resolution);
        Objects.requireNonNull(visible);
    }

    /** A document whose file was not looked at. */
    static ParsedFile kept(Resolution resolution) {
        return new ParsedFile(resolution, Optional.empty());
    }
}
