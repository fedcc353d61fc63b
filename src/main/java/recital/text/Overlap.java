package recital.text;

import java.util.Set;

/** How much two sets have in common, by Dice's coefficient: twice what both have, as a share of all that they have. */
public final class Overlap {

    private Overlap() {}

    /**
     * Dice's coefficient of two sets.
     *
     * <p>source: L. R. Dice, Measures of the amount of ecologic association between species, 1945.
     *
     * @return from 0 to 1; 0 where both are empty
     */
    public static double dice(Set<?> one, Set<?> other) {
        return dice(one.stream().filter(other::contains).count(), one.size() + other.size());
    }

    /**
     * Dice's coefficient of two sets of numbers.
     *
     * @param one each number once, in ascending order
     * @param other likewise
     * @return from 0 to 1; 0 where both are empty
     */
    public static double dice(long[] one, long[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Long.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return dice(common, one.length + other.length);
    }

    private static double dice(long common, int all) {
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
