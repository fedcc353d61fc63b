package recital.source.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import recital.model.Format;
import recital.source.FormatReader;
import recital.source.Limits;
import recital.source.Lines;
import recital.source.Markup;
import recital.source.ParagraphStream;
import recital.source.Source;
import recital.source.SourceException;
import recital.text.LineEnd;

/**
 * Reads saved web pages.
 *
 * <p>The United Nations has no one layout for a resolution in HTML, so the page is read for what it shows: a
 * paragraph a block, with the numbers that lists count up, and raised numbers or links to notes as note
 * marks. A page of preformatted text is read as lines.
 */
public final class HtmlReader implements FormatReader {

    private static final int HEAD = 4096;
    private static final Pattern MARKUP =
            Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|p|div|table|h[1-6])[\\s>]");
    private static final String WESTERN = "windows-1252";
    private static final double MOST = 0.8;
    private static final double MANY = 0.25;

    @Override
    public boolean accepts(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String start = head.replace("\0", "");
        return start.replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                        .stripLeading()
                        .startsWith("<")
                && MARKUP.matcher(start).find();
    }

    @Override
    public Source read(byte[] bytes, Limits limits) throws SourceException {
        Element body = parse(bytes, limits).body();
        Element preformatted = body.selectFirst("pre");
        if (preformatted != null
                && preformatted.wholeText().length() > MOST * body.wholeText().length()) {
            return lines(body.wholeText(), limits);
        }
        ParagraphStream stream = new HtmlWalk(limits).read(body);
        if (isOfLines(stream)) {
            return lines(
                    stream.pieces().stream().map(ParagraphStream.Piece::source).collect(Collectors.joining("\n")),
                    limits);
        }
        return stream;
    }

    private static Lines lines(String text, Limits limits) throws SourceException {
        return Lines.of(Format.HTML, text, limits);
    }

    /**
     * Whether the blocks of a page are lines, as in pages made from PDF: then many begin within a sentence. A small letter
     * after a comma tells nothing, for with it begin the recitals of some languages.
     */
    private static boolean isOfLines(ParagraphStream stream) {
        int within = 0;
        boolean open = false;
        for (ParagraphStream.Piece piece : stream.pieces()) {
            String text = piece.text();
            within += open && !text.isEmpty() && Character.isLowerCase(text.charAt(0)) ? 1 : 0;
            open = LineEnd.of(text) == LineEnd.OPEN;
        }
        return within > stream.pieces().size() * MANY;
    }

    private static Document parse(byte[] bytes, Limits limits) throws SourceException {
        Markup.checkLengths(bytes, limits);
        Markup.checkTags(bytes, limits);
        // One more than is accepted, so that what is too deep is seen to be.
        Parser parser = Parser.htmlParser().setMaxDepth(limits.depth() + 2);
        try {
            Document parsed = parse(bytes, ofTwoBytes(bytes), parser);
            if (isWestern(parsed, bytes)) {
                return western(parse(bytes, WESTERN, parser));
            }
            // What names Latin 1 and is not read as browsers do is UTF-8 all the same.
            boolean latin = parsed.charset().equals(StandardCharsets.ISO_8859_1);
            return latin ? parse(bytes, "UTF-8", parser) : parsed;
        } catch (IOException | RuntimeException e) {
            throw new SourceException("HTML that cannot be read", e);
        }
    }

    private static Document parse(byte[] bytes, @Nullable String charset, Parser parser) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "", parser);
    }

    /** The encoding of a page without a byte order mark each of whose first signs takes two bytes; null where that is not so. */
    private static @Nullable String ofTwoBytes(byte[] bytes) {
        boolean two = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
        return two ? (bytes[0] == 0 ? "UTF-16BE" : "UTF-16LE") : null;
    }

    /**
     * Whether a page is in the encoding that browsers read where it names Latin 1, ASCII, or nothing and is not UTF-8.
     *
     * <p>source: WHATWG, Encoding Standard, section 4.2, names and labels.
     */
    private static boolean isWestern(Document parsed, byte[] bytes) {
        Charset named = parsed.charset();
        boolean unnamed = named.equals(StandardCharsets.ISO_8859_1)
                || named.equals(StandardCharsets.US_ASCII)
                || named.equals(StandardCharsets.UTF_8)
                        && parsed.select("meta[charset], meta[http-equiv=content-type]").stream()
                                .noneMatch(HtmlReader::namesKnown);
        return unnamed && !isUtf8(bytes);
    }

    private static boolean namesKnown(Element meta) {
        String named = meta.hasAttr("charset")
                ? meta.attr("charset")
                : meta.attr("content").replaceFirst("(?i)^(?:.*charset\\s*=)?\\s*", "");
        try {
            return Charset.isSupported(named.strip());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether what is no ASCII is UTF-8, but for a few bytes. */
    private static boolean isUtf8(byte[] bytes) {
        int[] signs = new String(bytes, StandardCharsets.UTF_8)
                .codePoints()
                .filter(sign -> sign >= 0x80)
                .toArray();
        long broken = IntStream.of(signs).filter(sign -> sign == 0xfffd).count();
        return signs.length == 0 || 2 * broken < signs.length;
    }

    /** A page of which a large part of the letters has accents is of another script, in an encoding that it does not name. */
    private static Document western(Document page) throws SourceException {
        int[] letters = page.text().codePoints().filter(Character::isLetter).toArray();
        long accented = IntStream.of(letters).filter(letter -> letter >= 0x80).count();
        if (accented > letters.length * MANY) {
            throw new SourceException("HTML in an encoding that it does not name: save it as UTF-8 and try again");
        }
        return page;
    }
}
