package recital.align;

import recital.align.Candidates.Candidate;

/** Pairs what no anchor holds, by wording, so that the whole document is served best. */
final class Matching {

    /** Below this two paragraphs are better called removed and added than one edited. */
    private static final double LEAST = 0.3;

    /** Asked of a change between preamble and operative part, which is rare. */
    private static final double LEAST_CROSSING = 0.4;

    /** What the right place adds at most: enough to choose between equals, too little to make a link. */
    private static final double ORDER = 0.05;

    private final Comparison comparison;
    private final Pairing pairing;

    Matching(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
    }

    void pair() {
        Assignment assignment =
                new Assignment(comparison.earlier().size(), comparison.later().size());
        for (PreparedParagraph earlier : comparison.earlier()) {
            if (pairing.isFreeEarlier(earlier.position())) {
                for (Candidate candidate : comparison.candidates().of(earlier.position())) {
                    PreparedParagraph later = comparison.later().get(candidate.later());
                    if (pairing.isFreeLater(later.position())
                            && candidate.similarity() >= least(earlier, later)
                            && earlier.mayShareSubject(later)) {
                        assignment.offer(
                                earlier.position(), later.position(), gain(earlier, later, candidate.similarity()));
                    }
                }
            }
        }
        pairing.pairAll(assignment.solve(), LinkBasis.WORDING);
    }

    private static double least(PreparedParagraph earlier, PreparedParagraph later) {
        return earlier.part() == later.part() ? LEAST : LEAST_CROSSING;
    }

    private double gain(PreparedParagraph earlier, PreparedParagraph later, double similarity) {
        // Half the threshold is kept back, so that two weak pairs do not outweigh one good one.
        return similarity - LEAST / 2 + ORDER * nearness(earlier, later);
    }

    /** 1 at the same place of the whole, 0 at the other end. */
    private double nearness(PreparedParagraph earlier, PreparedParagraph later) {
        return 1
                - Math.abs((earlier.position() + 0.5) / comparison.earlier().size()
                        - (later.position() + 0.5) / comparison.later().size());
    }
}
