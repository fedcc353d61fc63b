package recital.corpus.acquire;

import java.util.Objects;
import recital.corpus.catalog.CorpusException;

/** What came of one of several documents that were brought to a collection. */
public sealed interface ImportOutcome {

    /**
     * What was done with it.
     *
     * @throws CorpusException where it was refused
     */
    ImportResult result() throws CorpusException;

    /** It was read, and the collection has it now. */
    record Taken(ImportResult result) implements ImportOutcome {

        public Taken {
            Objects.requireNonNull(result);
        }
    }

    /** The collection is as it was. */
    record Refused(CorpusException reason) implements ImportOutcome {

        public Refused {
            Objects.requireNonNull(reason);
        }

        @Override
        public ImportResult result() throws CorpusException {
            throw reason;
        }
    }
}
