package recital.diff;

import java.util.Objects;
import java.util.Optional;
import recital.align.Aligner;
import recital.align.Overrides;
import recital.corpus.cache.BinaryWriter;
import recital.corpus.cache.Cache;
import recital.corpus.cache.ReadForms;
import recital.corpus.file.LimitedBytes;
import recital.model.Resolution;

/** Compares documents, each pair once as long as a cache keeps what came of it. */
public final class Comparisons {

    private static final String KIND = "diff/";

    private final Cache cache;

    /** Compares what the cache does not have. */
    public Comparisons(Cache cache) {
        this.cache = Objects.requireNonNull(cache);
    }

    /** Compares two documents, some of whose paragraphs the user may have linked. */
    public ResolutionDiff diff(Resolution earlier, Resolution later, Overrides overrides) {
        if (cache == Cache.NONE) {
            return compared(earlier, later, overrides);
        }
        DiffCodec codec = new DiffCodec(earlier, later);
        String name = KIND + hash(earlier, later, overrides.of(earlier, later));
        Optional<ResolutionDiff> kept = cache.find(name, codec::read);
        if (kept.isPresent()) {
            return kept.get();
        }
        ResolutionDiff diff = compared(earlier, later, overrides);
        cache.keep(name, codec.written(diff));
        return diff;
    }

    /** Of all that the result depends on besides the program. */
    private static String hash(Resolution earlier, Resolution later, Overrides own) {
        BinaryWriter out = new BinaryWriter();
        ReadForms.write(earlier, out);
        ReadForms.write(later, out);
        out.text(own.toString());
        return LimitedBytes.sha256(out.toBytes());
    }

    private static ResolutionDiff compared(Resolution earlier, Resolution later, Overrides overrides) {
        return new Differ().diff(new Aligner().align(earlier, later, overrides));
    }
}
