package recital.corpus.series;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.model.Edition;
import recital.model.Symbol;

/** The annual series of a collection; those of an edition are found once, when they are first asked for. */
public final class CorpusSeries {

    private final Corpus corpus;
    private final Map<Edition, SeriesIndex> byEdition = new ConcurrentHashMap<>();

    public CorpusSeries(Corpus corpus) {
        this.corpus = corpus.mainLanguage().map(corpus::in).orElse(corpus);
    }

    /** The series among the documents of an edition. */
    public SeriesIndex of(Edition edition) {
        return byEdition.computeIfAbsent(edition, one -> new KeptSeries(corpus, one).index());
    }

    /** Whether a document, in whatever edition, is a member of a series. */
    public boolean hasMember(Symbol symbol) {
        return sharesItsTitle(symbol)
                || editions(symbol).anyMatch(edition -> of(edition).of(symbol).isPresent());
    }

    /** Whether a document is recalled with a series and is on another subject. */
    public boolean isRelated(Symbol symbol) {
        return !sharesItsTitle(symbol)
                && editions(symbol).anyMatch(edition -> of(edition).isRelated(symbol));
    }

    /** A title that others share tells at once; only where none does must the recitals be read. */
    private boolean sharesItsTitle(Symbol symbol) {
        return corpus.find(symbol).stream().map(Title::of).anyMatch(title -> corpus.entries().stream()
                .filter(other -> !other.symbol().equals(symbol))
                .anyMatch(other -> title.isSimilar(Title.of(other))));
    }

    private Stream<Edition> editions(Symbol symbol) {
        return corpus.find(symbol).stream().map(Entry::edition);
    }
}
