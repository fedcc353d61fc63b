package recital.search.growth;

import java.io.Serializable;
import java.util.List;

/**
 * The documents of a year or session.
 *
 * @param number the year, or the session
 * @param documents in the order of their adoption; at least one
 */
public record GrowthPeriod(int number, List<GrowthDocument> documents) implements Serializable {

    public GrowthPeriod {
        documents = List.copyOf(documents);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("a period has a document");
        }
    }

    /** All words of the period. */
    public WordCounts words() {
        return documents.stream().map(GrowthDocument::words).reduce(WordCounts.NONE, WordCounts::and);
    }

    /** How many words a document has on average. */
    public double mean() {
        return (double) words().total() / documents.size();
    }

    /** How many words at most the shorter half of the documents has: between two in the middle, half the way. */
    public double median() {
        long[] lengths = documents.stream()
                .mapToLong(document -> document.words().total())
                .sorted()
                .toArray();
        int middle = lengths.length / 2;
        return lengths.length % 2 == 1 ? lengths[middle] : (lengths[middle - 1] + lengths[middle]) / 2.0;
    }
}
