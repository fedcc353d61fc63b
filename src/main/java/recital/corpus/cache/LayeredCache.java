package recital.corpus.cache;

import java.time.InstantSource;
import java.util.Optional;

/**
 * One cache over another, which is only read.
 *
 * @param upper where everything is kept
 * @param lower where it is first looked for, since that needs no hash
 */
public record LayeredCache(Cache upper, Cache lower) implements Cache {

    @Override
    public Optional<BinaryReader> open(CacheKey key) {
        return lower.open(key).or(() -> upper.open(key));
    }

    @Override
    public void keep(CacheKey key, BinaryWriter content) {
        upper.keep(key, content);
    }

    @Override
    public InstantSource clock() {
        return upper.clock();
    }
}
