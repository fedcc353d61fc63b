package recital.corpus.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import recital.language.Lazy;

/**
 * What the build made of the collection inside the program.
 *
 * <p>Each entry begins with its key: of a few dozen names a short one does, and a hash that none shares would take a short
 * run longer than reading what is kept.
 */
public final class ResourceCache implements Cache {

    /** The names of all entries, a line each. */
    private static final String NAMES = "names";

    /** By these it is known what is not there, without a look through all of the program for it. */
    private static final Supplier<Set<String>> KNOWN = new Lazy<>(ResourceCache::names);

    /** What the entry of a key is called; the build sees to it that no two have one name. */
    public static String name(CacheKey key) {
        return key.kind() + "/" + Integer.toHexString(key.all().hashCode());
    }

    /** The bytes of an entry. */
    public static byte[] entry(CacheKey key, BinaryWriter content) {
        return CacheEntry.write(key.all(), content);
    }

    /** Writes the names of all entries into the folder in which these are. */
    public static void writeNames(Path folder, Set<String> names) throws IOException {
        Files.write(folder.resolve(NAMES), new TreeSet<>(names));
    }

    private static Set<String> names() {
        return Set.copyOf(new String(read(NAMES).orElse(new byte[0]), StandardCharsets.UTF_8)
                .lines()
                .toList());
    }

    @Override
    public Optional<BinaryReader> open(CacheKey key) {
        String name = name(key);
        return KNOWN.get().contains(name)
                ? read(name).flatMap(entry -> CacheEntry.read(entry, key.all()))
                : Optional.empty();
    }

    private static Optional<byte[]> read(String name) {
        try (InputStream in = ResourceCache.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
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
