package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.Resolutions.resolution;

import org.junit.jupiter.api.Test;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;

class CountPhrasesTest {

    @Test
    void aNumberAgreesWithItsNoun() {
        assertThat(CountPhrases.count(0, "official text")).isEqualTo("0 official texts");
        assertThat(CountPhrases.count(1, "official text")).isEqualTo("1 official text");
        assertThat(CountPhrases.count(2, "official text")).isEqualTo("2 official texts");
    }

    @Test
    void adoptedDocumentsAndDraftsAreCountedApart() {
        assertThat(CountPhrases.documents(17, 1)).isEqualTo("17 adopted documents and 1 draft");
        assertThat(CountPhrases.documents(1, 0)).isEqualTo("1 adopted document");
        assertThat(CountPhrases.documents(0, 2)).isEqualTo("2 drafts");
    }

    /** Whoever asks for what moved is shown this paragraph too. */
    @Test
    void paragraphOfWhichAPassageMovedIsCounted() {
        String guilds = "Invites all guilds";
        String law = ", in accordance with the old tide law,";
        String customs = " to respect the customs of the harbour, to keep the ledgers dry, and to mend the lanterns";
        Resolution earlier = resolution("72/901")
                .operative(1, guilds + customs + law.substring(0, law.length() - 1) + ";")
                .build();
        Resolution later =
                resolution("73/901").operative(1, guilds + law + customs + ";").build();
        ResolutionDiff diff = new Differ().diff(new Aligner().align(earlier, later));

        assertThat(CountPhrases.relations(diff)).endsWith("; 0 moved, passages of 1 more");
    }

    @Test
    void paragraphThatOnlyGotAnotherNumberIsNoChange() {
        Resolution earlier = resolution("72/901")
                .operative(1, "Urges all villages to dig seven new wells before the rains begin;")
                .build();
        Resolution later = resolution("73/901")
                .operative(1, "Requests the keeper of springs to count the buckets drawn from each of them;")
                .operative(2, "Urges all villages to dig seven new wells before the rains begin;")
                .build();
        ResolutionDiff diff = new Differ().diff(new Aligner().align(earlier, later));

        assertThat(CountPhrases.significance(diff)).isEqualTo("1 change substantive, 0 routine");
    }

    @Test
    void headingsAmongWhatCameOrWentAreCounted() {
        Resolution earlier = resolution("72/901")
                .paragraph("H1", "I")
                .operative(1, "Thanks bakers;")
                .build();
        Resolution later = resolution("73/901")
                .operative(1, "Thanks bakers;")
                .operative(2, "Urges all villages to dig nine new wells before the rains begin;")
                .build();
        ResolutionDiff diff = new Differ().diff(new Aligner().align(earlier, later));

        assertThat(CountPhrases.relations(diff))
                .isEqualTo("1 identical, 0 edited, 0 split, 0 merged, 1 removed (1 heading), 1 added; 0 moved");
    }

    @Test
    void changesThatNoRelationCountsAreNamed() {
        Resolution earlier = resolution("72/901")
                .title("Wells")
                .preamble("Recalling its resolution 71/1 on the depth of wells[1] in dry lands,")
                .operative(1, "Urges all villages to dig seven new wells before the rains begin;")
                .note("1", "See the map of wells.")
                .build();
        Resolution later = resolution("73/901")
                .title("Wells and springs")
                .preamble("Recalling its resolution 71/1 on the depth of wells[1] in dry lands,")
                .operative(1, "Urges all villages to dig nine new wells before the rains begin;")
                .note("1", "See the chart of wells.")
                .build();
        ResolutionDiff diff = new Differ().diff(new Aligner().align(earlier, later));

        assertThat(CountPhrases.relations(diff))
                .isEqualTo("1 identical, 1 edited, 0 split, 0 merged, 0 removed, 0 added; 0 moved");
        assertThat(CountPhrases.significance(diff))
                .isEqualTo("3 changes substantive, 0 routine;"
                        + " among them the title, 1 identical paragraph with other notes");
    }
}
