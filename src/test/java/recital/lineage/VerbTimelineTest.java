package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import recital.language.Opening.Direction;
import recital.model.ParagraphId.Part;

class VerbTimelineTest {

    private static final String WELLS = "all States to dig deep wells in the dry villages of the northern hills;";
    private static final String ROADS =
            "Invites donors to build gravel roads that carry lorries in the season of rains;";
    private static final String SONGS = "that shepherds keep the old songs of the plateau in notebooks of birch";

    private static VerbTimeline course(Years years) {
        return VerbTimeline.of(years.woven(), Optional.empty());
    }

    private static List<VerbRun> runs(Years years) {
        return course(years).provisions().get(0).runs();
    }

    private static List<String> stands(VerbRun run) {
        return run.openings().stream()
                .map(opened -> opened.stage().place().toString())
                .toList();
    }

    @Test
    void yearsWithOneVerbAreOneRunAndTheNextSaysWhetherItIsStronger() {
        List<VerbRun> runs = runs(new Years()
                .adopted("OP1 Encourages " + WELLS)
                .adopted("OP1 " + ROADS, "OP2 Encourages " + WELLS)
                .adopted("OP1 Urges " + WELLS)
                .adopted("OP1 Requests " + WELLS));

        assertThat(runs)
                .extracting(VerbTimelineTest::stands)
                .containsExactly(List.of("70/901#OP1", "71/901#OP2"), List.of("72/901#OP1"), List.of("73/901#OP1"));
        assertThat(runs).extracting(run -> run.opening().verb()).containsExactly("encourages", "urges", "requests");
        assertThat(runs)
                .extracting(VerbRun::direction)
                .containsExactly(Optional.empty(), Optional.of(Direction.STRONGER), Optional.of(Direction.WEAKER));
    }

    @Test
    void connectiveIsNoPartOfTheVerb() {
        List<VerbRun> runs = runs(new Years()
                .adopted("OP1 Recognizes " + SONGS + ";")
                .adopted("OP1 Also recognizes " + SONGS + ";")
                .adopted("OP1 Recognizes further " + SONGS + ";"));

        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).openings())
                .extracting(opened -> opened.opening().text())
                .containsExactly("Recognizes", "Also recognizes", "Recognizes further");
    }

    @Test
    void sameVerbInTheOtherPartMovesAndDoesNotChange() {
        VerbTimeline course =
                course(new Years().adopted("PP1 Noting " + SONGS + ",").adopted("OP1 Notes " + SONGS + ";"));
        List<VerbRun> runs = course.provisions().get(0).runs();

        assertThat(runs.get(1).movedTo()).contains(Part.OPERATIVE);
        assertThat(runs.get(1).isChange()).isFalse();
        assertThat(runs.get(1).direction()).isEmpty();
        assertThat(course.changed()).isEmpty();
        assertThat(course.kept()).isEqualTo(1);
    }

    @Test
    void scalesOfTheTwoPartsAreKeptApart() {
        List<VerbRun> runs =
                runs(new Years().adopted("PP1 Noting " + SONGS + ",").adopted("OP1 Stresses " + SONGS + ";"));

        assertThat(runs.get(1).isChange()).isTrue();
        assertThat(runs.get(1).direction()).isEmpty();
    }

    @Test
    void draftHasARowOfItsOwnAndTheAdoptedDocumentFollowsTheAdoptedOne() {
        List<VerbRun> runs = runs(new Years()
                .adopted("OP1 Encourages " + WELLS)
                .draft("OP1 Demands " + WELLS)
                .adopted("OP1 Urges " + WELLS));

        assertThat(runs).extracting(VerbRun::isDraft).containsExactly(false, true, false);
        assertThat(runs)
                .extracting(
                        run -> run.before().map(before -> before.stage().place().toString()))
                .containsExactly(Optional.empty(), Optional.of("70/901#OP1"), Optional.of("70/901#OP1"));
        assertThat(runs.get(2).direction()).contains(Direction.STRONGER);
    }

    @Test
    void runOfTheAdoptedDocumentsGoesOnOverADraft() {
        Years years = new Years()
                .adopted("OP1 Encourages " + WELLS)
                .draft("OP1 Urges " + WELLS)
                .adopted("OP1 Encourages " + WELLS);

        assertThat(runs(years))
                .extracting(VerbTimelineTest::stands)
                .containsExactly(List.of("70/901#OP1", "71/901#OP1"), List.of("A/C.2/71/L.9#OP1"));
        assertThat(course(years).changes(false)).isEmpty();
        assertThat(course(years).changes(true)).hasSize(1);
        assertThat(course(years).changed()).hasSize(1);
    }

    @Test
    void whatADraftProposedIsComparedWithTheDraft() {
        List<VerbRun> runs = course(new Years()
                        .adopted("OP1 " + ROADS)
                        .draft("OP1 " + ROADS, "OP2 Urges " + WELLS)
                        .adopted("OP1 " + ROADS, "OP2 Encourages " + WELLS))
                .provisions()
                .get(1)
                .runs();

        assertThat(runs.get(1).before().orElseThrow().stage().isDraft()).isTrue();
        assertThat(runs.get(1).direction()).contains(Direction.WEAKER);
    }

    @Test
    void provisionThatComesBackIsComparedWithTheYearInWhichItLastStood() {
        List<VerbRun> runs = runs(new Years()
                .adopted("OP1 Encourages " + WELLS, "OP2 " + ROADS)
                .adopted("OP1 " + ROADS)
                .adopted("OP1 " + ROADS, "OP2 Urges " + WELLS));

        assertThat(runs.get(1).before().orElseThrow().stage().place()).hasToString("70/901#OP1");
        assertThat(runs.get(1).direction()).contains(Direction.STRONGER);
    }

    @Test
    void headingsAnnexesAndPointsWithoutAVerbTakeNoPartAndUnknownVerbsAreNamed() {
        VerbTimeline course = course(new Years()
                .adopted(
                        "H1 Wells of the hills",
                        "OP1 Decides to keep a list of wells, as follows:",
                        "OP1(a) Wells by the sea;",
                        "OP2 Yodels about the wells of the plateau;",
                        "AN1 Urges nobody to dig here;"));

        assertThat(course.provisions())
                .extracting(verbs -> verbs.provision().toString())
                .containsExactly("70/901#OP1");
        assertThat(course.unknown()).extracting(Place::toString).containsExactly("70/901#OP2");
        assertThat(course.single()).isEqualTo(1);
    }

    @Test
    void wordsAreLookedForInEveryYear() {
        Years years = new Years()
                .adopted("OP1 Encourages " + WELLS, "OP2 " + ROADS)
                .adopted("OP1 Urges " + WELLS.replace("deep wells", "cisterns"), "OP2 " + ROADS);
        VerbTimeline course = VerbTimeline.of(years.woven(), Optional.of("deep well"));

        assertThat(course.provisions())
                .extracting(verbs -> verbs.provision().toString())
                .containsExactly("70/901#OP1");
        assertThat(course.provisions().get(0).runs()).hasSize(2);
        assertThat(VerbTimeline.of(years.woven(), Optional.of("xylophone")).provisions())
                .isEmpty();
    }
}
