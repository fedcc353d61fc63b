package recital.corpus.acquire;

import java.util.ArrayList;
import java.util.List;

/** Documents that are added together: so many that the manifest costs little, so few that others wait only a moment. */
public final class ImportBatch {

    /** Some three seconds on a slow disk, of the half minute that another waits for the folder. */
    private static final int MOST_DOCUMENTS = 50;

    /** All of them are in memory together. */
    private static final long MOST_BYTES = 16 << 20;

    private final List<ImportRequest> requests = new ArrayList<>();
    private long bytes;

    /** Takes one document more. */
    public void add(ImportRequest request) {
        requests.add(request);
        bytes += request.bytes().length;
    }

    /** Whether it is time to add them. */
    public boolean isFull() {
        return requests.size() >= MOST_DOCUMENTS || bytes >= MOST_BYTES;
    }

    /** The documents, in the order in which they came. */
    public List<ImportRequest> requests() {
        return List.copyOf(requests);
    }
}
