package recital.source.text;

import java.nio.charset.CharacterCodingException;
import java.util.stream.IntStream;
import recital.model.Format;
import recital.source.Encoding;
import recital.source.FormatReader;
import recital.source.Limit;
import recital.source.Limits;
import recital.source.Lines;
import recital.source.Source;
import recital.source.SourceException;
import recital.text.Folding;

/** Reads plain text in UTF-8, or in UTF-16 with a byte order mark; a form feed starts a page. */
public final class TextReader implements FormatReader {

    private static final int HEAD = 4096;

    /** In bytes; what takes four counts as two characters. */
    private static final int LONGEST_CHARACTER = 3;

    @Override
    public boolean accepts(byte[] bytes) {
        return Encoding.marked(bytes).isPresent()
                || IntStream.range(0, Math.min(bytes.length, HEAD)).noneMatch(i -> bytes[i] == 0);
    }

    @Override
    public Source read(byte[] bytes, Limits limits) throws SourceException {
        if (bytes.length / LONGEST_CHARACTER > limits.characters()) {
            throw SourceException.limitExceeded(Limit.CHARACTERS, "longer than " + limits.characters() + " characters");
        }
        String typed = Folding.typed(decode(bytes));
        return LineNumbers.removedFrom(
                Lines.of(Format.TEXT, EmphasisMarks.removedFrom(QuoteMarks.removedFrom(typed)), limits));
    }

    private static String decode(byte[] bytes) throws SourceException {
        try {
            return Encoding.ofText(bytes).decode(bytes);
        } catch (CharacterCodingException e) {
            throw new SourceException("text that is not UTF-8: save it as UTF-8 and try again", e);
        }
    }
}
