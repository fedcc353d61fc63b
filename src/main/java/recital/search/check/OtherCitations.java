package recital.search.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.model.Resolution;
import recital.model.Symbol;

/** Where documents other than a draft cite resolutions. */
final class OtherCitations {

    /** One document may have the slip. */
    private static final int FEWEST = 2;

    /** What series with so many titles say in like words they say of one resolution. */
    private static final int FEWEST_TITLES = 3;

    private final CitationIndex index;
    private final String draft;

    OtherCitations(CitationIndex index, Resolution draft) {
        this.index = index;
        this.draft = draft.shortName();
    }

    /** The documents that cite a resolution. */
    Set<String> citing(Symbol cited) {
        return documents(places(cited));
    }

    /** The date under which all that cite a resolution with one do; empty where none does, or they differ. */
    Optional<LocalDate> dateOf(Symbol cited) {
        Map<LocalDate, Long> dates = places(cited.whole())
                .filter(place -> place.printed().equals(cited.number()))
                .flatMap(place -> place.date().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return dates.size() == 1 && dates.values().iterator().next() >= FEWEST
                ? Optional.of(dates.keySet().iterator().next())
                : Optional.empty();
    }

    /**
     * Which resolution others cite in such words, of those whose numbers are like the one that is cited; with the
     * documents that do, or whose title is told. Empty where the words stand about several.
     */
    Optional<Told> told(CitedPlace place) {
        Map<Symbol, Told> told = new HashMap<>();
        for (long context : place.contexts()) {
            Map<Symbol, Told> here = alike(context, place);
            if (here.size() == 1) {
                here.forEach((symbol, one) -> told.merge(symbol, one, Told::and));
            }
        }
        if (told.containsKey(place.cited())) {
            return Optional.ofNullable(told.get(place.cited()));
        }
        return told.values().stream()
                .filter(one -> told.size() == 1 && one.isEnoughAgainst(place.cited()))
                .findFirst();
    }

    private Map<Symbol, Told> alike(long context, CitedPlace place) {
        Map<Symbol, Told> alike = new HashMap<>();
        Stream.concat(
                        index.byContext().getOrDefault(context, List.of()).stream()
                                .filter(other -> !other.document().equals(draft))
                                .map(other -> Told.by(other.cited(), other.document(), other.title())),
                        index.byTitle().getOrDefault(context, Set.of()).stream()
                                .filter(other -> !other.shortForm().equals(draft))
                                .map(other -> Told.by(other, other.shortForm(), "")))
                .filter(other -> LikeNumbers.areLike(other.resolution(), place.cited()))
                .forEach(other -> alike.merge(other.resolution(), other, Told::and));
        return alike;
    }

    private Stream<CitedPlace> places(Symbol cited) {
        return index.bySymbol().getOrDefault(cited, List.of()).stream()
                .filter(place -> !place.document().equals(draft));
    }

    private static Set<String> documents(Stream<CitedPlace> places) {
        return places.map(CitedPlace::document).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A resolution that is told by the words about a citation.
     *
     * @param documents those that cite it in such words, or itself where they are its title
     * @param titles their titles
     */
    record Told(Symbol resolution, Set<String> documents, Set<String> titles) {

        private static Told by(Symbol resolution, String document, String title) {
            return new Told(resolution, Set.of(document), Set.of(title));
        }

        private Told and(Told other) {
            return new Told(resolution, union(documents, other.documents), union(titles, other.titles));
        }

        private static Set<String> union(Set<String> some, Set<String> others) {
            Set<String> all = new TreeSet<>(some);
            all.addAll(others);
            return all;
        }

        /** Whether the words are those of its title. */
        boolean byTitle() {
            return documents.contains(resolution.shortForm());
        }

        private boolean isEnoughAgainst(Symbol cited) {
            return byTitle()
                    || titles.size() >= FEWEST_TITLES
                    || documents.size() >= FEWEST && LikeNumbers.areNear(resolution, cited);
        }
    }
}
