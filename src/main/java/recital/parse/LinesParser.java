package recital.parse;

import recital.model.Resolution;
import recital.source.Lines;

/** Parses a document that came as lines. */
final class LinesParser {

    private LinesParser() {}

    static Resolution parse(Lines lines, String name) throws ParseException {
        throw new ParseException("lines cannot be parsed yet");
    }
}
