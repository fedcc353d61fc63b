package recital.text;

import java.util.Arrays;

/** Gives numbers to pairs of numbers, which documents have by thousands: a hash table with open addressing. */
final class NumberedPairs {

    private static final int FIRST_CAPACITY = 4096;

    /** Stands where no pair is. */
    private static final long EMPTY = -1;

    private long[] pairs = emptyTable(FIRST_CAPACITY);
    private int[] numbers = new int[FIRST_CAPACITY];
    private int size;

    private static long[] emptyTable(int capacity) {
        long[] table = new long[capacity];
        Arrays.fill(table, EMPTY);
        return table;
    }

    /**
     * The number of a pair of numbers that are not below 0.
     *
     * @param next the number that it is given where it has none yet
     */
    int numberOf(int first, int second, int next) {
        long pair = (long) first << 32 | second;
        int at = placeOf(pair);
        if (pairs[at] == pair) {
            return numbers[at];
        }
        put(at, pair, next);
        if (++size > pairs.length / 2) {
            grow();
        }
        return next;
    }

    /** Where a pair is, or where it would be. */
    private int placeOf(long pair) {
        int last = pairs.length - 1;
        // Multiplied by the golden ratio, neighbours fall far apart.
        int at = (int) (pair * 0x9E3779B97F4A7C15L >>> 32) & last;
        while (pairs[at] != EMPTY && pairs[at] != pair) {
            at = at + 1 & last;
        }
        return at;
    }

    private void put(int at, long pair, int number) {
        pairs[at] = pair;
        numbers[at] = number;
    }

    private void grow() {
        long[] full = pairs;
        int[] given = numbers;
        pairs = emptyTable(2 * full.length);
        numbers = new int[pairs.length];
        for (int i = 0; i < full.length; i++) {
            if (full[i] != EMPTY) {
                put(placeOf(full[i]), full[i], given[i]);
            }
        }
    }
}
