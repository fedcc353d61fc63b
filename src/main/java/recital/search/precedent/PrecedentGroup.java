package recital.search.precedent;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.model.Symbol;
import recital.search.index.IndexedParagraph;

/**
 * Precedents that share the same words with the paragraph that was asked about.
 *
 * @param closest the one that shares most; of equals that which differs least to the letter, then the last that was adopted
 * @param passages what became of its words in each run
 * @param paragraphs those that have the words of the closest, in chronological order
 * @param nearly those that have most of them
 * @param standing those in which the paragraph that was asked about stands as a whole, names and figures aside; none where
 *     too few other titles have it
 */
public record PrecedentGroup(
        Precedent closest,
        List<SharedPassage> passages,
        List<IndexedParagraph> paragraphs,
        List<IndexedParagraph> nearly,
        List<IndexedParagraph> standing) {

    public PrecedentGroup {
        passages = List.copyOf(passages);
        paragraphs = chronological(paragraphs);
        nearly = chronological(nearly);
        standing = chronological(standing);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a group has a paragraph");
        }
    }

    /** A precedent alone. */
    static PrecedentGroup of(Precedent closest, SharedPassage passage, List<IndexedParagraph> paragraphs) {
        return new PrecedentGroup(closest, List.of(passage), paragraphs, List.of(), List.of());
    }

    private static List<IndexedParagraph> chronological(List<IndexedParagraph> paragraphs) {
        return paragraphs.stream().sorted(IndexedParagraph.CHRONOLOGICAL).toList();
    }

    /** All of them, those included that have most of the words. */
    public List<IndexedParagraph> all() {
        return chronological(Stream.concat(paragraphs.stream(), nearly.stream()).toList());
    }

    /** Where the wording was first agreed. */
    public IndexedParagraph first() {
        return paragraphs.get(0);
    }

    /** Where it was last agreed. */
    public IndexedParagraph last() {
        return paragraphs.get(paragraphs.size() - 1);
    }

    /** In how many resolutions it stands. */
    public int resolutions() {
        return (int)
                paragraphs.stream().map(IndexedParagraph::symbol).distinct().count();
    }

    /** In how many titles the paragraph that was asked about stands as a whole; 0 where too few other titles have it. */
    public int standingTitles() {
        return StandingText.titles(standing);
    }

    /** Its paragraphs by series, that with most resolutions first. */
    public Map<String, List<IndexedParagraph>> bySeries() {
        return bySeries(paragraphs);
    }

    /** Those that have most of the words in resolutions that nowhere have all, by series. */
    public Map<String, List<IndexedParagraph>> nearlyBySeries() {
        Set<Symbol> resolutions =
                paragraphs.stream().map(IndexedParagraph::symbol).collect(Collectors.toSet());
        return bySeries(nearly.stream()
                .filter(paragraph -> !resolutions.contains(paragraph.symbol()))
                .toList());
    }

    private static Map<String, List<IndexedParagraph>> bySeries(List<IndexedParagraph> paragraphs) {
        Map<String, List<IndexedParagraph>> bySeries = paragraphs.stream()
                .collect(Collectors.groupingBy(IndexedParagraph::series, LinkedHashMap::new, Collectors.toList()));
        return bySeries.entrySet().stream()
                .sorted(Comparator.comparingInt(one -> -one.getValue().size()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
