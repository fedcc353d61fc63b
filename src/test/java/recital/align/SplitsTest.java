package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import recital.model.Resolution;

/** Clauses that go to another paragraph than the successor of their own, and pairs that are given up for them. */
class SplitsTest {

    private static final String HIVES = "register their hives and burn combs that mites have spoiled";
    private static final String BERTHS =
            "dredge silted berths before the monsoon and publish soundings of every channel";
    private static final String SOUNDINGS = BERTHS + " to masters of barges, trawlers and dhows";
    private static final String CREWS = "drill deck crews in the evacuation of burning ferries and lanterns";
    private static final String JACKETS = "stow life jackets for infants and elderly passengers";
    private static final String BELLS = "tune the carillons of small towns and teach apprentices to cast bronze bells";
    private static final String WALRUSES =
            "count walruses hauled out on northern beaches from kites, balloons and borrowed gliders";

    private static PairingCase clauses(PairingCase given) {
        new Splits(given.comparison(), given.pairing()).pair();
        return given;
    }

    private static PairingCase reassigned(PairingCase given) {
        new Splits(given.comparison(), given.pairing()).reassignWeakPairs();
        return given;
    }

    @Test
    void clauseThatWentToANeighbourPairsTheTwo() {
        PairingCase given = PairingCase.of(
                        Texts.resolution(
                                "OP1 Urges harbours to " + BERTHS + ", and to " + CREWS + ";",
                                "OP2 Invites beekeepers to " + HIVES + ";"),
                        Texts.resolution(
                                "OP1 Urges harbours to " + BERTHS + ";",
                                "OP2 Invites beekeepers to " + HIVES + ", and to " + CREWS + ";"))
                .paired("OP1", "OP1")
                .paired("OP2", "OP2");

        assertThat(clauses(given).pairs())
                .containsExactly("OP1 > OP1 WORDING", "OP1 > OP2 CLAUSE", "OP2 > OP2 WORDING");
    }

    @Test
    void clauseGoesToOneOfTwoParagraphsThatHaveIt() {
        PairingCase given = PairingCase.of(
                        Texts.resolution("OP1 Urges harbours to " + BERTHS + ", and to " + CREWS + ";"),
                        Texts.resolution(
                                "OP1 Urges harbours to " + BERTHS + ";",
                                "OP2 Asks pilots to " + CREWS + ";",
                                "OP3 Asks divers to " + CREWS + ";"))
                .paired("OP1", "OP1");

        assertThat(clauses(given).pairs()).containsExactly("OP1 > OP1 WORDING", "OP1 > OP2 CLAUSE");
    }

    /** The first recital, of which they are a part, fell. */
    @Test
    void resolutionsThatBothRecallAreNoClause() {
        String years =
                "2139 of 22 February 2014, 2165 of 14 July 2014, 2191 of 17 December 2014, 2209 of 6 March 2015, "
                        + "2235 of 7 August 2015, 2254 of 18 December 2015 and 2258 of 22 December 2015";
        PairingCase given = PairingCase.of(
                        Texts.resolution(
                                "PP1 Recalling 61/10 of 4 May 2006, 62/11 of 5 June 2007 and " + years + ",",
                                "PP2 Deploring that harbours do not " + BERTHS + ","),
                        Texts.resolution("PP1 Deploring that harbours do not " + BERTHS + " by " + years + ","))
                .paired("PP2", "PP1");

        assertThat(clauses(given).pairs()).containsExactly("PP2 > PP1 WORDING");
    }

    /** In three paragraphs it is no clause of one of them. */
    @Test
    void longNameThatManyParagraphsHaveIsNoClause() {
        String congress =
                "the Third Standing Congress of Lamplighters, Bellfounders and Pilots of the Straits of the Lantern Coast";
        PairingCase given = PairingCase.of(
                        Texts.resolution(
                                "OP1 Urges harbours to " + BERTHS + ", and welcomes " + congress + ";",
                                "OP2 Invites beekeepers to " + HIVES + " before " + congress + ";",
                                "OP3 Asks divers to " + CREWS + " for " + congress + ";"),
                        Texts.resolution(
                                "OP1 Urges harbours to " + BERTHS + ";",
                                "OP2 Invites ringers to " + BELLS + " and " + JACKETS + " at " + congress + ";"))
                .paired("OP1", "OP1");

        assertThat(clauses(given).pairs()).containsExactly("OP1 > OP1 WORDING");
    }

    /** None is a clause by itself. */
    @Test
    void phrasesThatWentOverTogetherGoToOneOfTwoParagraphsThatHaveThem() {
        String backwards = " to paint funnels in ochre, to salvage sunken anchors, and to polish brass;";
        PairingCase given = PairingCase.of(
                        Texts.resolution("OP1 Urges harbours to " + BERTHS
                                + ", to polish brass, to salvage sunken anchors, and to paint funnels in ochre;"),
                        Texts.resolution(
                                "OP1 Urges harbours to " + BERTHS + ";",
                                "OP2 Asks pilots" + backwards,
                                "OP3 Asks divers" + backwards))
                .paired("OP1", "OP1");

        assertThat(given.comparison()
                        .heaviestPassage(
                                given.earlier("OP1"),
                                given.comparison().shared(given.earlier("OP1"), given.later("OP2"))))
                .isLessThan(25);
        assertThat(clauses(given).pairs()).containsExactly("OP1 > OP1 WORDING", "OP1 > OP2 CLAUSE");
    }

    @Test
    void clauseThatThePairOfTheEarlierParagraphSharesDoesNotGoElsewhere() {
        PairingCase given = PairingCase.of(
                        Texts.resolution("OP1 Urges harbours to " + BERTHS + ", and to " + JACKETS + ";"),
                        Texts.resolution(
                                "OP1 Urges harbours to " + BERTHS + ", and to " + WALRUSES + ";",
                                "OP2 Urges pilots to " + BERTHS + ", and to " + BELLS + ";"))
                .paired("OP1", "OP1");

        assertThat(clauses(given).pairs()).containsExactly("OP1 > OP1 WORDING");
    }

    @Test
    void clauseThatThePairOfTheLaterParagraphSharesComesFromNowhereElse() {
        PairingCase given = PairingCase.of(
                        Texts.resolution(
                                "OP1 Urges harbours to " + BERTHS + ", and to " + WALRUSES + ";",
                                "OP2 Urges pilots to " + BERTHS + ", and to " + BELLS + ";"),
                        Texts.resolution("OP1 Urges harbours to " + BERTHS + ", and to " + JACKETS + ";"))
                .paired("OP1", "OP1");

        assertThat(clauses(given).pairs()).containsExactly("OP1 > OP1 WORDING");
    }

    /** Two free paragraphs that share a clause and nothing else. */
    private static PairingCase bothFree(String clause, String laterId) {
        return PairingCase.of(
                Texts.resolution("OP1 Urges harbours to " + clause + ", and to " + JACKETS + ";"),
                Texts.resolution(laterId + " Asks choirs to " + BELLS + ", and pilots to " + clause + ";"));
    }

    @Test
    void twoThatAreBothFreeShareNoClauseButAreRemovedAndAdded() {
        assertThat(clauses(bothFree("mend torn sails and gangways", "OP1")).pairs())
                .isEmpty();
    }

    @Test
    void twoThatAreBothFreeAreOneWhereALongPassageGoesOver() {
        PairingCase given = bothFree(SOUNDINGS, "OP1");

        assertThat(given.partOfEarlier("OP1", "OP1")).isGreaterThan(0.3);
        assertThat(clauses(given).pairs()).containsExactly("OP1 > OP1 CLAUSE");
        assertThat(clauses(bothFree(SOUNDINGS, "PP1")).pairs()).isEmpty();
    }

    @Test
    void twoThatAreBothFreeAreOneBetweenPreambleAndOperativePartWhereMostOfOneGoesOver() {
        PairingCase given = PairingCase.of(
                Texts.resolution("OP1 Urges harbours to " + SOUNDINGS + ";"),
                Texts.resolution("PP1 Urging choirs to " + BELLS + ", pilots to " + WALRUSES + ", and harbours to "
                        + SOUNDINGS + ", as well as crews to " + JACKETS + ","));

        assertThat(given.partOfEarlier("OP1", "PP1")).isGreaterThan(0.6);
        assertThat(clauses(given).pairs()).containsExactly("OP1 > PP1 CLAUSE");
    }

    private static final String WARDENS = "the Tidewater Pilotage Directorate of Ruritania";

    @Test
    void nameBesideAClauseIsLeftToTheClauseOfAnother() {
        PairingCase given = PairingCase.of(
                        Texts.resolution(
                                "OP1 Hails swans on frozen ponds;",
                                "OP2 Thanks " + WARDENS + ", and urges masters to " + SOUNDINGS + ";",
                                "OP3 Counts eels, otters and herons with " + WARDENS + ", and tunes pianos;"),
                        Texts.resolution("OP1 Hails swans on frozen ponds, urges masters to " + SOUNDINGS
                                + ", and counts eels, otters and herons with " + WARDENS + ";"))
                .paired("OP1", "OP1");

        assertThat(clauses(given).pairs()).containsExactly("OP1 > OP1 WORDING", "OP2 > OP1 CLAUSE", "OP3 > OP1 CLAUSE");
    }

    @Test
    void whatTheUserSettledTakesNoClauseAndGivesNone() {
        Resolution earlier = Texts.resolution("OP1 Urges harbours to " + BERTHS + ", and to " + CREWS + ";");
        Resolution later =
                Texts.resolution("OP1 Urges harbours to " + BERTHS + ";", "OP2 Urges pilots to " + CREWS + ";");
        PairingCase earlierSettled = PairingCase.of(earlier, later).paired("OP1", "OP1", LinkBasis.USER);
        earlierSettled.pairing().settleEarlier(0);
        PairingCase laterSettled = PairingCase.of(earlier, later).paired("OP1", "OP1");
        laterSettled.pairing().settleLater(1);

        assertThat(clauses(earlierSettled).pairs()).containsExactly("OP1 > OP1 USER");
        assertThat(clauses(laterSettled).pairs()).containsExactly("OP1 > OP1 WORDING");
        assertThat(clauses(PairingCase.of(earlier, later).paired("OP1", "OP1")).pairs())
                .contains("OP1 > OP2 CLAUSE");
    }

    @Test
    void aFewWordsAreNoClauseHoweverMuchOfAParagraphTheyAre() {
        PairingCase given = PairingCase.of(
                        Texts.resolution("OP1 Urges harbours to " + BERTHS + ", and to mend torn sails;"),
                        Texts.resolution(
                                "OP1 Urges harbours to " + BERTHS + ";", "OP2 Asks pilots to mend torn sails;"))
                .paired("OP1", "OP1");

        assertThat(clauses(given).pairs()).containsExactly("OP1 > OP1 WORDING");
    }

    /** A clause that makes up a fifth to a quarter of either paragraph. */
    private static PairingCase aQuarterGoesOver(String earlierId, String laterId) {
        return PairingCase.of(
                Texts.resolution(
                        earlierId + " Urges harbours to " + BERTHS + ", to " + WALRUSES + ", and to " + CREWS + ";",
                        "OP8 Invites beekeepers to " + HIVES + ";"),
                Texts.resolution(
                        "OP8 Urges harbours to " + BERTHS + ", to " + WALRUSES + ";",
                        laterId + " Invites beekeepers to " + HIVES + ", choirs to " + BELLS + ", and to " + CREWS
                                + ";"));
    }

    @Test
    void aQuarterIsEnoughWhereTheOtherParagraphHasNoCounterpart() {
        PairingCase given = aQuarterGoesOver("OP1", "OP9").paired("OP1", "OP8");

        assertThat(given.partOfEarlier("OP1", "OP9")).isBetween(0.17, 0.3);
        assertThat(clauses(given).pairs()).contains("OP1 > OP9 CLAUSE");
    }

    @Test
    void aQuarterIsTooLittleBetweenParagraphsThatBothHaveACounterpart() {
        PairingCase given = aQuarterGoesOver("OP1", "OP9").paired("OP1", "OP8").paired("OP8", "OP9");

        assertThat(clauses(given).pairs()).containsExactly("OP1 > OP8 WORDING", "OP8 > OP9 WORDING");
    }

    /** A passage that makes up a quarter of either of two paragraphs with counterparts of their own. */
    private static PairingCase aLongPassageGoesOver(String... others) {
        return PairingCase.of(
                        Texts.resolution(Stream.concat(
                                        Stream.of(
                                                "OP1 Urges harbours to " + CREWS + ", to " + WALRUSES + ", to " + HIVES
                                                        + ", to " + JACKETS + ", and to " + SOUNDINGS + ";",
                                                "OP2 Asks choirs to " + BELLS + ";"),
                                        Stream.of(others))
                                .toArray(String[]::new)),
                        Texts.resolution(
                                "OP1 Urges harbours to " + CREWS + ", to " + WALRUSES + ", to " + HIVES + ", to "
                                        + JACKETS + ";",
                                "OP2 Asks choirs to " + BELLS + ", weavers to save indigo looms from damp, potters to"
                                        + " glaze chimneys, cooks to collect recipes for kelp broth, masons to mend aqueducts"
                                        + " with lime mortar, archivists to copy psalters before the ink fades, gardeners to graft"
                                        + " old pear varieties onto hardy rootstock, and pilots to " + SOUNDINGS + ";"))
                .paired("OP1", "OP1")
                .paired("OP2", "OP2");
    }

    @Test
    void aLongPassageIsEnoughBetweenParagraphsThatBothHaveACounterpart() {
        PairingCase given = aLongPassageGoesOver("OP3 Thanks the lighthouse keepers;");

        assertThat(given.partOfEarlier("OP1", "OP2")).isBetween(0.2, 0.3);
        assertThat(clauses(given).pairs()).contains("OP1 > OP2 CLAUSE");
    }

    @Test
    void aLongPassageThatStandsInSeveralParagraphsIsAStockPhrase() {
        PairingCase given = aLongPassageGoesOver(
                "OP3 Reminds ferries to " + SOUNDINGS + ";", "OP4 Reminds rowers to " + SOUNDINGS + ";");

        assertThat(clauses(given).pairs()).doesNotContain("OP1 > OP2 CLAUSE");
    }

    /** Of two names and phrases that a preambular and an operative paragraph share, none is a clause. */
    @Test
    void aFewPhrasesTogetherAreNoClauseBetweenPreambleAndOperativePart() {
        PairingCase given = PairingCase.of(
                        Texts.resolution(
                                "OP1 Urges harbours to polish brass, to salvage sunken anchors, to paint funnels in"
                                        + " ochre, and to serve eel broth;"),
                        Texts.resolution(
                                "OP1 Urges harbours to insure pianos;",
                                "PP1 Recalling how cooks serve eel broth, that crews paint funnels in ochre, that divers"
                                        + " salvage sunken anchors, and that ferries polish brass,"))
                .paired("OP1", "OP1");

        assertThat(given.partOfEarlier("OP1", "PP1")).isGreaterThan(0.3);
        assertThat(clauses(given).pairs()).containsExactly("OP1 > OP1 WORDING");
    }

    @Test
    void counterpartThatHoldsNoMoreThanAClauseDoesNotCount() {
        PairingCase laterHasAClause =
                aQuarterGoesOver("OP1", "OP9").paired("OP1", "OP8").paired("OP8", "OP9", LinkBasis.CLAUSE);
        PairingCase earlierHasAClause = aQuarterGoesOver("OP1", "OP9")
                .paired("OP1", "OP8", LinkBasis.CLAUSE)
                .paired("OP8", "OP9");

        assertThat(clauses(laterHasAClause).pairs()).contains("OP1 > OP9 CLAUSE");
        assertThat(clauses(earlierHasAClause).pairs()).contains("OP1 > OP9 CLAUSE");
    }

    @Test
    void aQuarterIsTooLittleBetweenPreambleAndOperativePart() {
        PairingCase given = aQuarterGoesOver("OP1", "PP9").paired("OP1", "OP8");

        assertThat(clauses(given).pairs()).containsExactly("OP1 > OP8 WORDING");
    }

    @Test
    void clauseThatIsASmallPartOfBothIsACommonPhrase() {
        String harbours = "Urges harbours to " + BERTHS + ", to " + WALRUSES + ", to insure pianos against salt air,"
                + " to repaint funnels in ochre, to serve smoked eel broth in storms and to salvage sunken anchors with winches";
        String beekeepers = "Invites beekeepers to " + HIVES + ", choirs to " + BELLS
                + ", gardeners to graft old pear varieties onto hardy rootstock and weavers to save indigo looms from damp";
        PairingCase given = PairingCase.of(
                        Texts.resolution("OP1 " + harbours + ", and to " + CREWS + ";"),
                        Texts.resolution("OP1 " + harbours + ";", "OP2 " + beekeepers + ", and to " + CREWS + ";"))
                .paired("OP1", "OP1");

        assertThat(given.partOfEarlier("OP1", "OP2")).isLessThan(0.17);
        assertThat(clauses(given).pairs()).containsExactly("OP1 > OP1 WORDING");
    }

    @Test
    void clauseOfAParagraphThatIsHardlyAlikeIsACommonPhrase() {
        String ferries = "Urges ferries to polish the brass of every gangway, to insure pianos against salt air,"
                + " to repaint funnels in ochre and to salvage sunken anchors with winches";
        String everybody = "Invites beekeepers to " + HIVES + ", choirs to " + BELLS + ", surveyors to " + WALRUSES
                + ", gardeners to graft old pear varieties onto hardy rootstock in walled monastery gardens,"
                + " cooks to collect recipes for kelp broth, seaweed jelly and smoked eel, archivists to copy psalters,"
                + " charters and tide tables before the ink fades, masons to mend aqueducts with lime mortar,"
                + " weavers to save indigo looms from damp, and potters to glaze chimneys";
        PairingCase given = PairingCase.of(
                        Texts.resolution("OP1 " + ferries + ", and to " + CREWS + ";"),
                        Texts.resolution("OP1 " + ferries + ";", "OP2 " + everybody + ", and to " + CREWS + ";"))
                .paired("OP1", "OP1");

        assertThat(given.partOfEarlier("OP1", "OP2")).isGreaterThan(0.17);
        assertThat(given.similarity("OP1", "OP2")).isLessThan(0.15);
        assertThat(clauses(given).pairs()).containsExactly("OP1 > OP1 WORDING");
    }

    @Test
    void ofTwoThatMayHaveGivenAClauseItIsTheOneThatHoldsMoreOfIt() {
        PairingCase given = PairingCase.of(
                        Texts.resolution(
                                "OP1 Urges harbours to " + BERTHS + ", and to " + CREWS + ";",
                                "OP2 Asks choirs to " + BELLS + ", to " + CREWS + " and to " + JACKETS + ";",
                                "OP3 Invites beekeepers to " + HIVES + ";"),
                        Texts.resolution(
                                "OP1 Urges harbours to " + BERTHS + ";",
                                "OP2 Asks choirs to " + BELLS + ";",
                                "OP3 Invites beekeepers to " + HIVES + ", to " + CREWS + " and to " + JACKETS + ";"))
                .paired("OP1", "OP1")
                .paired("OP2", "OP2")
                .paired("OP3", "OP3");

        assertThat(clauses(given).pairs())
                .containsExactly("OP1 > OP1 WORDING", "OP2 > OP2 WORDING", "OP2 > OP3 CLAUSE", "OP3 > OP3 WORDING");
    }

    /** Of the harbours' paragraph only a few words stand in its pair; the rest has gone to the beekeepers. */
    private static PairingCase weakPair(String harbours, String successor, String gone) {
        return PairingCase.of(
                        Texts.resolution(
                                "OP1 Invites beekeepers to " + HIVES + ";", "OP2 Urges harbours to " + harbours + ";"),
                        Texts.resolution(
                                "OP1 Invites beekeepers to " + HIVES + ", and harbours to " + gone + ";",
                                "OP2 Urges harbours to " + successor + ";"))
                .paired("OP1", "OP1")
                .paired("OP2", "OP2");
    }

    @Test
    void pairForWantOfBetterIsGivenUpForTheTrueHome() {
        PairingCase given = weakPair(BERTHS, "dredge wrecks", BERTHS);

        assertThat(reassigned(given).pairs()).containsExactly("OP1 > OP1 WORDING", "OP2 > OP1 CLAUSE");
    }

    @Test
    void pairThatSharesMoreThanHalfIsKept() {
        String pilots = BERTHS + ", and to drill pilots in fog";
        PairingCase given = weakPair(pilots, BERTHS, pilots);

        assertThat(given.partOfEarlier("OP2", "OP2")).isGreaterThan(0.5);
        assertThat(given.partOfEarlier("OP2", "OP1"))
                .as("and another paragraph holds much more")
                .isGreaterThan(1.25 * given.partOfEarlier("OP2", "OP2"));
        assertThat(reassigned(given).pairs()).containsExactly("OP1 > OP1 WORDING", "OP2 > OP2 WORDING");
    }

    @Test
    void pairIsKeptWhereNobodyHoldsMoreThanHalf() {
        PairingCase given = weakPair(BERTHS + ", and to " + WALRUSES, "dredge wrecks", BERTHS);

        assertThat(given.partOfEarlier("OP2", "OP1"))
                .isLessThan(0.5)
                .isGreaterThan(1.25 * given.partOfEarlier("OP2", "OP2"));
        assertThat(reassigned(given).pairs()).containsExactly("OP1 > OP1 WORDING", "OP2 > OP2 WORDING");
    }

    @Test
    void paragraphOfTwoHalvesIsNotTornFromTheSmallerOne() {
        String infants = "stow life jackets for infants";
        String crews = "drill deck crews in the evacuation of burning ferries";
        PairingCase given = weakPair(infants + ", and to " + crews, infants, crews);

        assertThat(given.partOfEarlier("OP2", "OP2")).isLessThan(0.5);
        assertThat(given.partOfEarlier("OP2", "OP1"))
                .isGreaterThan(0.5)
                .isLessThan(1.25 * given.partOfEarlier("OP2", "OP2"));
        assertThat(reassigned(given).pairs()).containsExactly("OP1 > OP1 WORDING", "OP2 > OP2 WORDING");
    }

    @Test
    void pairOfTheUserIsKeptHoweverWeak() {
        PairingCase given = weakPair(BERTHS, "dredge wrecks", BERTHS);
        given.pairing().unpair(1, 1);
        given.paired("OP2", "OP2", LinkBasis.USER);

        assertThat(reassigned(given).pairs()).containsExactly("OP1 > OP1 WORDING", "OP2 > OP2 USER");
    }

    @Test
    void nothingIsMergedIntoWhatTheUserSettled() {
        PairingCase given = weakPair(BERTHS, "dredge wrecks", BERTHS);
        given.pairing().settleLater(0);

        assertThat(reassigned(given).pairs()).containsExactly("OP1 > OP1 WORDING", "OP2 > OP2 WORDING");
    }

    @Test
    void aFreeParagraphIsNoHomeThatIsTaken() {
        PairingCase given = weakPair(BERTHS, "dredge wrecks", BERTHS);
        given.pairing().unpair(0, 0);

        assertThat(reassigned(given).pairs()).containsExactly("OP2 > OP2 WORDING");
    }

    @Test
    void oneHomeTakesTheSameClauseOnce() {
        PairingCase given = PairingCase.of(
                        Texts.resolution(
                                "OP1 Invites beekeepers to " + HIVES + ";",
                                "OP2 Urges harbours to " + BERTHS + ";",
                                "OP3 Urges pilots to " + BERTHS + ";"),
                        Texts.resolution(
                                "OP1 Invites beekeepers to " + HIVES + ", and harbours to " + BERTHS + ";",
                                "OP2 Urges harbours to dredge wrecks;",
                                "OP3 Urges pilots to dredge canals;"))
                .paired("OP1", "OP1")
                .paired("OP2", "OP2")
                .paired("OP3", "OP3");

        assertThat(reassigned(given).pairs())
                .containsExactly("OP1 > OP1 WORDING", "OP2 > OP1 CLAUSE", "OP3 > OP3 WORDING");
    }
}
