package recital.source;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the bytes of a file stand for characters, as its first bytes tell.
 *
 * @param charset the encoding
 * @param start the number of bytes before the first character
 */
public record Encoding(Charset charset, int start) {

    private static final int HEAD = 256;
    private static final Pattern DECLARED =
            Pattern.compile("\\s*<\\?xml\\s[^>]*?(?<!\\w)encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");
    private static final Pattern OF_TWO_BYTES = Pattern.compile("(?i)(?:UTF-?(?:16|32)|UCS|ISO-10646).*");

    /** The encoding that a byte order mark tells, where there is one. */
    public static Optional<Encoding> marked(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        }
        return startsWith(bytes, 0xfe, 0xff)
                ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2))
                : Optional.empty();
    }

    /** The encoding of plain text: UTF-8, unless a byte order mark says otherwise. */
    public static Encoding ofText(byte[] bytes) {
        return marked(bytes).orElse(new Encoding(StandardCharsets.UTF_8, 0));
    }

    /**
     * The encoding of XML.
     *
     * <p>source: Extensible Markup Language (XML) 1.0, appendix F.
     *
     * @throws SourceException where the file names an encoding that Java does not know
     */
    public static Encoding ofXml(byte[] bytes) throws SourceException {
        Optional<Encoding> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (startsWith(bytes, '<', 0)) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (startsWith(bytes, 0, '<')) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        Matcher declared =
                DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        // What can be read byte by byte is no encoding of two bytes, whatever it says.
        if (!declared.lookingAt() || OF_TWO_BYTES.matcher(declared.group(1)).matches()) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        try {
            return new Encoding(Charset.forName(declared.group(1)), 0);
        } catch (IllegalArgumentException e) {
            throw new SourceException(
                    "in the encoding " + declared.group(1)
                            + ", which Java does not know: save it as UTF-8 and try again",
                    e);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The characters, one after the other; bytes that stand for none make reading fail. */
    public Reader reader(byte[] bytes) {
        return new InputStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start), decoder());
    }

    /** All the characters; bytes that stand for none make it fail. */
    public String decode(byte[] bytes) throws CharacterCodingException {
        return decoder()
                .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                .toString();
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
