package recital.concord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import recital.concord.ClauseComparison.Gap;
import recital.model.Language;

/**
 * What one language says of a gap that was found by the words of another: its own words for it, and how far the words around
 * them are apart in the language that seems to lack it. Where a clause was left out, what stands on both sides of it in one
 * language stands together in the other.
 *
 * @param weight what its words for the gap say for it
 * @param lacking what share of them has no rendering
 * @param size the logarithm of their letters of English for one of the gap
 * @param near letters of those that have a rendering near the place
 * @param far letters of those that have one elsewhere
 * @param before by how many letters of English the words before the gap are farther from the place than they are from the gap
 * @param after the same of the words after it
 * @param nearest the same of the nearest word on each side, together
 * @param marks how many marks fewer there are between these than in the witness
 */
record GapWitness(
        double weight,
        double lacking,
        double size,
        double near,
        double far,
        double before,
        double after,
        double nearest,
        int marks) {

    /** Words belong to the gap as far as it is long, about. */
    private static final double REACH = 0.8;

    private static final int LEAST_REACH = 8;
    private static final int LEAST_REACH_OF_PLACE = 15;

    /** Words farther from the gap than so many letters tell nothing of its place. */
    private static final int AROUND = 120;

    /** The nearest words on a side. */
    private static final int NEAREST = 3;

    private static final int FEW_LETTERS = 5;

    /** Where a gap is. */
    private record Region(int start, int end) {}

    /** A word before or after the gap: its letters of English from it, and those of its rendering from the place. */
    private record Neighbour(double own, double rendered, int start, int renderedAt) {

        double surplus() {
            return rendered - own;
        }

        static double mean(List<Neighbour> some) {
            return some.stream()
                    .limit(NEAREST)
                    .mapToDouble(Neighbour::surplus)
                    .average()
                    .orElse(0);
        }
    }

    /**
     * What a language says.
     *
     * @param letters of English in the gap
     * @param at the place where it would stand in the language that lacks it
     */
    static Optional<GapWitness> of(Language witness, Gap gap, double letters, int at, RowCoverage coverage) {
        return region(witness, gap, coverage).map(region -> of(region, witness, gap, letters, at, coverage));
    }

    /** The words of the witness by which those of the gap are rendered, without those that stand elsewhere. */
    private static Optional<Region> region(Language witness, Gap gap, RowCoverage coverage) {
        if (witness == gap.from()) {
            return Optional.of(new Region(gap.start(), gap.end()));
        }
        Coverage from = coverage.between(gap.from(), witness);
        int[] places = IntStream.range(0, from.size())
                .filter(i -> from.start(i) >= gap.start() && from.start(i) < gap.end() && from.covers(i))
                .map(from::renderedAt)
                .sorted()
                .toArray();
        if (places.length == 0) {
            return Optional.empty();
        }
        int middle = places[places.length / 2];
        double length = (gap.end() - gap.start()) / Lengths.ratio(gap.from()) * Lengths.ratio(witness);
        int[] near = IntStream.of(places)
                .filter(place -> Math.abs(place - middle) <= REACH * length + LEAST_REACH)
                .toArray();
        int last = near[near.length - 1];
        Coverage own = coverage.between(witness, gap.language());
        int end = IntStream.range(0, own.size())
                .filter(i -> own.start(i) <= last)
                .map(i -> own.end(i))
                .max()
                .orElse(last + 1);
        return Optional.of(new Region(near[0], end));
    }

    private static GapWitness of(
            Region region, Language witness, Gap gap, double letters, int at, RowCoverage coverage) {
        Coverage words = coverage.between(witness, gap.language());
        double[] weights = coverage.weights(witness, gap.language());
        double scale = 1 / Lengths.ratio(witness);
        double otherScale = 1 / Lengths.ratio(gap.language());
        double weight = 0;
        double lacking = 0;
        double known = 0;
        double near = 0;
        double far = 0;
        List<Neighbour> before = new ArrayList<>();
        List<Neighbour> after = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int start = words.start(i);
            boolean inside = start >= region.start && start < region.end;
            if (inside) {
                double length = (words.end(i) - start) * scale;
                weight += weights[i];
                lacking += words.lacks(i) ? length : 0;
                known += words.knows(i) || words.covers(i) ? length : 0;
                if (words.covers(i)) {
                    boolean close =
                            Math.abs(words.renderedAt(i) - at) * otherScale < REACH * letters + LEAST_REACH_OF_PLACE;
                    near += close ? length : 0;
                    far += close ? 0 : length;
                }
            } else if (words.covers(i) && start < region.start && words.renderedAt(i) < at) {
                before.add(new Neighbour(
                        (region.start - start) * scale,
                        (at - words.renderedAt(i)) * otherScale,
                        start,
                        words.renderedAt(i)));
            } else if (words.covers(i) && start >= region.end && words.renderedAt(i) >= at) {
                after.add(new Neighbour(
                        (start - region.end) * scale,
                        (words.renderedAt(i) - at) * otherScale,
                        start,
                        words.renderedAt(i)));
            }
        }
        nearestFirst(before);
        nearestFirst(after);
        double own = (region.end - region.start) * scale;
        return new GapWitness(
                weight,
                known == 0 ? 0 : lacking / known,
                Math.log((own + FEW_LETTERS) / (letters + FEW_LETTERS)),
                near,
                far,
                Neighbour.mean(before),
                Neighbour.mean(after),
                surplusOfNearest(before) + surplusOfNearest(after),
                marks(
                        coverage.passage(witness).text(),
                        coverage.passage(gap.language()).text(),
                        before,
                        after));
    }

    private static void nearestFirst(List<Neighbour> some) {
        some.removeIf(one -> one.own > AROUND);
        some.sort(Comparator.comparingDouble(one -> one.own + one.rendered));
    }

    private static double surplusOfNearest(List<Neighbour> some) {
        return some.isEmpty() ? 0 : some.get(0).surplus();
    }

    private static int marks(String own, String other, List<Neighbour> before, List<Neighbour> after) {
        Neighbour first = before.isEmpty() ? new Neighbour(0, 0, 0, 0) : before.get(0);
        Neighbour last = after.isEmpty() ? new Neighbour(0, 0, own.length(), other.length()) : after.get(0);
        return marks(own, first.start, last.start) - marks(other, first.renderedAt, last.renderedAt);
    }

    private static int marks(String text, int from, int to) {
        return (int) IntStream.range(from, Math.max(from, to))
                .filter(i -> GapPlace.isMark(text.charAt(i)))
                .count();
    }
}
