package recital.corpus.cache;

import java.util.Optional;
import recital.model.Resolution;

/** The read forms of a cache. */
public final class ReadForms {

    private static final String KIND = "read";

    private final Cache cache;

    public ReadForms(Cache cache) {
        this.cache = cache;
    }

    /** Writes a document with all that it has. */
    public static void write(Resolution document, BinaryWriter out) {
        ReadFormCodec.write(new ReadForm.Document(document), out);
    }

    /** The read form, where it was kept. */
    public Optional<ReadForm> find(ReadFormKey key) {
        return cache.find(CacheKey.of(KIND, key.text()), ReadFormCodec::read);
    }

    /** Keeps a read form for the next run. */
    public void keep(ReadFormKey key, ReadForm form) {
        BinaryWriter out = new BinaryWriter();
        ReadFormCodec.write(form, out);
        cache.keep(CacheKey.of(KIND, key.text()), out);
    }
}
