package recital.corpus.series;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import recital.corpus.cache.BinaryReader;
import recital.corpus.cache.BinaryWriter;
import recital.corpus.cache.Cache;
import recital.corpus.cache.CacheKey;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.EntryCodec;
import recital.model.Edition;
import recital.model.Symbol;

/** The series of a collection as a cache keeps them, as long as the collection is what it was. */
final class KeptSeries {

    private static final String KIND = "series";

    private final Corpus corpus;
    private final Edition edition;

    KeptSeries(Corpus corpus, Edition edition) {
        this.corpus = corpus;
        this.edition = edition;
    }

    /** The series of the edition, found anew where the cache does not have them. */
    SeriesIndex index() {
        Cache cache = corpus.cache();
        if (cache == Cache.NONE) {
            return SeriesIndex.of(corpus, edition);
        }
        CacheKey key = CacheKey.of(KIND, corpus.fingerprint(), edition.code());
        Optional<SeriesIndex> kept = cache.find(key, this::read);
        if (kept.isPresent()) {
            return kept.get();
        }
        SeriesIndex index = SeriesIndex.of(corpus, edition);
        // A document that could not be read now may be readable the next time.
        if (index.problems().isEmpty() && corpus.isAsListed()) {
            cache.keep(key, written(index));
        }
        return index;
    }

    private static BinaryWriter written(SeriesIndex index) {
        BinaryWriter out = new BinaryWriter();
        out.list(index.series(), series -> {
            out.text(series.title());
            out.list(series.members(), member -> out.text(member.symbol().value()));
            out.list(series.missing(), entry -> EntryCodec.write(entry, out));
            out.list(series.related(), symbol -> out.text(symbol.value()));
        });
        out.list(index.alone(), entry -> out.text(entry.symbol().value()));
        return out;
    }

    private SeriesIndex read(BinaryReader in) {
        List<Series> series = in.list(() -> new Series(
                in.text(),
                in.list(() -> held(in)),
                in.list(() -> EntryCodec.read(in)),
                new TreeSet<>(in.list(() -> new Symbol(in.text())))));
        return new SeriesIndex(edition, series, in.list(() -> held(in)), List.of());
    }

    private Entry held(BinaryReader in) {
        Symbol symbol = new Symbol(in.text());
        return corpus.find(symbol).stream()
                .filter(entry -> entry.edition().comparedAs() == edition && entry.present())
                .findFirst()
                .orElseThrow();
    }
}
