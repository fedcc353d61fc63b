package recital.batch;

import recital.align.Relation;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;

/**
 * How many links of a pair are of which kind, and how many changes of which significance.
 *
 * @param moved links that moved, whatever their relation
 * @param routine changes that could have been predicted, a new number alone being none; title and notes of no paragraph
 *     are counted
 * @param substantive any other changes
 */
public record LinkCounts(
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
    public static LinkCounts of(ResolutionDiff diff) {
        return new LinkCounts(
                diff.count(Relation.IDENTICAL),
                diff.count(Relation.EDITED),
                diff.count(Relation.SPLIT),
                diff.count(Relation.MERGED),
                diff.count(Relation.REMOVED),
                diff.count(Relation.ADDED),
                diff.moved(),
                diff.count(Significance.ROUTINE),
                diff.count(Significance.SUBSTANTIVE));
    }
}
