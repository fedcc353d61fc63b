package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.language.Lexicon;
import recital.model.Language;

/** Paragraphs that are written anew every year under one opening and in one place. */
class SlotsTest {

    private static final String CENSUS_OF_2021 =
            " Takes note of the walrus census of 2021, which counts animals hauled out on northern beaches;";
    private static final String ALMANAC_OF_2024 = " Takes note of the almanac of 2024 on the walrus, its pups and their"
            + " feeding grounds surveyed from aircraft in a severe storm season;";
    private static final String CENSUS =
            " Takes note of the walrus census, which counts animals hauled out on northern beaches;";
    private static final String CENSUS_OF_PUPS =
            " Takes note of the walrus census of pups surveyed from aircraft and hauled out in a storm;";
    private static final String CENSUS_OF_2024 =
            " Takes note of the walrus census of 2024, which was taken from aircraft in a severe storm season;";
    private static final String BELLS = " Asks choirs to tune the carillons of small towns;";

    private static PairingCase slots(PairingCase given) {
        new Slots(given.comparison(), given.pairing()).pair();
        return given;
    }

    private static PairingCase pair(String earlier, String later) {
        return PairingCase.of(Texts.resolution(earlier), Texts.resolution(later));
    }

    @Test
    void placeAndVerbMakeNoSlotWithoutCommonWording() {
        String almanac = ALMANAC_OF_2024.replace(" of 2024", "");
        for (PairingCase given : List.of(
                pair("OP1" + CENSUS_OF_2021, "OP1" + ALMANAC_OF_2024),
                pair("OP1" + CENSUS, "OP1" + almanac),
                pair("OP1" + CENSUS_OF_2021, "OP1" + almanac),
                pair("OP1" + CENSUS, "OP1" + ALMANAC_OF_2024))) {
            assertThat(given.similarity("OP1", "OP1")).isBetween(0.12, 0.16);
            assertThat(slots(given).pairs()).isEmpty();
        }
    }

    @Test
    void slotHasSomeCommonWording() {
        PairingCase given = pair("OP1" + CENSUS, "OP1" + CENSUS_OF_PUPS);

        assertThat(given.similarity("OP1", "OP1")).isBetween(0.24, 0.4);
        assertThat(slots(given).pairs()).containsExactly("OP1 > OP1 SLOT");
    }

    @Test
    void nameOfWhichTheYearHasAdvancedMakesASlot() {
        String before = " Takes note of the Walrus Survey 2021, which counts animals hauled out on northern beaches;";
        String after = " Takes note of the publication by a dozen rangers, entitled Walrus Survey 2024, on feeding"
                + " grounds seen from aircraft in a severe storm season and on their gradual recovery;";
        PairingCase given = pair("OP1" + before, "OP1" + after);

        assertThat(given.similarity("OP1", "OP1")).isBetween(0.12, 0.24);
        assertThat(slots(given).pairs()).containsExactly("OP1 > OP1 SLOT");
        assertThat(slots(pair("OP1" + before, "OP1" + after.replace("2024", "2021")))
                        .pairs())
                .isEmpty();
    }

    @Test
    void nameOfWhichTheNumberHasAdvancedMakesASlot() {
        String before =
                " Takes note of the reports of the thirty-fourth Congress of Walrus Rangers, held in Tromsø among sledges, sextants and pewter jugs;";
        String after =
                " Takes note of the outcome of the %s Congress of Walrus Rangers on feeding grounds that were seen"
                        + " from aircraft in a severe storm season, and on their gradual recovery in spring;";
        PairingCase given = pair("OP1" + before, "OP1" + after.formatted("thirty-fifth"));

        assertThat(given.similarity("OP1", "OP1")).isBetween(0.12, 0.24);
        assertThat(slots(given).pairs()).containsExactly("OP1 > OP1 SLOT");
    }

    @Test
    void nameThatIsMentionedOfBothYearsHasNotAdvanced() {
        YearlyName names = new YearlyName(Lexicon.of(Language.ENGLISH));

        assertThat(names.advances("the ninth Congress of Rangers met", "the tenth Congress of Rangers met"))
                .isTrue();
        assertThat(names.advances(
                        "the ninth Congress of Rangers met",
                        "the ninth Congress of Rangers invited the tenth Congress of Rangers"))
                .isFalse();
        assertThat(names.advances("the tenth Congress of Rangers met", "the ninth Congress of Rangers met"))
                .isFalse();
    }

    @Test
    void eventAnnouncedThenHeldIsOneSlotWhereverItStands() {
        String announced = " Looks forward to the convening of the Northern Walrus Rangers Summit in Tromsø;";
        String held =
                " Welcomes the outcome document of the Northern Walrus Rangers Summit, and calls for its swift use;";

        assertThat(slots(pair("OP1" + announced, "OP1" + held)).pairs()).containsExactly("OP1 > OP1 SLOT");
        assertThat(slots(PairingCase.of(
                                        Texts.resolution("OP1" + BELLS, "OP2" + announced),
                                        Texts.resolution("OP1" + held, "OP2" + BELLS))
                                .paired("OP1", "OP2", LinkBasis.IDENTICAL))
                        .pairs())
                .containsExactly("OP1 > OP2 IDENTICAL", "OP2 > OP1 SLOT");
        assertThat(slots(pair("OP1" + announced, "OP1" + held.replace("Walrus Rangers", "Organ Builders")))
                        .pairs())
                .isEmpty();
    }

    @Test
    void decisionToConveneGoesOnAsTheRecordOfWhatWasConvenedInItsPlace() {
        String decision = " Decides to convene in spring the Northern Walrus Rangers Summit for two days;";
        String record = " Takes note with appreciation of the Northern Walrus Rangers Summit;";

        assertThat(slots(pair("OP1" + decision, "OP1" + record)).pairs()).containsExactly("OP1 > OP1 SLOT");
    }

    @Test
    void onlyParagraphOfItsOpeningGoesOnAsTheOnlyOneOfTheLaterText() {
        String before =
                " Takes note with appreciation of the report of the Keeper of Lights entitled “Lamps and lenses”;";
        String after =
                " Takes note with appreciation of the report of the Keeper of Lights entitled “Whale oil: a farewell”;";

        assertThat(slots(pair("OP1" + before, "OP1" + after)).pairs()).containsExactly("OP1 > OP1 SLOT");
    }

    /** What follows a congress speaks of the one in each paragraph, and of the next in the others. */
    @Test
    void oneWordWithANumberIsNoNameThatAdvances() {
        YearlyName names = new YearlyName(Lexicon.of(Language.ENGLISH));

        assertThat(names.advances("to print the report of the ninth Congress", "the theme of the tenth Congress"))
                .isFalse();
    }

    @Test
    void whatDiffersInOneWordIsTheSameParagraphInItsRoom() {
        String discrimination = "OP1 Urges States to %s discrimination;";
        assertThat(slots(pair(discrimination.formatted("end"), discrimination.formatted("reduce")))
                        .pairs())
                .containsExactly("OP1 > OP1 SLOT");
        assertThat(slots(pair(discrimination.formatted("end"), "OP1 Urges States to reduce pollution;"))
                        .pairs())
                .isEmpty();
    }

    @Test
    void headingOfAnotherSessionIsTheSameHeading() {
        assertThat(slots(pair("H1 Eightieth session", "H1 Eighty-first session"))
                        .pairs())
                .containsExactly("H1 > H1 SLOT");
        assertThat(slots(pair("H1 Eightieth session", "H1 Special session")).pairs())
                .isEmpty();
    }

    @Test
    void headingThatSharesHalfItsWordsIsAnotherWhereAParagraphWouldBeASlot() {
        String winter = " Quarters of northern seals in winter gales";
        String summer = " Quarters of northern herons in summer fogs";
        PairingCase headings = pair("H1" + winter, "H1" + summer);

        assertThat(headings.similarity("H1", "H1")).isBetween(0.22, 0.3);
        assertThat(slots(headings).pairs()).isEmpty();
        assertThat(slots(pair("OP1" + winter, "OP1" + summer)).pairs()).containsExactly("OP1 > OP1 SLOT");
    }

    @ParameterizedTest
    @CsvSource({"warden, 1", "ranger, 0"})
    void frameIsNineOfTheFirstTwelveWords(String author, int slots) {
        PairingCase given = pair(
                "OP1 Deplores that, according to the report of the warden, pups starve on beaches of the northern coast"
                        + " where trawlers lie at anchor through spring;",
                "OP1 Deplores that, according to the report of the %s, no ferry lands, which leaves the seal islands"
                                .formatted(author)
                        + " without visitors, cooks, guides and trade;");

        assertThat(given.similarity("OP1", "OP1")).isBetween(0.12, 0.22);
        assertThat(slots(given).pairs()).hasSize(slots);
    }

    @Test
    void nameThatHasAdvancedCountsForMoreThanLikeness() {
        PairingCase given = PairingCase.of(
                Texts.resolution("OP1 Takes note of the Walrus Survey 2021, which counts animals hauled out on northern"
                        + " beaches at low tide in early spring;"),
                Texts.resolution(
                        "OP1 Takes note of the count of animals hauled out on northern beaches at low tide in spring;",
                        "OP2 Takes note of the Walrus Survey 2024 of feeding grounds seen from aircraft;"));

        assertThat(given.similarity("OP1", "OP1")).isGreaterThan(given.similarity("OP1", "OP2"));
        assertThat(slots(given).pairs()).containsExactly("OP1 > OP2 SLOT");
    }

    @Test
    void frameRoundAnotherBodyMakesASlot() {
        String frame = " Expresses its concern that, according to the %s of the warden of the northern seals, %s;";
        PairingCase given = pair(
                "OP1" + frame.formatted("report", "pups starve on beaches where trawlers lie at anchor through spring"),
                "OP1"
                        + frame.formatted(
                                "estimate",
                                "a third of all colonies moved beyond the reach of ferries, and nets, ropes and lost"
                                        + " hooks injure more animals every winter than storms do"));

        assertThat(given.similarity("OP1", "OP1")).isGreaterThan(0.12);
        assertThat(slots(given).pairs()).containsExactly("OP1 > OP1 SLOT");
    }

    /** What stands between kept its order, and leaves no room. */
    @Test
    void longOpeningOfItsOwnIsKnownWhereverItStands() {
        String opening =
                " Reaffirming that tuning the carillons of harbour towns is a lasting duty of choirs and bell founders, ";
        PairingCase given = PairingCase.of(
                        Texts.resolution(
                                "PP1" + opening + "as floods, thieves and lightning have shown in the marsh,",
                                "PP2" + CENSUS,
                                "PP3" + BELLS),
                        Texts.resolution(
                                "PP1" + CENSUS,
                                "PP2" + BELLS,
                                "PP3" + opening
                                        + "which pupils of all schools should learn from old masters each winter,"))
                .paired("PP2", "PP1")
                .paired("PP3", "PP2");

        assertThat(given.similarity("PP1", "PP3")).isGreaterThan(0.12);
        assertThat(slots(given).pairs()).contains("PP1 > PP3 SLOT");
    }

    @Test
    void undatedSlotNeedsACommonSubject() {
        PairingCase given = pair(
                "OP1 Calls upon all stakeholders, in particular in developing countries, to tune carillons;",
                "OP1 Calls upon all stakeholders, in particular in developing countries, to license hounds;");

        assertThat(given.similarity("OP1", "OP1")).isGreaterThan(0.16);
        assertThat(slots(given).pairs()).isEmpty();
    }

    @Test
    void anotherOpeningOrAnotherPartIsAnotherSlot() {
        assertThat(slots(pair("OP1" + CENSUS, "OP1" + CENSUS_OF_PUPS.replace("Takes note of", "Deplores")))
                        .pairs())
                .isEmpty();
        assertThat(slots(pair("OP1" + CENSUS, "PP1" + CENSUS_OF_PUPS)).pairs()).isEmpty();
    }

    /** The slot stood before the bells, and stands so many places behind them now. */
    private static PairingCase outOfItsRoom(String earlierSlot, String laterSlot, int places) {
        List<String> later = new ArrayList<>(List.of(
                "OP1" + BELLS,
                "OP2 Thanks masons;",
                "OP3 Hails swans;",
                "OP4 Fears mites;",
                "OP5 Buys kites;",
                "OP6 Notes kelp;"));
        later.set(places, "OP" + (places + 1) + laterSlot);
        return PairingCase.of(
                        Texts.resolution("OP1" + earlierSlot, "OP2" + BELLS),
                        Texts.resolution(later.toArray(String[]::new)))
                .paired("OP2", "OP1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void datedSlotMayStandAFewPlacesOutOfItsRoom(int places) {
        // The place of the bells themselves is the first out of the room.
        List<String> pairs =
                slots(outOfItsRoom(CENSUS_OF_2021, CENSUS_OF_2024, places)).pairs();

        assertThat(pairs).contains("OP2 > OP1 WORDING").hasSize(places <= 3 ? 2 : 1);
    }

    @Test
    void undatedSlotStaysInItsRoom() {
        assertThat(slots(outOfItsRoom(CENSUS, CENSUS_OF_PUPS, 1)).pairs()).containsExactly("OP2 > OP1 WORDING");
    }

    @Test
    void whatIsPairedAlreadyIsNoSlot() {
        PairingCase given = PairingCase.of(
                        Texts.resolution("OP1" + CENSUS, "OP2" + BELLS), Texts.resolution("OP1" + CENSUS_OF_PUPS))
                .paired("OP2", "OP1");

        assertThat(slots(given).pairs()).containsExactly("OP2 > OP1 WORDING");
    }

    @Test
    void ofTwoThatMayFillTheSlotTheOneThatStandsInTheOtherWordForWordIsTaken() {
        PairingCase given = PairingCase.of(
                Texts.resolution(
                        "OP1 Takes note of the walrus census of 2021, which counts animals hauled out on northern"
                                + " beaches at low tide in early spring;"),
                Texts.resolution(
                        "OP1 Takes note of the spring tide of 2024, of northern beaches, of animals hauled out there,"
                                + " and of the early census which counts a low walrus;",
                        "OP2 Takes note of the walrus census of 2024;"));

        assertThat(given.similarity("OP1", "OP1"))
                .as("more of the same words, but in other places")
                .isGreaterThan(given.similarity("OP1", "OP2"));
        assertThat(slots(given).pairs()).containsExactly("OP1 > OP2 SLOT");
    }
}
