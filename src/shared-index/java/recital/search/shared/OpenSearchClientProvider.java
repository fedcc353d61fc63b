package recital.search.shared;

import java.util.Map;
import recital.search.index.IndexListener;
import recital.search.index.SharedCorpusIndex;
import recital.search.index.SharedIndexClient;
import recital.search.index.SharedIndexException;

/** The client of an index on OpenSearch, as the program finds it. */
public final class OpenSearchClientProvider implements SharedIndexClient {

    @Override
    public SharedCorpusIndex at(String address, Map<String, String> environment, IndexListener listener)
            throws SharedIndexException {
        return new OpenSearchCorpusIndex(
                SharedIndexAddress.of(address), IndexCredentials.of(environment), listener);
    }
}
