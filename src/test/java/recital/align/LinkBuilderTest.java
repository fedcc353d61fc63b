package recital.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** What is said of a link: how alike its sides are, why it was made, and whether a reader should check it. */
class LinkBuilderTest {

    /** Below it a reader is asked to check. */
    private static final double DOUBTFUL = 0.85;

    private static final String BERTHS =
            "dredge silted berths before the monsoon and publish soundings of every channel";
    private static final String CREWS = "drill deck crews in the evacuation of burning ferries and lanterns";
    private static final String BELLS = "tune the carillons of small towns and teach apprentices to cast bronze bells";
    private static final String WALRUSES =
            "count walruses hauled out on northern beaches from kites, balloons and borrowed gliders";

    private static DraftLink only(String earlier, String later, LinkBasis basis) {
        PairingCase given = PairingCase.of(Texts.resolution("OP1 " + earlier), Texts.resolution("OP1 " + later))
                .paired("OP1", "OP1", basis);
        List<DraftLink> drafts = LinkBuilder.of(given.comparison(), given.pairing());
        assertThat(drafts).hasSize(1);
        return drafts.get(0);
    }

    @Test
    void sameTextIsWhollyAlikeAndCertain() {
        DraftLink link =
                only("Urges harbours to " + BERTHS + ";", "Urges harbours to " + BERTHS + ".", LinkBasis.IDENTICAL);

        assertThat(link.relation()).isEqualTo(Relation.IDENTICAL);
        assertThat(link.similarity()).isOne();
        assertThat(link.reason()).isEqualTo("identical");
        assertThat(link.certainty()).isGreaterThan(DOUBTFUL);
    }

    @Test
    void changedCapitalIsAnEditAndNotWhollyAlike() {
        DraftLink link = only("Hails the Lighthouse Charter;", "Hails the lighthouse charter;", LinkBasis.WORDING);

        assertThat(link.relation()).isEqualTo(Relation.EDITED);
        assertThat(link.similarity()).isBetween(0.99, 0.9999);
        assertThat(link.certainty()).isGreaterThan(DOUBTFUL);
    }

    @Test
    void halfOfTheWordingIsEnoughToBeSure() {
        DraftLink link = only(
                "Urges harbours to " + BERTHS + ";",
                "Urges pilots to " + BERTHS + ", and to " + CREWS + ";",
                LinkBasis.WORDING);

        assertThat(link.similarity()).isGreaterThan(0.4);
        assertThat(link.certainty()).isGreaterThan(DOUBTFUL);
        assertThat(link.reason()).matches("similar wording, 0\\.\\d\\d");
        assertThat(Double.parseDouble(link.reason().substring("similar wording, ".length())))
                .isCloseTo(link.similarity(), within(0.005));
    }

    @Test
    void whatOnlyMovedOnByAYearIsCertain() {
        DraftLink link = only(
                "Recalling its resolution 70/105 of 10 December 2015,",
                "Recalling its resolution 71/88 of 9 December 2016,",
                LinkBasis.WORDING);

        assertThat(link.similarity()).isLessThan(0.5);
        assertThat(link.certainty()).isGreaterThan(DOUBTFUL);
    }

    @Test
    void ofTwoThatOnlyMovedOnByAYearNoneIsCertain() {
        PairingCase given = PairingCase.of(
                        Texts.resolution(
                                "PP1 Recalling its resolution 70/105 of 10 December 2015,",
                                "PP2 Recalling its resolution 69/14 of 3 November 2014,"),
                        Texts.resolution("PP1 Recalling its resolution 71/88 of 9 December 2016,"))
                .paired("PP1", "PP1");

        assertThat(LinkBuilder.of(given.comparison(), given.pairing()).get(0).certainty())
                .isLessThan(DOUBTFUL);
    }

    @Test
    void aThirdOfTheWordingIsDoubtfulButAGoodSlot() {
        String earlier = "Urging ferries to stow life jackets and to polish brass,";
        String later = "Urges harbours to stow life jackets, lanterns and anchors;";

        assertThat(only(earlier, later, LinkBasis.WORDING)).satisfies(link -> {
            assertThat(link.similarity()).isBetween(0.25, 0.4);
            assertThat(link.certainty()).isLessThan(DOUBTFUL);
        });
        assertThat(only(earlier, later, LinkBasis.SLOT)).satisfies(link -> {
            assertThat(link.certainty()).isGreaterThan(DOUBTFUL);
            assertThat(link.reason())
                    .matches("yearly slot: same place, an opening of the same kind, wording 0\\.\\d\\d");
        });
        assertThat(only(earlier, later, LinkBasis.USER)).satisfies(link -> {
            assertThat(link.certainty()).isGreaterThan(DOUBTFUL);
            assertThat(link.reason()).isEqualTo("set by the user");
        });
    }

    @Test
    void slotWithLittleCommonWordingIsDoubtful() {
        DraftLink link = only(
                "Notes the walrus census of 2021, which counts animals on northern beaches;",
                "Notes the walrus almanac of 2024 on the price of saffron, kelp and smoked eel;",
                LinkBasis.SLOT);

        assertThat(link.similarity()).isLessThan(0.25);
        assertThat(link.certainty()).isLessThan(DOUBTFUL);
    }

    @Test
    void paragraphsOfOneNameWithAnotherVerbAreDoubtful() {
        String keeper = "the High Keeper of Lighthouses, Harbours and Beacons of the Lantern Coast";
        String trains = "the Third Congress of Lamplighters, Bellfounders and Pilots of the Lantern Coast";

        DraftLink others = only(
                "Welcomes the appointment of " + keeper + " to chair " + trains + ";",
                "Urges donors to fund travel to " + trains + ", and asks " + keeper + " to help;",
                LinkBasis.WORDING);
        DraftLink one = only(
                "Welcomes the appointment of " + keeper + " to chair " + trains + ";",
                "Welcomes the journey of " + keeper + " to " + trains + ";",
                LinkBasis.WORDING);

        assertThat(others.similarity()).isGreaterThan(0.5);
        assertThat(others.certainty()).isLessThan(DOUBTFUL);
        assertThat(one.certainty()).isGreaterThan(DOUBTFUL);
    }

    @Test
    void clauseThatIsNearlyAllOfOneParagraphIsSure() {
        DraftLink link = only("Urges harbours to " + BERTHS + ";", "Urges pilots to " + BERTHS + ";", LinkBasis.CLAUSE);

        assertThat(link.certainty()).isGreaterThan(DOUBTFUL);
        assertThat(link.reason()).matches("a clause goes over, wording 0\\.\\d\\d");
    }

    private static List<DraftLink> unlinked(String earlier, String later) {
        PairingCase given = PairingCase.of(Texts.resolution("OP1 " + earlier), Texts.resolution("OP1 " + later));
        return LinkBuilder.of(given.comparison(), given.pairing());
    }

    /** The mark of a note to a table is one of its words. */
    @Test
    void noteToATableHasItsCounterpartToo() {
        String clause = "to mend every frayed rope of the old ferry before the autumn gales reach the estuary";
        String note = "Urges harbours to " + BERTHS + ", to " + WALRUSES + ", and " + clause;
        Resolution earlier = Resolutions.file("test")
                .title("")
                .lines("OP1 Thanks pilots who " + CREWS + ", and who " + BELLS + ";")
                .paragraph(new Paragraph(new ParagraphId("OP2"), note, note, List.of(new NoteMark(0, "a")), 0, 0))
                .build();
        Resolution later = Texts.resolution(
                "OP1 Thanks pilots who " + CREWS + ", and who " + BELLS + ", for a promise " + clause + ";");
        PairingCase given = PairingCase.of(earlier, later).paired("OP1", "OP1");

        assertThat(LinkBuilder.of(given.comparison(), given.pairing()))
                .filteredOn(draft -> draft.relation() == Relation.REMOVED)
                .singleElement()
                .satisfies(draft -> assertThat(draft.counterparts()).hasSize(1));
    }

    @Test
    void paragraphsTooUnlikeForALinkAreCounterpartsOfOneAnother() {
        List<DraftLink> drafts = unlinked(
                "Urges harbours to " + BERTHS + ";", "Thanks pilots who " + CREWS + ", and who " + BERTHS + ";");

        assertThat(drafts).extracting(DraftLink::relation).containsExactly(Relation.REMOVED, Relation.ADDED);
        assertThat(drafts).allSatisfy(draft -> {
            assertThat(draft.counterparts()).hasSize(1);
            assertThat(draft.counterparts().get(0).paragraph().value()).isEqualTo("OP1");
            assertThat(draft.counterparts().get(0).similarity()).isBetween(0.2, 0.9);
        });
    }

    /** A name that stands in other paragraphs too is not enough, and a few words of their own beside it are. */
    @Test
    void fewWordsBesideACommonNameMakeCounterparts() {
        String guild = "the Guild of Lantern Keepers of the Northern Archipelago";
        String thanks = "OP2 Thanks " + guild + ";";
        String hails = "OP3 Hails the lanterns of " + guild + ";";
        PairingCase given = PairingCase.of(
                        Texts.resolution(
                                "OP1 Urges " + guild + " to " + CREWS + " and to whistle twice before the monsoon;",
                                thanks,
                                hails),
                        Texts.resolution(
                                "OP1 Deplores that " + guild + " failed to " + WALRUSES + " twice before the monsoon;",
                                thanks,
                                hails))
                .paired("OP2", "OP2", LinkBasis.IDENTICAL)
                .paired("OP3", "OP3", LinkBasis.IDENTICAL);

        assertThat(LinkBuilder.of(given.comparison(), given.pairing()))
                .filteredOn(draft -> draft.relation() == Relation.REMOVED || draft.relation() == Relation.ADDED)
                .hasSize(2)
                .allSatisfy(draft -> assertThat(draft.counterparts()).hasSize(1));
    }

    @Test
    void nameAloneMakesNoCounterpartOfWhatGoesOnMoreAlikeElsewhere() {
        String academy = "the Royal Academy for Lanterns and Carillons of Port Harmony";
        PairingCase given = PairingCase.of(
                        Texts.resolution(
                                "OP1 Hails " + academy + " on its fortieth birthday;",
                                "OP2 Thanks pilots who " + CREWS + ", and who " + WALRUSES + ", for a visit to "
                                        + academy + ";"),
                        Texts.resolution("OP1 Hails " + academy + " on its next birthday, and its choirs;"))
                .paired("OP1", "OP1");

        assertThat(LinkBuilder.of(given.comparison(), given.pairing()))
                .filteredOn(draft -> draft.relation() == Relation.REMOVED)
                .singleElement()
                .satisfies(draft -> assertThat(draft.counterparts()).isEmpty());
    }

    /** Of a paragraph that goes on elsewhere, a clause that came tells where to look. */
    @Test
    void clauseMakesACounterpartOfWhatGoesOnElsewhere() {
        String clause = "to mend every frayed rope of the old ferry before the autumn gales reach the estuary";
        PairingCase given = PairingCase.of(
                        Texts.resolution(
                                "OP1 Thanks pilots who " + CREWS + ", and who " + BELLS + ";",
                                "OP2 Urges harbours to " + BERTHS + ", to " + WALRUSES + ", and " + clause + ";"),
                        Texts.resolution("OP1 Thanks pilots who " + CREWS + ", and who " + BELLS + ", for a promise "
                                + clause + ";"))
                .paired("OP1", "OP1");

        assertThat(LinkBuilder.of(given.comparison(), given.pairing()))
                .filteredOn(draft -> draft.relation() == Relation.REMOVED)
                .singleElement()
                .satisfies(draft -> assertThat(draft.counterparts())
                        .singleElement()
                        .satisfies(found -> assertThat(found.linked()).containsExactly(new ParagraphId("OP1"))));
    }

    /** Each paragraph of the third fair may go on in the one free one of the fourth, and in none where there are two. */
    @Test
    void nextNumberOfANameMakesACounterpart() {
        String third =
                "OP1 Notes with joy that, at the Third Fair of Northern Harbours, pilots began to " + BERTHS + ";";
        String fourth = " Recalls that, at the Fourth Fair of Northern Harbours, choirs began to " + BELLS + ";";

        assertThat(counterpartsOfRemoved(third, "OP1" + fourth)).hasSize(1);
        assertThat(counterpartsOfRemoved(third, "OP1" + fourth, "OP2" + fourth)).isEmpty();
        assertThat(counterpartsOfRemoved(third, "OP1" + fourth.replace("Fourth", "Second")))
                .isEmpty();
    }

    private static List<Counterpart> counterpartsOfRemoved(String earlier, String... later) {
        PairingCase given = PairingCase.of(Texts.resolution(earlier), Texts.resolution(later));
        return LinkBuilder.of(given.comparison(), given.pairing()).stream()
                .filter(draft -> draft.relation() == Relation.REMOVED)
                .flatMap(draft -> draft.counterparts().stream())
                .toList();
    }

    @Test
    void paragraphsOnTwoSubjectsAreNoCounterparts() {
        assertThat(unlinked("Urges harbours to " + BERTHS + ";", "Urges choirs to " + BELLS + ";"))
                .allSatisfy(draft -> assertThat(draft.counterparts()).isEmpty());
    }

    private static final Resolution HARBOURS_AND_CREWS =
            Texts.resolution("OP1 Urges harbours to " + BERTHS + ", to " + WALRUSES + ", and to " + CREWS + ";");

    private static DraftLink split(Resolution earlier, String first, String second, LinkBasis ofSecond) {
        PairingCase given = PairingCase.of(earlier, Texts.resolution("OP1 " + first, "OP2 " + second))
                .paired("OP1", "OP1")
                .paired("OP1", "OP2", ofSecond);
        List<DraftLink> drafts = LinkBuilder.of(given.comparison(), given.pairing());
        assertThat(drafts).extracting(DraftLink::relation).containsExactly(Relation.SPLIT);
        return drafts.get(0);
    }

    @Test
    void splitIntoWholeClausesIsSure() {
        DraftLink link = split(
                HARBOURS_AND_CREWS,
                "Urges harbours to " + BERTHS + ", and to " + WALRUSES + ";",
                "Urges ferries to " + CREWS + ";",
                LinkBasis.CLAUSE);

        assertThat(link.earlier()).containsExactly(0);
        assertThat(link.later()).containsExactly(0, 1);
        assertThat(link.similarity()).isGreaterThan(0.8);
        assertThat(link.certainty()).isGreaterThan(DOUBTFUL);
        assertThat(link.reason()).matches("split: 2 paragraphs share its clauses, wording 0\\.\\d\\d");
    }

    @Test
    void splitOfWhichOneParagraphHoldsLittleIsDoubtfulHoweverAlikeTheWhole() {
        String much = "Asks choirs to " + BELLS + ", gardeners to graft old pear varieties onto hardy rootstock,"
                + " weavers to save indigo looms from damp, and ferries to drill deck crews;";
        DraftLink link = split(
                HARBOURS_AND_CREWS,
                "Urges harbours to " + BERTHS + ", and to " + WALRUSES + ";",
                much,
                LinkBasis.CLAUSE);

        assertThat(link.similarity()).isGreaterThan(0.4);
        assertThat(link.certainty()).isLessThan(DOUBTFUL);
    }

    @Test
    void splitOfTheUserIsNotDoubted() {
        DraftLink link = split(HARBOURS_AND_CREWS, "Thanks masons;", "Buys kites for choirs;", LinkBasis.USER);

        assertThat(link.similarity()).isLessThan(0.4);
        assertThat(link.certainty()).isGreaterThan(DOUBTFUL);
        assertThat(link.reason()).isEqualTo("set by the user");
    }

    @Test
    void paragraphWhoseHalvesWentToTwoOthersStandsInBothMergers() {
        PairingCase given = PairingCase.of(
                        Texts.resolution(
                                "OP1 Asks choirs to " + BELLS + ";",
                                "OP2 Urges harbours to " + BERTHS + ", and to " + CREWS + ";",
                                "OP3 Requests surveyors to " + WALRUSES + ";"),
                        Texts.resolution(
                                "OP1 Asks choirs to " + BELLS + ", and to " + BERTHS + ";",
                                "OP2 Requests surveyors to " + WALRUSES + ", and to " + CREWS + ";"))
                .paired("OP1", "OP1")
                .paired("OP2", "OP1", LinkBasis.CLAUSE)
                .paired("OP2", "OP2", LinkBasis.CLAUSE)
                .paired("OP3", "OP2");

        assertThat(LinkBuilder.of(given.comparison(), given.pairing()))
                .extracting(DraftLink::relation, DraftLink::earlier, DraftLink::later)
                .containsExactly(
                        tuple(Relation.MERGED, List.of(0, 1), List.of(0)),
                        tuple(Relation.MERGED, List.of(1, 2), List.of(1)));
    }
}
