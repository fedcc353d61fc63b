package recital.search.reuse;

import java.util.Arrays;

/**
 * Sorts very many numbers in their place, digit by digit from the highest on.
 *
 * <p>Each number moves once a digit, so that a full buffer takes some three passes in place of the twenty and more of a sort
 * by comparing. source: American flag sort, P. McIlroy, K. Bostic and M. D. McIlroy, Engineering Radix Sort, 1993.
 */
final class NumberSort {

    private static final int DIGIT_BITS = 8;
    private static final int DIGITS = 1 << DIGIT_BITS;

    /** So few are sorted faster by comparing. */
    private static final int FEW = DIGITS;

    private final long[] numbers;

    private NumberSort(long[] numbers) {
        this.numbers = numbers;
    }

    /** Puts the first so many numbers into ascending order. */
    static void sort(long[] numbers, int size) {
        long differing = 0;
        for (int i = 1; i < size; i++) {
            differing |= numbers[i] ^ numbers[0];
        }
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(differing) - DIGIT_BITS);
        new NumberSort(numbers).sort(0, size, shift);
    }

    /** Sorts numbers that differ in no bit above the digit at this shift. */
    private void sort(int from, int to, int shift) {
        if (to - from <= FEW) {
            Arrays.sort(numbers, from, to);
            return;
        }
        int[] ends = ends(from, to, shift);
        int[] next = new int[DIGITS];
        next[0] = from;
        System.arraycopy(ends, 0, next, 1, DIGITS - 1);
        for (int digit = 0; digit < DIGITS; digit++) {
            fill(digit, next, ends[digit], shift);
        }
        if (shift > 0) {
            int start = from;
            for (int end : ends) {
                sort(start, end, Math.max(0, shift - DIGIT_BITS));
                start = end;
            }
        }
    }

    /** Where the numbers of each digit will end. */
    private int[] ends(int from, int to, int shift) {
        int[] ends = new int[DIGITS];
        for (int i = from; i < to; i++) {
            ends[digit(numbers[i], shift)]++;
        }
        int end = from;
        for (int digit = 0; digit < DIGITS; digit++) {
            end += ends[digit];
            ends[digit] = end;
        }
        return ends;
    }

    /** Takes what is in the places of a digit to where it belongs, until what belongs there has come. */
    private void fill(int digit, int[] next, int end, int shift) {
        while (next[digit] < end) {
            long number = numbers[next[digit]];
            int own = digit(number, shift);
            while (own != digit) {
                int place = next[own]++;
                long displaced = numbers[place];
                numbers[place] = number;
                number = displaced;
                own = digit(number, shift);
            }
            numbers[next[digit]++] = number;
        }
    }

    /** The sign turned round: negative numbers are the lowest. */
    private static int digit(long number, int shift) {
        return (int) ((number ^ Long.MIN_VALUE) >>> shift) & DIGITS - 1;
    }
}
