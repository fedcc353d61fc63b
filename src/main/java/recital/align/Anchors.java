package recital.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the paragraphs that stand in both documents with the same wording.
 *
 * <p>A wording that stands once in each is certain. One that is repeated ("Decides to remain seized of the
 * matter" under each section) goes by its neighbours, then by order.
 */
final class Anchors {

    /** What a step away from the same turn costs: it only chooses between places with like neighbours. */
    private static final double TURN = 0.001;

    private final List<PreparedParagraph> earlier;
    private final List<PreparedParagraph> later;
    private final Pairing pairing;

    Anchors(Comparison comparison, Pairing pairing) {
        this.earlier = comparison.earlier();
        this.later = comparison.later();
        this.pairing = pairing;
    }

    void pair() {
        Map<String, List<PreparedParagraph>> here = byKey(earlier.stream()
                .filter(p -> pairing.isFreeEarlier(p.position()))
                .toList());
        Map<String, List<PreparedParagraph>> there = byKey(
                later.stream().filter(p -> pairing.isFreeLater(p.position())).toList());
        here.keySet().retainAll(there.keySet());
        here.forEach((key, same) -> pair(same, there.get(key)));
    }

    private static Map<String, List<PreparedParagraph>> byKey(List<PreparedParagraph> paragraphs) {
        Map<String, List<PreparedParagraph>> groups = new LinkedHashMap<>();
        paragraphs.forEach(
                p -> groups.computeIfAbsent(p.key(), key -> new ArrayList<>()).add(p));
        return groups;
    }

    private void pair(List<PreparedParagraph> here, List<PreparedParagraph> there) {
        Assignment assignment = new Assignment(here.size(), there.size());
        for (int i = 0; i < here.size(); i++) {
            for (int j = 0; j < there.size(); j++) {
                if (here.get(i).mayBecome(there.get(j))) {
                    assignment.offer(i, j, gain(here.get(i), there.get(j), Math.abs(i - j)));
                }
            }
        }
        int[] chosen = assignment.solve();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] != Pairing.NONE) {
                pairing.pair(here.get(i).position(), there.get(chosen[i]).position(), Ground.IDENTICAL);
            }
        }
    }

    private double gain(PreparedParagraph here, PreparedParagraph there, int turns) {
        double samePart = here.part() == there.part() ? 1 : 0;
        return 1 + samePart + neighbours(here, there) - Math.min(0.5, TURN * turns);
    }

    /** How many of the two neighbours on each side continue as each other. */
    private double neighbours(PreparedParagraph here, PreparedParagraph there) {
        int same = 0;
        for (int step : new int[] {-1, 1}) {
            int i = here.position() + step;
            int j = there.position() + step;
            if (i >= 0
                    && i < earlier.size()
                    && j >= 0
                    && j < later.size()
                    && earlier.get(i).key().equals(later.get(j).key())) {
                same++;
            }
        }
        return same;
    }
}
