package recital.source.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
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
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
        } catch (IOException | RuntimeException e) {
            throw new SourceException("HTML that cannot be read", e);
        }
    }
}
