package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.align.Relation;
import recital.model.Language;
import recital.report.phrases.KeyChangePhrases;

/** The words beside which a key change is told, and what is told with it. */
class KeyChangePlacesTest {

    private static List<String> told(String earlier, String later) {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, Pairs.paragraph("OP1", earlier)),
                Pairs.document(73, Pairs.paragraph("OP1", later)),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")));
        return KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH).stream()
                .map(line -> line.kind() + ", " + line.subject() + ": " + line.words())
                .toList();
    }

    /** What the paragraph is about stands in its next clause. */
    @Test
    void figureFarFromWhatItsParagraphIsAboutIsToldWithTheWordsBeforeIt() {
        assertThat(
                        told(
                                "Notes that 98 of all the keepers have signed it and that 64 have mended it too, and calls upon those who have not done so to consider it, in view of the coming festival of the wooden well sweeps;",
                                "Notes that 98 of all the keepers have signed it and that 72 have mended it too, and calls upon those who have not done so to consider it, in view of the coming festival of the wooden well sweeps;"))
                .containsExactly("figures, \u2026 keepers have signed it and that: 64 \u2192 72");
    }

    @Test
    void wordsOfAFigureThatStandBeforeItTooAreToldOnce() {
        assertThat(
                        told(
                                "Notes with alarm that of those who are still waiting there are over 31 more, although many more have come from the hills, and that the wooden well sweeps of the northern isles are broken;",
                                "Notes with alarm that of those who are still waiting there are over 45 more, although many more have come from the hills, and that the wooden well sweeps of the northern isles are broken;"))
                .containsExactly("figures, \u2026 who are still waiting there are: over 31 \u2192 over 45");
    }

    /** It has not fallen: it is counted of others. */
    @Test
    void figureOfOthersThanBeforeStandsInPlaceOfTheOtherAndIsNoFall() {
        assertThat(told(
                        "Notes that 57 per cent of the keepers of the upland villages sing;",
                        "Notes that 27 per cent of the keepers of the harbour towns sing;"))
                .first()
                .asString()
                .endsWith("27 per cent of the keepers (harbour towns), in place of 57 (upland villages)");
    }

    @Test
    void howIsToldOfTheWordsBehindIt() {
        assertThat(
                        told(
                                "Recalls that the keepers of the Guild entered the most seminal phase of their journey, as the northern isles did;",
                                "Recalls that the keepers of the Guild entered the most critical phase of their journey, as the northern isles did;"))
                .containsExactly(
                        "intensity, \u2026 keepers of the Guild entered the most \u2026 phase of their journey: seminal \u2192 critical");
    }

    /** "Can" did not go: it was denied. */
    @Test
    void whatCannotBeIsNotToldAsWhatMayNoLongerBe() {
        assertThat(
                        told(
                                "Notes that the Guild cannot fully verify that the tally of the northern isles can be held complete;",
                                "Notes that the Guild assesses that the tally of the northern isles still cannot be held complete;"))
                .anyMatch(line -> line.contains("be held complete: can \u2192 still cannot"));
    }

    /** By itself it would look as if the measures that stayed had been limited before. */
    @Test
    void limitThatWentWithItsClauseIsToldWithIt() {
        assertThat(told(
                        "Recognizes the need to develop sound measures and, where appropriate, enhance the rules of the Guild to protect the wells;",
                        "Recognizes the need to develop sound measures to protect the wells;"))
                .singleElement()
                .asString()
                .endsWith(": dropped: and, where appropriate, enhance the rules of the Guild");
    }

    /** That it is within existing resources no longer follows from that, and nothing was decided otherwise. */
    @Test
    void editByWhichADecisionWasCarriedOutIsToldAsAWhole() {
        assertThat(told(
                        "Decides to convene, within existing resources, a meeting of the keepers of all wells of the isles;",
                        "Welcomes the convening of a meeting of the keepers of all wells of the isles;"))
                .first()
                .asString()
                .startsWith("wording, ")
                .contains("Decides to convene, within existing resources \u2192 Welcomes the convening of");
    }

    @Test
    void mandateThatWasProlongedIsToldWithItsDays() {
        assertThat(
                        told(
                                "Recalls the decision by which the Guild extended the mandate of the keepers until 31 December 2023;",
                                "Recalls the decision by which the Guild extended the mandate of the keepers until 30 June 2024;"))
                .singleElement()
                .asString()
                .endsWith("prolonged: 31 December 2023 \u2192 30 June 2024");
    }

    @Test
    void smallWordsBesideAFigureTellOfNobody() {
        assertThat(told(
                        "Notes that 600 keepers in the marsh still wait for their pay;",
                        "Notes that 700 keepers with respect to the marsh still wait for their pay;"))
                .first()
                .asString()
                .contains("600 \u2192 700")
                .doesNotContain("with respect to");
    }

    /** Beginning with the verb that came, it would be told twice. */
    @Test
    void wordsWithWhichAParagraphBeginsNowAreToldOnce() {
        assertThat(told(
                        "Expressing alarm that the older wells of the isles have run dry,",
                        "Regretting that the ninth Congress of Keepers could not agree on its report,"))
                .noneMatch(line -> line.indexOf("Regretting") != line.lastIndexOf("Regretting"));
    }

    @Test
    void groupInAnotherFormHasNotCome() {
        assertThat(told(
                        "Condemns the pressure on religious minority communities of the northern isles;",
                        "Condemns the pressure on religious minorities of the northern isles;"))
                .noneMatch(line -> line.startsWith("group"));
    }

    @Test
    void limitOfALongClauseIsToldWithTheWordsBeforeIt() {
        assertThat(
                        told(
                                "Welcomes the support of all keepers for the wells;",
                                "Welcomes the support of all keepers for the wells, and notes in this regard the plan of the northern isles, by which every child of the hills and of the plains is to have clean springs by 2031;"))
                .first()
                .asString()
                .contains("added: ")
                .endsWith("of the plains is to have clean springs by 2031");
    }

    /** As in 78/250 on the mission in Mali: what was extended until a day did not become open-ended. */
    @Test
    void dateThatIsDroppedIsToldWithWhatGavePlaceBeforeItInItsClause() {
        assertThat(
                        told(
                                "Recalling the resolution of the northern isles, by which the keepers extended the mandate of the Guild until 31 December 2023, and the songs of the upland villages,",
                                "Recalling the resolution of the northern isles, by which the keepers decided to terminate the mandate of the Guild, and the songs of the upland villages,"))
                .singleElement()
                .asString()
                .endsWith(
                        "mandate of the Guild: extended \u2192 decided to terminate; dropped: until 31 December 2023");
    }

    @Test
    void quotationMarksAreClosedBehindWordsThatAreLeftOut() {
        assertThat(told(
                        "Recalling the songs of the upland villages and the wooden well sweeps of the northern isles,",
                        "Recalling the songs of the upland villages, welcoming the meeting entitled \u201cA well in every village: how the keepers of the"
                                + " northern isles mended what the winter storms of the long year had broken\u201d, and the wooden well sweeps of the"
                                + " northern isles,"))
                .singleElement()
                .asString()
                .contains("\u201cA well in every village: ")
                .endsWith("\u2026\u201d");
    }
}
