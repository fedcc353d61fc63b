package recital.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the United Nations keeps a document. */
public final class OfficialAddress {

    /** What stands before the symbol in the address of a document. */
    public static final String SITE = "https://undocs.org/en/";

    private static final String ROOT = "https://undocs.org/";

    /** The document system, which sends the files themselves; the site leads there. */
    public static final String SYSTEM = "https://documents.un.org/api/symbol/access";

    /** The addresses under which the sites of the United Nations show a document, with a language or without. */
    private static final Pattern SITES = Pattern.compile(
            "https?://(?:www\\.)?(?:undocs\\.org|docs\\.un\\.org)/(?:(?:ar|zh|en|fr|ru|es)/)?(?<symbol>[^?#]+?)/?(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE);

    private OfficialAddress() {}

    /** The symbol of the document to which an address leads; empty where it is none of these sites. */
    public static Optional<Symbol> symbol(String address) {
        Matcher site = SITES.matcher(address);
        return site.matches() ? Symbol.parse(site.group("symbol").replace("%20", " ")) : Optional.empty();
    }

    /** The address that leads a reader to the official document, {@code https://undocs.org/en/A/RES/72/200}. */
    public static String of(Symbol symbol) {
        return of(symbol, Language.ENGLISH);
    }

    /** The same in one language. */
    public static String of(Symbol symbol, Language language) {
        return ROOT + language.code() + "/" + symbol.inAddress().replace(" ", "%20");
    }
}
