package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What introduces a list of points, by the points that continue under it. */
class ChapeauxTest {

    private static final String[] EARLIER = {
        "OP1 Urges harbour towns:",
        "OP1(a) To dredge silted berths before the monsoon;",
        "OP1(b) To store spare lenses on remote islands;",
        "OP1(c) To train deck crews in evacuation drills;"
    };

    private static PairingCase chapeaux(PairingCase given) {
        new Chapeaux(given.comparison(), given.pairing()).pair();
        return given;
    }

    private static PairingCase withList(String... later) {
        return PairingCase.of(Texts.resolution(EARLIER), Texts.resolution(later));
    }

    @Test
    void isLinkedWhereMostPointsContinueUnderTheOtherHoweverItsWordsChanged() {
        PairingCase given = withList(
                        "OP4 Invites all islands, taking into account their means, to consider:",
                        "OP4(a) Dredging silted berths before the monsoon;",
                        "OP4(b) Storing spare lenses on remote islands;",
                        "OP4(c) A choir of lighthouse keepers;")
                .paired("OP1(a)", "OP4(a)")
                .paired("OP1(b)", "OP4(b)");

        assertThat(chapeaux(given).pairs()).contains("OP1 > OP4 CHAPEAU");
    }

    @Test
    void isNotLinkedByOnePointOrWhereThePointsAreScattered() {
        PairingCase one = withList("OP4 Invites all islands:", "OP4(a) To dredge silted berths before the monsoon;")
                .paired("OP1(a)", "OP4(a)");
        PairingCase scattered = withList(
                        "OP4 Invites all islands:",
                        "OP4(a) To dredge silted berths before the monsoon;",
                        "OP5 Calls upon ferries:",
                        "OP5(a) To store spare lenses on remote islands;")
                .paired("OP1(a)", "OP4(a)")
                .paired("OP1(b)", "OP5(a)");

        assertThat(chapeaux(one).pairs()).containsExactly("OP1(a) > OP4(a) WORDING");
        assertThat(chapeaux(scattered).pairs()).hasSize(2);
    }

    @Test
    void isLeftWhereItHasAPartnerOfItsOwn() {
        PairingCase given = withList(
                        "OP4 Invites all islands:",
                        "OP4(a) To dredge silted berths before the monsoon;",
                        "OP4(b) To store spare lenses on remote islands;",
                        "OP5 Urges harbour towns to sing;")
                .paired("OP1", "OP5")
                .paired("OP1(a)", "OP4(a)")
                .paired("OP1(b)", "OP4(b)");

        assertThat(chapeaux(given).pairs()).doesNotContain("OP1 > OP4 CHAPEAU");
    }
}
