package recital.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import recital.align.Relation;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;

/** The counts at the end of a comparison. */
public final class Tally {

    private Tally() {}

    /** The changes of that significance, paragraphs that have only another number left out. */
    public static long changes(ResolutionDiff diff, Significance significance) {
        return diff.changes().stream()
                .filter(Filter::changed)
                .filter(change -> change.significance() == significance)
                .count();
    }

    /** {@code 40 identical, 20 edited, 1 split, 0 merged, 2 removed, 3 added; 4 of them moved}. */
    static String relations(ResolutionDiff diff) {
        String relations = Arrays.stream(Relation.values())
                .map(relation -> diff.count(relation) + " " + relation.label())
                .collect(Collectors.joining(", "));
        return relations + "; " + diff.moved() + " moved";
    }

    /** {@code 12 changes substantive, 8 routine}. */
    public static String significance(ResolutionDiff diff) {
        long substantive = changes(diff, Significance.SUBSTANTIVE);
        return substantive + (substantive == 1 ? " change" : " changes") + " substantive, "
                + changes(diff, Significance.ROUTINE) + " routine";
    }

    /** What a filter keeps from view, in words. */
    public static String hidden(long changes) {
        return changes + (changes == 1 ? " change is" : " changes are") + " hidden by the filter";
    }
}
