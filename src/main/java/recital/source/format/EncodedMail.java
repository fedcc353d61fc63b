package recital.source.format;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import recital.source.FormatReader;
import recital.source.Limits;
import recital.source.Source;
import recital.source.SourceException;

/**
 * A message or web archive (.eml, .mht) whose text, or that of a part, is encoded, so that it can be refused by its name;
 * one of plain text is read as that.
 *
 * <p>source: RFC 2045, 4 "MIME-Version Header Field" and 6 "Content-Transfer-Encoding Header Field".
 */
final class EncodedMail implements FormatReader {

    private static final int HEAD = 16_384;

    private static final Pattern VERSION = Pattern.compile("(?mi)^MIME-Version:");

    private static final Pattern ENCODED =
            Pattern.compile("(?mi)^Content-Transfer-Encoding:\\s*(?:quoted-printable|base64)");

    @Override
    public boolean accepts(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.US_ASCII)
                .replace("\r", "")
                .stripLeading();
        int end = head.indexOf("\n\n");
        String fields = end < 0 ? head : head.substring(0, end);
        return VERSION.matcher(fields).find() && ENCODED.matcher(head).find();
    }

    @Override
    public Source read(byte[] bytes, Limits limits) throws SourceException {
        throw new SourceException(
                "an e-mail or web archive whose text is encoded: save the message as text, or the page as HTML, and try again");
    }
}
