package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.lineage.Course.Fate;
import recital.lineage.DraftingRow.DraftedParagraph;
import recital.lineage.DraftingSummary.StepSummary;
import recital.model.ParagraphId;
import recital.model.Resolution;

class DraftingHistoryTest {

    private static final String WELLS = "OP1 Urges all States to dig wells in the villages of the hills;";

    /** What stands in one document, each run with the documents that have it: {@code 01: Urges all}. */
    private static String runs(DraftingHistory history, int document) {
        return history.rows().stream()
                .flatMap(row -> row.cells().get(document).stream())
                .flatMap(paragraph -> paragraph.runs().stream())
                .map(run ->
                        run.course().documents().stream().map(String::valueOf).collect(Collectors.joining()) + ": "
                                + run.text().strip())
                .collect(Collectors.joining("\n"));
    }

    /** The rows, each with its paragraphs by document: {@code OP1 | OP1 OP2 | -}. */
    private static List<String> rows(DraftingHistory history) {
        return history.rows().stream()
                .map(row -> IntStream.range(0, row.cells().size())
                        .mapToObj(i -> row.ids(i).isEmpty()
                                ? "-"
                                : row.ids(i).stream().map(ParagraphId::value).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    @Test
    void wordsTellInWhichDocumentsTheyStand() {
        DraftingHistory history = Draftings.of(new Years()
                .adopted("OP1 Urges all States to dig wells in the villages of the hills;")
                .draft("OP1 Urges all States to dig deep wells and lasting cisterns in the villages of the hills;")
                .adopted("OP1 Urges all willing States to dig deep wells in the villages;"));

        assertThat(runs(history, 0))
                .isEqualTo(
                        """
                012: Urges all States to dig wells in the villages
                01: of the hills
                012: ;""");
        assertThat(runs(history, 1))
                .isEqualTo(
                        """
                012: Urges all States to dig
                12: deep
                012: wells
                1: and lasting cisterns
                012: in the villages
                01: of the hills
                012: ;""");
        assertThat(runs(history, 2))
                .isEqualTo(
                        """
                012: Urges all
                2: willing
                012: States to dig
                12: deep
                012: wells in the villages;""");
    }

    @Test
    void wordsThatADraftStruckOutAndTheAdoptedTextHasAreRestored() {
        DraftingHistory history = Draftings.of(new Years()
                .adopted("OP1 Decides to count the wells of the hills, unless otherwise agreed upon by all;")
                .draft("OP1 Decides to count the wells of the hills;")
                .adopted("OP1 Decides to count the wells of the hills, unless otherwise agreed upon by all;"));

        assertThat(runs(history, 2)).contains("02: , unless otherwise agreed upon by all");
        assertThat(history.rows().get(0).course().fate()).isEqualTo(Fate.KEPT);
    }

    @Test
    void paragraphThatADraftLeftOutAndTheAdoptedTextHasIsRestored() {
        String pumps = "Requests the keepers to mend the pumps of the northern valleys before each winter;";
        DraftingHistory history = Draftings.of(
                new Years().adopted(WELLS, "OP2 " + pumps).draft(WELLS).adopted(WELLS, "OP2 " + pumps));

        assertThat(rows(history)).containsExactly("OP1 | OP1 | OP1", "OP2 | - | OP2");
        assertThat(history.rows().get(1).course().fate()).isEqualTo(Fate.RESTORED);
        assertThat(runs(history, 2)).endsWith("02: " + pumps);
    }

    @Test
    void whatTheLastDocumentLacksStandsWhereItStood() {
        DraftingHistory history = Draftings.of(new Years()
                .adopted("PP1 Recalling the drought of the south,", WELLS, "OP2 Thanks the smiths of the coast;")
                .draft(
                        "PP1 Recalling the drought of the south,",
                        "PP2 Alarmed by the cost of copper pipes,",
                        WELLS,
                        "OP2 Asks bakers to lend their ovens at night;",
                        "OP3 Thanks the smiths of the coast;")
                .adopted("PP1 Recalling the drought of the south,", WELLS, "OP2 Thanks the smiths of the coast;"));

        assertThat(rows(history))
                .containsExactly("PP1 | PP1 | PP1", "- | PP2 | -", "OP1 | OP1 | OP1", "- | OP2 | -", "OP2 | OP3 | OP2");
    }

    @Test
    void partsOfASplitAndWhatWasMergedStandInOneRow() {
        String wells = "Urges all States to dig deep wells in the villages of the northern hills";
        String pumps = "invites the guilds of smiths to mend the pumps before each winter without charge";
        DraftingHistory history = Draftings.of(new Years()
                .adopted("OP1 " + wells + " and " + pumps + ";")
                .draft("OP1 " + wells + ";", "OP2 I" + pumps.substring(1) + ";")
                .adopted("OP1 " + wells + " and " + pumps + ";"));

        assertThat(rows(history)).containsExactly("OP1 | OP1 OP2 | OP1");
        assertThat(runs(history, 1)).startsWith("012: " + wells);
    }

    @Test
    void commaThatCameIsSeenAndCapitalsAre() {
        DraftingHistory history = Draftings.of(new Years()
                .adopted("OP1 Invites the E-well boards and guilds;")
                .draft("OP1 Invites the e-Well boards, and guilds;")
                .adopted("OP1 Invites the e-Well boards, and guilds;"));

        assertThat(runs(history, 2))
                .isEqualTo(
                        """
                012: Invites the
                12: e-Well
                012: boards
                12: ,
                012: and guilds;""");
    }

    @Test
    void styleOfQuotationMarksIsNoChange() {
        DraftingHistory history = Draftings.of(new Years()
                .adopted("OP1 Welcomes the report \"Deep wells\";")
                .draft("OP1 Welcomes the report \u201cDeep wells\u201d;"));

        assertThat(runs(history, 1)).isEqualTo("01: Welcomes the report \u201cDeep wells\u201d;");
    }

    @Test
    void versionsOfADraftMayHaveOneSymbol() {
        Resolution first = draft("OP1 Urges all States to dig wells in the villages;");
        Resolution second = draft("OP1 Urges all States to dig deep wells in the villages;");

        DraftingHistory history = Draftings.of(first, second, first);

        assertThat(runs(history, 1)).isEqualTo("012: Urges all States to dig\n1: deep\n012: wells in the villages;");
    }

    private static Resolution draft(String... lines) {
        return Resolutions.resolution("A/C.2/74/L.9").lines(lines).build();
    }

    @Test
    void summaryCountsWhatBecameOfEachProposal() {
        DraftingHistory history = Draftings.of(new Years()
                .adopted(
                        "OP1 Urges all States to dig wells in the villages of the hills and of the plains;",
                        "OP2 Thanks the smiths of the coast for their many gifts;")
                .draft(
                        "OP1 Urges all States to dig deep wells in the poorest villages of the hills;",
                        "OP2 Thanks the smiths of the coast for their many gifts;",
                        "OP3 Asks bakers to lend their ovens at night without charge;",
                        "OP4 Calls for a yearly census of copper pipes in harbour towns;")
                .adopted(
                        "OP1 Urges all States to dig deep wells in the villages of the hills and of the plains;",
                        "OP2 Asks bakers to lend their ovens at night without charge;"));

        DraftingSummary summary = DraftingSummary.of(history);
        StepSummary draft = summary.steps().get(0);
        StepSummary last = summary.steps().get(1);

        assertThat(summary.origins()).containsExactly(16, 11, 0);
        assertThat(draft.came()).extracting(row -> row.course().fate()).containsExactly(Fate.SURVIVED, Fate.ABANDONED);
        assertThat(draft.went()).isEmpty();
        assertThat(draft.insertions()).isEqualTo(new DraftingSummary.Proposals(1, 0, 1, 2, 1));
        assertThat(draft.deletions()).isEqualTo(new DraftingSummary.Proposals(0, 0, 1, 4, 0));
        assertThat(last.came()).isEmpty();
        assertThat(last.went()).hasSize(2);
    }

    @Test
    void sameDocumentThriceDoesNotDiffer() {
        Resolution wells = draft(WELLS);

        assertThat(Draftings.of(wells, wells, wells).different()).isFalse();
        assertThat(Draftings.of(wells, wells, draft(WELLS + " and valleys")).different())
                .isTrue();
        assertThat(Draftings.of(wells, draft(WELLS + " and valleys"), wells).different())
                .isTrue();
    }

    @Test
    void comparisonsThatDoNotFollowOneAnotherAreRefused() {
        Resolution wells = draft(WELLS);
        Resolution pumps = draft("OP1 Asks for pumps;");
        ResolutionDiff diff = new Differ().diff(new Aligner().align(wells, pumps));

        assertThatIllegalArgumentException().isThrownBy(() -> DraftingHistory.of(List.of(diff, diff)));
    }

    static void assertWhole(DraftingHistory history) {
        for (int i = 0; i < history.documents().size(); i++) {
            int document = i;
            List<DraftedParagraph> all = history.rows().stream()
                    .flatMap(row -> row.cells().get(document).stream())
                    .toList();
            assertThat(all)
                    .extracting(DraftedParagraph::paragraph)
                    .containsExactlyInAnyOrderElementsOf(
                            history.documents().get(document).paragraphs());
            for (DraftedParagraph paragraph : all) {
                assertThat(paragraph.runs())
                        .allMatch(run -> run.course().standsIn(document))
                        .extracting(DraftingRow.DraftedRun::text)
                        .satisfies(texts -> assertThat(String.join("", texts))
                                .isEqualTo(paragraph.paragraph().text()));
            }
        }
    }
}
