package recital.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The room in the later document that the neighbours who kept their order leave for an earlier paragraph. */
final class PlacementWindow {

    private final int[] after;
    private final int[] before;

    /** The room that the pairs made so far leave. */
    PlacementWindow(Comparison comparison, Pairing pairing) {
        int[] steady = steady(comparison, pairing);
        after = new int[steady.length];
        before = new int[steady.length];
        int last = -1;
        for (int i = 0; i < steady.length; i++) {
            after[i] = last;
            last = steady[i] == Pairing.NONE ? last : steady[i];
        }
        int next = comparison.later().size();
        for (int i = steady.length - 1; i >= 0; i--) {
            before[i] = next;
            next = steady[i] == Pairing.NONE ? next : steady[i];
        }
    }

    /** Where each earlier paragraph that kept its part and its order now stands. */
    private static int[] steady(Comparison comparison, Pairing pairing) {
        List<Moves.Point> points = new ArrayList<>();
        for (PreparedParagraph earlier : comparison.earlier()) {
            List<Integer> targets = pairing.laterOf(earlier.position());
            if (!targets.isEmpty() && comparison.later().get(targets.get(0)).part() == earlier.part()) {
                points.add(new Moves.Point(earlier.position(), earlier.position(), targets.get(0), 1));
            }
        }
        int[] steady = new int[comparison.earlier().size()];
        Arrays.fill(steady, Pairing.NONE);
        Set<Integer> moved = Moves.outOfOrder(points);
        points.stream().filter(p -> !moved.contains(p.link())).forEach(p -> steady[p.earlier()] = p.later());
        return steady;
    }

    /** How many places outside that room a later paragraph stands; 0 inside. */
    int distanceOutside(PreparedParagraph earlier, PreparedParagraph later) {
        int tooEarly = after[earlier.position()] + 1 - later.position();
        int tooLate = later.position() + 1 - before[earlier.position()];
        return Math.max(0, Math.max(tooEarly, tooLate));
    }
}
