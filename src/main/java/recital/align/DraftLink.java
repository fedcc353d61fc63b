package recital.align;

import java.util.List;

/**
 * A link before it has its place in the reading order.
 *
 * @param earlier positions in the earlier document, ascending; empty where the paragraph was added
 * @param later positions in the later document, ascending; empty where the paragraph was removed
 * @param relation how the sides relate
 * @param similarity from 0 to 1
 * @param reason why the link was made, for people
 * @param doubtful whether a reader should check it
 */
record DraftLink(
        List<Integer> earlier,
        List<Integer> later,
        Relation relation,
        double similarity,
        String reason,
        boolean doubtful) {

    DraftLink {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /** A paragraph that nothing continues. */
    static DraftLink removed(int earlier) {
        return new DraftLink(List.of(earlier), List.of(), Relation.REMOVED, 0, "nothing continues it", false);
    }

    /** A paragraph that continues nothing. */
    static DraftLink added(int later) {
        return new DraftLink(List.of(), List.of(later), Relation.ADDED, 0, "it continues nothing", false);
    }
}
