package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.align.Relation;
import recital.model.Paragraph;

/** Verbs that gave place to others: which count, and what is said of their strength. */
class VerbRuleTest {

    /** What is remarked of verbs; those in a clause that came or went gave place to none. */
    private static List<String> verbs(Change change) {
        return change.text().edits().stream()
                .flatMap(edit -> edit.finding(ChangeClass.VERB).stream())
                .filter(finding -> !finding.inClause())
                .map(Finding::remark)
                .toList();
    }

    /** What is remarked of verbs of clauses that came or went. */
    private static List<String> verbsOfClauses(String earlier, String later) {
        return Pairs.change("OP1", earlier, "OP1", later).text().edits().stream()
                .flatMap(edit -> edit.finding(ChangeClass.VERB).stream())
                .filter(Finding::inClause)
                .map(Finding::remark)
                .toList();
    }

    private static List<String> operative(String earlier, String later) {
        return verbs(Pairs.change("OP1", earlier, "OP1", later));
    }

    private static List<String> preambular(String earlier, String later) {
        return verbs(Pairs.change("PP1", earlier, "PP1", later));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recognizes that wells are deep, and in this context welcomes the survey of springs; "
                        + "| Recognizes that wells are deep, and in this context takes note of the survey of springs; "
                        + "| weaker: welcomes \u2192 takes note of",
                "Recognizes that wells are deep, and encourages all keepers to mend the pumps; "
                        + "| Recognizes that wells are deep, notes with concern that four in ten leak, and calls upon all keepers to mend the pumps; "
                        + "| stronger: encourages \u2192 calls upon; added: notes with concern",
                "Notes the depth of the wells, and therefore urges keepers to mend the pumps; "
                        + "| Notes the depth of the wells, and therefore strongly urges keepers to mend the pumps; "
                        + "| stronger: urges \u2192 strongly urges",
                "Welcomes the survey, while noting the cost of pumps; "
                        + "| Welcomes the survey, while stressing the cost of pumps; | stronger: noting \u2192 stressing",
                "Notes the depth of the wells, and for this purpose decides to send a surveyor; "
                        + "| Notes the depth of the wells, and for this purpose reiterates its decision to send a surveyor; "
                        + "| as time passed: decides \u2192 reiterates decision"
            })
    void verbOfAClauseCountsWhereverItStands(String earlier, String later, String remark) {
        assertThat(operative(earlier, later)).containsExactly(remark);
    }

    @Test
    void whatIsRecalledBehindAnAndIsRecalledStill() {
        String listed =
                "Recalling the fair of wells held in Kisumu in 2017, and the survey of all springs of the hills,";
        String apart =
                "Recalling the fair of wells held in Kisumu in 2017, and recalling the survey of all springs of the hills,";

        assertThat(verbsOfClauses(apart, listed)).isEmpty();
        assertThat(verbsOfClauses(listed, apart)).isEmpty();
        assertThat(verbsOfClauses(apart.replace("Recalling", "Noting"), listed.replace("Recalling", "Noting")))
                .containsExactly("dropped: recalling");
    }

    @Test
    void whatIsLookedForwardToIsNoLongerAskedFor() {
        assertThat(operative(
                        "Requests the guild to draw a map of all springs of the northern hills;",
                        "Looks forward to the drawing by the guild of a map of all springs of the northern hills;"))
                .containsExactly("no longer asks: requests \u2192 looks forward to");
    }

    @Test
    void whatWasDecidedAndIsWelcomedNowWasCarriedOut() {
        assertThat(
                        operative(
                                "Decides to extend the mandate of the guild of all springs of the northern hills until 2030;",
                                "Welcomes the extension of the mandate of the guild of all springs of the northern hills until 2030;"))
                .containsExactly("carried out: decides \u2192 welcomes");
        assertThat(operative(
                        "Encourages keepers to work towards the ends of the guild of all springs;",
                        "Reminds keepers to work towards the ends of the guild of all springs;"))
                .containsExactly("no longer asks: encourages \u2192 reminds");
    }

    @Test
    void whatOneContinuesToEncourageIsEncouragedStill() {
        assertThat(operative(
                        "Encourages the guild to count the deep wells;",
                        "Continues to encourage the guild to count the deep wells;"))
                .containsExactly("as strong: encourages \u2192 continues to encourage");
    }

    @Test
    void whoWasAskedAlreadyIsNotAskedNow() {
        assertThat(operative(
                        "Notes the survey of the deep wells, and encourages keepers to mend the pumps;",
                        "Encourages guilds to hasten the survey of the deep wells, and to mend the pumps;"))
                .containsExactly("of another kind: notes \u2192 encourages");
        assertThat(operative("Notes the survey of the deep wells;", "Encourages the survey of the deep wells;"))
                .containsExactly("now asks: notes \u2192 encourages");
    }

    @Test
    void whoWasAskedForSomethingElseIsAskedForMore() {
        assertThat(operative(
                        "Notes the guide to deep pumps, and encourages keepers to mend the wells;",
                        "Encourages the use of the guide to deep pumps, and encourages keepers to mend the wells;"))
                .contains("asks for more: notes \u2192 encourages");
    }

    /** Who endorses a request asks still. */
    @Test
    void requestThatIsSpokenOfIsNotGivenUp() {
        assertThat(operative(
                        "Requests the guild to go on with the survey of the deep wells;",
                        "Recalls its request to the guild to go on with the survey of the deep wells;"))
                .containsExactly("of another kind: requests \u2192 recalls");
        assertThat(operative(
                        "Requests the guild to go on with the survey of the deep wells;",
                        "Notes the intention of the guild to go on with the survey of the deep wells;"))
                .containsExactly("no longer asks: requests \u2192 notes");
    }

    /** What is asked for with its noun was asked for with its verb. */
    @Test
    void whatWasAskedForInOtherWordsIsNotAskedNow() {
        assertThat(operative(
                        "Notes the use of the guide to deep pumps by smiths, and encourages keepers to use it;",
                        "Encourages the use of the guide to deep pumps by smiths, and encourages keepers to lend it;"))
                .contains("dropped: notes");
        assertThat(operative(
                        "Encourages the use of the guide to deep pumps by smiths, and encourages keepers to lend it;",
                        "Notes the use of the guide to deep pumps by smiths, and encourages keepers to use it;"))
                .contains("added: notes");
    }

    /** Of two paragraphs in one a verb may be another's, unless what it governs stayed. */
    @Test
    void ofParagraphsPutTogetherOneVerbWentAndAnotherCame() {
        assertThat(verbs(merged(
                        "Affirms that all wells belong to the plain;",
                        "Reaffirms that all wells belong to the plain, and that pumps are lent;")))
                .containsExactly("affirms \u2192 reaffirms");
        assertThat(
                        verbs(
                                merged(
                                        "Welcomes the plan for wells;",
                                        "Notes that, for all the work of smiths and bakers, the plan for wells is late, and that pumps are lent;")))
                .containsExactly("dropped: welcomes; added: notes");
    }

    private static Change merged(String first, String later) {
        return Pairs.diff(
                        Pairs.document(
                                72,
                                Pairs.paragraph("OP1", first),
                                Pairs.paragraph("OP2", "Recalls that pumps are lent;")),
                        Pairs.document(73, Pairs.paragraph("OP1", later)),
                        Pairs.link(Relation.MERGED, List.of("OP1", "OP2"), List.of("OP1")))
                .changes()
                .get(0);
    }

    /** Unless what they govern stayed. */
    @Test
    void ofADoubtfulPairNeitherVerbsNorAddresseesBecameOneAnother() {
        Change change = doubtful(
                "Invites all smiths of the plain and the hills to mend wells;", "Urges the guild to mend wells;");

        assertThat(verbs(change)).containsExactly("dropped: invites; added: urges");
        assertThat(change.classes()).doesNotContain(ChangeClass.ADDRESSEE);
        assertThat(verbs(doubtful(
                        "Encourages the Keeper to go on with the school for smiths;",
                        "Decides to go on with the school for smiths;")))
                .containsExactly("encourages \u2192 decides");
    }

    /** Who is asked for the one report that both ask for is told all the same. */
    @Test
    void ofADoubtfulPairTheReportIsAskedOfAnother() {
        Change change = doubtful(
                "Notes the old trains of the plains, and requests the Guard to report thereon in its next report;",
                "Welcomes the bells, and requests the Mill Board to provide data on bells in the context of the next report;");
        assertThat(change.text().edits().stream().flatMap(edit -> edit.finding(ChangeClass.REPORT).stream()))
                .extracting(Finding::remark)
                .containsExactly("from another body: the Guard \u2192 the Mill Board");
    }

    private static Change doubtful(String earlier, String later) {
        return Pairs.diff(
                        Pairs.document(72, Pairs.paragraph("OP1", earlier)),
                        Pairs.document(73, Pairs.paragraph("OP1", later)),
                        Pairs.doubtfulLink(Relation.EDITED, List.of("OP1"), List.of("OP1")))
                .changes()
                .get(0);
    }

    @Test
    void wordsBesideTheObjectThatStayedLeaveTheForce() {
        assertThat(operative(
                        "Notes the lasting high cost of wells of the plain;",
                        "Notes with concern the lasting cost of wells of the plain;"))
                .containsExactly("stronger: notes \u2192 notes with concern");
        assertThat(operative("Notes that it will dig wells;", "Stresses that it has lent pumps;"))
                .containsExactly("before other words: notes \u2192 stresses");
    }

    /** "Part of OP1" in another link is told there. */
    @Test
    void clauseThatAnotherLinkOfItsParagraphHasDidNotGo() {
        Paragraph parted = Pairs.paragraph(
                "OP1", "Notes that shallow wells seldom answer the thirst of summer, and urges keepers to dig;");
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, Pairs.paragraph("PP1", "Stressing the length of winter,"), parted),
                Pairs.document(
                        73,
                        Pairs.paragraph(
                                "PP1",
                                "Noting that shallow wells and old pumps seldom answer the thirst of summer, and stressing the length of winter,"),
                        Pairs.paragraph("OP1", "Urges keepers to dig;")),
                Pairs.link(Relation.MERGED, List.of("PP1", "OP1"), List.of("PP1")),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

        assertThat(diff.changes().get(1).classes()).doesNotContain(ChangeClass.VERB);
    }

    /** It asks others than before, and still appeals. */
    @Test
    void verbThatStandsOnBothSidesOfAClauseHasNotComeOrGone() {
        assertThat(verbsOfClauses(
                        "Notes the pumps, in this regard welcomes the guides of the guild, and appeals to keepers, bakers "
                                + "and choirs of the hills to help the office in teaching all who draw water;",
                        "Notes the pumps, and in this respect appeals to everybody to support them, including by teaching "
                                + "all who draw water;"))
                .containsExactly("dropped: welcomes");
    }

    @Test
    void verbThatOpenedTheParagraphIsTheVerbOfANewClause() {
        assertThat(Pairs.change(
                                "PP1",
                                "Noting the holding of the fair of pumps by the guild,",
                                "PP1",
                                "Recalling the holding of the fair of pumps by the guild, and noting the late survey of springs,")
                        .text()
                        .edits())
                .flatExtracting(Edit::findings)
                .filteredOn(finding -> finding.kind() == ChangeClass.VERB)
                .extracting(Finding::remark)
                .containsExactly("as time passed: noting \u2192 recalling", "added: noting");
    }

    /** Of those who are asked long lists stand in many paragraphs; what they are asked tells the clause. */
    @Test
    void clauseWhoseAddresseesStandElsewhereIsNew() {
        String all =
                "invites States, guilds of smiths, funds of bakers, unions of ferrymen and all other keepers of wells ";
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72,
                        List.of(),
                        Pairs.paragraph("OP1", "Notes the feast of springs;"),
                        Pairs.paragraph("OP2", "Also " + all + "to count the buckets of the plain;")),
                Pairs.document(
                        73,
                        List.of(),
                        Pairs.paragraph(
                                "OP1", "Notes the feast of springs, and " + all + "to pay for the songs of the feast;"),
                        Pairs.paragraph("OP2", "Also " + all + "to count the buckets of the plain;")),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")),
                Pairs.link(Relation.IDENTICAL, List.of("OP2"), List.of("OP2")));

        assertThat(diff.changes().get(0).text().edits())
                .flatExtracting(Edit::findings)
                .filteredOn(finding -> finding.kind() == ChangeClass.VERB)
                .extracting(Finding::remark)
                .containsExactly("added: invites");
    }

    /** "Recalls the wells; Recalls the pumps" as one paragraph recalls both. */
    @Test
    void verbOfAParagraphThatWasPutBehindAnotherWasNotDropped() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72,
                        List.of(),
                        Pairs.paragraph("OP1", "Recalls the survey of deep village wells;"),
                        Pairs.paragraph("OP2", "Recalls the list of iron pumps;")),
                Pairs.document(
                        73,
                        List.of(),
                        Pairs.paragraph(
                                "OP1", "Recalls the survey of deep village wells, as well as the list of iron pumps;")),
                Pairs.link(Relation.MERGED, List.of("OP1", "OP2"), List.of("OP1")));

        assertThat(diff.changes().get(0).classes()).doesNotContain(ChangeClass.VERB);
    }

    /** Part of a name: nobody appeals. */
    @Test
    void wordOfANameIsNoVerb() {
        assertThat(verbsOfClauses(
                        "Notes the ledger of wells;",
                        "Notes the ledger of wells, kept by the Disputes and Appeals Guild to the joy of smiths;"))
                .isEmpty();
    }

    @Test
    void requestThatIsReiteratedStillAsks() {
        assertThat(operative(
                        "Requests the Keeper to count the wells;",
                        "Reiterates its requests to the Keeper to count the wells;"))
                .containsExactly("as strong: requests \u2192 reiterates requests");
        assertThat(operative("Notes the many dry wells;", "Calls attention to the many dry wells;"))
                .containsExactly("stronger: notes \u2192 calls attention to");
    }

    /** "Noting that" of a new clause is not the "noting" that opened the paragraph. */
    @Test
    void openingThatGavePlaceDidNotStayWithAnotherObject() {
        assertThat(
                        operative(
                                "Notes, in this regard, the founding by the guild of a school of smiths to elaborate a set of songs on the mending of deep pumps;",
                                "Welcomes the adoption of the ledger of the northern isles, which holds a set of songs on the mending of deep pumps, and notes that bells ring;"))
                .singleElement()
                .asString()
                .contains("notes \u2192 welcomes");
    }

    /** What it encourages now it encouraged before, in other words. */
    @Test
    void verbThatStayedWithAClauseOfItsOwnTookThePlaceOfNone() {
        String earlier =
                "Takes note of the report of the guild on the mending of deep pumps, and encourages swift efforts;";
        String later = "Encourages keepers to hasten what the report of the guild on the mending of deep pumps asks;";

        assertThat(operative(earlier, later)).isEmpty();
        assertThat(verbsOfClauses(earlier, later)).containsExactly("dropped: takes note of");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Of those of whom the paragraph speaks.
                "Invites keepers, welcoming guests, to share water; | Invites keepers, urging guests, to share water;",
                "Notes the survey, which notes the leaks; | Notes the survey, which deplores the leaks;",
                "Invites keepers to mend pumps, taking into account the cost; "
                        + "| Invites keepers to mend pumps, and expects reports on the cost;",
                "Recalls that the guild requests pumps; | Recalls that the guild demands pumps;",
                // The verb stayed, and a clause came or went before it.
                "Also welcomes the survey of springs; | Recalls the law of wells, and welcomes the survey of springs;",
                "Recognizes that wells are deep, and therefore urges keepers to hurry; | Urges keepers to hurry;",
                "Thanks the guild for its pumps, and looks forward to the fair; | Looks forward to the fair;",
                "Welcomes the pumps of the guild, and urges all keepers of wells to use them; | Urges all keepers of wells to use the pumps of the guild;",
                // Another clause took its place.
                "Notes with concern the pattern of leaks, and invites keepers to report; "
                        + "| Recalls the eldest law of wells, and invites keepers to report;",
                "Notes the springs, and welcomes the guide to pumps; | Notes the springs, and deplores the late roads;"
            })
    void otherVerbsDoNotCount(String earlier, String later) {
        assertThat(operative(earlier, later)).isEmpty();
    }

    @Test
    void verbOfAParagraphChangesAlsoWhereAClauseOfItHadTheNewOne() {
        assertThat(preambular(
                        "Noting the fact that wells are deep, and welcoming the fact that pumps are cheap,",
                        "Welcoming the fact that wells are deep,"))
                .containsExactly("stronger: noting \u2192 welcoming");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Noting the survey of springs, | Recalling the survey of springs, | noting \u2192 recalling",
                "Looking forward to the fair of pumps, | Welcoming the fair of pumps, | looking forward to \u2192 welcoming",
                "Welcoming the decision to hold the fair of pumps, | Recalling the holding of the fair of pumps, "
                        + "| welcoming \u2192 recalling",
                "Looking forward to the convening of the fair of pumps, | Noting the prizes given at the fair of pumps, "
                        + "| looking forward to \u2192 noting"
            })
    void eventGrownOlderIsNeitherStrongerNorWeaker(String earlier, String later, String verbs) {
        assertThat(preambular(earlier, later)).containsExactly("as time passed: " + verbs);
    }

    @Test
    void recentEventInPlaceOfAnOlderOneIsAnotherEvent() {
        assertThat(preambular("Recalling the vote of 2021 in the hills,", "Noting the vote of 2023 in the hills,"))
                .containsExactly("of another event: recalling \u2192 noting");
        assertThat(preambular("Recalling the sixth fair of pumps,", "Noting the seventh fair of pumps,"))
                .containsExactly("of another event: recalling \u2192 noting");
        assertThat(preambular("Recalling the vote of 2021 in the hills,", "Noting the vote of 2021 in the hills,"))
                .as("the same vote")
                .containsExactly("of another kind: recalling \u2192 noting");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Encourages keepers to mend the pumps of the valley; "
                        + "| Requests the guild, through its school, to help keepers to mend the pumps of the valley; "
                        + "| before other words: encourages \u2192 requests",
                "Requests the United Nations guild to mend the pumps; "
                        + "| Encourages United Nations schools to mend the pumps; "
                        + "| before other words: requests \u2192 encourages",
                "Welcomes the opening of the school of wells; | Notes the ongoing work of the school of wells; "
                        + "| before other words: welcomes \u2192 notes",
                "Stresses the need for the guild to count the pumps; | Notes that the guild counted the pumps; "
                        + "| before other words: stresses \u2192 notes",
                "Requests the guild to continue to mend the pumps; | Invites the guild to mend the pumps; "
                        + "| weaker: requests \u2192 invites"
            })
    void strengthIsToldOnlyOfVerbsSaidOfOneThing(String earlier, String later, String remark) {
        assertThat(operative(earlier, later)).containsExactly(remark);
    }

    @Test
    void ofParagraphsPutTogetherNoStrengthIsTold() {
        Change change = Pairs.diff(
                        Pairs.document(
                                72,
                                Pairs.paragraph("OP1", "Notes the springs;"),
                                Pairs.paragraph("OP2", "Invites keepers to mend the pumps;")),
                        Pairs.document(
                                73, Pairs.paragraph("OP1", "Notes the springs, and urges keepers to mend the pumps;")),
                        Pairs.link(Relation.MERGED, List.of("OP1", "OP2"), List.of("OP1")))
                .changes()
                .get(0);

        assertThat(verbs(change)).containsExactly("invites \u2192 urges");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H1", "AN1"})
    void headingsAndAnnexesHaveNoVerbs(String id) {
        assertThat(verbs(Pairs.change(id, "Invites keepers to mend pumps", id, "Urges keepers to mend pumps")))
                .isEmpty();
    }

    /** All keepers are encouraged as before; the clause before them is new. */
    @Test
    void verbThatAClauseWasPutBeforeStays() {
        Change change = Pairs.change(
                "OP1",
                "Encourages keepers of the harbour to mend their lanterns before the winter;",
                "OP1",
                "Calls upon all guilds to lend oil to the lighthouses of the coast, and encourages keepers of the harbour to"
                        + " mend their lanterns before the winter;");

        assertThat(change.text().edits())
                .extracting(Edit::earlier, Edit::later)
                .startsWith(
                        tuple("", "Calls upon all guilds to lend oil to the lighthouses of the coast, and "),
                        tuple("Encourages", "encourages"));
        assertThat(verbs(change)).isEmpty();
    }

    @Test
    void verbThatSaysTheSameFartherOnWasNotReplaced() {
        String earlier = "Encourages keepers to use lanterns for signals at night;";
        String later =
                "Recognizes the growing trade through lanterns for signals at night, and encourages keepers to share oil;";

        assertThat(operative(earlier, later)).isEmpty();
        assertThat(verbsOfClauses(earlier, later)).containsExactly("added: recognizes");
    }

    /** Of paragraphs put together each has a verb. */
    @Test
    void verbThatOpenedOneOfThePutTogetherNeitherCameNorWent() {
        Change change = Pairs.diff(
                        Pairs.document(
                                72,
                                Pairs.paragraph(
                                        "OP1",
                                        "Calls upon all keepers of wells to help the Guild of Shepherds in the hills;"),
                                Pairs.paragraph(
                                        "OP2", "Welcomes the map of springs, and encourages its makers to go on;")),
                        Pairs.document(
                                73,
                                Pairs.paragraph(
                                        "OP1",
                                        "Welcomes the founding of a school by the Guild of Shepherds in the hills, urges the makers"
                                                + " of the map of springs to go on, and calls upon the bakers to feed them;")),
                        Pairs.link(Relation.MERGED, List.of("OP1", "OP2"), List.of("OP1")))
                .changes()
                .get(0);

        assertThat(change.text().edits().stream()
                        .flatMap(edit -> edit.finding(ChangeClass.VERB).stream())
                        .map(Finding::remark))
                .containsExactlyInAnyOrder("added: urges", "dropped: encourages");
    }
}
