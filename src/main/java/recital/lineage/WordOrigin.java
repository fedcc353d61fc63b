package recital.lineage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a word came from, and where it has stood since.
 *
 * <p>It stood in every document of a stay at its place of its provision; between two stays it was out.
 *
 * @param spans oldest first; the word came in at the beginning of the first
 */
public record WordOrigin(List<Span> spans) implements Serializable {

    public WordOrigin {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a word stands somewhere");
        }
    }

    static WordOrigin at(Place place) {
        return new WordOrigin(List.of(new Span(place, place)));
    }

    /** The paragraph that brought the word in. */
    public Place first() {
        return spans.get(0).from();
    }

    /** Whether it was out and came in again. */
    public boolean returned() {
        return spans.size() > 1;
    }

    /** The word stands at the next place too. */
    WordOrigin extendedTo(Place place) {
        List<Span> longer = new ArrayList<>(spans);
        Span last = longer.remove(longer.size() - 1);
        longer.add(new Span(last.from(), place));
        return new WordOrigin(longer);
    }

    /** The word is back at that place. */
    WordOrigin returnedAt(Place place) {
        List<Span> longer = new ArrayList<>(spans);
        longer.add(new Span(place, place));
        return new WordOrigin(longer);
    }

    /**
     * Consecutive documents in which a word stands.
     *
     * @param from where it stands in the first of them
     * @param to where it stands in the last of them
     */
    public record Span(Place from, Place to) implements Serializable {}
}
