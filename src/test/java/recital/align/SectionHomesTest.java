package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import recital.model.Resolution;

/** Formulas that were paired with those of another matter, and the ones of their own section that are free. */
class SectionHomesTest {

    private static final String FORMULA = "Endorses the findings of the harbour wardens, subject to the spring tides;";
    private static final String OF_THE_WELLS =
            "Also endorses the findings of the harbour wardens, subject to the spring tides;";
    private static final String OF_THE_BRIDGES = "Endorses the findings of the harbour wardens, subject to frost;";

    private static final Resolution ONE_FORMULA = document(List.of(), List.of(FORMULA));
    private static final Resolution TWO_FORMULAS = document(List.of(OF_THE_WELLS), List.of(OF_THE_BRIDGES));

    /** A section on wells (H1), which begins with OP1, and one on bridges (H2), which ends with OP9. */
    private static Resolution document(List<String> ofTheWells, List<String> ofTheBridges) {
        List<String> lines = new ArrayList<>(List.of(
                "H1 Lamps of the southern wells",
                "OP1 Invites smiths to forge brackets for lanterns at every well, and coopers to mend the pails;"));
        ofTheWells.forEach(text -> lines.add("OP" + lines.size() + " " + text));
        lines.add("H2 Ropes of the northern bridges");
        ofTheBridges.forEach(text -> lines.add("OP" + (lines.size() - 1) + " " + text));
        lines.add("OP9 Urges carpenters to replace rotten planks before the autumn gales, and to tar the ropes;");
        return Texts.resolution(lines.toArray(String[]::new));
    }

    /** Both sections go on; the formula of the bridges, OP2, is paired with that of the wells, OP2. */
    private static PairingCase astray(Resolution later, LinkBasis basis) {
        return PairingCase.of(ONE_FORMULA, later)
                .paired("OP1", "OP1")
                .paired("OP2", "OP2", basis)
                .paired("OP9", "OP9");
    }

    private static List<String> broughtHome(PairingCase given) {
        new SectionHomes(given.comparison(), given.pairing()).bringHome();
        return given.pairs();
    }

    @Test
    void formulaGoesOnInItsOwnSectionThoughThatOfAnotherIsMoreLikeIt() {
        PairingCase given = astray(TWO_FORMULAS, LinkBasis.WORDING);

        assertThat(given.similarity("OP2", "OP2")).isGreaterThan(given.similarity("OP2", "OP3") + 0.2);
        assertThat(broughtHome(given)).containsExactly("OP1 > OP1 WORDING", "OP2 > OP3 WORDING", "OP9 > OP9 WORDING");
    }

    @Test
    void formulaComesFromItsOwnSectionThoughThatOfAnotherIsMoreLikeIt() {
        PairingCase given = PairingCase.of(TWO_FORMULAS, ONE_FORMULA)
                .paired("OP1", "OP1")
                .paired("OP2", "OP2")
                .paired("OP9", "OP9");

        assertThat(broughtHome(given)).containsExactly("OP1 > OP1 WORDING", "OP3 > OP2 WORDING", "OP9 > OP9 WORDING");
    }

    @Test
    void alignerCallsTheFormulaOfTheOtherSectionNewOrGone() {
        assertThat(Texts.rows(new Aligner().align(ONE_FORMULA, TWO_FORMULAS)))
                .containsExactly(
                        "H1 > H1 identical",
                        "OP1 > OP1 identical",
                        "- > OP2 added",
                        "H2 > H2 identical",
                        "OP2 > OP3 edited",
                        "OP9 > OP9 identical");
        assertThat(Texts.rows(new Aligner().align(TWO_FORMULAS, ONE_FORMULA)))
                .contains("OP2 > - removed", "OP3 > OP2 edited");
    }

    @Test
    void whatHasTheSameWordsOrIsOfTheUserStays() {
        assertThat(broughtHome(astray(TWO_FORMULAS, LinkBasis.IDENTICAL))).contains("OP2 > OP2 IDENTICAL");
        assertThat(broughtHome(astray(TWO_FORMULAS, LinkBasis.USER))).contains("OP2 > OP2 USER");
    }

    @Test
    void formulaStaysWhereTheOneOfItsSectionIsTaken() {
        PairingCase given = astray(TWO_FORMULAS, LinkBasis.WORDING).paired("OP9", "OP3");

        assertThat(broughtHome(given)).contains("OP2 > OP2 WORDING", "OP9 > OP3 WORDING");
    }

    @Test
    void formulaStaysWhereNothingInItsSectionIsLikeIt() {
        PairingCase given = astray(
                document(List.of(OF_THE_WELLS), List.of("Endorses the findings of the harbour bakers and choirs;")),
                LinkBasis.WORDING);

        assertThat(given.similarity("OP2", "OP3")).isBetween(0.2, 0.55);
        assertThat(broughtHome(given)).contains("OP2 > OP2 WORDING");
    }

    /** What stands in three paragraphs of one document is no word of its own. */
    private static final String STOCK = "Takes note of the report of the harbour wardens;";

    private static final String MORE_STOCK = "Also takes note of the report of the harbour wardens;";
    private static final String LAST_STOCK = "Further takes note of the report of the harbour wardens;";

    @Test
    void whatIsAFormulaAndNothingElseDoesNotGoToAnotherMatter() {
        Resolution earlier = document(List.of(), List.of(STOCK));
        Resolution later = document(List.of(STOCK, MORE_STOCK, LAST_STOCK), List.of());
        PairingCase given = PairingCase.of(earlier, later)
                .paired("OP1", "OP1")
                .paired("OP2", "OP3")
                .paired("OP9", "OP9");

        assertThat(given.similarity("OP2", "OP3")).isGreaterThan(0.8);
        assertThat(broughtHome(given)).containsExactly("OP1 > OP1 WORDING", "OP9 > OP9 WORDING");
    }

    @Test
    void formulaOfWhichAnotherLeavesTheHomeGoesThere() {
        Resolution earlier = document(List.of(STOCK, MORE_STOCK), List.of(LAST_STOCK));
        Resolution later = document(List.of(), List.of(MORE_STOCK));
        PairingCase given = PairingCase.of(earlier, later)
                .paired("OP1", "OP1")
                .paired("OP3", "OP2")
                .paired("OP9", "OP9");

        assertThat(broughtHome(given)).containsExactly("OP1 > OP1 WORDING", "OP4 > OP2 WORDING", "OP9 > OP9 WORDING");
    }

    @Test
    void whatStandsAboveTheFirstHeadingIsAMatterOfItsOwn() {
        Resolution earlier = Texts.resolution(
                "OP1 Urges bakers to bake before dawn, and millers to grind the last of the barley;",
                "OP2 " + STOCK,
                "H1 Ropes of the northern bridges",
                "OP3 Urges carpenters to replace rotten planks before the autumn gales, and to tar the ropes;");
        Resolution later = Texts.resolution(
                "OP1 Urges bakers to bake before dawn, and millers to grind the last of the barley;",
                "H1 Ropes of the northern bridges",
                "OP2 Urges carpenters to replace rotten planks before the autumn gales, and to tar the ropes;",
                "OP3 " + STOCK,
                "OP4 " + MORE_STOCK,
                "OP5 " + LAST_STOCK);
        PairingCase given = PairingCase.of(earlier, later)
                .paired("OP1", "OP1")
                .paired("OP2", "OP4")
                .paired("OP3", "OP2");

        assertThat(broughtHome(given)).containsExactly("OP1 > OP1 WORDING", "OP3 > OP2 WORDING");
    }

    @Test
    void formulaOfItsOwnSectionStaysThoughAnotherIsFree() {
        PairingCase given = PairingCase.of(ONE_FORMULA, document(List.of(), List.of(OF_THE_BRIDGES, OF_THE_WELLS)))
                .paired("OP2", "OP2")
                .paired("OP9", "OP9");

        assertThat(broughtHome(given)).contains("OP2 > OP2 WORDING");
    }

    @Test
    void splitAndMergerAreNoFormulasThatWentAstray() {
        PairingCase split = astray(TWO_FORMULAS, LinkBasis.WORDING).paired("OP2", "OP1");
        PairingCase merger = PairingCase.of(TWO_FORMULAS, ONE_FORMULA)
                .paired("OP1", "OP1")
                .paired("OP2", "OP2")
                .paired("OP1", "OP2")
                .paired("OP9", "OP9");

        assertThat(broughtHome(split)).contains("OP2 > OP1 WORDING", "OP2 > OP2 WORDING");
        assertThat(broughtHome(merger)).contains("OP1 > OP2 WORDING", "OP2 > OP2 WORDING");
    }

    @Test
    void ofSeveralAtHomeTheMostAlikeIsTaken() {
        Resolution later = document(
                List.of(OF_THE_WELLS),
                List.of(
                        OF_THE_BRIDGES,
                        "Endorses the findings of the harbour wardens, subject to the neap tides;",
                        "Endorses the findings of the harbour wardens, bakers and choirs;"));

        assertThat(broughtHome(astray(later, LinkBasis.WORDING))).contains("OP2 > OP4 WORDING");
    }

    @Test
    void whereThereAreNoHeadingsNothingIsAstray() {
        PairingCase given = PairingCase.of(
                        Texts.resolution("OP1 " + FORMULA),
                        Texts.resolution("OP1 " + OF_THE_WELLS, "OP2 " + OF_THE_BRIDGES))
                .paired("OP1", "OP1");

        assertThat(broughtHome(given)).containsExactly("OP1 > OP1 WORDING");
    }
}
