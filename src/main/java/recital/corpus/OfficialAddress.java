package recital.corpus;

import java.net.URI;
import recital.model.Symbol;

/** Where the United Nations keeps a document. */
final class OfficialAddress {

    private static final String BASE = "https://undocs.org/en/";

    /** The document system, which sends the files themselves; the address above leads there. */
    static final String SYSTEM = "https://documents.un.org/api/symbol/access";

    private OfficialAddress() {}

    /** The address that leads a reader to the official document, {@code https://undocs.org/en/A/RES/72/200}. */
    static URI of(Symbol symbol) {
        return URI.create(BASE + symbol.value().replace(" ", "%20"));
    }
}
