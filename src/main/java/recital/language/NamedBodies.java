package recital.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import recital.text.SortedSearch;

/** The places at which a text names bodies; each body is looked for once, when it is first asked for. */
final class NamedBodies {

    /** Of names that end together the longer one: the Environment Assembly "of the United Nations Environment Programme". */
    private static final Comparator<MatchResult> LAST_AND_LONGEST =
            Comparator.comparingInt((MatchResult name) -> name.end()).thenComparingInt(name -> -name.start());

    private final String text;
    private final List<CitedBody> bodies;
    private final Map<CitedBody, List<MatchResult>> places = new HashMap<>();

    NamedBodies(String text, List<CitedBody> bodies) {
        this.text = text;
        this.bodies = bodies;
    }

    boolean has(CitedBody body) {
        return !places(body).isEmpty();
    }

    /** The body whose name is the last one that ends before an offset. */
    Optional<CitedBody> lastBefore(int offset) {
        return bodies.stream()
                .filter(body -> numberBefore(body, offset) > 0)
                .max(Comparator.comparing(body -> places(body).get(numberBefore(body, offset) - 1), LAST_AND_LONGEST));
    }

    private int numberBefore(CitedBody body, int offset) {
        List<MatchResult> names = places(body);
        return SortedSearch.firstNotBelow(
                offset + 1, names.size(), i -> names.get(i).end());
    }

    private List<MatchResult> places(CitedBody body) {
        return places.computeIfAbsent(
                body, one -> one.named().matcher(text).results().toList());
    }
}
