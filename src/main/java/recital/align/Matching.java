package recital.align;

import java.util.ArrayList;
import java.util.List;

/** Pairs what no anchor holds, by wording, so that the whole document is served best. */
final class Matching {

    /** Below this two paragraphs are better called removed and added than one edited. */
    private static final double THRESHOLD = Double.parseDouble(System.getProperty("th","0.3"));
    private static final double CROSS = Double.parseDouble(System.getProperty("cross","0.1"));

    /** What the right place adds at most: enough to choose between equals, too little to make a link. */
    private static final double ORDER = 0.05;

    private final List<Passage> earlier;
    private final List<Passage> later;
    private final Candidates candidates;
    private final Pairing pairing;

    Matching(List<Passage> earlier, List<Passage> later, Candidates candidates, Pairing pairing) {
        this.earlier = earlier;
        this.later = later;
        this.candidates = candidates;
        this.pairing = pairing;
    }

    void pair() {
        Assignment assignment = new Assignment(earlier.size(), later.size());
        for (Passage here : earlier) {
            if (pairing.freeEarlier(here.position())) {
                for (Candidates.Candidate candidate : candidates.of(here.position())) {
                    if (pairing.freeLater(candidate.later()) && candidate.similarity() >= THRESHOLD) {
                        assignment.offer(candidate.earlier(), candidate.later(), gain(candidate));
                    }
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

    private double gain(Candidates.Candidate candidate) {
        Passage here = earlier.get(candidate.earlier());
        Passage there = later.get(candidate.later());
        return candidate.similarity() - THRESHOLD / 2 + ORDER * nearness(here, there)
                - (here.part() == there.part() ? 0 : CROSS);
    }

    /** 1 at the same place of the whole, 0 at the other end. */
    private double nearness(Passage here, Passage there) {
        return 1 - Math.abs(place(here, earlier) - place(there, later));
    }

    private static double place(Passage passage, List<Passage> document) {
        return (passage.position() + 0.5) / document.size();
    }
}
