package recital.search.growth;

import java.io.Serializable;
import java.util.Arrays;

/** How many words there are of each origin and kind; immutable. */
public final class WordCounts implements Serializable {

    private static final long serialVersionUID = 1L;

    /** None at all. */
    public static final WordCounts NONE = new WordCounts(new long[Origin.values().length * WordKind.values().length]);

    private final long[] counts;

    private WordCounts(long[] counts) {
        this.counts = counts;
    }

    /** Counts one word after another. */
    public static final class Sum {

        private final long[] counts = NONE.counts.clone();

        /** Adds so many words. */
        public void add(Origin origin, WordKind kind, long words) {
            counts[place(origin, kind)] += words;
        }

        /** What was counted so far. */
        public WordCounts counts() {
            return new WordCounts(counts.clone());
        }
    }

    private static int place(Origin origin, WordKind kind) {
        return origin.ordinal() * WordKind.values().length + kind.ordinal();
    }

    /** Those of both. */
    public WordCounts and(WordCounts other) {
        long[] sums = counts.clone();
        Arrays.setAll(sums, i -> counts[i] + other.counts[i]);
        return new WordCounts(sums);
    }

    /** The words of an origin and kind. */
    public long of(Origin origin, WordKind kind) {
        return counts[place(origin, kind)];
    }

    /** The words of an origin. */
    public long of(Origin origin) {
        return Arrays.stream(WordKind.values())
                .mapToLong(kind -> of(origin, kind))
                .sum();
    }

    /** The words of a kind. */
    public long of(WordKind kind) {
        return Arrays.stream(Origin.values())
                .mapToLong(origin -> of(origin, kind))
                .sum();
    }

    /** All words. */
    public long total() {
        return Arrays.stream(counts).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordCounts same && Arrays.equals(counts, same.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
