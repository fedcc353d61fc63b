package recital.corpus.cache;

import java.util.Optional;

/** What lies in a cache: the name under which it was kept, and its content. */
final class CacheEntry {

    private CacheEntry() {}

    static byte[] write(String name, BinaryWriter content) {
        BinaryWriter out = new BinaryWriter();
        out.text(name);
        out.all(content);
        return out.toBytes();
    }

    /** The content; empty where the bytes are damaged, or were kept under another name. */
    static Optional<BinaryReader> read(byte[] bytes, String name) {
        return BinaryReader.of(bytes).filter(entry -> entry.text().equals(name));
    }
}
