package recital.text;

import java.util.function.IntUnaryOperator;

/** Looks by halves for a place in what is sorted. */
public final class SortedSearch {

    private SortedSearch() {}

    /**
     * The first place whose value is not below another; the size where there is none.
     *
     * @param valueAt the values by their places from 0 on, which nowhere fall
     */
    public static int firstNotBelow(int least, int size, IntUnaryOperator valueAt) {
        int from = 0;
        int behind = size;
        while (from < behind) {
            int middle = (from + behind) >>> 1;
            if (valueAt.applyAsInt(middle) < least) {
                from = middle + 1;
            } else {
                behind = middle;
            }
        }
        return from;
    }
}
