package recital.corpus.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The manifest of a folder while documents are added to it; every field that is not known here stays. */
final class ManifestFile {

    private final ObjectNode root;
    private final Map<DocumentId, Entry> entries = new HashMap<>();
    private final Map<String, Entry> files = new HashMap<>();
    private final Map<Entry, ObjectNode> documents = new TreeMap<>(Entry.CHRONOLOGICAL);

    private ManifestFile(ObjectNode root) {
        this.root = root;
    }

    /**
     * Reads a manifest.
     *
     * @throws CorpusException where it is not of the form of a {@link Manifest}
     */
    static ManifestFile parse(byte[] json) throws CorpusException {
        JsonNode root = ManifestReader.tree(json);
        List<Entry> entries = ManifestReader.entries(root);
        ManifestFile manifest = new ManifestFile((ObjectNode) root);
        for (int i = 0; i < entries.size(); i++) {
            manifest.hold(entries.get(i), (ObjectNode) root.path("documents").get(i));
        }
        return manifest;
    }

    /** What it says of a document. */
    Optional<Entry> find(DocumentId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** What it says that a file is. */
    Optional<Entry> findFile(String file) {
        return Optional.ofNullable(files.get(file));
    }

    /**
     * Adds a document, or puts another entry in the place of the one that it has of it.
     *
     * <p>What the entry does not know of the document stays.
     */
    void put(Entry entry) {
        Optional<Entry> listed = find(entry.id());
        listed.ifPresent(this::forgetFile);
        Entry whole = listed.map(Entry::absent).map(entry::completedBy).orElse(entry);
        ObjectNode document = listed.map(documents::remove).orElseGet(ManifestWriter::document);
        ManifestWriter.update(document, whole);
        hold(whole, document);
    }

    /** Takes a document out, with all that it says of it. */
    void remove(DocumentId id) {
        Optional.ofNullable(entries.remove(id)).ifPresent(entry -> {
            documents.remove(entry);
            forgetFile(entry);
        });
    }

    private void forgetFile(Entry entry) {
        entry.file().ifPresent(file -> files.remove(file, entry));
    }

    private void hold(Entry entry, ObjectNode document) {
        entries.put(entry.id(), entry);
        entry.file().ifPresent(file -> files.putIfAbsent(file, entry));
        documents.put(entry, document);
    }

    /** The file, its documents in the order of {@link Entry#CHRONOLOGICAL}. */
    byte[] toJson() {
        root.putArray("documents").addAll(documents.values());
        return ManifestWriter.bytes(root);
    }
}
