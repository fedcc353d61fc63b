package recital.search.precedent;

import java.time.LocalDate;
import java.util.ArrayList;
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
import recital.search.SearchTerms;
import recital.search.SearchText;
import recital.search.TextAnalyzer;
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
        List<PrecedentAnswer> answers = find(asked(document, only), document.title(), series, scope, query);
        return new Precedents(
                name(document, only), only.isEmpty() ? View.DOCUMENT : View.PARAGRAPH, series, scope, answers);
    }

    /** The same for the clauses that differ from an agreed one by a few words, each with the closest of those. */
    public Precedents departures(Resolution document, Optional<ParagraphId> only, Corpus corpus, PrecedentQuery query) {
        Optional<String> series = ownSeries(document, corpus);
        SearchScope scope = scope(document, series, query);
        List<PrecedentAnswer> answers = departures(document, asked(document, only), series, scope);
        return new Precedents(name(document, only), View.DEPARTURES, series, scope, answers);
    }

    private List<PrecedentAnswer> departures(
            Resolution document, List<AskedParagraph> paragraphs, Optional<String> series, SearchScope scope) {
        List<AskedText> clauses = paragraphs.stream()
                .flatMap(asked -> asked.clauses().stream())
                .map(clause -> analyzed(clause, document.title(), series, Departure::leastShared))
                .filter(clause -> clause.size() >= Departure.LEAST_WORDS)
                .toList();
        return matches.matchClosely(clauses, scope, MatchFinder.CANDIDATES).parallelStream()
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
        return find(List.of(asked), title, Optional.empty(), scope, query).get(0);
    }

    private List<PrecedentAnswer> find(
            List<AskedParagraph> paragraphs,
            String title,
            Optional<String> series,
            SearchScope scope,
            PrecedentQuery query) {
        List<AskedText> texts = paragraphs.stream()
                .map(asked -> analyzed(asked, title, series, query::leastWords))
                .toList();
        boolean isPhrase = texts.stream().allMatch(AskedText::isPhrase);
        int candidates = isPhrase
                ? MatchFinder.CANDIDATES_OF_PHRASE
                : query.commonplace() ? MatchFinder.CANDIDATES_OF_COMMONPLACE : MatchFinder.CANDIDATES;
        PrecedentQuery counted = isPhrase ? query.withCommonplace() : query;
        return matches.match(texts, scope, candidates).parallelStream()
                .map(matched -> new Grouping(matched.asked(), matched.matches(), differ).answer(counted))
                .toList();
    }

    /** Whether words tell enough to be looked up: an index has no words that stand in every second paragraph. */
    public boolean canFind(String words, Language language) {
        SearchText text = analyzer(language).analyze(words);
        return !SearchTerms.weighted(text.words()).isEmpty()
                || !SearchTerms.allRuns(text.words()).isEmpty();
    }

    private TextAnalyzer analyzer(Language language) {
        return analyzers.computeIfAbsent(language, TextAnalyzer::new);
    }

    private AskedText analyzed(
            AskedParagraph paragraph, String title, Optional<String> series, IntUnaryOperator least) {
        TextAnalyzer analyzer = analyzer(paragraph.language());
        SearchText text = analyzer.analyze(paragraph.text());
        return new AskedText(paragraph, title, series, text, least.applyAsInt(text.size()), analyzer);
    }
}
