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
        for (PreparedParagraph here : comparison.earlier()) {
            if (pairing.isFreeEarlier(here.position())) {
                for (Candidate candidate : comparison.candidates().of(here.position())) {
                    PreparedParagraph there = comparison.later().get(candidate.later());
                    if (pairing.isFreeLater(there.position())
                            && candidate.similarity() >= least(here, there)
                            && here.mayShareSubject(there)) {
                        assignment.offer(here.position(), there.position(), gain(here, there, candidate.similarity()));
                    }
                }
            }
        }
        pairing.pairAll(assignment.solve(), Ground.WORDING);
    }

    private static double least(PreparedParagraph here, PreparedParagraph there) {
        return here.part() == there.part() ? LEAST : LEAST_CROSSING;
    }

    private double gain(PreparedParagraph here, PreparedParagraph there, double similarity) {
        // Half the threshold is kept back, so that two weak pairs do not outweigh one good one.
        return similarity - LEAST / 2 + ORDER * nearness(here, there);
    }

    /** 1 at the same place of the whole, 0 at the other end. */
    private double nearness(PreparedParagraph here, PreparedParagraph there) {
        return 1
                - Math.abs((here.position() + 0.5) / comparison.earlier().size()
                        - (there.position() + 0.5) / comparison.later().size());
    }
}
