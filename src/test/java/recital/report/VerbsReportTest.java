package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recital.lineage.VerbTimeline;
import recital.lineage.Years;
import recital.report.terminal.DisplayWidth;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

class VerbsReportTest {

    private static final String WELLS = "all States to dig deep wells in the dry villages of the northern hills;";
    private static final String SONGS = "that shepherds keep the old songs of the plateau in notebooks of birch";

    private static VerbTimeline course() {
        return VerbTimeline.of(
                new Years()
                        .adopted("PP1 Noting " + SONGS + ",", "OP1 Encourages " + WELLS)
                        .adopted("OP1 Also encourages " + WELLS, "OP2 Notes " + SONGS + ";")
                        .draft("OP1 Demands " + WELLS, "OP2 Notes " + SONGS + ";")
                        .adopted("OP1 Urges " + WELLS, "OP2 Stresses " + SONGS + ";")
                        .woven(),
                Optional.empty());
    }

    @Test
    void everyRunIsARowWithItsVerbAndHowItCompares() {
        assertThat(Golden.rendered(TerminalRenderers.verbs(TerminalOptions.plain(100), false), course()))
                .isEqualTo(
                        """
                The opening verb of 2 provisions changed

                70/901#PP1  that shepherds keep the old songs of the plateau in notebooks of birch;
                2015        70/901 PP1        “Noting” · neutral
                2016        71/901 OP2        “Notes” · neutral · promoted to the operative part, same verb
                2017 draft  A/C.2/72/L.9 OP2  “Notes” · neutral · same verb
                2017        72/901 OP2        “Stresses” · statement · stronger, compared with 71/901 OP2

                70/901#OP1  all States to dig deep wells in the dry villages of the northern hills;
                2015–2016   70/901 OP1 – 71/901 OP1  “Encourages”, “Also encourages” · action
                2017 draft  A/C.2/72/L.9 OP1         “Demands” · action · stronger
                2017        72/901 OP1               “Urges” · action · stronger, compared with 71/901 OP1

                Changes of verb: 2 stronger; in drafts: 1 stronger
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 100})
    void noLineIsWiderThanTheTerminal(int width) {
        assertThat(Golden.rendered(TerminalRenderers.verbs(TerminalOptions.plain(width), true), course())
                        .lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(width));
    }
}
