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
 * @param certainty the chance that it is right, from 0 to 1
 * @param counterparts where it has no other side, what that may yet be
 */
record DraftLink(
        List<Integer> earlier,
        List<Integer> later,
        Relation relation,
        double similarity,
        String reason,
        double certainty,
        List<Counterpart> counterparts) {

    DraftLink {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        counterparts = List.copyOf(counterparts);
    }

    /** A paragraph that nothing continues. */
    static DraftLink removed(int earlier, List<Counterpart> counterparts) {
        return new DraftLink(List.of(earlier), List.of(), Relation.REMOVED, 0, "nothing continues it", 1, counterparts);
    }

    /** A paragraph that continues nothing. */
    static DraftLink added(int later, List<Counterpart> counterparts) {
        return new DraftLink(List.of(), List.of(later), Relation.ADDED, 0, "it continues nothing", 1, counterparts);
    }
}
