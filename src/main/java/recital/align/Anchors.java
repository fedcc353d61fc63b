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

    private final List<Passage> earlier;
    private final List<Passage> later;
    private final Pairing pairing;

    Anchors(List<Passage> earlier, List<Passage> later, Pairing pairing) {
        this.earlier = earlier;
        this.later = later;
        this.pairing = pairing;
    }

    void pair() {
        Map<String, List<Passage>> places = new LinkedHashMap<>();
        later.forEach(p -> places.computeIfAbsent(p.key(), key -> new ArrayList<>()).add(p));
        Map<String, List<Passage>> repeated = new LinkedHashMap<>();
        earlier.forEach(p -> repeated.computeIfAbsent(p.key(), key -> new ArrayList<>()).add(p));
        repeated.keySet().retainAll(places.keySet());
        repeated.entrySet().removeIf(entry -> pairCertain(entry.getValue(), places.get(entry.getKey())));
        repeated.forEach((key, group) -> pairRepeated(group, places.get(key)));
    }

    private boolean pairCertain(List<Passage> here, List<Passage> there) {
        if (here.size() > 1 || there.size() > 1) {
            return false;
        }
        if (here.get(0).mayBecome(there.get(0))) {
            pairing.pair(here.get(0).position(), there.get(0).position());
        }
        return true;
    }

    private void pairRepeated(List<Passage> here, List<Passage> there) {
        Assignment assignment = new Assignment(here.size(), there.size());
        for (int i = 0; i < here.size(); i++) {
            for (int j = 0; j < there.size(); j++) {
                if (here.get(i).mayBecome(there.get(j))) {
                    assignment.offer(i, j, 1 + neighbours(here.get(i), there.get(j)) - 0.01 * Math.abs(i - j) / (i + j + 1));
                }
            }
        }
        int[] chosen = assignment.solve();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] != Pairing.NONE) {
                pairing.pair(here.get(i).position(), there.get(chosen[i]).position());
            }
        }
    }

    /** How many of the two neighbours on each side continue as each other. */
    private double neighbours(Passage here, Passage there) {
        int same = 0;
        for (int step : new int[] {-1, 1}) {
            int i = here.position() + step;
            int j = there.position() + step;
            if (i >= 0 && i < earlier.size() && j >= 0 && j < later.size()
                    && earlier.get(i).key().equals(later.get(j).key())) {
                same++;
            }
        }
        return same;
    }
}
