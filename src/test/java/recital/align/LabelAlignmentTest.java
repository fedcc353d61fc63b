package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which row of a table goes on as which, by their labels. */
class LabelAlignmentTest {

    private static int[] aligned(List<String> earlier, List<String> later) {
        return LabelAlignment.of(earlier, later, Thresholds.DEFAULT.table());
    }

    private static int[] placed(List<String> earlier, List<String> later) {
        return LabelAlignment.ofPlaces(earlier, later, Thresholds.DEFAULT.table());
    }

    @Test
    void rowsThatCameOrWentLeaveTheOthersInStep() {
        assertThat(aligned(
                        List.of("Wells", "Ropes", "Subtotal", "Bells", "Subtotal"),
                        List.of("Wells", "Subtotal", "Lamps", "Bells", "Subtotal")))
                .containsExactly(0, Pairing.NONE, 1, 3, 4);
    }

    @Test
    void yearInALabelIsLikeAnyOther() {
        assertThat(aligned(
                        List.of("Estimate for 2023a", "Wells dug in 2020", "Total"),
                        List.of("Estimate for 2025", "Total")))
                .containsExactly(0, Pairing.NONE, 1);
    }

    @Test
    void sameLabelComesBeforeOneThatIsMuchAlike() {
        assertThat(aligned(List.of("Deep wells", "Deep dry wells"), List.of("Deep dry wells")))
                .containsExactly(Pairing.NONE, 0);
    }

    @Test
    void labelThatStandsOnceInEachHasMoved() {
        assertThat(aligned(List.of("Lamps", "Wells", "Ropes", "Bells"), List.of("Wells", "Ropes", "Bells", "Lamps")))
                .containsExactly(3, 0, 1, 2);
    }

    @Test
    void labelSpelledAnewInItsPlaceGoesOnAndOneOfOtherWordsDoesNot() {
        assertThat(aligned(List.of("Ardu", "Belmo", "Cosa"), List.of("Ardu", "B\u00e9lmoa", "Cosa")))
                .containsExactly(0, 1, 2);
        assertThat(aligned(List.of("Ardu", "Belmo", "Cosa"), List.of("Ardu", "Timsa", "Cosa")))
                .containsExactly(0, Pairing.NONE, 2);
    }

    @Test
    void columnsWithNewHeadingsGoByTheirPlace() {
        assertThat(placed(List.of("", "Litres", "Share"), List.of("", "Buckets", "Share")))
                .containsExactly(0, 1, 2);
        assertThat(placed(List.of("", "", ""), List.of("", "", ""))).containsExactly(0, 1, 2);
    }

    @Test
    void yearsOfColumnsAdvanceTogether() {
        assertThat(placed(List.of("Well", "2022", "2023"), List.of("Well", "2023", "2024")))
                .containsExactly(0, 1, 2);
    }
}
