package recital.corpus.series;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.Problem;
import recital.model.Edition;
import recital.model.Symbol;

/**
 * The annual series that a collection holds, found by what the documents recall and by their titles.
 *
 * @param edition the edition of the documents
 * @param series those of two members or more, by their first member
 * @param alone the documents at hand that belong to none, those on another subject included
 * @param problems the documents that could not be read
 */
public record SeriesIndex(Edition edition, List<Series> series, List<Entry> alone, List<Problem> problems)
        implements Serializable {

    public SeriesIndex {
        Objects.requireNonNull(edition);
        series = List.copyOf(series);
        alone = List.copyOf(alone);
        problems = List.copyOf(problems);
    }

    /** Finds the series among the documents of one edition. */
    public static SeriesIndex of(Corpus corpus, Edition edition) {
        return new SeriesFinder(corpus, edition).index();
    }

    /** Those whose titles are wanted, and the documents alone whose are. */
    public SeriesIndex titled(Predicate<String> wanted) {
        return new SeriesIndex(
                edition,
                series.stream().filter(one -> wanted.test(one.title())).toList(),
                alone.stream().filter(entry -> wanted.test(entry.title())).toList(),
                problems);
    }

    /** The series to which a document belongs. */
    public Optional<Series> of(Symbol symbol) {
        return series.stream().filter(one -> one.has(symbol)).findFirst();
    }

    /** The series whose members recall a predecessor of which the collection has no text. */
    public Optional<Series> missing(Symbol symbol) {
        return series.stream()
                .filter(one ->
                        one.missing().stream().anyMatch(entry -> entry.symbol().equals(symbol)))
                .findFirst();
    }

    /** Whether a document is recalled with a series, is on another subject, and belongs to no series itself. */
    public boolean isRelated(Symbol symbol) {
        return of(symbol).isEmpty()
                && series.stream().anyMatch(one -> one.related().contains(symbol));
    }
}
