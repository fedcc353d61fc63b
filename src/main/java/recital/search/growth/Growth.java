package recital.search.growth;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import recital.model.Edition;

/**
 * Where the words of documents come from, and what made them more, by year or by session.
 *
 * @param population what was counted
 * @param edition that of all documents
 * @param minWords how many words a run has at least by which a word belongs to a past
 * @param past how many documents of the collection were compared with, those counted included
 * @param grouping what a period is
 * @param periods in chronological order; at least one
 */
public record Growth(
        Population population, Edition edition, int minWords, int past, Grouping grouping, List<GrowthPeriod> periods)
        implements Serializable {

    public Growth {
        Objects.requireNonNull(population);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(grouping);
        periods = List.copyOf(periods);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("nothing was counted");
        }
    }

    /** What documents are put together by. */
    public enum Grouping {
        YEAR("year"),
        SESSION("session");

        private final String code;

        Grouping(String code) {
            this.code = code;
        }

        /** The grouping as programs and people read it. */
        public String code() {
            return code;
        }
    }

    /**
     * The documents that were counted: none but adopted ones.
     *
     * @param code what they are, for programs
     * @param name what they are, for people
     */
    public record Population(String code, String name) implements Serializable {

        public Population {
            Objects.requireNonNull(code);
            Objects.requireNonNull(name);
        }
    }

    /** All words that were counted. */
    public WordCounts words() {
        return periods.stream().map(GrowthPeriod::words).reduce(WordCounts.NONE, WordCounts::and);
    }

    /** How many documents were counted. */
    public int documents() {
        return periods.stream().mapToInt(period -> period.documents().size()).sum();
    }

    /** The first and the last period, whose difference is what grew. */
    public GrowthPeriod first() {
        return periods.get(0);
    }

    /** The last period. */
    public GrowthPeriod last() {
        return periods.get(periods.size() - 1);
    }

    /** The paragraphs that came or grew, those with the most words more first. */
    public List<GrownParagraph> grown() {
        return periods.stream()
                .flatMap(period -> period.documents().stream())
                .flatMap(document -> document.paragraphs().stream())
                .sorted(Comparator.comparingLong(GrownParagraph::growth).reversed())
                .toList();
    }

    /**
     * How much longer the documents are that continue one of the first period: what is counted in both periods, so that
     * titles that came and went do not tell.
     */
    public SameTitles sameTitles() {
        Map<String, Traced> traced = new HashMap<>();
        for (GrowthPeriod period : periods) {
            for (GrowthDocument document : period.documents()) {
                Traced own = new Traced(document, document);
                traced.put(
                        document.name(),
                        document.earlier()
                                .map(traced::get)
                                .map(before -> new Traced(before.first(), document))
                                .orElse(own));
            }
        }
        List<Traced> both = traced.values().stream()
                .filter(one -> first().documents().contains(one.first())
                        && last().documents().contains(one.last()))
                .toList();
        return new SameTitles(
                both.size(),
                both.stream().mapToLong(one -> one.first().words().total()).sum(),
                both.stream().mapToLong(one -> one.last().words().total()).sum());
    }

    private record Traced(GrowthDocument first, GrowthDocument last) {}

    /**
     * The documents of the last period that continue one of the first.
     *
     * @param documents how many there are in the last
     * @param earlierWords of those that they continue, each as often as it is continued
     * @param laterWords of themselves
     */
    public record SameTitles(int documents, long earlierWords, long laterWords) implements Serializable {}
}
