package recital.corpus.cache;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** Where what was made of files is kept; whatever cannot be had or kept is made anew, in silence. */
public interface Cache {

    /** Keeps nothing. */
    Cache NONE = new Cache() {

        @Override
        public Optional<BinaryReader> open(CacheKey key) {
            return Optional.empty();
        }

        @Override
        public void keep(CacheKey key, BinaryWriter content) {
            // Nothing is kept.
        }

        @Override
        public InstantSource clock() {
            return InstantSource.fixed(Instant.EPOCH);
        }
    };

    /** What was kept, where it is there and its checksum holds. */
    Optional<BinaryReader> open(CacheKey key);

    /** What was kept, where it is there and of the form that is read. */
    default <T> Optional<T> find(CacheKey key, Function<BinaryReader, T> read) {
        try {
            return open(key).map(read);
        } catch (RuntimeException e) {
            // Of another form in spite of its checksum: whoever wrote it, it is as good as not there.
            return Optional.empty();
        }
    }

    /** Keeps something for the next run. */
    void keep(CacheKey key, BinaryWriter content);

    /**
     * A folder, made where it is missing, in which something of many files may keep them; empty where nothing is kept.
     *
     * @param name its kind, a slash, and a hash of what it is of
     */
    default Optional<Path> folder(String name) {
        return Optional.empty();
    }

    /** The clock that tells what is too new to be kept. */
    InstantSource clock();
}
