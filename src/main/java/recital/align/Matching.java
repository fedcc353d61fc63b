package recital.align;

import java.util.ArrayList;
import java.util.List;

/** Pairs what no anchor holds, by wording, so that the whole document is served best. */
final class Matching {

    /** Below this two paragraphs are better called removed and added than one edited. */
    private static final double THRESHOLD = 0.3;

    /** What the right place adds at most: enough to choose between equals, too little to make a link. */
    private static final double ORDER = 0.05;

    private final List<Passage> earlier;
    private final List<Passage> later;
    private final Pairing pairing;

    Matching(List<Passage> earlier, List<Passage> later, Pairing pairing) {
        this.earlier = earlier;
        this.later = later;
        this.pairing = pairing;
    }

    void pair() {
        Assignment assignment = new Assignment(earlier.size(), later.size());
        List<Passage> open = later.stream().filter(p -> pairing.freeLater(p.position())).toList();
        for (Passage here : earlier) {
            if (pairing.freeEarlier(here.position())) {
                for (Passage there : open) {
                    offer(assignment, here, there);
                }
            }
        }
        int[] chosen = assignment.solve();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] != Pairing.NONE) {
                pairing.pair(i, chosen[i]);
            }
        }
    }

    private void offer(Assignment assignment, Passage here, Passage there) {
        if (here.mayBecome(there)) {
            double similarity = here.vector().cosine(there.vector());
            if (similarity >= THRESHOLD) {
                assignment.offer(here.position(), there.position(), similarity - THRESHOLD / 2 + ORDER * nearness(here, there));
            }
        }
    }

    /** 1 at the same place of the whole, 0 at the other end. */
    private double nearness(Passage here, Passage there) {
        return 1 - Math.abs(place(here, earlier) - place(there, later));
    }

    private static double place(Passage passage, List<Passage> document) {
        return (passage.position() + 0.5) / document.size();
    }
}
