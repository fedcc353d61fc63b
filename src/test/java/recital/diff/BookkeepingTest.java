package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.diff.ChangeKind.ADDRESSEE;
import static recital.diff.ChangeKind.CITATION;
import static recital.diff.ChangeKind.DEADLINE;
import static recital.diff.ChangeKind.FIGURE;
import static recital.diff.ChangeKind.GROUP;
import static recital.diff.ChangeKind.RENUMBERED;
import static recital.diff.ChangeKind.SESSION;
import static recital.diff.ChangeKind.VERB;
import static recital.diff.Pairs.diff;
import static recital.diff.Pairs.document;
import static recital.diff.Pairs.link;
import static recital.diff.Pairs.note;
import static recital.diff.Pairs.paragraph;
import static recital.diff.Significance.ROUTINE;
import static recital.diff.Significance.SUBSTANTIVE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.align.Relation;
import recital.model.Note;

/** What only keeps the books of a series, and what looks like it: 72/200 of 2017 and what follows it a year later. */
class BookkeepingTest {

    private static Change preambular(String earlier, String later) {
        return Pairs.change("PP1", earlier, "PP1", later);
    }

    private static Change operative(String earlier, String later) {
        return Pairs.change("OP1", earlier, "OP1", later);
    }

    @Test
    void whoIsAskedIsComparedUnderAnotherVerbToo() {
        assertThat(operative(
                                "Encourages Member States to count the wells of the plain;",
                                "Requests the Guild of Smiths, within its mandate and in cooperation with bakers, to count the wells of the plain;")
                        .classes())
                .contains(VERB, ADDRESSEE);
    }

    /** What sets them apart is no other name, and neither is a hyphen or the name in full. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Encourages all States which have a deep well to share it; | Encourages all States that have a deep well to share it;",
                "Requests the Secretary General to count wells; | Requests the Secretary-General to count wells;"
            })
    void sameAddresseeInOtherWordsIsNoOther(String earlier, String later) {
        assertThat(operative(earlier, later).classes()).doesNotContain(ADDRESSEE);
    }

    /** What is due for one thing is no later day of what was due for another. */
    @Test
    void deadlineOfAnotherThingIsLaterAndNotPostponed() {
        assertThat(remarks(operative(
                        "Invites keepers to comment by 1 December 2018 on the draft charter of wells;",
                        "Invites keepers to comment by 1 March 2019 on the draft charter of wells;")))
                .containsExactly("postponed: 2018 \u2192 2019");
        assertThat(remarks(operative(
                        "Invites keepers to comment by 1 December 2018 on the draft charter of wells;",
                        "Invites keepers to comment by 1 December 2019 on the draft map of bridges;")))
                .contains("later: 2018 \u2192 2019")
                .noneMatch(remark -> remark.startsWith("postponed"));
    }

    /** The documents are of 2017 and 2018; the day of the week moves it a little. */
    @Test
    void whatIsDueEachYearIsLaterAndNotPostponed() {
        assertThat(remarks(operative(
                        "Invites keepers to comment before 27 April 2018 on the draft charter of wells;",
                        "Invites keepers to comment before 26 April 2019 on the draft charter of wells;")))
                .containsExactly("later: 2018 \u2192 2019");
    }

    /** The documents are of 2017 and 2018: what was held in 2014 is not put off. */
    @Test
    void conferenceThatWasHeldIsNotPostponed() {
        String text = "Welcoming the results of the %d Wells Conference,";

        assertThat(remarks(preambular(text.formatted(2018), text.formatted(2019))))
                .containsExactly("postponed: 2018 \u2192 2019");
        assertThat(preambular(text.formatted(2014), text.formatted(2018)).significance())
                .isEqualTo(SUBSTANTIVE);
        assertThat(remarks(preambular(text.formatted(2014), text.formatted(2018))))
                .noneMatch(remark -> remark.startsWith("postponed"));
    }

    /** The documents are of 2017 and 2018: in another month of the year that was meant it is the same fair. */
    @Test
    void whatIsDecidedToBeHeldLaterInTheSameYearIsPostponed() {
        String fair = "Decides that the fair of wells shall be held in the old town for four days, from %s;";

        assertThat(remarks(operative(fair.formatted("18 to 21 June 2019"), fair.formatted("10 to 13 December 2019"))))
                .containsExactly("postponed: 21 June 2019 \u2192 13 December 2019");
        assertThat(remarks(operative(fair.formatted("18 to 21 June 2019"), fair.formatted("1 to 4 May 2019"))))
                .containsExactly("brought forward: 21 June 2019 \u2192 4 May 2019");
        assertThat(remarks(operative(fair.formatted("18 to 21 June 2018"), fair.formatted("10 to 13 December 2019"))))
                .noneMatch(remark -> remark.startsWith("postponed"));
    }

    @Test
    void yearOfAnAccountThatEndsInAnotherMonthIsNotPostponed() {
        String account = "Decides to count the wells of the year from 1 July 2019 to %s;";

        assertThat(remarks(operative(account.formatted("30 June 2020"), account.formatted("31 December 2020"))))
                .noneMatch(remark -> remark.startsWith("postponed"));
    }

    @Test
    void reportThatAnotherResolutionAskedForIsNotAskedForInARecital() {
        assertThat(preambular(
                                "Recalling the charter of wells, in which it requested the Keeper to submit a report on springs,",
                                "Recalling the charter of wells,")
                        .classes())
                .doesNotContain(ChangeKind.REPORT);
    }

    @Test
    void latestResolutionOfAListAdvances() {
        Change change = preambular(
                "Recalling the resolutions on the line, the latest of which was resolution 2399 (2018) of 30 January 2018,",
                "Recalling the resolutions on the line, the latest of which was resolution 2454 (2019) of 31 January 2019,");

        assertThat(change.significance()).isEqualTo(ROUTINE);
        assertThat(remarks(change)).containsExactly("the latest of its list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recalling its resolutions 72/200 A and B of 20 December 2017 on wells, | Recalling its resolutions 73/218 A and B of 20 December 2018 on wells,",
                "Noting the fourth session of the Forum on Wells, held in April 2017, | Noting the fifth session of the Forum on Wells, held in March 2018,",
                "Welcoming in this regard the map of wells, | Welcoming in this regard also the map of wells,"
            })
    void whatGoesWithTheYearIsRoutine(String earlier, String later) {
        assertThat(preambular(earlier, later).significance()).isEqualTo(ROUTINE);
    }

    /** Recitals of a section stand among its paragraphs in one document, and in the preamble of another. */
    @Test
    void recitalThatBeginsAsBeforeDidNotChangeItsWeight() {
        String recital = "Having considered the report of the Keeper on the wells,";
        Change change = diff(
                        document(72, paragraph("OP4/1", recital)),
                        document(73, paragraph("PP30", recital)),
                        Pairs.movedLink(Relation.IDENTICAL, List.of("OP4/1"), List.of("PP30")))
                .changes()
                .get(0);

        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void formulaUnderAnotherHeadingIsAboutAnotherMatter() {
        Change change = Pairs.diff(
                        document(
                                72,
                                paragraph("H1", "Bridges"),
                                paragraph("OP1", "Endorses the conclusions of the Board;")),
                        document(
                                73,
                                paragraph("H1", "Wells"),
                                paragraph("OP1", "Endorses the conclusions of the Board;")),
                        link(Relation.REMOVED, List.of("H1"), List.of()),
                        link(Relation.ADDED, List.of(), List.of("H1")),
                        Pairs.movedLink(Relation.IDENTICAL, List.of("OP1"), List.of("OP1")))
                .changes()
                .get(2);

        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
    }

    @Test
    void resolutionInPlaceOfAnotherIsNoLatest() {
        Change change = preambular(
                "Recalling Security Council resolution 2399 (2018) on the line,",
                "Recalling Security Council resolution 2454 (2019) on the line,");

        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
        assertThat(change.classes()).containsExactly(CITATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A subject of its own, years ago and of the session itself where none is told, and two of one year.
                "its resolution 64/9 on trains, | its resolutions 64/9 and 72/9 on trains,",
                "its resolution 70/9, | its resolutions 70/9 and 71/9,",
                "its resolution 72/9, | its resolutions 72/9 and 73/9,",
                "its resolution 71/9 on trains, | its resolutions 71/9, 72/9 and 72/10 on trains,",
                "its resolution 71/9 on trains and wells, | its resolution 72/9 on wells and trains,"
            })
    void resolutionThatNoListWaitsForIsSubstantive(String earlier, String later) {
        assertThat(preambular("Recalling " + earlier, "Recalling " + later).significance())
                .isEqualTo(SUBSTANTIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recalling the twelfth Conference on Trains, held on 9 May 2015, | Recalling the twelfth Conference on Trains, held on 9 May 2017,",
                "Recalling the twelfth Conference on Trains, held on 9 May 2015, | Recalling the fifteenth Conference on Trains, held on 9 May 2017,",
                "Noting resolution GC(61)/RES/14 of 21 September 2017 on rails, | Noting resolution GC(60)/RES/12 of 20 September 2016 on rails,",
                "Notes the views at the sixty-second and sixty-fifth sessions on trains; | Notes the views at the sixty-second, sixty-fifth and seventieth sessions on trains;",
                "Welcomes the Conference on Trains, held in Oslo on 9 May 2015; | Welcomes the Conference on Trains, held in Bonn on 9 May 2015;",
                "Decides to hold the fifth session of the Forum on Trains in Oslo from 3 to 5 May 2018; | Decides to hold the sixth session of the Forum on Trains in Bonn from 2 to 4 May 2019;",
                "Invites the Keeper to host a fair of trains during the seventy-third session of the Assembly; | Invites the Keeper to host a fair of trains during the seventy-fourth session of the Assembly;",
                "Decides to convene the twelfth Conference on Trains on 9 May 2019, | Decides to convene the thirteenth Conference on Trains on 9 May 2021,"
            })
    void otherDateOfAnEventIsSubstantive(String earlier, String later) {
        assertThat(operative(earlier, later).significance()).isEqualTo(SUBSTANTIVE);
    }

    @Test
    void monthOfTheNextSessionIsDue() {
        Change change = preambular(
                "Welcoming the holding, in November 2016, of the eleventh session of the Forum on Trains,",
                "Welcoming the holding, in November 2017, of the twelfth session of the Forum on Trains,");

        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the trains that stood still between March 2011 and March 2016, | the trains that stood still between March 2011 and March 2017,",
                "a hearing that it postponed to its seventy-second session, | a hearing that it postponed to its seventy-third session,",
                "the hearing at its seventy-second session, as originally requested, | the hearing at its seventy-third session, as originally requested,",
                "the overall increase in the percentage of trains that were mended by the keepers of all lines in 2016, | the overall increase in the percentage of trains that were mended by the keepers of all lines in 2017,",
                "the delays, which had their highest value on record in 2016, | the delays, which had their highest value on record in 2017,",
                "the drivers, who had the majority of accidents in 2016, | the drivers, who had the majority of accidents in 2017,",
                "that, between 2016 and 2030, trains grow longer by 38 per cent, | that, between 2017 and 2030, trains grow longer by 38 per cent,",
                "the plan, which will end with the 2018 Railway Summit, | the plan, which will end with the 2019 Railway Summit,"
            })
    void sameEventOrNumberOfAnotherYearIsSubstantive(String earlier, String later) {
        Change change = preambular("Noting " + earlier, "Noting " + later);

        assertThat(change.classes()).containsExactly(SESSION);
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
    }

    @Test
    void eventThatComesOnceAndIsStillToBeHeldIsPostponed() {
        String summit = "Looks forward to the Lamps for All summit, to be held in Wells in %d;";
        assertThat(remarks(operative(summit.formatted(2018), summit.formatted(2019))))
                .containsExactly("postponed: 2018 \u2192 2019");

        String forum = "Looks forward to the annual Lamps for All summit, to be held in Wells in %d;";
        assertThat(operative(forum.formatted(2018), forum.formatted(2019)).significance())
                .isEqualTo(ROUTINE);
    }

    @Test
    void whatIsAskedForAtASessionIsAskedForOnceWhereverTheSessionStands() {
        String dialogue = "Invites the Keeper to organize, during the %s session of the Assembly, a dialogue on wells;";

        assertThat(operative(dialogue.formatted("seventy-second"), dialogue.formatted("seventy-third"))
                        .significance())
                .isEqualTo(SUBSTANTIVE);
    }

    @Test
    void whatIsUrgedInAYearHasADeadline() {
        Change change = operative(
                "Urges railways to set up, as soon as possible, a fund for trams in 2018;",
                "Urges railways to set up, as soon as possible, a fund for trams in 2019;");

        assertThat(change.classes()).containsExactly(DEADLINE);
        assertThat(remarks(change)).containsExactly("postponed: 2018 \u2192 2019");
    }

    @Test
    void deadlineThatBecomesAYearInANameIsGone() {
        Change change = operative(
                "Stresses the aim of dry stations by 2030;",
                "Stresses the aim of dry stations set out in the 2030 Plan;");

        assertThat(change.classes()).contains(DEADLINE);
    }

    @Test
    void sessionOfTheHumanRightsCouncilAdvancesByThree() {
        Change change = operative(
                "Requests a study, for the Human Rights Council at its thirty-sixth session;",
                "Requests a study, for the Human Rights Council at its thirty-ninth session;");
        Change other = operative(
                "Requests a study, for the Railway Board at its thirty-sixth session;",
                "Requests a study, for the Railway Board at its thirty-ninth session;");

        assertThat(change.significance()).isEqualTo(ROUTINE);
        assertThat(other.significance()).isEqualTo(SUBSTANTIVE);
    }

    @Test
    void sectionOfTheNextResolutionOfTheSeriesIsRoutine() {
        Change change = operative(
                "Recalls section V of its resolution 71/9 and its resolution 69/4 on trains;",
                "Recalls section III of its resolution 72/200 and its resolution 69/4 on trains;");

        assertThat(remarks(change))
                .containsExactly("a place in the series' own predecessor", "the series' own predecessor");
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void longListMayHaveTwoOfAYear() {
        Change change = preambular(
                "Recalling its resolutions 68/1, 69/1, 70/1 and 71/1 and 71/2 of 9 May 2017,",
                "Recalling its resolutions 68/1, 69/1, 70/1, 71/1 and 71/2 of 9 May 2017, and 72/1 and 72/2 of 8 May 2018,");

        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void paragraphOfAPartOfTheYearlyReportIsRoutine() {
        Change change = operative(
                "Takes note of paragraphs IV.12, IV.13 and V.4 of the report of the Committee on trains;",
                "Takes note of paragraph III.7 of the report of the Committee on trains;");

        assertThat(change.significance()).isEqualTo(ROUTINE);
        assertThat(change.classes()).containsExactly(CITATION);
    }

    @Test
    void paragraphOfItsYearlyReportIsRoutine() {
        Change change = operative(
                "Endorses the findings of the Railway Committee contained in paragraph 191 of its report;",
                "Endorses the findings of the Railway Committee contained in paragraph 144 of its report;");

        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void moreParagraphsOfTheYearlyReportAreStillTheReportOfTheYear() {
        Change change = operative(
                "Takes note of paragraph 275 of the report of the Railway Commission;",
                "Takes note of paragraphs 453 to 456 of the report of the Railway Commission;");

        assertThat(change.classes()).containsExactly(CITATION);
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void oneMoreParagraphOfThisResolutionIsReferredTo() {
        Change change = operative(
                "Decides that, as provided for in paragraphs 15 and 17 above, trains shall run;",
                "Decides that, as provided for in paragraphs 15, 17 and 19 above, trains shall run;");

        assertThat(change.classes()).contains(RENUMBERED).doesNotContain(CITATION, FIGURE);
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
    }

    @Test
    void numeralOfASectionIsACitation() {
        Change change = operative(
                "Recalls section II of its resolution 70/248;", "Recalls section VI of its resolution 70/248;");

        assertThat(change.classes()).containsExactly(CITATION);
    }

    @Test
    void pointOfAnArticleIsNoFigure() {
        Change change =
                operative("Approves the rules of the railway;", "Approves article 19 (2) of the rules of the railway;");

        assertThat(change.classes()).doesNotContain(FIGURE);
    }

    @Test
    void articleBeforeThoseWhoAreAskedIsNobody() {
        Change change = operative(
                "Requests the Secretary-General to count the trains;",
                "Requests Secretary-General to count all the trains;");

        assertThat(change.classes()).doesNotContain(ADDRESSEE);
    }

    @Test
    void groupThatAClauseNamesOnceMoreIsNotAdded() {
        Change change = operative(
                "Urges railways to carry women;",
                "Urges railways to carry women, whose journeys are long, since women have far to go on slow lines;");

        assertThat(change.classes()).doesNotContain(GROUP);
    }

    @Test
    void verbOfAnotherObjectIsNew() {
        Change change = preambular(
                "Recalling the plan for trains, welcoming the opening of the tunnel, and looking forward to the bridge,",
                "Recalling the plan for trains and the opening of the tunnel, and welcoming the bridge,");

        assertThat(change.classes()).contains(VERB);
        assertThat(remarks(change)).anyMatch(remark -> remark.contains("welcoming"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ibid., para. 3. | ''",
                "'' | Guild of Smiths, Records of the Guild, vol. 1, annex VII.",
                "'' | Ibid., vol. 12, No. 345.",
                "United Nations, Treaty Series, vols. 12 and 13, No. 345. | ''",
                "See Official Records of the General Assembly, Seventieth Session, Supplement No. 53A (A/70/53/Add.1), chap. V. | ''",
                "Security Council resolution 2399 (2018), annex I, para. 4 (b). | ''"
            })
    void noteThatOnlySaysWhereToFindWhatTheTextNamesIsRoutine(String earlier, String later) {
        NoteDiff diff = notes(earlier, later, "the long and winding line");

        assertThat(diff.text().classes()).containsExactly(CITATION);
        assertThat(diff.text().significance()).isEqualTo(ROUTINE);
    }

    @Test
    void noteThatListsNamesSaysWhoIsMeant() {
        assertThat(notes("", "Tidewater, Saltmarsh and the United Harbours.", "the long and winding line")
                        .text()
                        .significance())
                .isEqualTo(SUBSTANTIVE);
    }

    @Test
    void numberOfWhatTheTextNamesAnywayIsRoutine() {
        NoteDiff diff = notes("", "Resolution 70/1.", "Reaffirming the Charter of Slow Trains");

        assertThat(diff.text().classes()).containsExactly(CITATION);
        assertThat(diff.text().significance()).isEqualTo(ROUTINE);
    }

    /** What it weighs that a note names other reports. */
    private static Significance ofReports(String earlier, String later) {
        return notes(earlier, later, "the reports on the state of the long line")
                .text()
                .significance();
    }

    @ParameterizedTest
    @CsvSource({"A/72/162 and A/72/162/Add.1., A/73/156.", "'A/72/488, A/72/528 and A/72/628.', A/73/373 and A/73/555."
    })
    void otherNumberOfReportsOfTheYearIsRoutine(String earlier, String later) {
        assertThat(ofReports(earlier, later)).isEqualTo(ROUTINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/70/162. | A/73/156.",
                "A/AC.9/1240. | A/AC.9/1279.",
                "A/71/9 and A/72/9. | A/71/9, A/72/9 and A/73/11.",
                "A/72/9 (Part I) and A/72/9 (Part II). | A/73/9 (Part I)."
            })
    void laterReportOfOneSeriesIsRoutine(String earlier, String later) {
        assertThat(ofReports(earlier, later)).isEqualTo(ROUTINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/67/162. | A/73/156.",
                "A/73/162. | A/72/156.",
                "ST/SGB/2018/1/Rev.1. | ST/SGB/2018/1/Rev.2.",
                "A/71/9. | E/2018/9."
            })
    void otherReportIsSubstantive(String earlier, String later) {
        assertThat(ofReports(earlier, later)).isEqualTo(SUBSTANTIVE);
    }

    private static List<String> remarks(Change change) {
        return change.text().edits().stream()
                .flatMap(edit -> edit.findings().stream())
                .map(Remarks::of)
                .filter(remark -> !remark.isEmpty())
                .distinct()
                .toList();
    }

    private static NoteDiff notes(String earlier, String later, String text) {
        ResolutionDiff diff = diff(
                earlier.isEmpty()
                        ? document(72, paragraph("PP1", text))
                        : document(72, List.<Note>of(note("1", earlier)), paragraph("PP1", text, "1")),
                later.isEmpty()
                        ? document(73, paragraph("PP1", text))
                        : document(73, List.<Note>of(note("1", later)), paragraph("PP1", text, "1")),
                link(Relation.IDENTICAL, List.of("PP1"), List.of("PP1")));
        return diff.changes().get(0).notes().get(0);
    }
}
