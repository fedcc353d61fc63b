package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedSearchTest {

    private static final int[] SORTED = {2, 4, 4, 4, 9};

    @ParameterizedTest(name = "the first not below {0} stands at {1}")
    @CsvSource({"-1, 0", "2, 0", "3, 1", "4, 1", "5, 4", "9, 4", "10, 5"})
    void firstOfEqualOnesIsFound(int least, int place) {
        assertThat(SortedSearch.firstNotBelow(least, SORTED.length, i -> SORTED[i]))
                .isEqualTo(place);
    }

    @ParameterizedTest(name = "of nothing, {0}")
    @CsvSource({"-1", "7"})
    void inNothingNothingIsFound(int least) {
        assertThat(SortedSearch.firstNotBelow(least, 0, i -> 0)).isZero();
    }
}
