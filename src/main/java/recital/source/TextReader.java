package recital.source;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import recital.model.Format;

/** Reads plain text in UTF-8, or in UTF-16 with a byte order mark; a form feed starts a page. */
final class TextReader implements Reader {

    private static final int HEAD = 4096;

    @Override
    public boolean accepts(byte[] bytes) {
        return Encoding.marked(bytes).isPresent()
                || IntStream.range(0, Math.min(bytes.length, HEAD)).noneMatch(i -> bytes[i] == 0);
    }

    @Override
    public Source read(byte[] bytes, Limits limits) throws SourceException {
        String text = decode(bytes);
        if (text.length() > limits.characters()) {
            throw SourceException.beyond(Limit.CHARACTERS, "longer than " + limits.characters() + " characters");
        }
        return lines(Format.TEXT, text);
    }

    /** Cuts text into lines and, where it has form feeds, pages. */
    static Lines lines(Format format, String text) {
        List<Lines.Line> lines = new ArrayList<>();
        int page = text.indexOf('\f') < 0 ? 0 : 1;
        int number = 0;
        for (String line : text.split("\r\n|[\n\r\u0085\u2028\u2029]", -1)) {
            number++;
            String[] parts = line.split("\f", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    page++;
                }
                if (i == 0 || !parts[i].isEmpty()) {
                    lines.add(new Lines.Line(page, number, parts[i]));
                }
            }
        }
        return new Lines(format, lines);
    }

    private static String decode(byte[] bytes) throws SourceException {
        try {
            return Encoding.ofText(bytes).decode(bytes);
        } catch (CharacterCodingException e) {
            throw new SourceException("text that is not UTF-8: save it as UTF-8 and try again", e);
        }
    }
}
