package recital.align;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import recital.align.Candidates.Candidate;
import recital.model.ParagraphId.Part;

/**
 * Pairs the yearly slots: paragraphs whose content is replaced every year while their place and their
 * opening stay ("Takes note of the report ... 2023").
 *
 * <p>Only what nothing else claims is paired, and only where the neighbours that kept their order leave room
 * for it. The place and the opening being known, less common wording is asked for; but it must be about the
 * subject, since dates and places are what two events of one year share.
 */
final class Slots {

    /** Asked of paragraphs in one place with one opening that both name a year or a session. */
    private static final double DATED = 0.1;

    /** Asked of such paragraphs a little out of place. */
    private static final double DATED_NEAR = 0.12;

    /** Asked of paragraphs in one place with one opening. */
    private static final double SAME_OPENING = 0.16;

    /** Asked of paragraphs in one place. */
    private static final double SAME_PLACE = 0.25;

    /** Asked of an operative paragraph that leaves a record in the preamble and looks on to the next event. */
    private static final double RECORD = 0.3;

    private static final int A_LITTLE = 4;

    private static final Pattern DATE = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\bsession\\b");

    /** When and where an event takes place, and that notice is taken of it. */
    private static final Set<String> OCCASION = Set.of(
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "new", "york", "geneva", "vienna", "nairobi", "united", "nations",
            "convening", "convened", "holding", "held", "noting", "notes", "taking", "takes", "note", "welcoming",
            "welcomes", "recalling", "recalls", "looking", "looks", "forward");

    private final Comparison comparison;
    private final Pairing pairing;

    Slots(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
    }

    /** Pairs what is free on both sides. */
    void pair() {
        Room room = new Room(comparison, pairing);
        pairWhere((here, there) -> pairing.isFreeEarlier(here.position())
                && here.part() == there.part()
                && onSubject(here, there) >= asked(here, there, room.beyond(here, there)));
    }

    /**
     * Ties the second half of an operative paragraph on an event that is over: the event goes on record in
     * the preamble while the operative part looks forward to the next one, or the other way round.
     */
    void pairRecords() {
        pairWhere((here, there) -> here.part() == Part.OPERATIVE
                && OpeningVerb.isNotice(here.key())
                && OpeningVerb.isNotice(there.key())
                && hasGoneTo(other(there.part()), here)
                && pairing.isOpen(here.position(), there.position())
                && here.vector().cosine(there.vector()) >= RECORD);
    }

    private static Part other(Part part) {
        return part == Part.PREAMBLE ? Part.OPERATIVE : Part.PREAMBLE;
    }

    private boolean hasGoneTo(Part part, Passage here) {
        List<Integer> targets = pairing.laterOf(here.position());
        return targets.size() == 1
                && comparison.later().get(targets.get(0)).part() == part
                && pairing.ground(here.position(), targets.get(0)) == Ground.WORDING;
    }

    private void pairWhere(BiPredicate<Passage, Passage> fits) {
        Assignment assignment = new Assignment(comparison.earlier().size(), comparison.later().size());
        for (Passage here : comparison.earlier()) {
            for (Candidate candidate : comparison.candidates().of(here.position())) {
                Passage there = comparison.later().get(candidate.later());
                if (pairing.isFreeLater(there.position()) && fits.test(here, there)) {
                    assignment.offer(here.position(), there.position(), candidate.similarity() + partShared(here, there));
                }
            }
        }
        pairing.pairAll(assignment.solve(), Ground.SLOT);
    }

    private double asked(Passage here, Passage there, int beyond) {
        boolean opening = OpeningVerb.of(here.key()).equals(OpeningVerb.of(there.key()));
        boolean dated = isDated(here) && isDated(there);
        if (beyond == 0 && !opening) {
            return SAME_PLACE;
        }
        if (beyond == 0) {
            return dated ? DATED : SAME_OPENING;
        }
        return opening && dated && beyond <= A_LITTLE ? DATED_NEAR : Double.POSITIVE_INFINITY;
    }

    private static boolean isDated(Passage passage) {
        return DATE.matcher(passage.key()).find();
    }

    /** The similarity that comes from what is spoken of. */
    private double onSubject(Passage here, Passage there) {
        return here.vector().cosine(there.vector(), term -> comparison.terms().isOutside(OCCASION, term));
    }

    /** The part of the shorter paragraph that stands in the other. */
    private double partShared(Passage here, Passage there) {
        return comparison.shared(here, there).weight() / Math.max(1, Math.min(here.weight(), there.weight()));
    }
}
