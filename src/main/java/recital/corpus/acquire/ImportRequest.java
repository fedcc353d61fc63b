package recital.corpus.acquire;

import java.util.Objects;
import java.util.Optional;
import recital.model.Symbol;

/**
 * A file that is brought to a collection.
 *
 * @param bytes its content
 * @param name what it is called; may name its symbol, {@code A_RES_72_200.pdf}
 * @param origin where it comes from: an address, or a path
 * @param expectedSymbol the document that it has to be, where one was asked for
 * @param fetched whether a server sent it, so that the text itself has to show that it is the official one
 *     of the document asked for
 * @param replace whether it takes the place of what is there, whatever that is
 */
public record ImportRequest(
        byte[] bytes, String name, String origin, Optional<Symbol> expectedSymbol, boolean fetched, boolean replace) {

    public ImportRequest {
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(name);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(expectedSymbol);
        if (fetched && expectedSymbol.isEmpty()) {
            throw new IllegalArgumentException("only what was asked for is fetched");
        }
    }

    /** A file that a person chose, who may say which document it is. */
    public static ImportRequest ofUser(
            byte[] bytes, String name, String origin, Optional<Symbol> asked, boolean replace) {
        return new ImportRequest(bytes, name, origin, asked, false, replace);
    }

    /** What a server sent when it was asked for a document. */
    static ImportRequest ofServer(byte[] bytes, String origin, Symbol asked) {
        return new ImportRequest(bytes, asked.value(), origin, Optional.of(asked), true, false);
    }
}
