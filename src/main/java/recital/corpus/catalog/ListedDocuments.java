package recital.corpus.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import recital.corpus.file.LimitedBytes;

/** The documents that a manifest lists, each checked against its hash. */
final class ListedDocuments {

    private final Store store;
    private final DocumentReader reader;
    private final Map<String, FileStamp> stamps;
    private final FolderIndex index;
    private final Map<DocumentId, LazyDocument> documents = new TreeMap<>();
    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

    private ListedDocuments(Store store, Map<String, FileStamp> stamps, DocumentReader reader, FolderIndex index) {
        this.store = store;
        this.stamps = stamps;
        this.reader = reader;
        this.index = index;
    }

    /**
     * Opens the documents, on all cores; only the files are read that the index does not know.
     *
     * @param stamps those of the files of the store, by their paths; of some there may be none
     */
    static ListedDocuments in(
            Store store, Manifest manifest, Map<String, FileStamp> stamps, DocumentReader reader, FolderIndex index) {
        ListedDocuments listed = new ListedDocuments(store, stamps, reader, index);
        reader.onAllCores(manifest.entries(), listed::document)
                .forEach(document -> listed.documents.put(document.listed().id(), document));
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
            String hash = hash(file);
            if (entry.sha256().isEmpty() || entry.sha256().get().equals(hash)) {
                return LazyDocument.listed(entry, store, reader, hash);
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

    private String hash(String file) throws IOException {
        Optional<FileStamp> stamp = Optional.ofNullable(stamps.get(file));
        Optional<String> known = stamp.flatMap(one -> index.sha256(file, one));
        if (known.isPresent()) {
            return known.get();
        }
        String hash = LimitedBytes.sha256(store.read(file));
        stamp.ifPresent(one -> index.put(file, one, hash));
        return hash;
    }

    private LazyDocument refused(Entry entry, ErrorCode code, String reason) {
        String file = entry.file().orElseThrow();
        problems.add(new Problem(code, file, entry.id() + ": " + reason));
        return LazyDocument.refused(entry, code, file + ": " + reason);
    }
}
