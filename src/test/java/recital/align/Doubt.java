package recital.align;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of the links that are not identical, how many are wrong and right by those made by hand, and of how many a reader is told
 * to check them.
 *
 * @param wrong how many are wrong
 * @param wrongDoubted how many of these are called doubtful
 * @param right how many are right
 * @param rightDoubted how many of these are called doubtful
 */
record Doubt(int wrong, int wrongDoubted, int right, int rightDoubted) {

    static final Doubt NONE = new Doubt(0, 0, 0, 0);

    /** What the reader of the gold found doubtful counts neither way. */
    static Doubt of(List<Link> links, Gold gold) {
        Set<String> there = gold.rows().stream().flatMap(Gold.Row::pairs).collect(Collectors.toSet());
        Doubt sum = NONE;
        for (Link link : links) {
            if (link.relation() != Relation.IDENTICAL) {
                for (String pair : Gold.Row.of(link).pairs().toList()) {
                    if (!gold.doubted().contains(pair)) {
                        sum = sum.plus(of(there.contains(pair), link.doubtful()));
                    }
                }
            }
        }
        return sum;
    }

    private static Doubt of(boolean isRight, boolean doubted) {
        int one = doubted ? 1 : 0;
        return isRight ? new Doubt(0, 0, 1, one) : new Doubt(1, one, 0, 0);
    }

    Doubt plus(Doubt more) {
        return new Doubt(
                wrong + more.wrong,
                wrongDoubted + more.wrongDoubted,
                right + more.right,
                rightDoubted + more.rightDoubted);
    }

    double ofWrong() {
        return (double) wrongDoubted / wrong;
    }

    double ofRight() {
        return (double) rightDoubted / right;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "doubtful: %d of %d wrong, %d of %d right (%.1f %%)",
                wrongDoubted,
                wrong,
                rightDoubted,
                right,
                100 * ofRight());
    }
}
