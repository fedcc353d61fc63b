package recital.corpus.acquire;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import recital.corpus.catalog.ErrorCode;
import recital.model.Symbol;

/** What came of the attempt to fetch a document. */
public sealed interface Fetched {

    Symbol symbol();

    /**
     * The collection has it now.
     *
     * @param address the address that it came from
     */
    record Success(Symbol symbol, ImportResult result, URI address) implements Fetched {

        public Success {
            Objects.requireNonNull(symbol);
            Objects.requireNonNull(result);
            Objects.requireNonNull(address);
        }
    }

    /**
     * It could not be had.
     *
     * @param refusals what came of each attempt, in their order
     * @param mayRetry whether the source may give it at another time
     */
    record Failure(Symbol symbol, List<Refusal> refusals, boolean mayRetry) implements Fetched {

        public Failure {
            Objects.requireNonNull(symbol);
            refusals = List.copyOf(refusals);
        }

        /** Why, on one line. */
        public String reason() {
            return refusals.stream().map(Refusal::reason).collect(Collectors.joining("; "));
        }
    }

    /**
     * Why one file of a document could not be had.
     *
     * @param code what is the matter
     * @param reason for people: the type of file and what is the matter with it
     */
    record Refusal(ErrorCode code, String reason) {

        public Refusal {
            Objects.requireNonNull(code);
            Objects.requireNonNull(reason);
        }
    }
}
