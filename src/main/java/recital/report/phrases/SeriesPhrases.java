package recital.report.phrases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import recital.corpus.catalog.Entry;
import recital.corpus.series.Series;
import recital.lineage.SeriesDocuments;
import recital.model.Resolution;

/** Says in a few words what a series is. */
public final class SeriesPhrases {

    private SeriesPhrases() {}

    /** Its title, or that it has none. */
    public static String title(Series series) {
        return series.title().isEmpty() ? "(without a title)" : series.title();
    }

    /** The title of a series by its documents, or where none has one the name of the first. */
    public static String title(SeriesDocuments series) {
        return series.title().orElse(series.documents().get(0).shortName());
    }

    /** What a page is headed: the title of a series with its years, or how many series there are. */
    public static String heading(List<SeriesDocuments> series) {
        return series.size() == 1
                ? title(series.get(0)) + ", " + TracePhrases.years(series.get(0).documents())
                : series.size() + " series";
    }

    /** The title of the series to which a document belongs. */
    public static String titleOf(Resolution document, List<SeriesDocuments> all) {
        return all.stream()
                .filter(series -> series.has(document))
                .findFirst()
                .map(SeriesPhrases::title)
                .orElse("");
    }

    /** How many series a result is of; nothing where it is of one. */
    static String among(List<SeriesDocuments> series) {
        return series.size() == 1 ? "" : " in " + series.size() + " series";
    }

    /** {@code 16 resolutions, 1 draft, years 2001–2002, 2004, 2006–2019}. */
    public static String counts(Series series) {
        List<Entry> members = series.members();
        int drafts =
                (int) members.stream().filter(entry -> entry.symbol().isDraft()).count();
        List<String> parts = new ArrayList<>();
        parts.add(CountPhrases.count(members.size() - drafts, "resolution"));
        if (drafts > 0) {
            parts.add(CountPhrases.count(drafts, "draft"));
        }
        SortedSet<Integer> years = members.stream()
                .flatMapToInt(entry -> entry.year().stream())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        if (!years.isEmpty()) {
            parts.add("years " + runs(years));
        }
        return String.join(", ", parts);
    }

    /** The sessions between its first and last of which nothing is known. */
    public static Optional<String> gaps(Series series) {
        return series.gaps().isEmpty()
                ? Optional.empty()
                : Optional.of("no resolution known of session " + runs(series.gaps()));
    }

    /** What its members recall and the collection does not have. */
    public static Optional<String> missing(Series series) {
        return series.missing().isEmpty()
                ? Optional.empty()
                : Optional.of("recalled and not here: " + names(series.missing()));
    }

    /** What its members recall and is on another subject. */
    public static Optional<String> related(Series series) {
        return series.related().isEmpty()
                ? Optional.empty()
                : Optional.of("recalled with them, on another subject or not known to be a member: "
                        + series.related().stream()
                                .map(symbol -> symbol.shortForm())
                                .collect(Collectors.joining(", ")));
    }

    /** The symbols of documents in the short form. */
    public static String names(Collection<Entry> entries) {
        return entries.stream().map(entry -> entry.symbol().shortForm()).collect(Collectors.joining(", "));
    }

    /** {@code 2001–2002, 2004, 2006–2025}. */
    public static String runs(SortedSet<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        for (int first : numbers) {
            if (!numbers.contains(first - 1)) {
                int last = first;
                while (numbers.contains(last + 1)) {
                    last++;
                }
                runs.add(first == last ? String.valueOf(first) : first + "\u2013" + last);
            }
        }
        return String.join(", ", runs);
    }
}
