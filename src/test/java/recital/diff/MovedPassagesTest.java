package recital.diff;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static recital.diff.Pairs.diff;
import static recital.diff.Pairs.document;
import static recital.diff.Pairs.link;
import static recital.diff.Pairs.note;
import static recital.diff.Pairs.paragraph;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.align.Link;
import recital.align.Relation;

/** Passages that neither went nor came: the other document has them elsewhere. */
class MovedPassagesTest {

    private static final String LANTERNS =
            "lantern keepers to polish every harbour lantern before dusk and to record its brightness in the tide ledger";

    private static final String BRIDGES =
            "the wooden bridges over the northern canals were rebuilt by apprentices under the eyes of patient carpenters";

    /** Where moved passages are said to stand, with what they weigh. */
    private static List<org.assertj.core.groups.Tuple> moved(Change change) {
        return change.text().edits().stream()
                .flatMap(edit -> edit.finding(ChangeKind.MOVED).stream()
                        .map(finding -> tuple(edit.operation(), Remarks.of(finding), finding.significance())))
                .toList();
    }

    @Test
    void passageThatAnotherLinkShowsIsRoutineHere() {
        String earlier = "Recognizes that ferries are slow, and therefore urges " + LANTERNS + ";";
        ResolutionDiff diff = diff(
                document(72, paragraph("PP1", "Stressing the need for ferries,"), paragraph("OP2", earlier)),
                document(
                        73,
                        paragraph("PP1", "Recognizing that ferries are slow, and stressing the need for ferries,"),
                        paragraph("OP1", "Urges " + LANTERNS + ";")),
                link(Relation.MERGED, List.of("PP1", "OP2"), List.of("PP1")),
                link(Relation.EDITED, List.of("OP2"), List.of("OP1")));

        assertThat(moved(diff.changes().get(0)))
                .containsExactly(tuple(Edit.Operation.DELETE, "now in OP1", Significance.ROUTINE));
        assertThat(moved(diff.changes().get(1))).isEmpty();
        assertThat(diff.changes().get(0).text().earlier())
                .isEqualTo(earlier + TextDiff.PARAGRAPH_BREAK + "Stressing the need for ferries,");
    }

    /** What changed in it is shown there. */
    @Test
    void passageGoesOnOverAFewWordsThatChanged() {
        String earlier = "Recognizes that ferries are slow, and therefore urges " + LANTERNS
                + " of the old harbour for the benefit of pilots;";
        ResolutionDiff diff = diff(
                document(72, paragraph("PP1", "Stressing the need for ferries,"), paragraph("OP2", earlier)),
                document(
                        73,
                        paragraph("PP1", "Recognizing that ferries are slow, and stressing the need for ferries,"),
                        paragraph("OP1", "Urges " + LANTERNS + " of the new harbour for the benefit of pilots;")),
                link(Relation.MERGED, List.of("PP1", "OP2"), List.of("PP1")),
                link(Relation.EDITED, List.of("OP2"), List.of("OP1")));

        assertThat(diff.changes().get(0).text().edits())
                .filteredOn(edit -> edit.finding(ChangeKind.MOVED).isPresent())
                .extracting(Edit::earlier)
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .endsWith("the old harbour for the benefit of pilots;");
        assertThat(diff.changes().get(1).text().edits()).extracting(Edit::later).contains("new");
    }

    @Test
    void passageThatNoLinkShowsStandsInAnotherSentenceWhichIsSubstantive() {
        ResolutionDiff diff = diff(
                document(72, paragraph("OP1", "Notes that " + BRIDGES + ";")),
                document(73, paragraph("OP4", "Welcomes the fact that " + BRIDGES + ", and thanks them;")),
                link(Relation.REMOVED, List.of("OP1"), List.of()),
                link(Relation.ADDED, List.of(), List.of("OP4")));

        assertThat(moved(diff.changes().get(0)))
                .containsExactly(tuple(Edit.Operation.DELETE, "now in OP4", Significance.SUBSTANTIVE));
        assertThat(moved(diff.changes().get(1)))
                .containsExactly(tuple(Edit.Operation.INSERT, "from OP1", Significance.SUBSTANTIVE));
    }

    /** A name of as many words is met by chance. */
    @Test
    void clauseOfTwelveTellingWordsIsEnoughWhereNoLinkJoinsTheTwo() {
        String clause = "to repair leaking rowing boats before the spring floods and lend spare oars";
        String name = "with the Assembly of the Guild of Bridge Keepers and Ferry Pilots of the Lower Town";

        assertThat(moved(goneAndCome(clause))).hasSize(1);
        assertThat(moved(goneAndCome(name))).isEmpty();
    }

    private static Change goneAndCome(String clause) {
        return diff(
                        document(72, paragraph("OP1", "Urges all millers " + clause + ";")),
                        document(
                                73,
                                paragraph(
                                        "OP4",
                                        "Welcomes the promise of three tailors " + clause + ", and thanks them;")),
                        link(Relation.REMOVED, List.of("OP1"), List.of()),
                        link(Relation.ADDED, List.of(), List.of("OP4")))
                .changes()
                .get(0);
    }

    @Test
    void passageThatGoesToTheOtherPartIsSubstantiveWhereverItIsShown() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        paragraph("PP1", "Stressing the need for ferries in every harbour of the lower town,"),
                        paragraph("OP1", "Urges all to wait, and notes that " + BRIDGES + ";")),
                document(
                        73,
                        paragraph(
                                "PP1",
                                "Stressing the need for ferries in every harbour of the lower town, and noting that "
                                        + BRIDGES
                                        + ","),
                        paragraph("OP1", "Urges all to wait;")),
                link(Relation.MERGED, List.of("PP1", "OP1"), List.of("PP1")),
                link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

        assertThat(moved(diff.changes().get(1)))
                .containsExactly(tuple(Edit.Operation.DELETE, "now in PP1", Significance.SUBSTANTIVE));
    }

    @Test
    void passageMayMoveWithinItsParagraph() {
        Change change = Pairs.change(
                "OP1",
                "Notes that " + BRIDGES + ", that the mill stands idle since the flood of the eastern meadows ended its"
                        + " trade, that bakers buy their flour abroad, and that guests enjoy the music of the lower town;",
                "OP1",
                "Notes that the mill stands idle since the flood of the eastern meadows ended its trade, that bakers buy"
                        + " their flour abroad, that guests enjoy the music of the lower town, and that "
                        + BRIDGES
                        + ";");

        assertThat(moved(change))
                .extracting(found -> found.toList().get(1))
                .containsOnly("within the text")
                .hasSize(2);
    }

    /** In the paragraph that two became the reader sees which of them had the passage. */
    @Test
    void passageOfAnotherParagraphOfTheLinkIsToldWithItsId() {
        String ferries = "the ferries of the eastern harbour, which carry salt, rope and flour to the islands";
        String music =
                ", and the music that fiddlers of the lower town play for coopers, smiths and their guests on market"
                        + " days below the old lighthouse while pilots sleep,";
        ResolutionDiff diff = diff(
                document(
                        72,
                        paragraph("PP1", "Noting " + ferries + music),
                        paragraph("OP2", "Notes that " + BRIDGES + ", and asks bakers to wait;")),
                document(73, paragraph("PP1", "Noting " + ferries + ", " + BRIDGES + music)),
                link(Relation.MERGED, List.of("PP1", "OP2"), List.of("PP1")));

        assertThat(moved(diff.changes().get(0)))
                .extracting(found -> found.toList().get(1))
                .containsExactly("within the text, from PP1", "within the text");
    }

    @Test
    void tellingWordMovedThoughAnotherTookItsPlace() {
        Change change = Pairs.change(
                "OP1",
                "Notes the unification and harmonization of the tide laws of harbours;",
                "OP1",
                "Notes the harmonization, unification and modernization of the tide laws of harbours;");

        assertThat(moved(change)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes the dry, cold, open wells of bakers; | Notes the open, dry, cold wells of bakers;",
                "Notes resolution 7/5 of the Guild of Smiths, which thanks all; | Notes Guild of Smiths resolution 7/5, which thanks all;",
                "Notes the state of water and bread security, and rests; | Notes the state of water security and bread, and rests;",
                "Notes the wells that have previously been closed by bakers; | Notes the wells that have been previously closed by bakers;"
            })
    void entryThatStandsElsewhereInItsListIsRoutine(String earlier, String later) {
        Change change = Pairs.change("OP1", earlier, "OP1", later);

        assertThat(moved(change))
                .containsExactlyInAnyOrder(
                        tuple(Edit.Operation.INSERT, "in another order", Significance.ROUTINE),
                        tuple(Edit.Operation.DELETE, "in another order", Significance.ROUTINE));
        assertThat(change.significance()).isEqualTo(Significance.ROUTINE);
    }

    @Test
    void hyphenThatDoesNotBreakMovesNothing() {
        Change change = Pairs.change(
                "OP1",
                "Notes the non-Harbour ferries and the needs of non-Harbour keepers of wells;",
                "OP1",
                "Notes the non\u2011Harbour ferries and the needs of non\u2011Harbour keepers of wells;");

        assertThat(moved(change)).isEmpty();
    }

    @Test
    void aFewWordsThatChangedPlacesAreNeitherNewNorGone() {
        Change change = Pairs.change(
                "OP1",
                "Invites all guilds to respect the customs of the harbour, to keep the ledgers dry, and to mend the"
                        + " lanterns, in accordance with the old tide law;",
                "OP1",
                "Invites all guilds, in accordance with the old tide law, to respect the customs of the harbour, to keep"
                        + " the ledgers dry, and to mend the lanterns;");

        assertThat(moved(change))
                .containsExactly(
                        tuple(Edit.Operation.INSERT, "within the text", Significance.SUBSTANTIVE),
                        tuple(Edit.Operation.DELETE, "within the text", Significance.SUBSTANTIVE));
        assertThat(change.classes()).doesNotContain(ChangeKind.QUALIFIER);
    }

    @Test
    void twoPassagesMayMoveTheSameWayAndTheirHyphensGo() {
        String mill =
                "that the mill stands idle since the flood of the eastern meadows ended its trade, that bakers buy their"
                        + " flour abroad, that guests enjoy the music of the lower town";
        Change change = Pairs.change(
                "OP1",
                "Notes " + mill
                        + ", welcomes the tide-ledger kept by every ferry of the harbour, and the lanterns lent to"
                        + " bakers before dawn;",
                "OP1",
                "Notes the tide ledger kept by every ferry of the harbour, together with the lanterns lent to bakers before"
                        + " dawn, and " + mill + ";");

        assertThat(change.text().edits())
                .filteredOn(edit -> edit.finding(ChangeKind.MOVED).isPresent())
                .extracting(edit -> edit.earlier().strip())
                .contains(
                        "the tide-ledger kept by every ferry of the harbour,",
                        "the lanterns lent to bakers before dawn");
    }

    @Test
    void whatWentIntoANoteOfTheParagraphIsToldThere() {
        Change change = noteTakes(link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

        assertThat(moved(change))
                .containsExactly(tuple(Edit.Operation.DELETE, "now in note 4", Significance.SUBSTANTIVE));
    }

    @Test
    void whatStandsInANoteOfAnotherParagraphIsGoneFromHere() {
        Change change = noteTakes(link(Relation.REMOVED, List.of("OP1"), List.of()));

        assertThat(moved(change)).isEmpty();
    }

    private static Change noteTakes(Link link) {
        return diff(
                        document(72, paragraph("OP1", "Urges, in view of how " + BRIDGES + ", all keepers to wait;")),
                        document(
                                73,
                                List.of(note("4", "See how " + BRIDGES + ".")),
                                paragraph("OP1", "Urges all keepers to wait;", "4")),
                        link)
                .changes()
                .get(0);
    }

    @Test
    void singleWordThatWentAndCameElsewhereMoved() {
        Change change = Pairs.change(
                "OP1",
                "Stresses the worth of rules, effective counsel and open ledgers;",
                "OP1",
                "Stresses the worth of effective rules, counsel and open ledgers;");

        assertThat(moved(change))
                .containsExactly(
                        tuple(Edit.Operation.INSERT, "within the text", Significance.SUBSTANTIVE),
                        tuple(Edit.Operation.DELETE, "within the text", Significance.SUBSTANTIVE));
        assertThat(change.classes()).containsExactly(ChangeKind.MOVED);
    }

    @Test
    void connectiveAndVerbOfTheOrganDoNotMoveAlone() {
        Change connective = Pairs.change(
                "OP1",
                "Notes in this regard that the mill stands idle and that the quay is dry;",
                "OP1",
                "Notes that the mill stands idle and, in this regard, that the quay is dry;");

        assertThat(connective.classes()).doesNotContain(ChangeKind.MOVED);
    }

    @Test
    void twoPassagesOfOneEditMayMove() {
        String mill = "the mill that has stood idle since the flood";
        String quay = "the quay where the ferries lie in winter";
        String stays = "that bakers buy their flour abroad this year, that guests enjoy the music of the old town, that"
                + " lanterns burn on every bridge of the eastern meadows, and that nobody pays for bread and light";
        Change change = Pairs.change(
                "OP1",
                "Notes " + mill + " and nothing but " + quay + ", " + stays + ";",
                "OP1",
                "Notes " + stays + ", " + mill + ", so they say, " + quay + ";");

        assertThat(moved(change)).hasSize(4);
    }

    @Test
    void nameThatATextHasAgainAndAgainHasNotMoved() {
        Change change = Pairs.change(
                "OP1",
                "Notes the plan of the Brotherhood of Lantern Keepers, the mill, and the ferries of the lower town;",
                "OP1",
                "Notes the mill, the songs of the Brotherhood of Lantern Keepers, and the ferries of the lower town, and"
                        + " thanks the Brotherhood of Lantern Keepers;");

        assertThat(moved(change)).isEmpty();
    }

    /** Who receives and what leads are two things, though both are named after one guild. */
    @Test
    void wordMadeOfSuchANameHasNotMoved() {
        Change change = Pairs.change(
                "OP1",
                "Asks keepers to lend ropes, including through exchanges of songs, maps and bells, based on mutual respect, for the Covenant of Northern Lantern Harbours mills and Covenant of Northern Lantern Harbours-led ferries, as appropriate;",
                "OP1",
                "Asks keepers to work with the Covenant of Northern Lantern Harbours guilds through Covenant of Northern Lantern Harbours-led mills, including through exchanges of songs, maps and bells, based on mutual respect, as appropriate;");

        assertThat(moved(change)).isEmpty();
    }

    @Test
    void verbThatTheTextBeginsWithIsComparedThoughAPassageMovedBesideIt() {
        Change change = Pairs.change(
                "OP1",
                "Encourages keepers to share the lanterns of the harbour, with the help of the tide ledger office;",
                "OP1",
                "Requests, with the help of the tide ledger office, through its daily rounds on the quay, keepers to"
                        + " share the lanterns of the harbour;");

        assertThat(change.text().edits().get(0).finding(ChangeKind.VERB).map(Remarks::of))
                .hasValueSatisfying(remark -> assertThat(remark).endsWith("encourages \u2192 requests"));
    }

    @Test
    void capitalsHyphensAndSignsDoNotHideAPassage() {
        ResolutionDiff diff = diff(
                document(72, paragraph("OP1", "Notes the Tide-Ledger Office, " + BRIDGES + ";")),
                document(73, paragraph("OP4", "Thanks the Tide Ledger office " + BRIDGES + " for all;")),
                link(Relation.REMOVED, List.of("OP1"), List.of()),
                link(Relation.ADDED, List.of(), List.of("OP4")));

        Edit passage = diff.changes().get(0).text().edits().get(1);
        assertThat(passage.earlier()).startsWith("the Tide-Ledger Office, the wooden bridges");
        assertThat(Remarks.of(passage)).isEqualTo("now in OP4");
    }

    @Test
    void whatADocumentSaysTwiceHasNotMoved() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        paragraph("OP1", "Notes that " + BRIDGES + ";"),
                        paragraph("OP2", "Recalls that " + BRIDGES + ";")),
                document(73, paragraph("OP2", "Recalls that " + BRIDGES + ";")),
                link(Relation.REMOVED, List.of("OP1"), List.of()),
                link(Relation.IDENTICAL, List.of("OP2"), List.of("OP2")));

        assertThat(moved(diff.changes().get(0))).isEmpty();
    }

    /** OP3 opens as OP2 does, which goes on, and has nothing from it. */
    @Test
    void openingThatStandsOnceByItsFirstWordAloneHasNotMoved() {
        String opening =
                "encourages work between the guilds of the lower harbour and the keepers of the eastern lights in ";
        ResolutionDiff diff = diff(
                document(72, paragraph("OP2", "Further " + opening + "mending nets;")),
                document(
                        73,
                        paragraph("OP2", "Also " + opening + "mending nets;"),
                        paragraph("OP3", "Further " + opening + "the teaching of apprentices;")),
                link(Relation.EDITED, List.of("OP2"), List.of("OP2")),
                link(Relation.ADDED, List.of(), List.of("OP3")));

        assertThat(moved(diff.changes().get(1))).isEmpty();
    }

    /** What became of a paragraph that went, where another came that nothing joins to it. */
    private static Change removed(String earlier, String later) {
        return diff(
                        document(72, paragraph("OP1", earlier)),
                        document(73, paragraph("OP4", later)),
                        link(Relation.REMOVED, List.of("OP1"), List.of()),
                        link(Relation.ADDED, List.of(), List.of("OP4")))
                .changes()
                .get(0);
    }

    @Test
    void aLongNameHasNotMoved() {
        String name = "the Grand Covenant of the Keepers of the Lanterns and of the Wardens of the Tides of the North"
                + " and of the South";
        assertThat(moved(removed("Notes " + name + ";", "Invites all to join " + name + " by noon;")))
                .isEmpty();
    }

    /** "Digests of case law related to Commission texts". */
    @Test
    void eightTellingWordsHaveMovedThoughNoLinkJoinsTheTwo() {
        String telling = "ledgers of brass lanterns beside the pilots' shrine";
        assertThat(moved(removed(
                        "Welcomes the work of the keepers on " + telling + ";",
                        "Notes the bells, as well as the polishing of " + telling + ";")))
                .containsExactly(tuple(Edit.Operation.DELETE, "now in OP4", Significance.SUBSTANTIVE));
    }

    @Test
    void fewWordsHaveNotMovedWhereNoLinkJoinsTheTwo() {
        String few = "polish every harbour lantern before dusk";
        assertThat(moved(removed("Urges keepers to " + few + ";", "Recalls that pilots " + few + " by hand;")))
                .isEmpty();
    }

    @Test
    void whatIsLeftOfAReplacementStaysOneReplacement() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        paragraph("OP1", "Notes " + BRIDGES + ", and invites pilots to wait;"),
                        paragraph("OP2", "Thanks all;")),
                document(
                        73,
                        paragraph("OP1", "Requests pilots to sail at once;"),
                        paragraph("OP2", "Thanks all, and recalls that " + BRIDGES + ";")),
                link(Relation.EDITED, List.of("OP1"), List.of("OP1")),
                link(Relation.EDITED, List.of("OP2"), List.of("OP2")));

        Change first = diff.changes().get(0);
        assertThat(moved(first)).containsExactly(tuple(Edit.Operation.DELETE, "now in OP2", Significance.SUBSTANTIVE));
        assertThat(first.text().edits())
                .filteredOn(edit -> edit.operation() == Edit.Operation.REPLACE)
                .extracting(Edit::later)
                .first()
                .asString()
                .startsWith("Requests");
    }

    /** Each of thousands of places was followed to its end from each word. */
    @Test
    void passageThatRepeatsItselfThousandsOfTimesIsLookedForInTime() {
        String repeated = "ropes and buckets and ".repeat(2_000) + "wells";

        ResolutionDiff diff = assertTimeout(
                Duration.ofSeconds(20),
                () -> diff(
                        document(72, paragraph("OP1", "Notes that " + repeated + ";")),
                        document(73, paragraph("OP4", "Welcomes " + repeated + ";")),
                        link(Relation.REMOVED, List.of("OP1"), List.of()),
                        link(Relation.ADDED, List.of(), List.of("OP4"))));

        assertThat(moved(diff.changes().get(0))).hasSizeLessThan(2);
    }
}
