package recital.corpus;

import java.net.URI;
import java.util.Objects;
import recital.model.Symbol;

/** What came of the attempt to fetch a document. */
public sealed interface Fetched {

    Symbol symbol();

    /**
     * The collection has it now.
     *
     * @param from the address that it came from
     */
    record Had(Symbol symbol, Taken taken, URI from) implements Fetched {

        public Had {
            Objects.requireNonNull(symbol);
            Objects.requireNonNull(taken);
            Objects.requireNonNull(from);
        }
    }

    /**
     * It could not be had.
     *
     * @param reason why, on one line
     * @param cure what the user can do
     */
    record Failed(Symbol symbol, String reason, String cure) implements Fetched {

        public Failed {
            Objects.requireNonNull(symbol);
            Objects.requireNonNull(reason);
            Objects.requireNonNull(cure);
        }
    }
}
