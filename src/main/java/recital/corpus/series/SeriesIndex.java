package recital.corpus.series;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.Problem;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * The annual series that a collection holds, found by what the documents recall and by their titles.
 *
 * @param edition the edition of the documents
 * @param series those of two members or more, by their first member
 * @param alone the documents at hand that belong to none, those on another subject included
 * @param problems the documents that could not be read
 */
public record SeriesIndex(Edition edition, List<Series> series, List<Entry> alone, List<Problem> problems)
        implements Serializable {

    public SeriesIndex {
        Objects.requireNonNull(edition);
        series = List.copyOf(series);
        alone = List.copyOf(alone);
        problems = List.copyOf(problems);
    }

    /** Finds the series among the documents of one edition. */
    public static SeriesIndex of(Corpus corpus, Edition edition) {
        return new IndexBuilder(corpus, edition).index();
    }

    /** The series to which a document belongs. */
    public Optional<Series> of(Symbol symbol) {
        return series.stream().filter(one -> one.has(symbol)).findFirst();
    }

    /** Whether a document is recalled with a series, is on another subject, and belongs to no series itself. */
    public boolean isRelated(Symbol symbol) {
        return of(symbol).isEmpty()
                && series.stream().anyMatch(one -> one.related().contains(symbol));
    }

    /** One search: documents are put together, two at a time. */
    private static final class IndexBuilder {

        private final Corpus corpus;
        private final Edition edition;
        private final ChainReader reader;
        private final Map<Symbol, Entry> entries = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Map<Symbol, Symbol> parents = new HashMap<>();
        private final Map<Symbol, Set<Symbol>> related = new HashMap<>();
        private final Map<Symbol, Map<Symbol, Entry>> missing = new HashMap<>();

        IndexBuilder(Corpus corpus, Edition edition) {
            this.corpus = Objects.requireNonNull(corpus);
            this.edition = Objects.requireNonNull(edition);
            this.reader = new ChainReader(corpus, edition);
            corpus.entries().stream()
                    .filter(entry -> entry.edition() == edition && entry.present())
                    .forEach(entry -> entries.put(entry.symbol(), entry));
        }

        SeriesIndex index() {
            corpus.readAhead(entry -> entry.edition() == edition);
            for (Entry entry : List.copyOf(entries.values())) {
                try {
                    joinRecalled(entry, corpus.read(entry));
                } catch (CorpusException e) {
                    entries.remove(entry.symbol());
                    problems.add(new Problem(e.code(), entry.symbol().shortForm(), e.getMessage()));
                }
            }
            joinByTitle();
            joinUntitled();
            Map<Symbol, List<Entry>> groups =
                    entries.values().stream().collect(Collectors.groupingBy(entry -> root(entry.symbol())));
            List<Series> series = groups.values().stream()
                    .filter(members -> members.size() > 1)
                    .map(this::series)
                    .sorted((one, other) -> Entry.CHRONOLOGICAL.compare(
                            one.members().get(0), other.members().get(0)))
                    .toList();
            Map<Symbol, Entry> alone = new LinkedHashMap<>(entries);
            series.forEach(one -> one.members().forEach(member -> alone.remove(member.symbol())));
            return new SeriesIndex(edition, series, List.copyOf(alone.values()), problems);
        }

        private Series series(List<Entry> members) {
            SortedMap<Symbol, Entry> absent = new TreeMap<>();
            SortedSet<Symbol> besides = new TreeSet<>();
            for (Entry member : members) {
                missing.getOrDefault(member.symbol(), Map.of()).forEach(absent::putIfAbsent);
                besides.addAll(related.getOrDefault(member.symbol(), Set.of()));
            }
            members.forEach(member -> besides.remove(member.symbol()));
            absent.keySet().removeAll(besides);
            return Series.of(members, List.copyOf(absent.values()), besides);
        }

        private void joinRecalled(Entry entry, Resolution resolution) {
            List<SeriesRecital.PlacedCitation> recalled =
                    reader.recital(entry.symbol()).assembly();
            Set<Symbol> chain = recalled(entry.symbol());
            chain.add(entry.symbol());
            Title title = Title.of(resolution);
            for (SeriesRecital.PlacedCitation mention : recalled) {
                Symbol symbol = mention.symbol();
                if (reader.membership(symbol, title, chain) == SeriesMembership.RELATED) {
                    related.computeIfAbsent(entry.symbol(), key -> new TreeSet<>())
                            .add(symbol);
                } else if (entries.containsKey(symbol)) {
                    join(entry.symbol(), symbol);
                } else {
                    missing.computeIfAbsent(entry.symbol(), key -> new TreeMap<>())
                            .put(symbol, absent(mention, entry.language()));
                }
            }
        }

        /** What is known of a document of which this edition has no text. */
        private Entry absent(SeriesRecital.PlacedCitation mention, Language language) {
            Symbol symbol = mention.symbol();
            Entry named = new Entry(
                    symbol,
                    "",
                    symbol.session(),
                    mention.citation().date(),
                    edition,
                    language,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            return corpus.find(symbol).stream()
                    .findFirst()
                    .map(known -> named.completedBy(known.absent()))
                    .orElse(named);
        }

        /** A series whose recitals name no predecessor is known by its title; two of one session are two series. */
        private void joinByTitle() {
            List<Entry> all = List.copyOf(entries.values());
            SimilarTitles titles = new SimilarTitles(all.stream().map(Title::of).toList());
            for (int i = 0; i < all.size(); i++) {
                Entry one = all.get(i);
                titles.before(i)
                        .mapToObj(all::get)
                        .filter(other -> ofTwoSessions(one, other))
                        .forEach(other -> join(one.symbol(), other.symbol()));
            }
        }

        private static boolean ofTwoSessions(Entry one, Entry other) {
            return !one.session().equals(other.session())
                    || one.symbol().isDraft()
                    || other.symbol().isDraft();
        }

        /** A draft without a masthead is known by its predecessors where none of them is at hand. */
        private void joinUntitled() {
            Set<Symbol> all = entries.keySet();
            for (Symbol one : all) {
                if (Objects.requireNonNull(entries.get(one)).title().isEmpty()) {
                    all.stream()
                            .filter(other -> !one.equals(other) && recallTheSame(one, other))
                            .forEach(other -> join(one, other));
                }
            }
        }

        private boolean recallTheSame(Symbol one, Symbol other) {
            Set<Symbol> common = recalled(one);
            Set<Symbol> all = new TreeSet<>(common);
            all.addAll(recalled(other));
            common.retainAll(recalled(other));
            return !common.isEmpty() && 2 * common.size() >= all.size();
        }

        private Set<Symbol> recalled(Symbol symbol) {
            return reader.recital(symbol).assembly().stream()
                    .map(SeriesRecital.PlacedCitation::symbol)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private void join(Symbol one, Symbol other) {
            Symbol first = root(one);
            Symbol second = root(other);
            if (first.compareTo(second) < 0) {
                parents.put(second, first);
            } else if (second.compareTo(first) < 0) {
                parents.put(first, second);
            }
        }

        private Symbol root(Symbol symbol) {
            Symbol parent = parents.getOrDefault(symbol, symbol);
            return parent.equals(symbol) ? symbol : root(parent);
        }
    }
}
