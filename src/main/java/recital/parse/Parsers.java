package recital.parse;

import java.util.List;
import java.util.Optional;
import recital.model.Language;
import recital.model.Resolution;
import recital.source.Lines;
import recital.source.ParagraphStream;
import recital.source.Source;

/** Turns what a reader made of a file into a resolution. */
public final class Parsers {

    private Parsers() {}

    /**
     * Parses a source.
     *
     * @param source lines or whole paragraphs
     * @param name what the document is called where its text gives no symbol, such as its file name
     * @throws ParseException where there is no resolution in it
     */
    public static Resolution parse(Source source, String name) throws ParseException {
        // The language of a document is not read yet: everything is taken for English.
        Language language = Language.ENGLISH;
        DocumentPhrases phrases = new DocumentPhrases(language);
        ParagraphStream stream =
                source instanceof Lines lines ? paragraphs(lines, name, phrases) : (ParagraphStream) source;
        return ResolutionBuilder.build(ParagraphSorter.sort(stream, phrases), stream.format(), language, name);
    }

    private static ParagraphStream paragraphs(Lines lines, String name, DocumentPhrases phrases) throws ParseException {
        List<TextRow> rows = TextRow.of(lines);
        Optional<ParagraphStream> pasted = PastedText.read(lines, rows, phrases);
        return pasted.isPresent() ? pasted.get() : PrintedText.read(lines, rows, name, phrases);
    }
}
