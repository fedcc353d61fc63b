package recital.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import recital.align.Candidates.Candidate;
import recital.text.Interruption;

/** Pairs what no anchor holds, by wording, so that the whole document is served best. */
final class Matching {

    private final Comparison comparison;
    private final Pairing pairing;
    private final Thresholds.Wording thresholds;

    Matching(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
        this.thresholds = comparison.thresholds().wording();
    }

    void pair() {
        Assignment assignment =
                new Assignment(comparison.earlier().size(), comparison.later().size());
        for (PreparedParagraph earlier : comparison.earlier()) {
            Interruption.check();
            if (pairing.isFreeEarlier(earlier.position())) {
                for (Candidate candidate : comparison.candidates().of(earlier.position())) {
                    PreparedParagraph later = comparison.later().get(candidate.position());
                    if (pairing.isFreeLater(later.position())
                            && candidate.similarity() >= least(earlier, later)
                            && isOnOneSubject(earlier, later, candidate.similarity())) {
                        assignment.offer(
                                earlier.position(), later.position(), gain(earlier, later, candidate.similarity()));
                    }
                }
            }
        }
        pairing.pairAll(assignment.solve(), LinkBasis.WORDING);
        unpairMovedFormulas();
    }

    /**
     * Gives up pairs that share little more than a stock phrase and stand in another order than the rest: it is its
     * place that tells one "Takes note of paragraph 7 of the report" from the next.
     */
    private void unpairMovedFormulas() {
        List<Moves.Point> points = new ArrayList<>();
        Set<Integer> moved = new HashSet<>();
        for (PreparedParagraph earlier : comparison.earlier()) {
            for (int position : pairing.laterOf(earlier.position())) {
                PreparedParagraph later = comparison.later().get(position);
                if (earlier.part() == later.part()) {
                    points.add(new Moves.Point(earlier.position(), earlier.position(), position, 1));
                } else {
                    moved.add(earlier.position());
                }
            }
        }
        moved.addAll(Moves.outOfOrder(points));
        for (int position : moved) {
            for (int other : pairing.laterOf(position)) {
                if (isFormula(
                        comparison.earlier().get(position), comparison.later().get(other))) {
                    pairing.unpair(position, other);
                }
            }
        }
    }

    private boolean isFormula(PreparedParagraph earlier, PreparedParagraph later) {
        return pairing.basis(earlier.position(), later.position()) == LinkBasis.WORDING
                && earlier.vector().cosine(later.vector()) < thresholds.formula()
                && comparison.isFormula(earlier, later, thresholds.formulaPart());
    }

    /** What is nearly all the same is one paragraph, though the rare words in it have changed: its country, its body. */
    private boolean isOnOneSubject(PreparedParagraph earlier, PreparedParagraph later, double similarity) {
        return similarity >= thresholds.plain() || comparison.mayShareSubject(earlier, later);
    }

    private double least(PreparedParagraph earlier, PreparedParagraph later) {
        return earlier.part() == later.part() ? thresholds.least() : thresholds.leastCrossing();
    }

    private double gain(PreparedParagraph earlier, PreparedParagraph later, double similarity) {
        // Half the threshold is kept back, so that two weak pairs do not outweigh one good one.
        return similarity
                - thresholds.least() / 2
                + thresholds.order() * nearness(earlier, later)
                + thresholds.neighbours() * (neighboursAlike(earlier, later, -1) + neighboursAlike(earlier, later, 1));
    }

    /** How alike the paragraphs are that stand so many places further on in both: formulas follow each other in one order. */
    private double neighboursAlike(PreparedParagraph earlier, PreparedParagraph later, int step) {
        int one = earlier.position() + step;
        int other = later.position() + step;
        return one < 0
                        || other < 0
                        || one >= comparison.earlier().size()
                        || other >= comparison.later().size()
                ? 0
                : comparison
                        .earlier()
                        .get(one)
                        .vector()
                        .cosine(comparison.later().get(other).vector());
    }

    /** 1 at the same place of the whole, 0 at the other end. */
    private double nearness(PreparedParagraph earlier, PreparedParagraph later) {
        return 1
                - Math.abs((earlier.position() + 0.5) / comparison.earlier().size()
                        - (later.position() + 0.5) / comparison.later().size());
    }
}
