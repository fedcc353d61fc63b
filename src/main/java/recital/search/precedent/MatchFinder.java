package recital.search.precedent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import recital.language.Lexicon;
import recital.search.SearchText;
import recital.search.SharedRuns;
import recital.search.SharedRuns.Found;
import recital.search.index.IndexedParagraph;
import recital.search.index.ParagraphIndex;
import recital.search.index.SearchScope;
import recital.search.index.Wording;

/** Finds the wordings that share something with paragraphs: the candidates of the index, each aligned word by word. */
final class MatchFinder {

    /** So many wordings are aligned of the likeliest. */
    static final int CANDIDATES = 100;

    /** As many where names and formulas are wanted too, which far more wordings have. */
    static final int CANDIDATES_OF_COMMONPLACE = 400;

    /** So many candidates are asked of the index in one go: what it answers has to fit into memory. */
    private static final int AT_ONCE = 6_400;

    /** As many of a few words alone, which many have and all are to be counted. */
    static final int CANDIDATES_OF_PHRASE = AT_ONCE;

    private final ParagraphIndex index;

    MatchFinder(ParagraphIndex index) {
        this.index = index;
    }

    private record Aligned(Wording wording, Found found) {}

    /** Finds what another text shares with an asked one. */
    @FunctionalInterface
    private interface Comparer {
        Found with(SearchText other);
    }

    /**
     * The matches of each of them among the documents of a scope, runs joined across names and insertions.
     *
     * @param candidates how many wordings are looked at of the likeliest
     */
    List<MatchedText> match(List<AskedText> texts, SearchScope scope, int candidates) {
        return match(texts, scope, candidates, MatchFinder::joining);
    }

    /** The same for the runs as they stand, with small gaps alone. */
    List<MatchedText> matchClosely(List<AskedText> texts, SearchScope scope, int candidates) {
        return match(texts, scope, candidates, asked -> {
            SharedRuns shared = new SharedRuns(asked.text());
            return other -> shared.with(other, asked.least());
        });
    }

    private List<MatchedText> match(
            List<AskedText> texts, SearchScope scope, int candidates, Function<AskedText, Comparer> comparers) {
        List<MatchedText> matched = new ArrayList<>();
        int step = AT_ONCE / candidates;
        for (int from = 0; from < texts.size(); from += step) {
            matched.addAll(matchAtOnce(
                    texts.subList(from, Math.min(texts.size(), from + step)), scope, candidates, comparers));
        }
        return matched;
    }

    private List<MatchedText> matchAtOnce(
            List<AskedText> texts, SearchScope scope, int limit, Function<AskedText, Comparer> comparers) {
        List<List<Wording>> candidates =
                index.candidates(texts.stream().map(AskedText::text).toList(), scope, limit);
        List<List<Aligned>> aligned = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(i -> aligned(texts.get(i), candidates.get(i), comparers.apply(texts.get(i))))
                .toList();
        Map<Long, Wording> wordings = new LinkedHashMap<>();
        aligned.forEach(
                some -> some.forEach(one -> wordings.putIfAbsent(one.wording().id(), one.wording())));
        Map<Long, List<IndexedParagraph>> paragraphs = index.paragraphsWith(wordings.values(), scope);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new MatchedText(texts.get(i), matches(aligned.get(i), paragraphs)))
                .toList();
    }

    private static List<Aligned> aligned(AskedText asked, List<Wording> candidates, Comparer comparer) {
        return candidates.stream()
                .map(wording ->
                        new Aligned(wording, comparer.with(asked.analyzer().analyze(wording.text()))))
                .filter(one -> !one.found().runs().isEmpty())
                .toList();
    }

    private static Comparer joining(AskedText asked) {
        SharedRuns shared = asked.isPhrase() ? SharedRuns.ofPhrase(asked.text()) : new SharedRuns(asked.text());
        Lexicon lexicon = Lexicon.of(asked.paragraph().language());
        GapNames names = new GapNames(asked.text(), lexicon);
        int piece = Math.min(JoinedRuns.PIECE, asked.least());
        return other -> JoinedRuns.of(shared.with(other, piece), asked.least(), names, new GapNames(other, lexicon));
    }

    private static List<Match> matches(List<Aligned> aligned, Map<Long, List<IndexedParagraph>> paragraphs) {
        List<Match> matches = new ArrayList<>();
        for (Aligned one : aligned) {
            List<IndexedParagraph> where = paragraphs.getOrDefault(one.wording().id(), List.of());
            // Of a wording that went out of the index meanwhile there is nothing to tell.
            if (!where.isEmpty()) {
                matches.add(Match.of(one.wording(), one.found(), where));
            }
        }
        matches.sort(Match.BEST_FIRST);
        return matches;
    }
}
