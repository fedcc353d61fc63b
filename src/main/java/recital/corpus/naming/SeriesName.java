package recital.corpus.naming;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.series.Series;
import recital.model.Symbol;

/** One of the series of a collection, as people name it: by a member, by words of its title, or by its place in their list. */
public final class SeriesName {

    /** So many series are named where several are meant. */
    private static final int MOST_NAMED = 5;

    private SeriesName() {}

    /**
     * The series that is meant.
     *
     * @param name a symbol (78/132), words of a title ("technologies for sustainable development"), or a number from 1
     * @throws CorpusException where none is meant, or several are
     */
    public static Series among(List<Series> all, String name) throws CorpusException {
        Optional<Symbol> symbol = Symbol.parse(name);
        if (symbol.isPresent()) {
            return one(all.stream().filter(series -> series.has(symbol.get())).toList(), name);
        }
        if (name.matches("\\d{1,5}")) {
            int number = Integer.parseInt(name);
            return one(number >= 1 && number <= all.size() ? List.of(all.get(number - 1)) : List.of(), name);
        }
        List<Series> titled = all.stream().filter(series -> holds(series, name)).toList();
        List<Series> exact = titled.stream()
                .filter(series -> series.title().equalsIgnoreCase(name))
                .toList();
        Optional<String> meant = titled.isEmpty() ? spelt(all, name) : Optional.empty();
        if (meant.isPresent()) {
            throw new CorpusException(
                    ErrorCode.MISSPELT_NAME,
                    name,
                    "no series of the collection: did you mean \"" + meant.get() + "\"?");
        }
        return one(exact.size() == 1 ? exact : titled, name);
    }

    /** The same words spelt as in a title that holds them all. */
    private static Optional<String> spelt(List<Series> all, String name) {
        List<String> known =
                all.stream().flatMap(series -> words(series.title())).distinct().toList();
        String spelt =
                words(name).map(word -> NameSuggestions.likest(word, known)).collect(Collectors.joining(" "));
        return all.stream().anyMatch(series -> holds(series, spelt)) ? Optional.of(spelt) : Optional.empty();
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).strip().split("[\\s,]+"));
    }

    /** Whether each of the words stands in the title. */
    private static boolean holds(Series series, String words) {
        String title = series.title().toLowerCase(Locale.ROOT);
        return words(words).allMatch(title::contains);
    }

    private static Series one(List<Series> meant, String name) throws CorpusException {
        if (meant.isEmpty()) {
            throw new CorpusException(ErrorCode.UNKNOWN_SERIES, name, "no series of the collection");
        }
        if (meant.size() > 1) {
            throw new CorpusException(
                    ErrorCode.UNKNOWN_SERIES, name, "several series: name a member of one: " + named(meant));
        }
        return meant.get(0);
    }

    private static String named(List<Series> series) {
        return NameSuggestions.first(
                series.stream()
                        .map(one -> latest(one).shortForm() + " (" + one.title() + ")")
                        .toList(),
                MOST_NAMED);
    }

    private static Symbol latest(Series series) {
        return series.members().get(series.members().size() - 1).symbol();
    }
}
