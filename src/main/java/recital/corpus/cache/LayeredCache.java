package recital.corpus.cache;

import java.time.InstantSource;
import java.util.Optional;

/**
 * One cache over another, which is only read.
 *
 * @param upper where everything is kept, and first looked for
 * @param lower where the rest is looked for
 */
public record LayeredCache(Cache upper, Cache lower) implements Cache {

    @Override
    public Optional<BinaryReader> open(String name) {
        return upper.open(name).or(() -> lower.open(name));
    }

    @Override
    public void keep(String name, BinaryWriter content) {
        upper.keep(name, content);
    }

    @Override
    public InstantSource clock() {
        return upper.clock();
    }
}
