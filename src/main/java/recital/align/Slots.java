package recital.align;

import java.util.regex.Pattern;
import recital.language.PhrasePattern;
import recital.align.Candidates.Candidate;

/**
 * Pairs the yearly slots: paragraphs whose content is replaced every year while their place and their
 * opening stay ("Takes note of the report ... 2023").
 *
 * <p>Only what nothing else claims is paired, only under one opening verb, and only where the neighbours that
 * kept their order leave room for it. The place and the opening being known, less common wording is asked for.
 */
final class Slots {

    /** Asked of paragraphs that both name a year or a session, as what is renewed every year does. */
    private static final double DATED = 0.12;

    /** Asked of other paragraphs. */
    private static final double UNDATED = 0.16;

    /** How many places out of its room a dated paragraph may stand. */
    private static final int A_LITTLE = 4;

    private final Comparison comparison;
    private final Pairing pairing;
    private final OpeningVerb openingVerb;
    private final Pattern dated;

    Slots(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
        this.openingVerb = new OpeningVerb(comparison.lexicon());
        this.dated = comparison.lexicon().pattern(PhrasePattern.YEAR_OR_SESSION);
    }

    /** Pairs what is free on both sides. */
    void pair() {
        Room room = new Room(comparison, pairing);
        Assignment assignment =
                new Assignment(comparison.earlier().size(), comparison.later().size());
        for (PreparedParagraph here : comparison.earlier()) {
            if (pairing.isFreeEarlier(here.position())) {
                offer(here, room, assignment);
            }
        }
        pairing.pairAll(assignment.solve(), Ground.SLOT);
    }

    private void offer(PreparedParagraph here, Room room, Assignment assignment) {
        for (Candidate candidate : comparison.candidates().of(here.position())) {
            PreparedParagraph there = comparison.later().get(candidate.later());
            if (isSlot(here, there, candidate.similarity(), room)) {
                assignment.offer(here.position(), there.position(), candidate.similarity() + partShared(here, there));
            }
        }
    }

    private boolean isSlot(PreparedParagraph here, PreparedParagraph there, double similarity, Room room) {
        if (!pairing.isFreeLater(there.position())
                || here.part() != there.part()
                || !openingVerb.of(here.key()).equals(openingVerb.of(there.key()))) {
            return false;
        }
        int beyond = room.beyond(here, there);
        return isDated(here) && isDated(there)
                ? beyond <= A_LITTLE && similarity >= DATED
                : beyond == 0 && similarity >= UNDATED && here.mayShareSubject(there);
    }

    private boolean isDated(PreparedParagraph paragraph) {
        return dated.matcher(paragraph.key()).find();
    }

    /** The part of the shorter paragraph that stands in the other. */
    private double partShared(PreparedParagraph here, PreparedParagraph there) {
        return comparison.shared(here, there).weight() / Math.max(1, Math.min(here.weight(), there.weight()));
    }
}
