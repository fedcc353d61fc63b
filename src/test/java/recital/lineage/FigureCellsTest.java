package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import recital.report.InventedTables;

/** Figures that stand alone in the cells of a table. */
class FigureCellsTest {

    private static final FigureTimeline COURSE =
            FigureTimeline.of(Lineage.of(List.of(InventedTables.earlier(), InventedTables.later())), Optional.empty());

    @Test
    void cellIsCalledByWhatHeadsItsRowAndItsColumn() {
        assertThat(COURSE.changed().histories())
                .extracting(measure -> measure.last().name() + ": "
                        + measure.first().number() + " > " + measure.last().number())
                .contains("Water drawn in 2023, Gross (buckets): 62 287 400 > 81 945 300");
    }

    @Test
    void whatStandsInOneRowStandsTogether() {
        assertThat(COURSE.compared())
                .filteredOn(compared -> compared.measures().get(0).last().name().startsWith("Kept for the drought"))
                .singleElement()
                .extracting(compared -> compared.measures().stream()
                        .map(measure -> measure.last().name())
                        .toList())
                .isEqualTo(List.of("Kept for the drought, Gross (buckets)", "Kept for the drought, Net (buckets)"));
    }
}
