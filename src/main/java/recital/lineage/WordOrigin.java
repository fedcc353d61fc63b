package recital.lineage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a word came from, and where it has stood since.
 *
 * <p>It stood in every document of a stay at its place of its provision; between two stays it was out.
 *
 * @param stays oldest first; the word came in at the beginning of the first
 */
public record WordOrigin(List<Stay> stays) implements Serializable {

    public WordOrigin {
        stays = List.copyOf(stays);
        if (stays.isEmpty()) {
            throw new IllegalArgumentException("a word stands somewhere");
        }
    }

    static WordOrigin at(Place place) {
        return new WordOrigin(List.of(new Stay(place, place)));
    }

    /** The paragraph that brought the word in. */
    public Place first() {
        return stays.get(0).from();
    }

    /** Whether it was out and came in again. */
    public boolean returned() {
        return stays.size() > 1;
    }

    /** The word stands at the next place too. */
    WordOrigin on(Place place) {
        List<Stay> longer = new ArrayList<>(stays);
        Stay last = longer.remove(longer.size() - 1);
        longer.add(new Stay(last.from(), place));
        return new WordOrigin(longer);
    }

    /** The word is back at that place. */
    WordOrigin again(Place place) {
        List<Stay> longer = new ArrayList<>(stays);
        longer.add(new Stay(place, place));
        return new WordOrigin(longer);
    }

    /**
     * Consecutive documents in which a word stands.
     *
     * @param from where it stands in the first of them
     * @param to where it stands in the last of them
     */
    public record Stay(Place from, Place to) implements Serializable {}
}
