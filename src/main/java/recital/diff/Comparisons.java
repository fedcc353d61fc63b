package recital.diff;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import recital.align.Aligner;
import recital.align.OverrideException;
import recital.align.Overrides;
import recital.corpus.cache.BinaryWriter;
import recital.corpus.cache.Cache;
import recital.corpus.cache.CacheKey;
import recital.corpus.cache.ReadForms;
import recital.model.Resolution;
import recital.source.Limits;
import recital.text.TimeLimit;

/** Compares documents, each pair once as long as a cache keeps what came of it. */
public final class Comparisons {

    private static final String KIND = "diff";

    private final Cache cache;
    private final Function<Resolution, Optional<String>> identities;
    private final Duration longest;

    /** Compares what the cache does not have, in the time that one file may take. */
    public Comparisons(Cache cache) {
        this(cache, document -> Optional.empty());
    }

    /**
     * The same.
     *
     * @param identities tells a document from every other without looking at its text, where that is known
     */
    public Comparisons(Cache cache, Function<Resolution, Optional<String>> identities) {
        this(cache, identities, Limits.DEFAULT.time());
    }

    private Comparisons(Cache cache, Function<Resolution, Optional<String>> identities, Duration longest) {
        this.cache = Objects.requireNonNull(cache);
        this.identities = Objects.requireNonNull(identities);
        this.longest = longest;
    }

    /** The same, for which two documents may take so long. */
    public Comparisons within(Duration other) {
        return new Comparisons(cache, identities, other);
    }

    /**
     * Compares two documents, some of whose paragraphs the user may have linked.
     *
     * @throws ComparisonTimeoutException where it takes longer than it may
     * @throws OverrideException where a link that the user has set does not fit them
     */
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
        ResolutionDiff diff = compared(earlier, later, overrides);
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

    private ResolutionDiff compared(Resolution earlier, Resolution later, Overrides overrides) {
        try {
            return TimeLimit.call(
                    () -> new Differ()
                            .diff(new Aligner().align(earlier, later, overrides))
                            .withKeyChanges(),
                    "comparison",
                    longest);
        } catch (TimeoutException e) {
            throw new ComparisonTimeoutException(earlier, later, longest, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while it was compared");
        } catch (ExecutionException e) {
            throw new IllegalStateException("nothing else is declared", e);
        }
    }
}
