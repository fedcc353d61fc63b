package recital.text;

import java.util.Set;

/** How much two sets have in common. */
public final class Overlap {

    private Overlap() {}

    /**
     * Dice's coefficient: twice what both have, as a share of all that they have.
     *
     * <p>source: L. R. Dice, Measures of the amount of ecologic association between species, 1945.
     *
     * @return from 0 to 1; 0 where both are empty
     */
    public static double dice(Set<?> one, Set<?> other) {
        long common = one.stream().filter(other::contains).count();
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
