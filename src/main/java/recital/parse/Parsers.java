package recital.parse;

import java.util.List;
import java.util.Optional;
import recital.model.Resolution;
import recital.source.Flow;
import recital.source.Lines;
import recital.source.Source;
import recital.source.Structured;

/** Turns what a reader made of a file into a resolution. */
public final class Parsers {

    private Parsers() {}

    /**
     * Parses a source.
     *
     * @param source lines, whole paragraphs or structure
     * @param name what the document is called where its text gives no symbol, such as its file name
     * @throws ParseException where there is no resolution in it
     */
    public static Resolution parse(Source source, String name) throws ParseException {
        if (source instanceof Lines lines) {
            List<Row> rows = Row.of(lines);
            Optional<Flow> pasted = PastedText.flow(lines, rows);
            return pasted.isPresent() ? parse(pasted.get(), name) : LinesParser.parse(lines.format(), rows, name);
        }
        if (source instanceof Flow flow) {
            return StructuredParser.parse(new FlowSorter(flow).sort(), name);
        }
        return StructuredParser.parse((Structured) source, name);
    }
}
