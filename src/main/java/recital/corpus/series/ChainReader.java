package recital.corpus.series;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.model.Edition;
import recital.model.Resolution;
import recital.model.Symbol;

/** Reads recitals and follows them through a collection; reads each document's recital once. Safe for use by several threads. */
final class ChainReader {

    private final Corpus corpus;
    private final Edition edition;
    private final Map<Symbol, Title> titles = new ConcurrentHashMap<>();
    private final Map<Symbol, SeriesRecital> recitals = new ConcurrentHashMap<>();

    /**
     * @param edition the edition that is read first where the collection has several
     */
    ChainReader(Corpus corpus, Edition edition) {
        this.corpus = corpus;
        this.edition = edition;
    }

    Chain chain(Resolution resolution) {
        SeriesRecital recital = SeriesRecital.of(resolution, this::title).named(corpus::asHeld);
        Title title = Title.of(resolution);
        Trail assembly = new Trail();
        Trail council = new Trail();
        assembly.addAll(recital.assembly(), SeriesRecital.PlacedCitation::place);
        council.addAll(recital.council(), SeriesRecital.PlacedCitation::place);
        resolution.symbol().ifPresent(assembly::leaveOut);
        Set<Symbol> direct = recital.assembly().stream()
                .map(SeriesRecital.PlacedCitation::symbol)
                .collect(Collectors.toSet());
        Deque<Symbol> open = new ArrayDeque<>(assembly.symbols());
        Set<Symbol> queued = new HashSet<>(open);
        while (!open.isEmpty()) {
            Symbol next = open.poll();
            if (membership(next, title, direct) != SeriesMembership.RELATED) {
                SeriesRecital further = recital(next);
                assembly.addAll(further.assembly(), mention -> next.shortForm());
                council.addAll(further.council(), mention -> next.shortForm());
                assembly.symbols().stream().filter(queued::add).forEach(open::add);
            }
        }
        Set<Symbol> all = assembly.symbols();
        return new Chain(
                resolution.shortName(),
                recital.place(),
                all.stream()
                        .map(symbol -> member(symbol, assembly, membership(symbol, title, all)))
                        .toList(),
                council.symbols().stream()
                        .map(symbol -> member(symbol, council, SeriesMembership.UNKNOWN))
                        .toList());
    }

    /** The recital of a document of the collection; an empty one where the text is not at hand. */
    SeriesRecital recital(Symbol symbol) {
        SeriesRecital known = recitals.get(symbol);
        if (known == null) {
            known = text(symbol)
                    .map(resolution -> SeriesRecital.of(resolution, this::title).named(corpus::asHeld))
                    .orElseGet(() -> new SeriesRecital(Optional.empty(), List.of(), List.of()));
            recitals.put(symbol, known);
        }
        return known;
    }

    /**
     * How a document stands to the others of a chain.
     *
     * <p>A title like that of another member continues the series, and so does a text that recalls one. A
     * text that recalls only what no one else of the chain is, or a title unlike all others, does not.
     *
     * @param title the title of the document whose chain it is; may be empty
     * @param others the members of the chain, with or without this one
     */
    SeriesMembership membership(Symbol symbol, Title title, Collection<Symbol> others) {
        Title own = title(symbol);
        List<Title> titles = Stream.concat(
                        Stream.of(title),
                        others.stream().filter(other -> !other.equals(symbol)).map(this::title))
                .filter(other -> !other.isEmpty())
                .toList();
        if (titles.stream().anyMatch(own::isSimilar)) {
            return SeriesMembership.MEMBER;
        }
        if (text(symbol).isPresent()) {
            List<SeriesRecital.PlacedCitation> recalled = recital(symbol).assembly();
            if (recalled.isEmpty()) {
                return SeriesMembership.UNKNOWN;
            }
            return recalled.stream().anyMatch(mention -> others.contains(mention.symbol()))
                    ? SeriesMembership.MEMBER
                    : SeriesMembership.RELATED;
        }
        return own.isEmpty() || titles.isEmpty() ? SeriesMembership.UNKNOWN : SeriesMembership.RELATED;
    }

    private Chain.Member member(Symbol symbol, Trail trail, SeriesMembership membership) {
        List<Entry> entries = corpus.find(symbol);
        Optional<LocalDate> date = trail.date(symbol).or(() -> entries.stream()
                .flatMap(entry -> entry.adopted().stream())
                .findFirst());
        List<Edition> editions =
                entries.stream().filter(Entry::present).map(Entry::edition).toList();
        return new Chain.Member(symbol, date, written(symbol), editions, membership, trail.namedBy(symbol));
    }

    private Title title(Symbol symbol) {
        return titles.computeIfAbsent(symbol, s -> titled(s).map(Title::of).orElse(Title.NONE));
    }

    private String written(Symbol symbol) {
        return titled(symbol).map(Entry::title).orElse("");
    }

    private Optional<Entry> titled(Symbol symbol) {
        return corpus.find(symbol).stream()
                .filter(entry -> !entry.title().isEmpty())
                .findFirst();
    }

    /** The collection keeps the texts as long as there is room for them. */
    private Optional<Resolution> text(Symbol symbol) {
        Optional<Entry> entry = corpus.find(symbol).stream()
                .filter(Entry::present)
                .min(Comparator.comparing((Entry e) -> e.edition() != edition).thenComparing(Entry::edition));
        try {
            return entry.isEmpty() ? Optional.empty() : Optional.of(corpus.read(entry.get()));
        } catch (CorpusException e) {
            // A text that cannot be read is as good as none here; the collection names it when it is asked for.
            return Optional.empty();
        }
    }

    /** What was found on the way: each document with where it was first named and the date that stood there. */
    private static final class Trail {

        private final Map<Symbol, String> namedBy = new TreeMap<>();
        private final Map<Symbol, LocalDate> dates = new HashMap<>();
        private final Set<Symbol> leftOut = new LinkedHashSet<>();

        void addAll(List<SeriesRecital.PlacedCitation> mentions, Function<SeriesRecital.PlacedCitation, String> place) {
            for (SeriesRecital.PlacedCitation mention : mentions) {
                if (!leftOut.contains(mention.symbol())) {
                    namedBy.putIfAbsent(mention.symbol(), place.apply(mention));
                    mention.citation().date().ifPresent(date -> dates.putIfAbsent(mention.symbol(), date));
                }
            }
        }

        void leaveOut(Symbol symbol) {
            leftOut.add(symbol);
            namedBy.remove(symbol);
        }

        Set<Symbol> symbols() {
            return namedBy.keySet();
        }

        String namedBy(Symbol symbol) {
            return namedBy.get(symbol);
        }

        Optional<LocalDate> date(Symbol symbol) {
            return Optional.ofNullable(dates.get(symbol));
        }
    }
}
