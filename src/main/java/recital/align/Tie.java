package recital.align;

import java.util.List;

/**
 * A link before it has its place in the reading order.
 *
 * @param earlier positions in the earlier document, ascending; empty where the paragraph was added
 * @param later positions in the later document, ascending; empty where the paragraph was removed
 * @param relation how the sides relate
 * @param similarity from 0 to 1
 * @param reason why the tie was made, for people
 * @param doubtful whether a reader should check it
 */
record Tie(
        List<Integer> earlier,
        List<Integer> later,
        Relation relation,
        double similarity,
        String reason,
        boolean doubtful) {

    Tie {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /** A paragraph that nothing continues. */
    static Tie removed(int earlier) {
        return new Tie(List.of(earlier), List.of(), Relation.REMOVED, 0, "nothing continues it", false);
    }

    /** A paragraph that continues nothing. */
    static Tie added(int later) {
        return new Tie(List.of(), List.of(later), Relation.ADDED, 0, "it continues nothing", false);
    }
}
