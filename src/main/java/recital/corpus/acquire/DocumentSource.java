package recital.corpus.acquire;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.ErrorCode;
import recital.model.Symbol;

/**
 * From where documents are fetched, and in which types of file.
 *
 * @param pattern an address in which {@code {symbol}} (A/RES/72/200), {@code {file}} (A_RES_72_200) and
 *     {@code {type}} (pdf) stand for what they name
 * @param types the types of file, in the order in which they are asked for
 */
public record DocumentSource(String pattern, List<String> types) {

    /** The types that the United Nations' document system has of a resolution. */
    public static final List<String> TYPES = List.of("pdf", "docx", "doc");

    /** The document system, which sends the files themselves. */
    private static final String SYSTEM = "https://documents.un.org/api/symbol/access";

    private static final String PATH = "/api/symbol/access";
    private static final String QUERY = "?s={symbol}&l=en&t={type}";
    private static final Symbol ANY = Symbol.of("A/RES/1/1");
    private static final Pattern TYPE = Pattern.compile("[a-z]{2,5}");

    public DocumentSource {
        Objects.requireNonNull(pattern);
        types = List.copyOf(types);
        if (types.isEmpty()
                || !types.stream().allMatch(type -> TYPE.matcher(type).matches())) {
            throw new IllegalArgumentException("types are given as pdf, docx, doc, html, xml or txt");
        }
    }

    /** The document system of the United Nations. */
    public static DocumentSource unitedNations(List<String> types) {
        return new DocumentSource(SYSTEM + QUERY, types);
    }

    /**
     * Another source: a pattern, the whole address of a system like the United Nations', or its host alone.
     *
     * @throws CorpusException where it is no web address
     */
    public static DocumentSource at(String base, List<String> types) throws CorpusException {
        boolean pattern = base.contains("{symbol}") || base.contains("{file}");
        DocumentSource source = new DocumentSource(pattern ? base : system(base) + QUERY, types);
        check(base, source);
        return source;
    }

    private static String system(String base) {
        String bare = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        boolean hostAlone = bare.indexOf('/', bare.indexOf("://") + 3) < 0;
        return hostAlone ? bare + PATH : bare;
    }

    private static void check(String base, DocumentSource source) throws CorpusException {
        try {
            WebAddress.check(new URI(source.filled(ANY, source.types.get(0))));
        } catch (URISyntaxException e) {
            throw new CorpusException(ErrorCode.INVALID_ADDRESS, base, "no web address", e);
        } catch (WebException e) {
            throw new CorpusException(ErrorCode.INVALID_ADDRESS, base, e.getMessage(), e);
        }
    }

    /** The addresses of a document, in the order in which they are asked for. */
    List<Copy> copies(Symbol symbol) {
        return types.stream()
                .map(type -> new Copy(type, URI.create(filled(symbol, type))))
                .toList();
    }

    /** The address that is asked first. */
    public URI first(Symbol symbol) {
        return copies(symbol).get(0).address();
    }

    private String filled(Symbol symbol, String type) {
        return pattern.replace("{symbol}", encoded(symbol.inAddress()))
                .replace("{file}", encoded(symbol.fileName()))
                .replace("{type}", type);
    }

    /** A stroke may stand in a path and in a query, where the document system expects it as it is. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    /** One file of a document, where the source has it. */
    record Copy(String type, URI address) {}
}
