package recital.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pairs the yearly slots: paragraphs whose content is replaced every year while their place and their
 * opening stay ("Takes note of the report ... 2023").
 *
 * <p>Only paragraphs that nothing else claims are paired, and only where the neighbours that kept their
 * order leave room for it. The place and the opening being known, less common wording is asked for.
 */
final class Slots {

    /** The similarity asked of paragraphs in one place with one opening that both name a year or a session. */
    private static final double DATED = Double.parseDouble(System.getProperty("dated","0.12"));

    /** The similarity asked of paragraphs in one place with one opening. */
    private static final double SAME_OPENING = Double.parseDouble(System.getProperty("sameop","0.2"));

    /** The similarity asked of paragraphs in one place. */
    private static final double SAME_PLACE = Double.parseDouble(System.getProperty("samepl","0.25"));

    /** How far beyond the room that the neighbours leave a dated paragraph with the same opening may stand. */
    private static final int REACH = 4;

    private static final Pattern DATE = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\bsession\\b");

    private final List<Passage> earlier;
    private final List<Passage> later;
    private final Candidates candidates;
    private final Pairing pairing;
    private final Terms terms;

    Slots(List<Passage> earlier, List<Passage> later, Candidates candidates, Pairing pairing, Terms terms) {
        this.earlier = earlier;
        this.later = later;
        this.candidates = candidates;
        this.pairing = pairing;
        this.terms = terms;
    }

    void pair() {
        Assignment assignment = new Assignment(earlier.size(), later.size());
        Room room = new Room();
        for (Passage here : earlier) {
            if (pairing.freeEarlier(here.position())) {
                for (Candidates.Candidate candidate : candidates.of(here.position())) {
                    Passage there = later.get(candidate.later());
                    if (pairing.freeLater(there.position()) && here.part() == there.part()
                            && candidate.similarity() >= asked(here, there, room)) {
                        assignment.offer(here.position(), there.position(), candidate.similarity() + shared(here, there));
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

    private double asked(Passage here, Passage there, Room room) {
        int beyond = room.beyond(here.position(), there.position());
        boolean opening = opening(here).equals(opening(there));
        boolean dated = dated(here) && dated(there);
        if (beyond == 0) {
            return opening ? (dated ? DATED : SAME_OPENING) : SAME_PLACE;
        }
        return beyond <= REACH && opening && dated ? SAME_OPENING : Double.POSITIVE_INFINITY;
    }

    private static String opening(Passage passage) {
        return Opening.of(Terms.words(passage.key()));
    }

    private static boolean dated(Passage passage) {
        return DATE.matcher(passage.key()).find();
    }

    /** The share of the shorter paragraph that stands in the other. */
    private double shared(Passage here, Passage there) {
        SharedWording shared = new SharedWording(
                here.words(), there.words(), new boolean[here.words().length], new boolean[there.words().length], terms);
        return shared.weight() / Math.max(1, Math.min(terms.weightOf(here.words()), terms.weightOf(there.words())));
    }

    /** The room that the nearest links in their order leave for an earlier paragraph. */
    private final class Room {
        private final int[] after = new int[earlier.size()];
        private final int[] before = new int[earlier.size()];

        Room() {
            List<Moves.Point> points = new ArrayList<>();
            for (Passage here : earlier) {
                List<Integer> targets = pairing.laterOf(here.position());
                if (!targets.isEmpty() && later.get(targets.get(0)).part() == here.part()) {
                    points.add(new Moves.Point(here.position(), here.position(), targets.get(0), 1));
                }
            }
            Set<Integer> moved = Moves.outOfOrder(points);
            int[] steady = new int[earlier.size()];
            java.util.Arrays.fill(steady, Pairing.NONE);
            points.stream().filter(p -> !moved.contains(p.link())).forEach(p -> steady[p.earlier()] = p.later());
            int last = -1;
            for (int i = 0; i < steady.length; i++) {
                after[i] = last;
                last = steady[i] == Pairing.NONE ? last : steady[i];
            }
            int next = later.size();
            for (int i = steady.length - 1; i >= 0; i--) {
                before[i] = next;
                next = steady[i] == Pairing.NONE ? next : steady[i];
            }
        }

        /** How many places outside that room a later paragraph stands; 0 inside. */
        int beyond(int earlier, int later) {
            return Math.max(0, Math.max(after[earlier] + 1 - later, later + 1 - before[earlier]));
        }
    }
}
