package recital.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where a clause of one paragraph continues in another than the paragraph's own successor.
 *
 * <p>What a paragraph shares with its own successor is set aside on both sides; where what is left of one
 * and what is left of the other still share a clause, they are tied as well.
 */
final class Splits {

    /** The weight of a clause: some nine ordinary words. */
    private static final double CLAUSE = Double.parseDouble(System.getProperty("clause", "25"));

    /** The least share of one of the two paragraphs that goes over. */
    private static final double SHARE = Double.parseDouble(System.getProperty("share", "0.18"));

    private static final double LIKELY = Double.parseDouble(System.getProperty("likely", "0.15"));

    private final List<Passage> earlier;
    private final List<Passage> later;
    private final Candidates candidates;
    private final Pairing pairing;
    private final Terms terms;
    private final boolean[][] goneEarlier;
    private final boolean[][] goneLater;

    Splits(List<Passage> earlier, List<Passage> later, Candidates candidates, Pairing pairing, Terms terms) {
        this.earlier = earlier;
        this.later = later;
        this.candidates = candidates;
        this.pairing = pairing;
        this.terms = terms;
        this.goneEarlier = new boolean[earlier.size()][];
        this.goneLater = new boolean[later.size()][];
    }

    private record Carried(int earlier, int later, SharedWording shared, double weight) {}

    void pair() {
        bringHome();
        setAside();
        List<Carried> found = new ArrayList<>();
        for (Passage here : earlier) {
            for (Candidates.Candidate candidate : candidates.of(here.position())) {
                Carried carried = carried(candidate);
                if (carried != null) {
                    found.add(carried);
                }
            }
        }
        found.sort(Comparator.comparingDouble(Carried::weight).reversed()
                .thenComparingInt(Carried::earlier).thenComparingInt(Carried::later));
        for (Carried one : found) {
            // What a heavier tie has taken is no longer there for this one.
            Carried still = carried(new Candidates.Candidate(one.earlier(), one.later(), 1));
            if (still != null) {
                pairing.pair(one.earlier(), one.later());
                mark(goneEarlier[one.earlier()], still.shared().matchedEarlier());
                mark(goneLater[one.later()], still.shared().matchedLater());
            }
        }
    }

    /** Parts two that were paired for want of better where the first stands whole in a paragraph that another fills in part. */
    private void bringHome() {
        setAside();
        for (Passage here : earlier) {
            List<Integer> own = pairing.laterOf(here.position());
            if (own.size() == 1) {
                bringHome(here, later.get(own.get(0)));
            }
        }
    }

    private void bringHome(Passage here, Passage weak) {
        double whole = terms.weightOf(here.words());
        double held = fresh(here, weak).weight();
        if (held > whole / 2) {
            return;
        }
        for (Candidates.Candidate candidate : candidates.of(here.position())) {
            Passage there = later.get(candidate.later());
            if (there != weak && !pairing.freeLater(there.position()) && !whole(goneLater[there.position()])) {
                double weight = new SharedWording(here.words(), there.words(), new boolean[here.words().length], goneLater[there.position()], terms).weight();
                if (weight > whole / 2 && weight > held * 1.25) {
                    pairing.part(here.position(), weak.position());
                    pairing.pair(here.position(), there.position());
                    return;
                }
            }
        }
    }

    private SharedWording fresh(Passage here, Passage there) {
        return new SharedWording(here.words(), there.words(), new boolean[here.words().length], new boolean[there.words().length], terms);
    }

    private void setAside() {
        for (Passage here : earlier) {
            goneEarlier[here.position()] = new boolean[here.words().length];
        }
        for (Passage there : later) {
            goneLater[there.position()] = new boolean[there.words().length];
        }
        for (Passage here : earlier) {
            for (int position : pairing.laterOf(here.position())) {
                SharedWording shared = shared(here, later.get(position));
                mark(goneEarlier[here.position()], shared.matchedEarlier());
                mark(goneLater[position], shared.matchedLater());
            }
        }
    }

    private Carried carried(Candidates.Candidate candidate) {
        Passage here = earlier.get(candidate.earlier());
        Passage there = later.get(candidate.later());
        if (candidate.similarity() < LIKELY
                || pairing.laterOf(here.position()).contains(there.position())
                || pairing.freeEarlier(here.position()) && pairing.freeLater(there.position())
                || whole(goneEarlier[here.position()]) || whole(goneLater[there.position()])) {
            return null;
        }
        SharedWording shared = shared(here, there);
        double weight = shared.weight();
        double share = Math.max(weight / terms.weightOf(here.words()), weight / terms.weightOf(there.words()));
        return weight >= CLAUSE && share >= SHARE ? new Carried(here.position(), there.position(), shared, weight) : null;
    }

    /** Whether all of it went to its own successor. */
    private static boolean whole(boolean[] gone) {
        for (boolean word : gone) {
            if (!word) {
                return false;
            }
        }
        return true;
    }

    private SharedWording shared(Passage here, Passage there) {
        return new SharedWording(
                here.words(), there.words(), goneEarlier[here.position()], goneLater[there.position()], terms);
    }

    private static void mark(boolean[] gone, boolean[] more) {
        for (int i = 0; i < gone.length; i++) {
            gone[i] |= more[i];
        }
    }
}
