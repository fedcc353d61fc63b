package recital.align;

import java.util.regex.Pattern;
import recital.align.Candidates.Candidate;
import recital.language.PhrasePattern;

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
        PlacementWindow window = new PlacementWindow(comparison, pairing);
        Assignment assignment =
                new Assignment(comparison.earlier().size(), comparison.later().size());
        for (PreparedParagraph earlier : comparison.earlier()) {
            if (pairing.isFreeEarlier(earlier.position())) {
                offer(earlier, window, assignment);
            }
        }
        pairing.pairAll(assignment.solve(), LinkBasis.SLOT);
    }

    private void offer(PreparedParagraph earlier, PlacementWindow window, Assignment assignment) {
        for (Candidate candidate : comparison.candidates().of(earlier.position())) {
            PreparedParagraph later = comparison.later().get(candidate.later());
            if (isSlot(earlier, later, candidate.similarity(), window)) {
                assignment.offer(
                        earlier.position(), later.position(), candidate.similarity() + partShared(earlier, later));
            }
        }
    }

    private boolean isSlot(
            PreparedParagraph earlier, PreparedParagraph later, double similarity, PlacementWindow window) {
        if (!pairing.isFreeLater(later.position())
                || earlier.part() != later.part()
                || !openingVerb.of(earlier.key()).equals(openingVerb.of(later.key()))) {
            return false;
        }
        int beyond = window.distanceOutside(earlier, later);
        return isDated(earlier) && isDated(later)
                ? beyond <= A_LITTLE && similarity >= DATED
                : beyond == 0 && similarity >= UNDATED && earlier.mayShareSubject(later);
    }

    private boolean isDated(PreparedParagraph paragraph) {
        return dated.matcher(paragraph.key()).find();
    }

    /** The part of the shorter paragraph that stands in the other. */
    private double partShared(PreparedParagraph earlier, PreparedParagraph later) {
        return comparison.shared(earlier, later).weight() / Math.max(1, Math.min(earlier.weight(), later.weight()));
    }
}
