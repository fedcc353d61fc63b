package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import recital.lineage.FigureTimeline;
import recital.lineage.Years;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonRenderers;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

class FiguresReportTest {

    private static final String TEXT =
            "OP1 Notes that %s per cent of herders own a well, compared with %s per cent of smiths;";

    private static final FigureTimeline COURSE = FigureTimeline.of(
                    new Years()
                            .adopted(TEXT.formatted("18", "41"), "OP2 Recalls that the hamlets are five hours apart;")
                            .adopted(TEXT.formatted("18", "41"), "OP2 Recalls that the hamlets are five hours apart;")
                            .adopted(TEXT.formatted("20", "42"), "OP2 Recalls that the hamlets are five hours apart;")
                            .woven(),
                    Optional.empty())
            .changed();

    @Test
    void terminalHasARowAMeasureAndAColumnTheYearsInWhichNothingChanged() {
        String shown = Golden.rendered(TerminalRenderers.figures(TerminalOptions.plain(60)), COURSE);

        assertThat(shown)
                .isEqualTo(
                        """
                2 measures (6 figures), of one provision
                3 figures that never changed, or stand in one document
                alone, left out

                72/901 OP1  Notes that 20 per cent of herders own a well,
                compared with 42 per cent \u2026
                                                             2015\u20132016  2017
                  per cent of herders own a well                    18    20
                  per cent of smiths \u2026 own a well                   41    42
                """);
    }

    @Test
    void yearsThatALineDoesNotHoldStandBelowTheirMeasure() {
        String shown = Golden.rendered(TerminalRenderers.figures(TerminalOptions.plain(40)), COURSE);

        assertThat(shown)
                .contains(
                        """
                  per cent of herders own a well
                    2015\u20132016:\u00a018; 2017:\u00a020
                """);
    }

    @Test
    void otherFormatsSayTheSame() {
        assertThat(Golden.rendered(CsvRenderers.figures(), COURSE))
                .contains(
                        "70/901#OP1,1,1,per cent of herders own a well,2015",
                        ",1,2,per cent of smiths \u2026 own a well,2017");
        assertThat(Golden.rendered(JsonRenderers.figures(), COURSE))
                .contains(
                        "\"unchanged\": 3",
                        "\"comparison\": 1",
                        "\"name\": \"per cent of smiths \u2026 own a well\"",
                        "\"changed\": true");
        assertThat(Golden.rendered(HtmlRenderers.figures(), COURSE))
                .contains(
                        "<th scope=\"col\">2015\u20132016</th>",
                        "<th scope=\"row\">per cent of smiths \u2026 own a well</th><td class=\"number\">41</td>",
                        "<td class=\"number\"><strong>42</strong></td>");
    }
}
