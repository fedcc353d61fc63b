package recital.batch;

import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;

/**
 * Compares two documents: aligns their paragraphs and finds the edits.
 *
 * <p>May be shared by threads.
 */
public final class Comparison {

    private final boolean mixEditions;

    /**
     * Prepares comparisons.
     *
     * @param mixEditions whether an abridged text may be compared with an official one
     */
    public Comparison(boolean mixEditions) {
        this.mixEditions = mixEditions;
    }

    /**
     * Compares two documents in the order given.
     *
     * @throws ComparisonException where their editions differ and that was not asked for
     */
    public ResolutionDiff compare(Resolution earlier, Resolution later) throws ComparisonException {
        if (!mixEditions && earlier.edition() != later.edition()) {
            throw new ComparisonException(earlier.shortName() + " and " + later.shortName()
                    + ": the one is " + earlier.edition().label() + " and the other " + later.edition().label()
                    + ", so that most differences would be none: name two of one edition, or use --mix-editions");
        }
        return new Differ().diff(new Aligner().align(earlier, later));
    }
}
