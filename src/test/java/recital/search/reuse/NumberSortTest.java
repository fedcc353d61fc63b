package recital.search.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSortTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 300, 5_000, 200_000})
    void numbersOfAllSizesStandInOrder(int size) {
        assertSorted(new Random(7).longs(size).toArray());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 255, 256, 70_000, 1L << 44})
    void numbersWithFewDifferentDigitsStandInOrder(long bound) {
        assertSorted(new Random(11).longs(20_000, 0, bound).toArray());
        assertSorted(new Random(11).longs(20_000, -bound, bound).toArray());
    }

    @Test
    void whatLiesBeyondStays() {
        long[] numbers = new Random(13).longs(2_000).toArray();
        long[] expected = numbers.clone();
        Arrays.sort(expected, 0, 1_000);

        NumberSort.sort(numbers, 1_000);

        assertThat(numbers).isEqualTo(expected);
    }

    private static void assertSorted(long[] numbers) {
        long[] expected = numbers.clone();
        Arrays.sort(expected);
        NumberSort.sort(numbers, numbers.length);
        assertThat(numbers).isEqualTo(expected);
    }
}
