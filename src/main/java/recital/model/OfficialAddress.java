package recital.model;

import java.net.URI;

/** Where the United Nations keeps a document. */
public final class OfficialAddress {

    /** What stands before the symbol in the address of a document. */
    public static final String SITE = "https://undocs.org/en/";

    /** The document system, which sends the files themselves; the site leads there. */
    public static final String SYSTEM = "https://documents.un.org/api/symbol/access";

    private OfficialAddress() {}

    /** The address that leads a reader to the official document, {@code https://undocs.org/en/A/RES/72/200}. */
    public static URI of(Symbol symbol) {
        return URI.create(SITE + symbol.inAddress().replace(" ", "%20"));
    }
}
