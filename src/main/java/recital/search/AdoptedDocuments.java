package recital.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.corpus.series.Series;
import recital.corpus.series.SeriesIndex;
import recital.model.Symbol;

/**
 * The adopted documents of one edition of a collection in the order of their adoption, each with the series that it
 * belongs to: by day, those of one day by their numbers. One without a date stands at the end of its year.
 */
public final class AdoptedDocuments {

    private static final Comparator<Entry> BY_ADOPTION =
            Comparator.comparing(AdoptedDocuments::day).thenComparing(Entry::symbol);

    private final List<Entry> inOrder;
    private final Map<Symbol, Integer> series = new HashMap<>();
    private final List<String> titles = new ArrayList<>();

    private AdoptedDocuments(Corpus corpus, SeriesIndex index) {
        for (Series one : index.series()) {
            one.members().forEach(member -> series.put(member.symbol(), titles.size()));
            titles.add(one.title());
        }
        for (Entry one : index.alone()) {
            series.put(one.symbol(), titles.size());
            titles.add(one.title());
        }
        inOrder = corpus.entries().stream()
                .filter(entry -> entry.edition().comparedAs() == index.edition() && entry.present())
                .filter(entry -> !entry.symbol().isDraft() && series.containsKey(entry.symbol()))
                .sorted(BY_ADOPTION)
                .toList();
    }

    /** Those of the edition of the series; what could not be read for them is left out. */
    public static AdoptedDocuments of(Corpus corpus, SeriesIndex index) {
        return new AdoptedDocuments(corpus, index);
    }

    private static LocalDate day(Entry entry) {
        return entry.adopted()
                .orElseGet(() ->
                        entry.year().isPresent() ? LocalDate.of(entry.year().getAsInt(), 12, 31) : LocalDate.MAX);
    }

    /** Earlier ones first. */
    public List<Entry> inOrder() {
        return inOrder;
    }

    /** The number of the series of one of them; one that belongs to none has a number of its own. */
    public int series(Entry entry) {
        return Objects.requireNonNull(series.get(entry.symbol()));
    }

    /** The titles of the series by their numbers; may be empty. */
    public List<String> titles() {
        return List.copyOf(titles);
    }
}
