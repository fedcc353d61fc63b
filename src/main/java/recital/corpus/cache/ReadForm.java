package recital.corpus.cache;

import java.util.Optional;
import recital.model.Resolution;
import recital.parse.ParseException;
import recital.source.Limit;
import recital.source.SourceException;

/** What a reader made of the bytes of a file: a resolution, or why there is none. */
public sealed interface ReadForm {

    /**
     * What was read, or why nothing was.
     *
     * @throws SourceException where the file is no document that can be read
     * @throws ParseException where there is no resolution in it
     */
    Resolution resolution() throws SourceException, ParseException;

    /** A resolution. */
    record Document(Resolution resolution) implements ReadForm {}

    /**
     * A file that is no document that can be read.
     *
     * @param message why, on one line
     * @param limit the limit that it passes, where that is the fault
     */
    record Unreadable(String message, Optional<Limit> limit) implements ReadForm {

        @Override
        public Resolution resolution() throws SourceException {
            throw limit.isPresent()
                    ? SourceException.limitExceeded(limit.get(), message)
                    : new SourceException(message);
        }
    }

    /**
     * A file in which there is no resolution.
     *
     * @param message why, on one line
     */
    record WithoutResolution(String message) implements ReadForm {

        @Override
        public Resolution resolution() throws ParseException {
            throw new ParseException(message);
        }
    }
}
