package recital.corpus.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
import recital.language.WordRuns;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Symbol;

/**
 * Finds the series among the documents of one edition.
 *
 * <p>What a document recalls goes before what its title says. First come predecessors with the title of the document,
 * then those with another title whose wording goes on, which is how a series changes its title; then titles alone.
 */
final class SeriesFinder {

    /** A text that goes on has half of its words in runs that stood in its predecessor. */
    private static final double CONTINUES = 0.5;

    /** What goes on with a series under a title of other words has that share of its words from there. */
    private static final double AKIN = 0.15;

    /** Some series are of every third year; what lies farther back began something else. */
    private static final int LONGEST_PAUSE = 3;

    private final Corpus corpus;
    private final Edition edition;
    private final ChainReader reader;
    private final Map<Symbol, Entry> entries = new LinkedHashMap<>();
    private final Map<Symbol, Title> titles = new HashMap<>();
    private final Map<Symbol, WordRuns> runs = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Recall> recalls = new ArrayList<>();
    private final Map<Symbol, Set<Symbol>> related = new HashMap<>();
    private final Map<Symbol, Map<Symbol, Entry>> missing = new HashMap<>();

    SeriesFinder(Corpus corpus, Edition edition) {
        this.corpus = Objects.requireNonNull(corpus);
        this.edition = Objects.requireNonNull(edition);
        this.reader = new ChainReader(corpus, edition);
        corpus.entries().stream()
                .filter(entry -> entry.edition().comparedAs() == edition && entry.present())
                // Of one symbol the official text, which comes first, goes before one's own.
                .forEach(entry -> entries.putIfAbsent(entry.symbol(), entry));
    }

    /** A document at hand that another recalls, with the likeness of their titles or texts. */
    private record Recall(Symbol later, Symbol earlier, double likeness) {

        static final Comparator<Recall> SUREST_FIRST = Comparator.comparingDouble((Recall recall) -> -recall.likeness)
                .thenComparing(Recall::later)
                .thenComparing(Recall::earlier);
    }

    SeriesIndex index() {
        corpus.readAhead(entry -> entry.edition().comparedAs() == edition);
        for (Entry entry : List.copyOf(entries.values())) {
            try {
                titles.put(entry.symbol(), Title.of(corpus.read(entry)));
            } catch (CorpusException e) {
                entries.remove(entry.symbol());
                problems.add(new Problem(e.code(), entry.symbol().shortForm(), e.getMessage()));
            }
        }
        corpus.onAllCores(entry -> entry.edition().comparedAs() == edition, entry -> reader.recital(entry.symbol()));
        entries.values().forEach(this::readRecital);
        SeriesGroups groups = new SeriesGroups(entries.values());
        joinRecalled(groups);
        joinByTitle(groups);
        joinUntitled(groups);
        List<Series> series = groups.all().stream()
                .filter(members -> members.size() > 1)
                .map(this::series)
                .sorted((one, other) -> Entry.CHRONOLOGICAL.compare(
                        one.members().get(0), other.members().get(0)))
                .toList();
        Map<Symbol, Entry> alone = new LinkedHashMap<>(entries);
        series.forEach(one -> one.members().forEach(member -> alone.remove(member.symbol())));
        return new SeriesIndex(edition, series, List.copyOf(alone.values()), problems);
    }

    private void readRecital(Entry entry) {
        Symbol later = entry.symbol();
        Set<Symbol> chain = recalled(later);
        chain.add(later);
        for (SeriesRecital.PlacedCitation mention : reader.recital(later).assembly()) {
            Symbol symbol = mention.symbol();
            if (reader.membership(symbol, title(later), chain) == SeriesMembership.RELATED && !goesOn(later, symbol)) {
                related.computeIfAbsent(later, key -> new TreeSet<>()).add(symbol);
            } else if (entries.containsKey(symbol)) {
                recalls.add(new Recall(later, symbol, title(later).diceSimilarity(title(symbol))));
            } else {
                missing.computeIfAbsent(later, key -> new TreeMap<>()).put(symbol, absent(mention, entry.language()));
            }
        }
    }

    /** Whether half of a text stood in one that it recalls, on another subject as that may seem. */
    private boolean goesOn(Symbol later, Symbol earlier) {
        return entries.containsKey(earlier) && likeness(later, earlier) >= CONTINUES;
    }

    private double likeness(Symbol later, Symbol earlier) {
        return runs(later).likeness(runs(earlier));
    }

    private Title title(Symbol symbol) {
        return titles.getOrDefault(symbol, Title.NONE);
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

    private void joinRecalled(SeriesGroups groups) {
        recalls.stream()
                .filter(recall -> title(recall.later()).isSimilar(title(recall.earlier())))
                .sorted(Recall.SUREST_FIRST)
                .forEach(recall -> groups.join(recall.later(), recall.earlier()));
        recalls.stream()
                .filter(recall -> !title(recall.later()).isSimilar(title(recall.earlier())))
                .map(recall -> new Recall(recall.later(), recall.earlier(), continuity(recall)))
                .filter(recall -> recall.likeness() >= CONTINUES)
                .sorted(Recall.SUREST_FIRST)
                .forEach(recall -> groups.join(recall.later(), recall.earlier()));
    }

    /** By their wording, or by the list of predecessors where the later one goes on with it. */
    private double continuity(Recall recall) {
        double wording = likeness(recall.later(), recall.earlier());
        Title later = title(recall.later());
        Title earlier = title(recall.earlier());
        boolean onAnotherMatter =
                later.isOfObservance() != earlier.isOfObservance() || wording < AKIN && !later.mayShareSubject(earlier);
        if (onAnotherMatter) {
            // A World Fair Play Day (78/310) names all the resolutions on sport that 77/27 names.
            return wording;
        }
        Set<Symbol> list = recalled(recall.earlier());
        long kept = list.stream().filter(recalled(recall.later())::contains).count();
        double goesOn = list.size() < 2 ? 0 : (double) kept / list.size();
        return Math.max(goesOn, wording);
    }

    private WordRuns runs(Symbol symbol) {
        return runs.computeIfAbsent(symbol, one -> {
            try {
                return WordRuns.of(corpus.read(Objects.requireNonNull(entries.get(one))));
            } catch (CorpusException e) {
                return WordRuns.NONE;
            }
        });
    }

    /** A series whose recitals name no predecessor is known by its title, and where that changed by its wording too. */
    private void joinByTitle(SeriesGroups groups) {
        List<Entry> all = List.copyOf(entries.values());
        SimilarTitles similar = new SimilarTitles(
                all.stream().map(entry -> title(entry.symbol())).toList());
        List<Recall> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Symbol later = all.get(i).symbol();
            similar.before(i)
                    .mapToObj(all::get)
                    .map(Entry::symbol)
                    .map(earlier -> new Recall(later, earlier, title(later).diceSimilarity(title(earlier))))
                    .filter(pair -> pair.likeness() == 1
                            || !recallsAnother(later, pair.earlier()) && continuity(pair) >= CONTINUES)
                    .forEach(pairs::add);
        }
        pairs.stream().sorted(Recall.SUREST_FIRST).forEach(pair -> groups.join(pair.later(), pair.earlier()));
    }

    /** Whether the predecessor of that session is known, and is another. */
    private boolean recallsAnother(Symbol later, Symbol earlier) {
        Set<Symbol> recalled = recalled(later);
        OptionalInt session = earlier.session();
        return session.isPresent()
                && !recalled.contains(earlier)
                && recalled.stream().anyMatch(symbol -> symbol.session().equals(session));
    }

    /** A draft without a masthead is known by its predecessors where none of them is at hand. */
    private void joinUntitled(SeriesGroups groups) {
        Set<Symbol> all = entries.keySet();
        for (Symbol one : all) {
            if (title(one).isEmpty()) {
                all.stream()
                        .filter(other -> !one.equals(other) && recallTheSame(one, other))
                        .forEach(other -> groups.join(one, other));
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

    private Series series(List<Entry> members) {
        SortedMap<Symbol, Entry> absent = new TreeMap<>();
        SortedSet<Symbol> besides = new TreeSet<>();
        for (Entry member : members) {
            missing.getOrDefault(member.symbol(), Map.of()).forEach(absent::putIfAbsent);
            besides.addAll(related.getOrDefault(member.symbol(), Set.of()));
        }
        absent.keySet().removeAll(besides);
        List<Entry> predecessors = predecessors(members, absent);
        besides.addAll(absent.keySet());
        predecessors.forEach(entry -> besides.remove(entry.symbol()));
        members.forEach(member -> besides.remove(member.symbol()));
        return Series.of(members, predecessors, besides);
    }

    /**
     * Of what is recalled and not at hand what can be members: alone in a session of which there is no member, with no
     * pause longer than those of a series.
     */
    private static List<Entry> predecessors(List<Entry> members, SortedMap<Symbol, Entry> absent) {
        TreeSet<Integer> known =
                sessions(members.stream().filter(e -> !e.symbol().isDraft()).toList());
        TreeMap<Integer, List<Entry>> free = absent.values().stream()
                .filter(entry -> entry.session().isPresent())
                .filter(entry -> !known.contains(entry.session().getAsInt()))
                .collect(Collectors.groupingBy(entry -> entry.session().getAsInt(), TreeMap::new, Collectors.toList()));
        free.values()
                .removeIf(rivals -> rivals.stream()
                                .map(entry -> SeriesGroups.number(entry.symbol()))
                                .distinct()
                                .count()
                        > 1);
        known.addAll(sessions(members));
        List<Entry> predecessors = new ArrayList<>();
        for (Map.Entry<Integer, List<Entry>> session : free.descendingMap().entrySet()) {
            if (!known.isEmpty() && known.first() - session.getKey() <= LONGEST_PAUSE) {
                known.add(session.getKey());
                predecessors.addAll(session.getValue());
            }
        }
        return predecessors;
    }

    private static TreeSet<Integer> sessions(List<Entry> entries) {
        return entries.stream()
                .flatMapToInt(entry -> entry.session().stream())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
