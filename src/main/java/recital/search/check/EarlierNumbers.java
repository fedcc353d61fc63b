package recital.search.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.corpus.catalog.Entry;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;

/** What the predecessor of a draft cites in the place of what the draft cites, and which resolutions are of its series. */
final class EarlierNumbers {

    private final CheckedDraft draft;
    private final Map<ParagraphId, List<Symbol>> own;
    private final Map<ParagraphId, List<Symbol>> earlier;
    private final Set<Symbol> series;

    EarlierNumbers(CheckedDraft draft) {
        this.draft = draft;
        own = byParagraph(draft.places());
        earlier = byParagraph(draft.predecessor().map(CitedPlaces::of).orElse(List.of()));
        series = Stream.concat(
                        draft.predecessor().filter(before -> !draft.isOnAnotherSubject()).stream()
                                .flatMap(before -> before.symbol().stream()),
                        draft.collection().series(draft.draft()).stream().map(Entry::symbol))
                .map(Symbol::whole)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<ParagraphId, List<Symbol>> byParagraph(List<CitedPlace> places) {
        return places.stream()
                .collect(Collectors.groupingBy(
                        CitedPlace::paragraph,
                        HashMap::new,
                        Collectors.mapping(CitedPlace::cited, Collectors.toList())));
    }

    /** The name of the predecessor; empty where there is none. */
    String name() {
        return draft.predecessor().map(Resolution::shortName).orElse("");
    }

    /** Whether the predecessor cites it in the same paragraph, or the one before it of its series, or it is of the own series. */
    boolean confirms(CitedPlace place) {
        return series.contains(place.cited())
                || before(place).stream()
                        .anyMatch(symbol ->
                                symbol.equals(place.cited()) || newest(symbol).equals(Optional.of(place.cited())));
    }

    /** Whether the predecessor cites it anywhere. */
    boolean cites(CitedPlace place) {
        return earlier.values().stream().anyMatch(cited -> cited.contains(place.cited()));
    }

    /**
     * The one with a like number that the paragraph does not cite, and that the predecessor has at this place of the same
     * paragraph, or whose series has it next.
     */
    Optional<Symbol> atThePlaceOf(CitedPlace place) {
        List<Symbol> here = own.getOrDefault(place.paragraph(), List.of());
        List<Symbol> before = before(place);
        return before.stream()
                .filter(symbol -> !here.contains(symbol) && areNeighbours(here, place.cited(), before, symbol))
                .flatMap(symbol -> newest(symbol).map(next -> List.of(symbol, next)).orElse(List.of(symbol)).stream())
                .filter(symbol -> !here.contains(symbol))
                .filter(symbol -> isTakenFor(symbol, place.cited()))
                .findFirst();
    }

    /** The next one of the own series, where the draft cites a near number and not that. */
    Optional<Symbol> ofSeries(CitedPlace place) {
        List<Symbol> here = own.getOrDefault(place.paragraph(), List.of());
        return series.stream()
                .filter(symbol -> !here.contains(symbol))
                .filter(symbol -> !symbol.equals(place.cited()) && LikeNumbers.areNear(symbol, place.cited()))
                .findFirst();
    }

    private boolean isTakenFor(Symbol symbol, Symbol cited) {
        return LikeNumbers.areLike(symbol, cited) && !draft.collection().areOfOneSeries(symbol, cited, draft.draft());
    }

    /** Whether what stands before them, or behind them, is the same. */
    private static boolean areNeighbours(List<Symbol> here, Symbol cited, List<Symbol> before, Symbol symbol) {
        int own = here.indexOf(cited);
        int other = before.indexOf(symbol);
        return at(here, own - 1).equals(at(before, other - 1))
                || at(here, own + 1).equals(at(before, other + 1));
    }

    private static Optional<Symbol> at(List<Symbol> all, int place) {
        return place < 0 || place >= all.size() ? Optional.empty() : Optional.of(all.get(place));
    }

    private Optional<Symbol> newest(Symbol symbol) {
        return draft.collection()
                .newest(symbol, draft.draft())
                .map(Entry::symbol)
                .map(Symbol::whole);
    }

    private List<Symbol> before(CitedPlace place) {
        Paragraph paragraph = draft.draft().paragraph(place.paragraph()).orElseThrow();
        return draft.earlier(paragraph).stream()
                .flatMap(one -> earlier.getOrDefault(one.id(), List.of()).stream())
                .toList();
    }
}
