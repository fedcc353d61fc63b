package recital.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The documents that a manifest lists, each checked against its hash. */
final class ListedDocuments {

    private final Store store;
    private final DocumentParser parser;
    private final Map<DocumentId, Holding> holdings = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ListedDocuments(Store store, DocumentParser parser) {
        this.store = store;
        this.parser = parser;
    }

    static ListedDocuments in(Store store, Manifest manifest, DocumentParser parser) {
        ListedDocuments listed = new ListedDocuments(store, parser);
        manifest.entries().forEach(entry -> listed.holdings.put(entry.id(), listed.holding(entry)));
        return listed;
    }

    Map<DocumentId, Holding> holdings() {
        return holdings;
    }

    List<Problem> problems() {
        return problems;
    }

    private Holding holding(Entry entry) {
        if (!entry.present()) {
            return Holding.absent(entry);
        }
        String file = entry.file().get();
        try {
            String hash = Bytes.sha256(store.read(file));
            if (entry.sha256().isEmpty() || entry.sha256().get().equals(hash)) {
                return Holding.of(entry, store, parser);
            }
            return refused(
                    entry,
                    "its content is not what the manifest says (SHA-256 " + hash.substring(0, 12) + "... instead of "
                            + entry.sha256().get().substring(0, 12) + "...)");
        } catch (IOException e) {
            return refused(entry, "the manifest lists it: " + Reasons.of(e));
        }
    }

    private Holding refused(Entry entry, String reason) {
        String file = entry.file().orElseThrow();
        problems.add(Problem.trouble(file, entry.id() + ": " + reason));
        return Holding.refused(entry, file + ": " + reason);
    }
}
