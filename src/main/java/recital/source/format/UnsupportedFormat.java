package recital.source.format;

import java.nio.charset.StandardCharsets;
import recital.source.FormatReader;
import recital.source.Limits;
import recital.source.Source;
import recital.source.SourceException;

/**
 * A format that is known and not read, so that it can be refused by its name.
 *
 * @param start how its files begin, white space and a byte order mark aside
 * @param why what the user is told
 */
record UnsupportedFormat(String start, String why) implements FormatReader {

    private static final int HEAD = 256;

    @Override
    public boolean accepts(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        return head.replaceFirst("^[\\s\\x{feff}]+", "").startsWith(start);
    }

    @Override
    public Source read(byte[] bytes, Limits limits) throws SourceException {
        throw new SourceException(why);
    }
}
