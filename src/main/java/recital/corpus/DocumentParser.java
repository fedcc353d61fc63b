package recital.corpus;

import recital.model.Resolution;
import recital.parse.ParseException;
import recital.parse.Parsers;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.Sources;

/** Makes a resolution of the bytes of a file. */
@FunctionalInterface
interface DocumentParser {

    Resolution parse(byte[] bytes, String name) throws SourceException, ParseException;

    /** The parser of every format that the program knows. */
    static DocumentParser within(Limits limits) {
        return guarded((bytes, name) -> Parsers.parse(Sources.read(bytes, limits), name));
    }

    /** One file that shows a fault of ours or of a library must not take the whole collection with it. */
    static DocumentParser guarded(DocumentParser parser) {
        return (bytes, name) -> {
            try {
                return parser.parse(bytes, name);
            } catch (RuntimeException e) {
                throw new SourceException("cannot be read: a fault of recital (" + e + "): please report it", e);
            }
        };
    }
}
