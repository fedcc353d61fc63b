package recital.corpus.series;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.model.Edition;
import recital.model.Resolution;
import recital.model.Symbol;

/** The annual series of a collection; those of an edition are found once, when they are first asked for. */
public final class CorpusSeries {

    private final Corpus corpus;
    private final Map<Edition, SeriesIndex> byEdition = new ConcurrentHashMap<>();

    public CorpusSeries(Corpus corpus) {
        this.corpus = corpus.mainLanguage().map(corpus::in).orElse(corpus);
    }

    /** The series among the documents of an edition, and of those that are compared as it is. */
    public SeriesIndex of(Edition edition) {
        return byEdition.computeIfAbsent(edition.comparedAs(), one -> new KeptSeries(corpus, one).index());
    }

    /**
     * The adopted documents that another one continues, of its own edition, the latest first: the members of its series
     * before its session.
     *
     * <p>The document may be a draft that the collection lacks: its series is then that of what its recitals recall, or
     * else of what has a title like its own.
     */
    public List<Entry> continuedBy(Resolution document) {
        SeriesIndex index = of(document.edition());
        Title title = Title.of(document);
        return ownSeries(document, index).stream()
                .filter(entry -> !entry.symbol().isDraft() && isBefore(entry, document))
                .sorted(Comparator.comparingInt((Entry entry) -> entry.session().orElse(0))
                        .thenComparingDouble(entry -> title.diceSimilarity(Title.of(entry)))
                        .thenComparing(Entry.CHRONOLOGICAL)
                        .reversed())
                .toList();
    }

    /** The adopted members of the series of a document whose titles are like its own. */
    public List<Entry> sameTitle(Symbol symbol, Edition edition) {
        Optional<Series> own = of(edition).of(symbol);
        Optional<Entry> entry = corpus.find(symbol).stream()
                .filter(one -> !one.title().isEmpty())
                .findFirst();
        return own.isEmpty() || entry.isEmpty()
                ? List.of()
                : own.get().members().stream()
                        .filter(member -> !member.symbol().isDraft())
                        .filter(member -> Title.of(member).isSimilar(Title.of(entry.get())))
                        .toList();
    }

    /**
     * The members of the series of a document, of its own edition, before its session and after it; those that recall what
     * it recalls last, where the collection has no text of that.
     */
    public Set<Entry> seriesOf(Resolution document) {
        SeriesIndex index = of(document.edition());
        Set<Entry> own = ownSeries(document, index);
        if (!own.isEmpty()) {
            return own;
        }
        return Chain.of(document, corpus).series().stream()
                .map(Chain.Member::symbol)
                .max(Comparator.naturalOrder())
                .flatMap(index::missing)
                .map(series -> (Set<Entry>) new LinkedHashSet<>(series.members()))
                .orElse(own);
    }

    /** Whether the titles of two documents name one subject; one without a title may be on any. */
    public static boolean areOfOneSubject(Resolution one, Resolution other) {
        return areOfOneSubject(Title.of(one), Title.of(other));
    }

    /** The same, where only the title of the other is known. */
    public static boolean areOfOneSubject(Resolution one, Entry other) {
        return areOfOneSubject(Title.of(one), Title.of(other));
    }

    private static boolean areOfOneSubject(Title one, Title other) {
        return one.isEmpty() || other.isEmpty() || one.isSimilar(other);
    }

    private Set<Entry> ownSeries(Resolution document, SeriesIndex index) {
        Optional<Series> own = document.symbol().flatMap(index::of);
        if (own.isPresent()) {
            return new LinkedHashSet<>(own.get().members());
        }
        Set<Entry> members = new LinkedHashSet<>();
        for (Chain.Member recalled : Chain.of(document, corpus).series()) {
            if (recalled.membership() == SeriesMembership.MEMBER) {
                members.addAll(withItsSeries(recalled.symbol(), index));
            }
        }
        if (members.isEmpty()) {
            Title title = Title.of(document);
            corpus.entries().stream()
                    .filter(entry -> title.isSimilar(Title.of(entry)))
                    .forEach(entry -> members.addAll(withItsSeries(entry.symbol(), index)));
        }
        return members;
    }

    private List<Entry> withItsSeries(Symbol symbol, SeriesIndex index) {
        return index.of(symbol).map(Series::members).orElseGet(() -> corpus.find(symbol).stream()
                .filter(entry -> entry.present() && entry.edition().comparedAs() == index.edition())
                .toList());
    }

    private static boolean isBefore(Entry entry, Resolution document) {
        return !document.symbol().equals(Optional.of(entry.symbol()))
                && (document.session().isEmpty()
                        || entry.session().isPresent()
                                && entry.session().getAsInt()
                                        < document.session().getAsInt());
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
        List<Entry> others = corpus.entries().stream()
                .filter(other -> !other.symbol().equals(symbol))
                .toList();
        List<Entry> own = corpus.find(symbol);
        // Mostly another has the very same, for which no word need be stemmed.
        return own.stream().anyMatch(entry -> others.stream().anyMatch(other -> hasTitleOf(entry, other)))
                || own.stream().map(Title::of).anyMatch(title -> others.stream()
                        .anyMatch(other -> title.isSimilar(Title.of(other))));
    }

    private static boolean hasTitleOf(Entry entry, Entry other) {
        return !entry.title().isBlank() && entry.title().equals(other.title()) && entry.language() == other.language();
    }

    private Stream<Edition> editions(Symbol symbol) {
        return corpus.find(symbol).stream().map(Entry::edition);
    }
}
