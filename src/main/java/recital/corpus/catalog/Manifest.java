package recital.corpus.catalog;

import java.util.List;

/**
 * The list that a collection keeps of its documents, present or not, in {@code manifest.json}.
 *
 * <p>The file is a JSON object with {@code schemaVersion} and {@code documents}; a document has
 * {@code symbol} and {@code edition}, which identify it, and may have {@code title}, {@code session},
 * {@code adopted} (year-month-day), {@code file} (relative to the manifest, with forward slashes),
 * {@code sha256}, {@code official} (an address), {@code origin} (the address or path that the file came
 * from) and {@code about} (what an edition is that is not the official one). A field that is not known is
 * passed over, and stays when a document is added.
 *
 * @param entries in chronological order
 */
record Manifest(List<Entry> entries) {

    /** The name of the file in its collection. */
    public static final String FILE = "manifest.json";

    /** The version of the form above. */
    public static final int SCHEMA_VERSION = 1;

    public Manifest {
        entries = entries.stream().sorted(Entry.CHRONOLOGICAL).toList();
        long distinct = entries.stream().map(Entry::id).distinct().count();
        if (distinct != entries.size()) {
            throw new IllegalArgumentException("two documents have one symbol and edition");
        }
    }

    /**
     * Reads a manifest.
     *
     * @throws CorpusException where it is not of the form above; the message names field and document
     */
    public static Manifest parse(byte[] json) throws CorpusException {
        return ManifestReader.read(json);
    }

    /** Writes the manifest, byte for byte the same for the same entries. */
    public byte[] toJson() {
        return ManifestWriter.write(this);
    }
}
