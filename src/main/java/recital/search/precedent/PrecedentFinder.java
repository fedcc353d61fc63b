package recital.search.precedent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
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
import recital.search.TextAnalyzer;
import recital.search.TextRange;
import recital.search.index.IndexedParagraph;
import recital.search.index.ParagraphIndex;
import recital.search.index.SearchScope;
import recital.search.precedent.Precedents.View;

/**
 * Finds where the wording of a paragraph was agreed before: what an index has that shares something with it, grouped.
 *
 * <p>Several threads may ask it at once.
 */
public final class PrecedentFinder {

    /** source: the sessions of the Assembly open in September, Rules of Procedure, rule 1. */
    private static final int SESSION_OPENS = 9;

    /** Of two precedents that share this part of their words with the asked paragraph the words are the same. */
    private static final double SAME_WORDS = 0.6;

    private final ParagraphIndex index;
    private final MatchFinder matches;
    private final Differ differ = new Differ();
    private final Map<Language, TextAnalyzer> analyzers = new ConcurrentHashMap<>();

    public PrecedentFinder(ParagraphIndex index) {
        this.index = index;
        matches = new MatchFinder(index);
    }

    /** The precedents of words that belong to no document. */
    public Precedents ofWords(String words, Language language, PrecedentQuery query) {
        SearchScope scope =
                new SearchScope(query.edition(), query.before(), query.organs(), Optional.empty(), Optional.empty());
        AskedParagraph asked = new AskedParagraph(Optional.empty(), language, words);
        return new Precedents(words, View.WORDS, Optional.empty(), scope, List.of(find(asked, "", scope, query)));
    }

    /**
     * The precedents of a document, paragraph by paragraph: what was adopted before it.
     *
     * @param only the one paragraph that is asked about, with its points; empty for all
     * @param corpus the collection in which its own series is found
     */
    public Precedents ofDocument(Resolution document, Optional<ParagraphId> only, Corpus corpus, PrecedentQuery query) {
        Optional<String> series = ownSeries(document, corpus);
        SearchScope scope = scope(document, series, query);
        List<PrecedentAnswer> answers = find(asked(document, only), document.title(), scope, query);
        return new Precedents(
                name(document, only), only.isEmpty() ? View.DOCUMENT : View.PARAGRAPH, series, scope, answers);
    }

    /** The same for the clauses that differ from an agreed one by a few words, each with the closest of those. */
    public Precedents departures(Resolution document, Optional<ParagraphId> only, Corpus corpus, PrecedentQuery query) {
        Optional<String> series = ownSeries(document, corpus);
        SearchScope scope = scope(document, series, query);
        List<PrecedentAnswer> answers = departures(document, asked(document, only), scope);
        return new Precedents(name(document, only), View.DEPARTURES, series, scope, answers);
    }

    private List<PrecedentAnswer> departures(Resolution document, List<AskedParagraph> paragraphs, SearchScope scope) {
        List<AskedText> clauses = paragraphs.stream()
                .flatMap(asked -> asked.clauses().stream())
                .map(clause -> analyzed(clause, document.title(), Departure::leastShared))
                .filter(clause -> clause.size() >= Departure.LEAST_WORDS)
                .toList();
        return matches.match(clauses, scope, MatchFinder.CANDIDATES).parallelStream()
                .flatMap(matched -> Departure.of(matched, differ).stream())
                .toList();
    }

    private static List<AskedParagraph> asked(Resolution document, Optional<ParagraphId> only) {
        return document.paragraphs().stream()
                .filter(paragraph -> only.isEmpty() || only.get().includes(paragraph.id()))
                .map(paragraph -> new AskedParagraph(
                        Optional.of(new Place(document.shortName(), paragraph.id())),
                        document.language(),
                        paragraph.text()))
                .toList();
    }

    private static String name(Resolution document, Optional<ParagraphId> only) {
        return only.map(id -> document.shortName() + "#" + id).orElse(document.shortName());
    }

    private static SearchScope scope(Resolution document, Optional<String> series, PrecedentQuery query) {
        return new SearchScope(
                query.edition(),
                query.before().or(() -> firstDay(document)),
                query.organs(),
                document.symbol(),
                query.ownSeries() ? Optional.empty() : series);
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

    /**
     * The precedents of a paragraph among the documents of a scope.
     *
     * @param title of the document that it belongs to; empty where there is none
     */
    public PrecedentAnswer find(AskedParagraph asked, String title, SearchScope scope, PrecedentQuery query) {
        return find(List.of(asked), title, scope, query).get(0);
    }

    private List<PrecedentAnswer> find(
            List<AskedParagraph> paragraphs, String title, SearchScope scope, PrecedentQuery query) {
        List<AskedText> texts = paragraphs.stream()
                .map(asked -> analyzed(asked, title, query::leastWords))
                .toList();
        int candidates = query.commonplace() ? MatchFinder.CANDIDATES_OF_COMMONPLACE : MatchFinder.CANDIDATES;
        return matches.match(texts, scope, candidates).parallelStream()
                .map(matched -> answer(matched, query))
                .toList();
    }

    private AskedText analyzed(AskedParagraph paragraph, String title, IntUnaryOperator least) {
        TextAnalyzer analyzer = analyzers.computeIfAbsent(paragraph.language(), TextAnalyzer::new);
        SearchText text = analyzer.analyze(paragraph.text());
        return new AskedText(paragraph, title, text, least.applyAsInt(text.size()), analyzer);
    }

    private PrecedentAnswer answer(MatchedText matched, PrecedentQuery query) {
        AskedText asked = matched.asked();
        BitSet shared = new BitSet();
        List<GroupBuilder> groups = new ArrayList<>();
        TellingWords telling = TellingWords.of(asked, matched.matches());
        int commonplace = 0;
        for (Match match : matched.matches()) {
            if (query.commonplace() || telling.areIn(match)) {
                shared.or(match.words());
                groupOf(match, groups).add(match);
            } else {
                commonplace += match.paragraphs().size();
            }
        }
        List<PrecedentGroup> told = groups.stream()
                .limit(query.limit())
                .map(group -> group.build(asked))
                .toList();
        return new PrecedentAnswer(
                asked.paragraph(),
                asked.size(),
                shared.cardinality(),
                ranges(shared, asked.text()),
                told,
                groups.size() - told.size(),
                commonplace);
    }

    /** The group whose words it shares, or a new one. */
    private GroupBuilder groupOf(Match match, List<GroupBuilder> groups) {
        for (GroupBuilder group : groups) {
            if (sharesWords(group.closest, match)) {
                return group;
            }
        }
        GroupBuilder group = new GroupBuilder(match);
        groups.add(group);
        return group;
    }

    private static boolean sharesWords(Match one, Match other) {
        BitSet both = (BitSet) one.words().clone();
        both.and(other.words());
        BitSet all = (BitSet) one.words().clone();
        all.or(other.words());
        return both.cardinality() >= SAME_WORDS * all.cardinality();
    }

    /** The parts of a text in which these of its words stand. */
    private static List<TextRange> ranges(BitSet words, SearchText text) {
        List<TextRange> ranges = new ArrayList<>();
        for (int from = words.nextSetBit(0); from >= 0; ) {
            int to = words.nextClearBit(from);
            ranges.add(text.range(from, to));
            from = words.nextSetBit(to);
        }
        return ranges;
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

        PrecedentGroup build(AskedText text) {
            SearchText other = text.analyzer().analyze(closest.wording().text());
            List<SharedPassage> passages = new ArrayList<>();
            for (SharedRun run : closest.runs()) {
                TextRange asked = text.text().range(run.start(), run.end());
                String agreed = other.range(run.otherStart(), run.otherEnd()).of(other.text());
                passages.add(new SharedPassage(
                        asked,
                        differ.compare(
                                text.paragraph().language(),
                                agreed,
                                asked.of(text.paragraph().text()))));
            }
            return new PrecedentGroup(closest.precedent(), passages, paragraphs);
        }
    }
}
