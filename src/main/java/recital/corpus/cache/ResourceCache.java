package recital.corpus.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What the build made of the collection inside the program.
 *
 * <p>Each entry begins with its key: of a few dozen names a short one does, and a hash that none shares would take a short
 * run longer than reading what is kept.
 */
public final class ResourceCache implements Cache {

    /** What the entry of a key is called; the build sees to it that no two have one name. */
    public static String name(CacheKey key) {
        return key.kind() + "/" + Integer.toHexString(key.all().hashCode());
    }

    /** The bytes of an entry. */
    public static byte[] entry(CacheKey key, BinaryWriter content) {
        return CacheEntry.write(key.all(), content);
    }

    @Override
    public Optional<BinaryReader> open(CacheKey key) {
        try (InputStream in = ResourceCache.class.getResourceAsStream(name(key))) {
            return in == null ? Optional.empty() : CacheEntry.read(in.readAllBytes(), key.all());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own jar cannot be read", e);
        }
    }

    @Override
    public void keep(CacheKey key, BinaryWriter content) {
        // The jar is as the build made it.
    }

    @Override
    public InstantSource clock() {
        return InstantSource.fixed(Instant.EPOCH);
    }
}
