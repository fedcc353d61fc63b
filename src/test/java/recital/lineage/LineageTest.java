package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.lineage.Stage.Appearance;
import recital.model.ParagraphId;
import recital.model.Resolution;

class LineageTest {

    private static final String WELLS = "Urges all States to dig deep wells in the dry villages of the northern hills;";
    private static final String ROADS =
            "Invites donors to build gravel roads that carry lorries in the season of rains;";
    private static final String PUMPS = "Welcomes the hand pump that pupils of the harbour school designed and tested;";
    private static final String SONGS = "Notes that shepherds keep the old songs of the plateau in notebooks of birch;";

    private static Provision at(Lineage lineage, String document, String paragraph) {
        return lineage.at(new Place(document, new ParagraphId(paragraph))).orElseThrow();
    }

    @Test
    void provisionKeepsItsFirstPlaceAsItsIdWhateverItsNumber() {
        Lineage lineage = new Years()
                .adopted("OP1 " + WELLS, "OP2 " + ROADS)
                .adopted("OP1 " + ROADS, "OP2 " + PUMPS, "OP3 " + WELLS.replace("deep", "shallow"))
                .woven();

        assertThat(at(lineage, "71/901", "OP3").id()).hasToString("70/901#OP1");
        assertThat(at(lineage, "71/901", "OP1").id()).hasToString("70/901#OP2");
        assertThat(at(lineage, "71/901", "OP2").first().appearance()).isEqualTo(Appearance.ADDED);
    }

    @Test
    void linksOfTheUserStandAboveThoseThatAreFound() {
        Years years = new Years()
                .adopted("OP1 " + WELLS, "OP2 " + ROADS)
                .adopted("OP1 " + WELLS.replace("deep", "shallow"), "OP2 " + PUMPS);

        Lineage own = years.woven("70/901\t71/901\tOP1\t-", "70/901\t71/901\tOP2\tOP1");

        assertThat(at(years.woven(), "71/901", "OP1").id()).hasToString("70/901#OP1");
        assertThat(at(own, "71/901", "OP1").id()).hasToString("70/901#OP2");
        assertThat(at(own, "70/901", "OP1").ending()).contains(new Provision.Ending("71/901", Optional.empty()));
    }

    @Test
    void droppedParagraphThatComesBackIsTheSameProvision() {
        Lineage lineage = new Years()
                .adopted("OP1 " + WELLS, "OP2 " + ROADS)
                .adopted("OP1 " + ROADS)
                .adopted("OP1 " + PUMPS, "OP2 " + WELLS.replace("northern", "eastern"))
                .woven();
        Provision wells = at(lineage, "72/901", "OP2");

        assertThat(wells.id()).hasToString("70/901#OP1");
        assertThat(wells.last().appearance()).isEqualTo(Appearance.RETURNED);
        assertThat(wells.last().sources()).extracting(Place::toString).containsExactly("70/901#OP1");
        assertThat(wells.ending()).isEmpty();
        assertThat(at(lineage, "72/901", "OP1").first().appearance()).isEqualTo(Appearance.ADDED);
    }

    @Test
    void largerPartOfASplitCarriesOnAndTheOtherHasAParent() {
        String longer = WELLS.replace(";", ", and to keep them clean with lime and with lids of oak;");
        Lineage lineage = new Years()
                .adopted("OP1 " + longer.replace(";", ", ") + ROADS, "OP2 " + PUMPS)
                .adopted("OP1 " + ROADS, "OP2 " + longer, "OP3 " + PUMPS)
                .woven();

        assertThat(at(lineage, "71/901", "OP2").id()).hasToString("70/901#OP1");
        Provision roads = at(lineage, "71/901", "OP1");
        assertThat(roads.first().appearance()).isEqualTo(Appearance.SPLIT_OFF);
        assertThat(roads.parent()).hasToString("Optional[70/901#OP1]");
        assertThat(at(lineage, "71/901", "OP2").last().begun()).containsExactly(roads.id());
    }

    /** What was put behind it is longer, but it is the paragraph that goes on to begin so. */
    @Test
    void paragraphThatAMergerBeginsWithCarriesOnThoughTheOtherIsLonger() {
        String longer = WELLS.replace(";", ", and to keep them clean with lime and with lids of oak;");
        Lineage lineage = new Years()
                .adopted("OP1 " + ROADS, "OP2 " + longer, "OP3 " + PUMPS)
                .adopted("OP1 " + ROADS.replace(";", ", and ") + longer.toLowerCase(Locale.ROOT), "OP2 " + PUMPS)
                .woven();

        assertThat(at(lineage, "71/901", "OP1").id()).hasToString("70/901#OP1");
        assertThat(at(lineage, "70/901", "OP2").ending().orElseThrow().into()).hasToString("Optional[70/901#OP1]");
    }

    @Test
    void largestContributorOfAMergerCarriesOnAndTheOtherEndsInIt() {
        String longer = WELLS.replace(";", ", and to keep them clean with lime and with lids of oak,");
        Lineage lineage = new Years()
                .adopted("OP1 " + ROADS, "OP2 " + longer, "OP3 " + PUMPS)
                .adopted("OP1 " + longer + " " + ROADS, "OP2 " + PUMPS)
                .woven();

        assertThat(at(lineage, "71/901", "OP1").id()).hasToString("70/901#OP2");
        assertThat(at(lineage, "70/901", "OP1").ending())
                .contains(new Provision.Ending("71/901", Optional.of(new Place("70/901", new ParagraphId("OP2")))));
    }

    @Test
    void draftIsASideBranchThatEndsNothingAndItsNewParagraphsKeepTheirIds() {
        Lineage lineage = new Years()
                .adopted("OP1 " + WELLS, "OP2 " + ROADS)
                .draft("OP1 " + WELLS, "OP2 " + PUMPS, "OP3 " + SONGS)
                .adopted("OP1 " + WELLS, "OP2 " + ROADS, "OP3 " + PUMPS)
                .woven();

        assertThat(at(lineage, "71/901", "OP2").id()).hasToString("70/901#OP2");
        assertThat(at(lineage, "71/901", "OP2").last().appearance()).isEqualTo(Appearance.CONTINUED);
        assertThat(at(lineage, "71/901", "OP3").id()).hasToString("A/C.2/71/L.9#OP2");
        assertThat(at(lineage, "A/C.2/71/L.9", "OP3").ending())
                .contains(new Provision.Ending("71/901", Optional.empty()));
    }

    @Test
    void whatADraftBringsBackIsBackInTheAdoptedDocumentToo() {
        Lineage lineage = new Years()
                .adopted("OP1 " + WELLS, "OP2 " + ROADS)
                .adopted("OP1 " + ROADS)
                .draft("OP1 " + ROADS, "OP2 " + WELLS)
                .adopted("OP1 " + ROADS, "OP2 " + WELLS)
                .woven();
        Provision wells = at(lineage, "72/901", "OP2");

        assertThat(wells.id()).hasToString("70/901#OP1");
        assertThat(wells.last().appearance()).isEqualTo(Appearance.RETURNED);
        assertThat(wells.ending()).isEmpty();
    }

    @Test
    void whatADraftBringsBackInVainHasEnded() {
        Lineage lineage = new Years()
                .adopted("OP1 " + WELLS, "OP2 " + ROADS)
                .adopted("OP1 " + ROADS)
                .draft("OP1 " + ROADS, "OP2 " + WELLS)
                .adopted("OP1 " + ROADS)
                .woven();

        assertThat(at(lineage, "70/901", "OP1").ending()).contains(new Provision.Ending("72/901", Optional.empty()));
    }

    @Test
    @Tag("slow")
    void everyParagraphBelongsToExactlyOneProvisionAndLaterYearsChangeNoId() {
        for (long seed = 0; seed < 3; seed++) {
            List<Resolution> documents = new SyntheticHistory(seed).documents();
            Lineage whole = Lineage.of(documents);
            Lineage before = Lineage.of(documents.subList(0, 6));
            Set<Place> places = new HashSet<>();
            whole.provisions().forEach(p -> p.stages()
                    .forEach(stage -> assertThat(places.add(stage.place())).isTrue()));

            assertThat(places)
                    .hasSize(documents.stream()
                            .mapToInt(d -> d.paragraphs().size())
                            .sum());
            before.provisions().forEach(p -> p.stages().forEach(stage -> assertThat(
                            whole.at(stage.place()).orElseThrow().id())
                    .isEqualTo(p.id())));
        }
    }
}
