package recital.search.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.align.Overrides;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.corpus.series.CorpusSeries;
import recital.diff.Comparisons;
import recital.diff.ResolutionDiff;
import recital.model.Edition;
import recital.model.Organ;
import recital.model.Resolution;
import recital.model.Symbol;

/** The documents around a draft: those that it continues, cites, or stands beside in its session. */
public final class CheckedCollection {

    /** What was adopted more sessions ago tells nothing of the present one. */
    private static final int LATELY = 2;

    /** Of so many resolutions the texts of a third of a session can be told. */
    private static final int ENOUGH = 100;

    /** A series may leave out two sessions, and then go on under its title. */
    private static final int LONGEST_PAUSE = 3;

    private final Corpus corpus;
    private final CorpusSeries series;
    private final Comparisons comparisons;
    private final Overrides overrides;
    private final Optional<Resolution> continued;
    private final Map<Integer, CitationIndex> citations = new HashMap<>();

    /**
     * A collection.
     *
     * @param comparisons by which documents are compared
     * @param overrides the links that its user has set
     */
    public CheckedCollection(Corpus corpus, Comparisons comparisons, Overrides overrides) {
        this(corpus, comparisons, overrides, Optional.empty());
    }

    private CheckedCollection(
            Corpus corpus, Comparisons comparisons, Overrides overrides, Optional<Resolution> continued) {
        this.corpus = corpus;
        this.series = new CorpusSeries(corpus);
        this.comparisons = comparisons;
        this.overrides = overrides;
        this.continued = continued;
    }

    /** The same, of which the draft is known to continue one document, which need not be there. */
    public CheckedCollection with(Resolution predecessor) {
        return new CheckedCollection(corpus, comparisons, overrides, Optional.of(predecessor));
    }

    /**
     * The two adopted documents that a draft continues, the later first, as far as they are there: those with a title like
     * its own, where one of the last sessions has one.
     */
    List<Resolution> predecessors(Resolution draft) {
        return continued
                .map(given -> Stream.concat(
                                Stream.of(given), found(given).stream().limit(1))
                        .toList())
                .orElseGet(() -> found(draft));
    }

    /** Whether the user has said what the draft continues. */
    boolean isPredecessorGiven() {
        return continued.isPresent();
    }

    private List<Resolution> found(Resolution draft) {
        List<Entry> all = series.continuedBy(draft);
        List<Entry> alike = series(draft);
        boolean goesOn = alike.stream()
                .limit(1)
                .anyMatch(entry -> draft.session().orElse(0) <= entry.session().orElse(0) + LONGEST_PAUSE);
        List<Resolution> texts = new ArrayList<>();
        Set<OptionalInt> sessions = new HashSet<>();
        for (Entry entry : goesOn ? alike : all) {
            // Of two of a session the first has a title more like that of the draft.
            if (texts.size() < 2 && sessions.add(entry.session())) {
                text(entry).ifPresent(texts::add);
            }
        }
        return texts;
    }

    /** The adopted documents before a draft on its subject, the latest first. */
    List<Entry> series(Resolution draft) {
        return series.continuedBy(draft).stream()
                .filter(entry -> CorpusSeries.areOfOneSubject(draft, entry))
                .toList();
    }

    /** The collection's entry of a document, whatever its edition. */
    Optional<Entry> entry(Symbol symbol) {
        return corpus.find(symbol).stream().findFirst();
    }

    ResolutionDiff compare(Resolution earlier, Resolution later) {
        return comparisons.diff(earlier, later, overrides);
    }

    /** The date on which a document was adopted, where the collection knows it. */
    Optional<LocalDate> adopted(Symbol symbol) {
        return corpus.adopted(symbol).or(() -> continued
                .filter(given -> given.symbol().equals(Optional.of(symbol)))
                .flatMap(Resolution::adopted));
    }

    /** The title of a document; empty where the collection does not know it. */
    Optional<String> title(Symbol symbol) {
        return corpus.find(symbol).stream()
                .map(Entry::title)
                .filter(title -> !title.isBlank())
                .findFirst();
    }

    /**
     * Whether a document is there, or one of its number without a letter: a resolution becomes part A when part B is
     * adopted, and one document may have both.
     */
    boolean knows(Symbol symbol) {
        return !corpus.find(symbol).isEmpty() || !corpus.find(symbol.whole()).isEmpty();
    }

    /**
     * The highest number of a resolution of a session of the Assembly that the collection has, and how many it has: numbers
     * run without a gap.
     */
    HeldSession held(int session) {
        List<Symbol> held = corpus.entries().stream()
                .map(Entry::symbol)
                .filter(Symbol::isAssemblyResolution)
                .filter(symbol -> symbol.session().equals(OptionalInt.of(session)))
                .distinct()
                .toList();
        return new HeldSession(
                held.size(), held.stream().mapToInt(HeldSession::number).max().orElse(0));
    }

    /** The organs of which the collection has a resolution. */
    Set<Organ> organs() {
        return corpus.entries().stream()
                .map(Entry::symbol)
                .filter(Symbol::isResolution)
                .flatMap(symbol -> symbol.organ().stream())
                .collect(Collectors.toSet());
    }

    /** The last resolution on the subject of another, of its series and before the session of the draft. */
    Optional<Entry> newest(Symbol symbol, Resolution draft) {
        return series.sameTitle(symbol, edition(draft)).stream()
                .filter(member -> isBefore(member, draft))
                .max(Entry.CHRONOLOGICAL);
    }

    boolean areOfOneSeries(Symbol one, Symbol other, Resolution draft) {
        return series.of(edition(draft)).of(one).filter(own -> own.has(other)).isPresent();
    }

    /**
     * The documents of other series of the session of a draft and, until they are some hundred, of the sessions not long
     * before it, the latest first.
     */
    Optional<SessionDocuments> beside(Resolution draft) {
        NavigableMap<Integer, List<Entry>> all = ofOtherSeries(draft).stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.session().orElseThrow(), TreeMap::new, Collectors.toList()));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int last = draft.session().orElse(all.lastKey());
        NavigableMap<Integer, List<Entry>> others = all.headMap(last, true);
        List<Entry> entries = new ArrayList<>();
        int first = last;
        for (Map.Entry<Integer, List<Entry>> session :
                others.tailMap(last - LATELY, true).descendingMap().entrySet()) {
            if (entries.size() < ENOUGH) {
                entries.addAll(session.getValue());
                first = session.getKey();
            }
        }
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> beyond = new ArrayList<>();
        for (List<Entry> session : all.tailMap(last, false).values()) {
            if (entries.size() + beyond.size() < ENOUGH) {
                beyond.addAll(session);
            }
        }
        corpus.readAhead(entry -> entries.contains(entry) || beyond.contains(entry));
        return Optional.of(
                new SessionDocuments(first, entries.get(0).session().orElseThrow(), texts(entries), texts(beyond)));
    }

    /** What the documents of the session of a draft and of those just before it cite, the draft itself aside. */
    OtherCitations citations(Resolution draft) {
        int last = draft.session().orElse(Integer.MAX_VALUE);
        CitationIndex index = citations.computeIfAbsent(last, session -> {
            int latest = corpus.entries().stream()
                    .flatMapToInt(entry -> entry.session().stream())
                    .filter(one -> one <= session)
                    .max()
                    .orElse(0);
            return CitationIndex.of(
                    corpus,
                    entry -> !entry.symbol().isDraft()
                            && entry.edition().comparedAs() == edition(draft)
                            && entry.session().orElse(0) <= latest
                            && entry.session().orElse(0) >= latest - LATELY);
        });
        return new OtherCitations(index, draft);
    }

    private List<Resolution> texts(List<Entry> entries) {
        return entries.stream().flatMap(entry -> text(entry).stream()).toList();
    }

    /** The titles of all documents. */
    Set<String> titles() {
        return corpus.entries().stream()
                .map(Entry::title)
                .filter(title -> !title.isBlank())
                .collect(Collectors.toSet());
    }

    private List<Entry> ofOtherSeries(Resolution draft) {
        Set<Symbol> own = series.seriesOf(draft).stream()
                .filter(entry -> isBefore(entry, draft) || CorpusSeries.areOfOneSubject(draft, entry))
                .map(Entry::symbol)
                .collect(Collectors.toSet());
        draft.symbol().ifPresent(own::add);
        continued.flatMap(Resolution::symbol).ifPresent(own::add);
        return corpus.entries().stream()
                .filter(entry -> entry.present() && entry.edition().comparedAs() == edition(draft))
                .filter(entry -> !entry.symbol().isDraft() && !own.contains(entry.symbol()))
                .filter(entry -> !entry.title().isBlank() && !entry.title().equalsIgnoreCase(draft.title()))
                .filter(entry -> entry.session().isPresent())
                .toList();
    }

    private static boolean isBefore(Entry entry, Resolution draft) {
        return draft.session().isEmpty()
                || entry.session().isPresent()
                        && entry.session().getAsInt() < draft.session().getAsInt();
    }

    private static Edition edition(Resolution draft) {
        return draft.edition().comparedAs();
    }

    private Optional<Resolution> text(Entry entry) {
        try {
            return Optional.of(corpus.read(entry));
        } catch (CorpusException e) {
            // What cannot be read is as good as none here; 'corpus check' names it.
            return Optional.empty();
        }
    }
}
