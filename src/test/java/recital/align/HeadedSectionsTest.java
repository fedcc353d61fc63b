package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which section of the earlier document goes on as which of the later one. */
class HeadedSectionsTest {

    private static final String SEIZED = " Decides to remain seized of the matter;";

    /** Bridges, ferries and wells; the wells have nothing of their own. */
    private static PairingCase sections() {
        return PairingCase.of(
                Texts.resolution(
                        "PP1 Recalling the storm of the ninth winter,",
                        "OP1 Thanks pilots for carrying midwives without a fare;",
                        "H1 Bridges",
                        "OP2 Urges carpenters to replace rotten planks before the autumn gales;",
                        "OP3 Counts eels;",
                        "OP4" + SEIZED,
                        "H2 Ferries",
                        "OP5 Hails swans on frozen ponds;",
                        "OP6" + SEIZED,
                        "H3 Wells",
                        "OP7" + SEIZED),
                Texts.resolution(
                        "PP1 Recalling the storm of the tenth winter,",
                        "H1 Crossings",
                        "OP1 Urges carpenters to replace rotten planks before the autumn gales;",
                        "OP2" + SEIZED,
                        "H2 Boats",
                        "OP3 Hails swans on frozen ponds;",
                        "OP4 Counts eels;",
                        "OP5" + SEIZED,
                        "H3 Cisterns",
                        "OP6" + SEIZED));
    }

    private static boolean areOther(PairingCase given, String earlier, String later) {
        return new HeadedSections(given.comparison(), given.pairing())
                .areOther(given.earlier(earlier).position(), given.later(later).position());
    }

    @Test
    void sectionGoesOnAsTheOneToWhichMostOfItsWordsGo() {
        PairingCase given = sections().paired("OP2", "OP1").paired("OP3", "OP4").paired("OP5", "OP3");

        assertThat(areOther(given, "OP4", "OP2")).isFalse();
        assertThat(areOther(given, "OP4", "OP5"))
                .as("two words of the bridges went to the boats")
                .isTrue();
        assertThat(areOther(given, "OP6", "OP5")).isFalse();
        assertThat(areOther(given, "OP6", "OP2")).isTrue();
    }

    @Test
    void sectionIsTheSameWhereMostOfTheLaterOneComesFromIt() {
        PairingCase given = sections().paired("OP2", "OP1").paired("OP3", "OP4");

        assertThat(areOther(given, "OP4", "OP5"))
                .as("all that boats have is of bridges")
                .isFalse();
    }

    @Test
    void whatStandsSeveralTimesTellsNothing() {
        PairingCase given = sections()
                .paired("OP2", "OP1")
                .paired("OP5", "OP3")
                .paired("OP4", "OP5")
                .paired("OP7", "OP6");

        assertThat(areOther(given, "OP4", "OP5")).isTrue();
        assertThat(areOther(given, "OP7", "OP6"))
                .as("nor where nothing else does")
                .isTrue();
    }

    @Test
    void ofSectionsThatHaveNothingElseTheHeadingsTell() {
        PairingCase given = sections().paired("H3", "H3");

        assertThat(areOther(given, "OP7", "OP6")).isFalse();
        assertThat(areOther(given, "OP7", "OP5")).isTrue();
        assertThat(areOther(given, "OP4", "OP6")).isTrue();
    }

    @Test
    void headingThatStandsTwiceGoesOnAsWhatItIsPairedWith() {
        PairingCase given = PairingCase.of(
                        Texts.resolution("H1 Upkeep", "OP1" + SEIZED, "H2 Upkeep", "OP2" + SEIZED),
                        Texts.resolution("H1 Upkeep", "OP1" + SEIZED, "H2 Upkeep", "OP2" + SEIZED))
                .paired("H1", "H1")
                .paired("H2", "H2");

        assertThat(areOther(given, "OP1", "OP1")).isFalse();
        assertThat(areOther(given, "OP1", "OP2")).isTrue();
    }

    @Test
    void whatStandsAboveTheFirstHeadingIsASectionToo() {
        PairingCase given = sections().paired("OP2", "OP1").paired("OP5", "OP3");

        assertThat(areOther(given, "OP1", "OP3")).isTrue();
        assertThat(areOther(sections().paired("OP1", "OP3"), "OP1", "OP3"))
                .as("all of it goes to the boats")
                .isFalse();
    }

    @Test
    void preambleAndHeadingsAreOfEverySection() {
        PairingCase given = sections().paired("OP2", "OP1").paired("OP5", "OP3");

        assertThat(areOther(given, "PP1", "OP3")).isFalse();
        assertThat(areOther(given, "OP2", "PP1")).isFalse();
        assertThat(areOther(given, "H1", "H2"))
                .as("a heading is in order or not by its place")
                .isFalse();
    }

    @Test
    void splitStaysWhereOneOfItsPairsDoes() {
        PairingCase given = sections().paired("OP2", "OP1").paired("OP5", "OP3");
        int bridges = given.earlier("OP4").position();
        int crossings = given.later("OP2").position();
        int boats = given.later("OP5").position();

        assertThat(areOther(given, link(bridges, List.of(boats)))).isTrue();
        assertThat(areOther(given, link(bridges, List.of(crossings, boats)))).isFalse();
    }

    private static boolean areOther(PairingCase given, DraftLink link) {
        return new HeadedSections(given.comparison(), given.pairing()).areOther(link);
    }

    private static DraftLink link(int earlier, List<Integer> later) {
        return new DraftLink(List.of(earlier), later, Relation.EDITED, 0.5, "", 1, List.of());
    }
}
