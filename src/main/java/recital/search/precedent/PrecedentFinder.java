package recital.search.precedent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import recital.corpus.catalog.Corpus;
import recital.corpus.series.Chain;
import recital.corpus.series.Chain.Member;
import recital.diff.Differ;
import recital.lineage.Place;
import recital.model.Language;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.search.SearchText;
import recital.search.SharedRun;
import recital.search.SharedRuns;
import recital.search.TextAnalyzer;
import recital.search.index.IndexedParagraph;
import recital.search.index.ParagraphIndex;
import recital.search.index.SearchScope;
import recital.search.index.Wording;

/**
 * Finds where the wording of a paragraph was agreed before: candidates from the index, each then aligned word by word.
 *
 * <p>Several threads may ask it at once.
 */
public final class PrecedentFinder {

    /** source: the sessions of the Assembly open in September, Rules of Procedure, rule 1. */
    private static final int SESSION_OPENS = 9;

    /** So many wordings are aligned of the likeliest. */
    private static final int CANDIDATES = 100;

    /** Of two precedents that share this part of their words with the asked paragraph the words are the same. */
    private static final double SAME_WORDS = 0.6;

    private final ParagraphIndex index;
    private final Differ differ = new Differ();
    private final Map<Language, TextAnalyzer> analyzers = new ConcurrentHashMap<>();

    public PrecedentFinder(ParagraphIndex index) {
        this.index = index;
    }

    /** The precedents of words that belong to no document. */
    public Precedents ofWords(String words, Language language, PrecedentQuery query) {
        SearchScope scope =
                new SearchScope(query.edition(), query.before(), query.organs(), Optional.empty(), Optional.empty());
        AskedParagraph asked = new AskedParagraph(Optional.empty(), language, words);
        return new Precedents(words, false, Optional.empty(), scope, List.of(find(asked, scope, query)));
    }

    /**
     * The precedents of a document, paragraph by paragraph: what was adopted before it.
     *
     * @param corpus the collection in which its own series is found
     * @param only the one paragraph that is asked about, with its points; empty for all
     */
    public Precedents ofDocument(Resolution document, Optional<ParagraphId> only, Corpus corpus, PrecedentQuery query) {
        Optional<String> series = ownSeries(document, corpus);
        SearchScope scope = new SearchScope(
                query.edition(),
                query.before().or(() -> firstDay(document)),
                query.organs(),
                document.symbol(),
                query.ownSeries() ? Optional.empty() : series);
        String name = document.shortName();
        List<PrecedentAnswer> answers = document.paragraphs().parallelStream()
                .filter(paragraph -> only.isEmpty() || only.get().includes(paragraph.id()))
                .map(paragraph -> new AskedParagraph(
                        Optional.of(new Place(name, paragraph.id())), document.language(), paragraph.text()))
                .map(asked -> find(asked, scope, query))
                .toList();
        return new Precedents(only.map(id -> name + "#" + id).orElse(name), only.isEmpty(), series, scope, answers);
    }

    /** The day of its adoption; of what is not adopted or has a year alone the first on which it may have been. */
    private static Optional<LocalDate> firstDay(Resolution document) {
        return document.adopted().or(() -> document.year().stream()
                .mapToObj(year -> LocalDate.of(year, document.isDraft() ? SESSION_OPENS : 1, 1))
                .findFirst());
    }

    /** That of the document itself, or of the last of its predecessors that the index has. */
    private Optional<String> ownSeries(Resolution document, Corpus corpus) {
        Optional<String> own = document.symbol().flatMap(index::seriesOf);
        if (own.isPresent()) {
            return own;
        }
        List<Member> predecessors = new ArrayList<>(Chain.of(document, corpus).series());
        Collections.reverse(predecessors);
        return predecessors.stream()
                .flatMap(member -> index.seriesOf(member.symbol()).stream())
                .findFirst();
    }

    /** The precedents of a paragraph among the documents of a scope. */
    public PrecedentAnswer find(AskedParagraph asked, SearchScope scope, PrecedentQuery query) {
        TextAnalyzer analyzer = analyzers.computeIfAbsent(asked.language(), TextAnalyzer::new);
        SearchText text = analyzer.analyze(asked.text());
        List<Match> matches = matches(text, scope, Math.min(query.leastWords(), text.size()), analyzer);
        BitSet shared = new BitSet();
        List<GroupBuilder> groups = new ArrayList<>();
        for (Match match : matches) {
            shared.or(match.words());
            groupOf(match, groups).add(match);
        }
        List<PrecedentGroup> told = groups.stream()
                .limit(query.limit())
                .map(group -> group.build(asked, text, analyzer))
                .toList();
        return new PrecedentAnswer(asked, text.size(), shared.cardinality(), told, groups.size() - told.size());
    }

    /** The wordings that share something, those that share most first, of equals the first that was agreed. */
    private List<Match> matches(SearchText text, SearchScope scope, int least, TextAnalyzer analyzer) {
        SharedRuns shared = new SharedRuns(text);
        List<Match> matches = new ArrayList<>();
        for (Wording wording : index.candidates(text, scope, CANDIDATES)) {
            List<SharedRun> runs = shared.with(analyzer.analyze(wording.text()), least);
            if (!runs.isEmpty()) {
                matches.add(new Match(wording, runs, index.paragraphsWith(wording, scope)));
            }
        }
        matches.sort(Match.BEST_FIRST);
        return matches;
    }

    /** The group whose words it shares, or a new one. */
    private GroupBuilder groupOf(Match match, List<GroupBuilder> groups) {
        for (GroupBuilder group : groups) {
            if (group.closest.sharesWordsOf(match)) {
                return group;
            }
        }
        GroupBuilder group = new GroupBuilder(match);
        groups.add(group);
        return group;
    }

    /**
     * A wording that shares something.
     *
     * @param words which words of the asked paragraph it has
     */
    private record Match(
            Wording wording, List<SharedRun> runs, List<IndexedParagraph> paragraphs, double weight, BitSet words) {

        static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble((Match match) -> -match.weight)
                .thenComparing(match -> match.paragraphs.get(0), IndexedParagraph.CHRONOLOGICAL);

        Match(Wording wording, List<SharedRun> runs, List<IndexedParagraph> paragraphs) {
            this(
                    wording,
                    runs,
                    paragraphs,
                    runs.stream().mapToDouble(SharedRun::weight).sum(),
                    words(runs));
        }

        private static BitSet words(List<SharedRun> runs) {
            BitSet words = new BitSet();
            runs.forEach(run -> words.set(run.start(), run.end()));
            return words;
        }

        boolean sharesWordsOf(Match other) {
            BitSet both = (BitSet) words.clone();
            both.and(other.words);
            BitSet all = (BitSet) words.clone();
            all.or(other.words);
            return both.cardinality() >= SAME_WORDS * all.cardinality();
        }
    }

    /** A group that grows. */
    private final class GroupBuilder {

        private final Match closest;
        private final List<IndexedParagraph> paragraphs = new ArrayList<>();

        GroupBuilder(Match closest) {
            this.closest = closest;
        }

        void add(Match match) {
            paragraphs.addAll(match.paragraphs());
        }

        PrecedentGroup build(AskedParagraph asked, SearchText text, TextAnalyzer analyzer) {
            SearchText other = analyzer.analyze(closest.wording().text());
            List<SharedPassage> passages = closest.runs().stream()
                    .map(run -> passage(asked.language(), run, text, other))
                    .toList();
            Precedent precedent =
                    new Precedent(closest.paragraphs().get(0), closest.wording().text(), closest.runs());
            return new PrecedentGroup(precedent, passages, paragraphs);
        }

        private SharedPassage passage(Language language, SharedRun run, SearchText text, SearchText other) {
            int start = text.words().get(run.start()).start();
            int end = text.words().get(run.end() - 1).end();
            int otherStart = other.words().get(run.otherStart()).start();
            int otherEnd = other.words().get(run.otherEnd() - 1).end();
            return new SharedPassage(
                    start,
                    end,
                    differ.compare(
                            language,
                            other.text().substring(otherStart, otherEnd),
                            text.text().substring(start, end)));
        }
    }
}
