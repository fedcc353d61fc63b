package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OverlapTest {

    @Test
    void twoOfThreeAndFiveInCommonAreFourOfEight() {
        assertThat(Overlap.dice(Set.of("well", "pump", "rope"), Set.of("pump", "rope", "road", "mill", "inn")))
                .isEqualTo(4.0 / 8);
        assertThat(Overlap.dice(new long[] {-7, 3, 9}, new long[] {-9, 3, 4, 9, 12}))
                .isEqualTo(4.0 / 8);
    }

    @Test
    void numbersAreInCommonWhereverTheyStand() {
        assertThat(Overlap.dice(new long[] {1, 2, 3}, new long[] {3, 4, 5})).isEqualTo(2.0 / 6);
        assertThat(Overlap.dice(new long[] {3, 4, 5}, new long[] {1, 2, 3})).isEqualTo(2.0 / 6);
        assertThat(Overlap.dice(
                        new long[] {Long.MIN_VALUE, Long.MAX_VALUE}, new long[] {Long.MIN_VALUE, Long.MAX_VALUE}))
                .isEqualTo(1);
    }

    @Test
    void whatIsEmptyHasNothingInCommon() {
        assertThat(Overlap.dice(Set.of(), Set.of())).isZero();
        assertThat(Overlap.dice(new long[0], new long[0])).isZero();
        assertThat(Overlap.dice(new long[0], new long[] {1})).isZero();
    }
}
