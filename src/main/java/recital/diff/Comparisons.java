package recital.diff;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import recital.align.Aligner;
import recital.align.Overrides;
import recital.corpus.cache.BinaryWriter;
import recital.corpus.cache.Cache;
import recital.corpus.cache.CacheKey;
import recital.corpus.cache.ReadForms;
import recital.model.Resolution;

/** Compares documents, each pair once as long as a cache keeps what came of it. */
public final class Comparisons {

    private static final String KIND = "diff";

    private final Cache cache;
    private final Function<Resolution, Optional<String>> identities;

    /** Compares what the cache does not have. */
    public Comparisons(Cache cache) {
        this(cache, document -> Optional.empty());
    }

    /**
     * The same.
     *
     * @param identities tells a document from every other without looking at its text, where that is known
     */
    public Comparisons(Cache cache, Function<Resolution, Optional<String>> identities) {
        this.cache = Objects.requireNonNull(cache);
        this.identities = Objects.requireNonNull(identities);
    }

    /** Compares two documents, some of whose paragraphs the user may have linked. */
    public ResolutionDiff diff(Resolution earlier, Resolution later, Overrides overrides) {
        if (cache == Cache.NONE) {
            return compared(earlier, later, overrides);
        }
        DiffCodec codec = new DiffCodec(earlier, later);
        CacheKey key = key(earlier, later, overrides.of(earlier, later));
        Optional<ResolutionDiff> kept = cache.find(key, codec::read);
        if (kept.isPresent()) {
            return kept.get();
        }
        ResolutionDiff diff = compared(earlier, later, overrides).withKeyChanges();
        cache.keep(key, codec.written(diff));
        return diff;
    }

    /** Of all that the result depends on besides the program. */
    private CacheKey key(Resolution earlier, Resolution later, Overrides own) {
        BinaryWriter out = new BinaryWriter();
        write(earlier, out);
        write(later, out);
        out.text(own.toString());
        return CacheKey.of(KIND, out.toText());
    }

    private void write(Resolution document, BinaryWriter out) {
        Optional<String> identity = identities.apply(document);
        out.optional(identity, out::text);
        if (identity.isEmpty()) {
            ReadForms.write(document, out);
        }
    }

    private static ResolutionDiff compared(Resolution earlier, Resolution later, Overrides overrides) {
        return new Differ().diff(new Aligner().align(earlier, later, overrides));
    }
}
