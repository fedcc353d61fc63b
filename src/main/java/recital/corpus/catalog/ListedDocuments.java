package recital.corpus.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import recital.corpus.file.LimitedBytes;

/** The documents that a manifest lists, each checked against its hash. */
final class ListedDocuments {

    private final Store store;
    private final DocumentParser parser;
    private final Map<DocumentId, LazyDocument> documents = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ListedDocuments(Store store, DocumentParser parser) {
        this.store = store;
        this.parser = parser;
    }

    static ListedDocuments in(Store store, Manifest manifest, DocumentParser parser) {
        ListedDocuments listed = new ListedDocuments(store, parser);
        manifest.entries().forEach(entry -> listed.documents.put(entry.id(), listed.document(entry)));
        return listed;
    }

    Map<DocumentId, LazyDocument> documents() {
        return documents;
    }

    List<Problem> problems() {
        return problems;
    }

    private LazyDocument document(Entry entry) {
        if (!entry.present()) {
            return LazyDocument.absent(entry);
        }
        String file = entry.file().get();
        try {
            String hash = LimitedBytes.sha256(store.read(file));
            if (entry.sha256().isEmpty() || entry.sha256().get().equals(hash)) {
                return LazyDocument.of(entry, store, parser);
            }
            return refused(
                    entry,
                    ErrorCode.DOUBTFUL_FILE,
                    "its content is not what the manifest says (SHA-256 " + hash.substring(0, 12) + "... instead of "
                            + entry.sha256().get().substring(0, 12) + "...)");
        } catch (IOException e) {
            CorpusException why = CorpusException.unreadable(file, "the manifest lists it: ", e);
            return refused(entry, why.code(), why.reason());
        }
    }

    private LazyDocument refused(Entry entry, ErrorCode code, String reason) {
        String file = entry.file().orElseThrow();
        problems.add(new Problem(code, file, entry.id() + ": " + reason));
        return LazyDocument.refused(entry, code, file + ": " + reason);
    }
}
