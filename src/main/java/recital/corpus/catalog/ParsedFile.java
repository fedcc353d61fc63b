package recital.corpus.catalog;

import java.util.Objects;
import java.util.Optional;
import recital.model.Resolution;
import recital.source.Source;

/**
 * What was made of a file.
 *
 * @param resolution the document
 * @param source what its reader made of it; empty where what an earlier run kept of it was taken
 */
public record ParsedFile(Resolution resolution, Optional<Source> source) {

    public ParsedFile {
        Objects.requireNonNull(resolution);
        Objects.requireNonNull(source);
    }

    /** A document whose file was not looked at. */
    static ParsedFile kept(Resolution resolution) {
        return new ParsedFile(resolution, Optional.empty());
    }
}
