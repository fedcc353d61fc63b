package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.lineage.DraftingHistory;
import recital.lineage.Draftings;
import recital.lineage.Years;
import recital.model.Resolution;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

class TerminalDraftingTest {

    private static final DraftingHistory WELLS = Draftings.of(new Years()
            .adopted(
                    "OP1 Urges all States to dig wells in the villages of the hills and to keep a yearly list of those"
                            + " that have run dry since the great drought of the south, unless the rivers rise;",
                    "OP2 Thanks the smiths of the coast;")
            .draft(
                    "OP1 Urges all States to dig deep wells in the villages of the hills and to keep a yearly list of"
                            + " those that have run dry since the great drought of the south;",
                    "OP2 Thanks the smiths of the coast;",
                    "OP3 Asks bakers to lend their ovens at night;")
            .adopted(
                    "OP1 Urges all willing States to dig deep wells in the villages of the hills and to keep a yearly"
                            + " list of those that have run dry since the great drought of the south, unless the rivers"
                            + " rise;",
                    "OP2 Thanks the smiths of the coast;"));

    private static String shown(int width) {
        return Golden.rendered(TerminalRenderers.drafting(TerminalOptions.plain(width)), WELLS);
    }

    @Test
    void documentsStandSideBySideWhereThereIsRoom() {
        assertThat(shown(120))
                .contains(
                        """
                OP1
                   2015  OP1                               2016 draft  OP1  edited: intensity      2016  OP1  edited: addressee (all
                """,
                        "{+deep+}        Urges all {*willing*} States to dig",
                        "{=, unless");
    }

    @Test
    void documentsStandOneBelowTheOtherWhereThereIsNot() {
        assertThat(shown(60))
                .contains(
                        """
                OP3 of 2016 draft  new in 2016 draft, dropped by 2016
                   2015  \u2014
                   2016 draft  OP3
                      {-Asks bakers to lend their ovens at night;-}
                   2016  \u2014
                """);
    }

    @Test
    void whatAllHaveIsCutAtTheSameWords() {
        assertThat(shown(60).lines().filter(line -> line.contains("\u2026")))
                .hasSize(3)
                .allMatch(line -> line.contains("hills and to keep \u2026 run dry"));
    }

    @Test
    void titleThatNoDocumentHasTakesNoLine() {
        DraftingHistory history = Draftings.of(untitled("lamps"), untitled("wells"), untitled("pumps"));

        assertThat(Golden.rendered(TerminalRenderers.drafting(TerminalOptions.plain(80)), history))
                .doesNotContain("title");
    }

    private static Resolution untitled(String name) {
        return Resolutions.file(name).title("").lines("OP1 Urges all to dig;").build();
    }

    @Test
    void documentWithALongNameLeavesRoomForWords() {
        DraftingHistory history = Draftings.of(
                Resolutions.file("w".repeat(200)).lines("OP1 Urges all to dig;").build(),
                Resolutions.file("wells").lines("OP1 Urges all to dig deep;").build(),
                Resolutions.file("pumps").lines("OP1 Urges all to dig;").build());

        assertThat(Golden.rendered(TerminalRenderers.drafting(TerminalOptions.plain(40)), history)
                        .lines())
                .hasSizeLessThan(60)
                .allMatch(line -> line.length() <= 40);
    }
}
