package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The room that neighbours which kept their order leave for a paragraph. */
class PlacementWindowTest {

    private static final String[] EARLIER = {
        "PP1 Recalling tidal mills,",
        "PP2 Noting sponge divers,",
        "OP1 Urges organ builders;",
        "OP2 Thanks beekeepers;",
        "OP3 Asks ferries;",
        "OP4 Notes swans;",
        "OP5 Hails kites;"
    };

    private static final String[] LATER = {
        "PP1 Noting saffron,",
        "PP2 Fearing mites,",
        "OP1 Invites choirs;",
        "OP2 Urges masons;",
        "OP3 Asks weavers;",
        "OP4 Notes eels;",
        "OP5 Hails bells;"
    };

    private static PairingCase given() {
        return PairingCase.of(Texts.resolution(EARLIER), Texts.resolution(LATER));
    }

    private static int outside(PairingCase given, String earlier, String later) {
        return new PlacementWindow(given.comparison(), given.pairing())
                .distanceOutside(given.earlier(earlier), given.later(later));
    }

    @Test
    void wholeDocumentIsOpenWhereNothingIsPaired() {
        assertThat(outside(given(), "OP3", "PP1")).isZero();
        assertThat(outside(given(), "PP1", "OP5")).isZero();
    }

    @Test
    void roomIsBetweenTheNeighboursThatStayed() {
        PairingCase given = given().paired("OP1", "OP1").paired("OP5", "OP4");

        assertThat(outside(given, "OP3", "OP2")).isZero();
        assertThat(outside(given, "OP3", "OP3")).isZero();
        assertThat(outside(given, "OP3", "OP1")).as("on its neighbour").isEqualTo(1);
        assertThat(outside(given, "OP3", "PP2")).as("before its neighbour").isEqualTo(2);
        assertThat(outside(given, "OP3", "OP4")).as("on its other neighbour").isEqualTo(1);
        assertThat(outside(given, "OP3", "OP5"))
                .as("behind its other neighbour")
                .isEqualTo(2);
    }

    @Test
    void nothingStandsBeforeTheFirstAndBehindTheLast() {
        PairingCase given = given().paired("OP3", "OP3");

        assertThat(outside(given, "PP1", "PP1")).isZero();
        assertThat(outside(given, "PP1", "OP4")).isEqualTo(2);
        assertThat(outside(given, "OP5", "OP5")).isZero();
        assertThat(outside(given, "OP5", "OP1")).isEqualTo(3);
    }

    @Test
    void neighbourThatMovedLeavesTheRoomAsItWas() {
        PairingCase moved = given().paired("OP1", "OP1")
                .paired("OP2", "OP5")
                .paired("OP4", "OP3")
                .paired("OP5", "OP4");

        assertThat(outside(moved, "OP3", "OP2")).isZero();
    }

    @Test
    void neighbourThatLeftThePreambleLeavesTheRoomAsItWas() {
        PairingCase given = given().paired("PP2", "OP4");

        assertThat(outside(given, "OP1", "OP1")).isZero();
    }
}
