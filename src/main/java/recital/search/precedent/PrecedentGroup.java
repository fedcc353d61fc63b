package recital.search.precedent;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import recital.search.index.IndexedParagraph;

/**
 * Precedents that share the same words with the paragraph that was asked about.
 *
 * @param closest the one that shares most; of equals that which differs least to the letter, then the last that was adopted
 * @param passages what became of its words in each run
 * @param paragraphs all of them, in chronological order
 * @param standing in how many other titles the paragraph that was asked about stands as a whole, names and figures aside; 0
 *     where that are too few to be told
 */
public record PrecedentGroup(
        Precedent closest, List<SharedPassage> passages, List<IndexedParagraph> paragraphs, int standing) {

    public PrecedentGroup {
        passages = List.copyOf(passages);
        paragraphs = paragraphs.stream().sorted(IndexedParagraph.CHRONOLOGICAL).toList();
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a group has a paragraph");
        }
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

    /** Its paragraphs by series, that with most resolutions first. */
    public Map<String, List<IndexedParagraph>> bySeries() {
        Map<String, List<IndexedParagraph>> bySeries = paragraphs.stream()
                .collect(Collectors.groupingBy(IndexedParagraph::series, LinkedHashMap::new, Collectors.toList()));
        return bySeries.entrySet().stream()
                .sorted(Comparator.comparingInt(one -> -one.getValue().size()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
