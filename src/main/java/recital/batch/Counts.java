package recital.batch;

import recital.align.Relation;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.report.Tally;

/**
 * How many links of a pair are of which kind.
 *
 * @param moved links that moved, whatever their relation
 * @param routine links with a change that could have been predicted, a new number alone being none
 * @param substantive links with any other change
 */
public record Counts(
        long identical,
        long edited,
        long split,
        long merged,
        long removed,
        long added,
        long moved,
        long routine,
        long substantive) {

    /** Counts the links of a result. */
    public static Counts of(ResolutionDiff diff) {
        return new Counts(
                diff.count(Relation.IDENTICAL),
                diff.count(Relation.EDITED),
                diff.count(Relation.SPLIT),
                diff.count(Relation.MERGED),
                diff.count(Relation.REMOVED),
                diff.count(Relation.ADDED),
                diff.moved(),
                Tally.changes(diff, Significance.ROUTINE),
                Tally.changes(diff, Significance.SUBSTANTIVE));
    }
}
