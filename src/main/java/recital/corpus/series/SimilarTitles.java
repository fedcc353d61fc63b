package recital.corpus.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the titles that are similar, without comparing each with each.
 *
 * <p>Two similar titles share most of their words, and so at least one of the rarest words of each: of all words but
 * those few that may be missing in the other. Titles are compared that share such a word.
 *
 * <p>source: S. Chaudhuri, V. Ganti and R. Kaushik, A primitive operator for similarity joins in data cleaning, 2006,
 * the prefix filter.
 */
final class SimilarTitles {

    private final List<Title> titles;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    SimilarTitles(List<Title> titles) {
        this.titles = titles;
        titles.forEach(title -> title.words().forEach(word -> uses.merge(word, 1, Integer::sum)));
        for (int i = 0; i < titles.size(); i++) {
            for (String word : rarest(titles.get(i))) {
                places.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
        }
    }

    private List<String> rarest(Title title) {
        return title.words().stream()
                .sorted(Comparator.<String, Integer>comparing(uses::get).thenComparing(Comparator.naturalOrder()))
                .limit(title.words().size() - title.leastShared() + 1L)
                .toList();
    }

    /** The places of the titles before one that are similar to it, in ascending order. */
    IntStream before(int place) {
        Title title = titles.get(place);
        return rarest(title).stream()
                .flatMap(word -> places.getOrDefault(word, List.of()).stream())
                .mapToInt(Integer::intValue)
                .filter(other -> other < place)
                .distinct()
                .filter(other -> title.isSimilar(titles.get(other)))
                .sorted();
    }
}
