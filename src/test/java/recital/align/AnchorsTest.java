package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.model.Resolution;

/** Which of several places is meant where one wording stands in both documents more than once. */
class AnchorsTest {

    private static final String SEIZED = "Decides to remain seized of the matter.";
    private static final String BEEKEEPERS = "Invites beekeepers to register their hives;";
    private static final String FERRIES = "Urges ferries to stow life jackets for infants;";
    private static final String BELLS = "Asks choirs to tune the carillons of small towns;";
    private static final String PIANOS = "Notes that salt air spoils pianos;";

    private static List<String> pairs(Resolution earlier, Resolution later) {
        PairingCase given = PairingCase.of(earlier, later);
        new Anchors(given.comparison(), given.pairing()).pair();
        return given.pairs();
    }

    @Test
    void wordingThatStandsOnceInEachIsPairedWhereverItStands() {
        assertThat(pairs(
                        Texts.resolution("OP1 " + BELLS, "OP2 " + PIANOS),
                        Texts.resolution("PP1 " + PIANOS, "OP1 " + FERRIES)))
                .containsExactly("OP2 > PP1 IDENTICAL");
    }

    @Test
    void repeatedWordingStaysInItsPart() {
        assertThat(pairs(
                        Texts.resolution("OP1 " + BELLS, "OP2 " + PIANOS),
                        Texts.resolution("PP1 " + PIANOS, "OP1 " + PIANOS)))
                .containsExactly("OP2 > OP1 IDENTICAL");
    }

    @Test
    void repeatedWordingFollowsTheParagraphBeforeItWhereThatIsTheFirst() {
        Resolution first = Texts.resolution("OP1 " + BELLS, "OP2 " + SEIZED);
        Resolution repeated = Texts.resolution("OP1 " + PIANOS, "OP2 " + SEIZED, "OP3 " + BELLS, "OP4 " + SEIZED);

        assertThat(pairs(first, repeated)).contains("OP2 > OP4 IDENTICAL");
        assertThat(pairs(repeated, first)).contains("OP4 > OP2 IDENTICAL");
    }

    @Test
    void repeatedWordingPrecedesTheParagraphBehindItWhereThatIsTheLast() {
        Resolution last = Texts.resolution("OP1 " + SEIZED, "OP2 " + BELLS);
        Resolution repeated = Texts.resolution("OP1 " + SEIZED, "OP2 " + PIANOS, "OP3 " + SEIZED, "OP4 " + BELLS);

        assertThat(pairs(last, repeated)).contains("OP1 > OP3 IDENTICAL");
        assertThat(pairs(repeated, last)).contains("OP3 > OP1 IDENTICAL");
    }

    @Test
    void repeatedWordingWithoutLikeNeighboursKeepsItsTurn() {
        Resolution earlier = Texts.resolution("OP1 " + SEIZED, "OP2 " + BELLS, "OP3 " + SEIZED, "OP4 " + PIANOS);
        Resolution later = Texts.resolution("OP1 " + SEIZED, "OP2 " + FERRIES, "OP3 " + SEIZED, "OP4 " + BEEKEEPERS);

        assertThat(pairs(earlier, later)).containsExactly("OP1 > OP1 IDENTICAL", "OP3 > OP3 IDENTICAL");
    }

    @Test
    void wordingWhoseFirstTurnWentToTheEndKeepsItsOwnTurn() {
        // The first is known by its neighbours, which went with it; the second is still the second.
        Resolution earlier =
                Texts.resolution("OP1 " + BELLS, "OP2 " + SEIZED, "OP3 " + FERRIES, "OP4 " + PIANOS, "OP5 " + SEIZED);
        Resolution later = Texts.resolution(
                "OP1 " + SEIZED,
                "OP2 " + BEEKEEPERS,
                "OP3 " + SEIZED,
                "OP4 " + BELLS,
                "OP5 " + SEIZED,
                "OP6 " + FERRIES);

        assertThat(pairs(earlier, later)).contains("OP2 > OP5 IDENTICAL", "OP5 > OP3 IDENTICAL");
    }

    @Test
    void headingAndParagraphOfOneWordingAreTwo() {
        assertThat(pairs(Texts.resolution("H1 Tidal mills"), Texts.resolution("OP1 Tidal mills", "AN1 Tidal mills")))
                .isEmpty();
    }

    @Test
    void repeatedWordingGoesByTheHeadingAboveIt() {
        Resolution earlier = Texts.resolution(
                "H1 Repair of the eastern lighthouse", "OP1 " + SEIZED, "H2 Teaching of apprentices", "OP2 " + SEIZED);
        Resolution later = Texts.resolution(
                "H1 Teaching of young apprentices", "OP1 " + SEIZED, "H2 Repair of the lighthouse", "OP2 " + SEIZED);

        assertThat(pairs(earlier, later)).contains("OP1 > OP2 IDENTICAL", "OP2 > OP1 IDENTICAL");
    }
}
