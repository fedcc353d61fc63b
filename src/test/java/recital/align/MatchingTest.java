package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of several paragraphs of like wording continues another, for the good of the whole document. */
class MatchingTest {

    private static PairingCase matched(PairingCase given) {
        new Matching(given.comparison(), given.pairing()).pair();
        return given;
    }

    /** A third of the wording is common. */
    private static PairingCase aThirdAlike(String earlierId, String laterId) {
        return PairingCase.of(
                Texts.resolution(earlierId + " Urging ferries to stow life jackets and to polish brass,"),
                Texts.resolution(laterId + " Urges harbours to stow life jackets, lanterns and anchors;"));
    }

    @Test
    void aThirdOfTheWordingIsEnoughWithinAPart() {
        PairingCase given = aThirdAlike("OP1", "OP1");

        assertThat(given.similarity("OP1", "OP1")).isBetween(0.3, 0.4);
        assertThat(matched(given).pairs()).containsExactly("OP1 > OP1 WORDING");
        assertThat(matched(aThirdAlike("PP1", "PP1")).pairs()).containsExactly("PP1 > PP1 WORDING");
    }

    @Test
    void aThirdOfTheWordingIsTooLittleBetweenPreambleAndOperativePart() {
        assertThat(matched(aThirdAlike("PP1", "OP1")).pairs()).isEmpty();
        assertThat(matched(aThirdAlike("OP1", "PP1")).pairs()).isEmpty();
    }

    @Test
    void twoWeakPairsDoNotOutweighAGoodOne() {
        PairingCase given = PairingCase.of(
                Texts.resolution(
                        "OP1 Urges harbours to dredge silted berths, to repaint funnels and to insure pianos;",
                        "OP2 Urges ferries to insure pianos and harps against salt air, and choirs to mend bells;"),
                Texts.resolution(
                        "OP1 Urges harbours to dredge silted berths, and to insure pianos and harps against damp;",
                        "OP2 Urges harbours to repaint funnels, chimneys and huts before long winter nights;"));

        assertThat(given.similarity("OP1", "OP1"))
                .as("less than the two others together")
                .isLessThan(given.similarity("OP1", "OP2") + given.similarity("OP2", "OP1"));
        assertThat(given.similarity("OP1", "OP2")).isGreaterThan(0.3);
        assertThat(given.similarity("OP2", "OP1")).isGreaterThan(0.3);
        assertThat(matched(given).pairs()).containsExactly("OP1 > OP1 WORDING");
    }

    @Test
    void goodPairGivesWayToTwoThatAreNearlyAsGood() {
        PairingCase given = PairingCase.of(
                Texts.resolution(
                        "OP1 Urges harbours to dredge silted berths before the monsoon and to insure pianos;",
                        "OP2 Urges harbours to dredge silted berths before the winter;"),
                Texts.resolution(
                        "OP1 Urges harbours to dredge silted berths before the monsoon;",
                        "OP2 Urges harbours to dredge silted canals before the monsoon and to insure pianos;"));

        assertThat(matched(given).pairs()).containsExactly("OP1 > OP2 WORDING", "OP2 > OP1 WORDING");
    }

    private static final String BELLS = "Asks choirs to tune the carillons of small towns;";

    @Test
    void ofTwoAlikeTheOneThatIsNearerToTheSamePlaceIsTaken() {
        // The third of four stands at 5/8; the second of six at 1/4 and the fifth at 3/4.
        PairingCase given = PairingCase.of(
                Texts.resolution(
                        "OP1 Notes kelp;",
                        "OP2 Hails swans;",
                        "OP3 Asks choirs to tune the carillons of large towns;",
                        "OP4 Fears mites;"),
                Texts.resolution(
                        "OP1 Thanks masons;",
                        "OP2 " + BELLS,
                        "OP3 Regrets fog;",
                        "OP4 Counts eels;",
                        "OP5 " + BELLS,
                        "OP6 Buys kites;"));

        assertThat(matched(given).pairs()).containsExactly("OP3 > OP5 WORDING");
    }

    @Test
    void firstOfTwoAlikeIsTakenWhereItIsNearer() {
        // The first of two stands at 1/4; the first of four at 1/8 and the third at 5/8.
        PairingCase given = PairingCase.of(
                Texts.resolution("OP1 Asks choirs to tune the carillons of large towns;", "OP2 Hails swans;"),
                Texts.resolution("OP1 " + BELLS, "OP2 Thanks masons;", "OP3 " + BELLS, "OP4 Buys kites;"));

        assertThat(matched(given).pairs()).containsExactly("OP1 > OP1 WORDING");
    }

    @Test
    void placeDoesNotOutweighWording() {
        PairingCase given = PairingCase.of(
                Texts.resolution("OP1 " + BELLS, "OP2 Hails swans;", "OP3 Fears mites;"),
                Texts.resolution(
                        "OP1 Asks choirs to mend the carillons of large towns;",
                        "OP2 Thanks masons;",
                        "OP3 Asks choirs to tune the carillons of small villages;"));

        assertThat(matched(given).pairs()).containsExactly("OP1 > OP3 WORDING");
    }

    @Test
    void neighboursTellWhichFormulaContinuesWhich() {
        String dues = "Decides to apportion the dues of the harbour funds among the islands for the ";
        PairingCase given = PairingCase.of(
                Texts.resolution(
                        "OP1 Hails swans on frozen ponds;",
                        "OP2 " + dues
                                + "quarter that follows the spring tides, by the rates of the lighthouse keepers;",
                        "OP3 Urges choirs to mend carillons;",
                        "OP4 " + dues
                                + "quarter that follows the spring tides, by the rates of the lighthouse keepers;",
                        "OP5 Fears mites in old hives;"),
                Texts.resolution(
                        "OP1 Urges choirs to mend the carillons;",
                        "OP2 " + dues + "quarter that follows the spring tides, by the rates of the ferry captains;",
                        "OP3 Fears mites in very old hives;",
                        "OP4 Counts eels, otters and herons below the weirs;",
                        "OP5 Asks pilots for their soundings of all the channels;"));

        assertThat(matched(given).pairs())
                .containsExactly("OP3 > OP1 WORDING", "OP4 > OP2 WORDING", "OP5 > OP3 WORDING");
    }

    private static final String FOLLOWED = ", and asks pilots to count the eels below the weir;";

    /** A formula that stands four times, and one of them that names a reef. */
    private static PairingCase formulas(String[] earlierRest, String[] laterRest) {
        return PairingCase.of(
                Texts.resolution(
                        "OP1 Takes note of section 4 of the report of the tide wardens;",
                        "OP2 Takes note of section 5 of the report of the tide wardens" + earlierRest[0],
                        "OP3 Takes note of section 8 of the report of the tide wardens" + earlierRest[1],
                        "OP4 Hails swans on frozen ponds, and buys kites, balloons and gliders for walruses;"),
                Texts.resolution(
                        "OP1 Hails swans on frozen ponds, and buys kites, balloons and gliders for walruses;",
                        "OP2 Takes note of section 71 of the report of the tide wardens" + laterRest[0],
                        "OP3 Fears mites in old hives;"));
    }

    @Test
    void formulaThatStandsElsewhereIsAnother() {
        PairingCase given = formulas(
                new String[] {", and mends torn sails in boathouses;", ", and regrets the fog in November;"},
                new String[] {", and thanks masons for quarrying limestone;"});

        assertThat(given.similarity("OP2", "OP2")).isBetween(0.3, 0.6);
        assertThat(matched(given).pairs()).containsExactly("OP4 > OP1 WORDING");
    }

    @Test
    void formulaWithWordsOfItsOwnMayStandElsewhere() {
        PairingCase given = formulas(
                new String[] {", and mends torn sails in boathouses" + FOLLOWED, ", and regrets the fog in November;"},
                new String[] {", and thanks masons for quarrying limestone" + FOLLOWED});

        assertThat(matched(given).pairs()).containsExactly("OP2 > OP2 WORDING", "OP4 > OP1 WORDING");
    }

    private static double similarity(String earlier, String later) {
        return PairingCase.of(Texts.resolution("OP1 " + earlier), Texts.resolution("OP1 " + later))
                .similarity("OP1", "OP1");
    }

    @Test
    void numberInWordsWeighsAsMuchAsOneInDigits() {
        assertThat(similarity("Hails the fifty-third report of pilots;", "Hails the fifty-fourth report of pilots;"))
                .isEqualTo(similarity("Hails the 53 report of pilots;", "Hails the 54 report of pilots;"))
                .isGreaterThan(similarity("Hails the kelp report of pilots;", "Hails the eel report of pilots;"));
    }

    @Test
    void nearlyTheSameWordsAreOneParagraphThoughItsRareOnesChanged() {
        PairingCase given = PairingCase.of(
                Texts.resolution("OP1 Calls upon the United Nations and the international community to support further"
                        + " work to ensure respect for international law in Ruritania;"),
                Texts.resolution("OP1 Calls upon the United Nations and the international community to support further"
                        + " work to ensure respect for international law in Borduria;"));

        assertThat(given.comparison().mayShareSubject(given.earlier("OP1"), given.later("OP1")))
                .isFalse();
        assertThat(matched(given).pairs()).containsExactly("OP1 > OP1 WORDING");
    }

    @Test
    void halfTheSameWordsAreTwoParagraphsWhereNoRareOneIsCommon() {
        PairingCase given = PairingCase.of(
                Texts.resolution("OP1 Calls upon the United Nations and the international community to support further"
                        + " work for the remote lighthouses of Ruritania;"),
                Texts.resolution("OP1 Calls upon the United Nations and the international community to support further"
                        + " work for the ruined monasteries of Borduria;"));

        assertThat(given.similarity("OP1", "OP1")).isBetween(0.3, 0.55);
        assertThat(matched(given).pairs()).isEmpty();
    }
}
