package recital.corpus.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What the build made of the collection inside the program. */
public final class ResourceCache implements Cache {

    @Override
    public Optional<BinaryReader> open(String name) {
        try (InputStream in = ResourceCache.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : BinaryReader.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own jar cannot be read", e);
        }
    }

    @Override
    public void keep(String name, BinaryWriter content) {
        // The jar is as the build made it.
    }

    @Override
    public InstantSource clock() {
        return InstantSource.fixed(Instant.EPOCH);
    }
}
