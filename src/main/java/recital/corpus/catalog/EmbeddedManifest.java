package recital.corpus.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import recital.corpus.cache.BinaryReader;
import recital.corpus.cache.BinaryWriter;
import recital.corpus.cache.Cache;
import recital.corpus.cache.CacheKey;

/** The manifest of the collection inside the program, which the build keeps in a form that needs no JSON. */
public final class EmbeddedManifest {

    private static final CacheKey KEY = CacheKey.of("manifest", "embedded");

    private EmbeddedManifest() {}

    static Manifest read(Store store, Cache cache) throws IOException, CorpusException {
        Optional<Manifest> kept = cache.find(KEY, EmbeddedManifest::read);
        return kept.isPresent() ? kept.get() : Manifest.parse(store.read(Manifest.FILE));
    }

    /**
     * Keeps the manifest of a collection.
     *
     * @throws CorpusException where it is not of its form
     */
    public static void keep(Path collection, Cache cache) throws IOException, CorpusException {
        Manifest manifest = Manifest.parse(Files.readAllBytes(collection.resolve(Manifest.FILE)));
        BinaryWriter out = new BinaryWriter();
        out.list(manifest.entries(), entry -> EntryCodec.write(entry, out));
        cache.keep(KEY, out);
    }

    private static Manifest read(BinaryReader in) {
        return new Manifest(in.list(() -> EntryCodec.read(in)));
    }
}
