package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static recital.diff.ChangeKind.CITATION;
import static recital.diff.ChangeKind.CONNECTIVE;
import static recital.diff.ChangeKind.DEADLINE;
import static recital.diff.ChangeKind.FIGURE;
import static recital.diff.ChangeKind.GROUP;
import static recital.diff.ChangeKind.MONEY;
import static recital.diff.ChangeKind.QUALIFIER;
import static recital.diff.ChangeKind.RENUMBERED;
import static recital.diff.ChangeKind.SESSION;
import static recital.diff.ChangeKind.TYPOGRAPHY;
import static recital.diff.ChangeKind.VERB;
import static recital.diff.ChangeKind.WORDING;
import static recital.diff.Significance.ROUTINE;
import static recital.diff.Significance.SUBSTANTIVE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.ProcessorTime;
import recital.align.Relation;
import recital.model.Cell;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.ParagraphId;

/** 72/200 is compared with what follows it a year later; texts are of our own making. */
class ClassificationTest {

    private static Change operative(String earlier, String later) {
        return Pairs.change("OP1", earlier, "OP1", later);
    }

    private static Change preambular(String earlier, String later) {
        return Pairs.change("PP1", earlier, "PP1", later);
    }

    private static List<Edit> edits(Change change) {
        return change.text().edits().stream()
                .filter(e -> e.operation() != Edit.Operation.KEEP)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Decides to dig five wells; | Decides to dig 5 wells;",
                "Decides to dig twenty-five wells; | Decides to dig 25 wells;"
            })
    void numberInDigitsIsTheSameAsInWords(String earlier, String later) {
        assertThat(edits(operative(earlier, later))).singleElement().satisfies(edit -> assertThat(edit.findings())
                .containsExactly(new Finding(TYPOGRAPHY, ROUTINE, Reason.SAME_FIGURE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Guided by the Charter, and thanks all; "
                        + "| Guided by the Charter of the United Nations, and thanks all; | NAME_IN_FULL",
                "Thanks the Special Rapporteur of the Human Rights Council on wells; "
                        + "| Thanks the Special Rapporteur on wells; | NAME_IN_SHORT",
                "Invites the Office of the High Commissioner for Wells; "
                        + "| Invites the Office of the United Nations High Commissioner for Wells; | NAME_IN_FULL",
                "Thanks the Joint Working Group on Wells of the Plain; "
                        + "| Thanks the Joint Ad Hoc Working Group on Wells of the Plain; | NAME_IN_FULL",
                "Recalls its resolution 59/4 on wells; "
                        + "| Recalls General Assembly resolution 59/4 on wells; | NAME_IN_FULL",
                "Notes the 2030 Agenda for Sustainable Development in its tasks; "
                        + "| Notes the 2030 Agenda in its tasks; | NAME_IN_SHORT"
            })
    void shortAndFullNameAreOne(String earlier, String later, Reason reason) {
        assertThat(edits(operative(earlier, later)).get(0).findings())
                .containsExactly(new Finding(WORDING, ROUTINE, reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Asks all to mend it within a 30-day period; | Asks all to mend it within a 30-month period; | FIGURE",
                "Notes the keeper's duties at the well; | Notes the keepers' duties at the well; | WORDING",
                "Notes the gifts of keepers in time; | Notes the gifts to keepers in time; | WORDING",
                "Notes the prescribed waters; | Notes the proscribed waters; | WORDING",
                "Notes the worships of the well; | Notes the worship of the well; | WORDING",
                "Notes the $5 million for the well; | Notes the $6 million for the well; | MONEY",
                "Earnestly hopes that the Council will come; | Earnestly hopes that the Guild will come; | WORDING",
                "Warmly welcomes the well; | Welcomes the well; | VERB"
            })
    void oneLetterOrWordOfTheKindOfStyleMayChangeWhatIsSaid(String earlier, String later, ChangeKind kind) {
        List<Finding> findings = edits(operative(earlier, later)).get(0).findings();

        assertThat(findings).extracting(Finding::kind).contains(kind);
        assertThat(findings).extracting(Finding::significance).containsOnly(SUBSTANTIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes the keepers' duties at the well; | Notes the keepers duties at the well; | TYPOGRAPHY",
                "Asks the Guild to report triennially; | Asks the Guild to report every three years; | WORDING",
                "Asks the Guild to report semi-annually; | Asks the Guild to report twice a year; | WORDING"
            })
    void whatIsOnlyWrittenOtherwiseIsRoutine(String earlier, String later, ChangeKind kind) {
        List<Finding> findings = edits(operative(earlier, later)).get(0).findings();

        assertThat(findings).extracting(Finding::kind).containsExactly(kind);
        assertThat(findings).extracting(Finding::significance).containsOnly(ROUTINE);
    }

    /** The sign of a currency and its word. */
    @Test
    void currencyWrittenOtherwiseIsNoOtherAmount() {
        Change change = operative("Notes the $5 million for it;", "Notes the 5 million dollars for it;");

        assertThat(change.text().classes()).doesNotContain(MONEY, FIGURE);
    }

    /** "The Council" where the other document knows no other council, and where it knows two. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Noting the Spring Water Council at its well, | the Council | the Spring Water Council | routine",
                "Noting the Council of Elders, and the Spring Water Council and the Rain Council, | the Council | the Spring Water Council | substantive",
                "Noting the Convention on Wells and Rain, | the Convention | the Convention on Wells and Rain | routine"
            })
    void shortNameIsThatWhichItsDocumentHasInFull(String known, String named, String full, String significance) {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72,
                        Pairs.paragraph("PP1", known),
                        Pairs.paragraph("OP1", "Urges all to join " + named + " in time;")),
                Pairs.document(73, Pairs.paragraph("OP1", "Urges all to join " + full + " in time;")),
                Pairs.link(Relation.REMOVED, List.of("PP1"), List.of()),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

        assertThat(diff.changes().get(1).significance().code()).isEqualTo(significance);
    }

    @Test
    void nameWrittenOutBeforeItsAbbreviationIsTheNameInFull() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72,
                        Pairs.paragraph("PP1", "Noting the great fever of ferrymen (GFF-7),"),
                        Pairs.paragraph("OP1", "Urges all to heal the GFF-7 of pilots;")),
                Pairs.document(
                        73, Pairs.paragraph("OP1", "Urges all to heal the great fever of ferrymen (GFF-7) of pilots;")),
                Pairs.link(Relation.REMOVED, List.of("PP1"), List.of()),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

        assertThat(diff.changes().get(1).significance()).isEqualTo(ROUTINE);
        assertThat(Remarks.of(edits(diff.changes().get(1)).get(0))).isEqualTo("the name in full");
    }

    @Test
    void phraseIsToldAsTheTextHasIt() {
        Edit edit = edits(operative(
                        "Invites the Guard to mend trains;",
                        "Invites the Guard, in line with its mandate, to mend trains;"))
                .get(0);

        assertThat(edit.finding(QUALIFIER).map(Remarks::of)).contains("added: in line with its mandate");
    }

    @Test
    void partOfANameThatTheOtherDocumentHasWholeIsTheNameInFull() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72,
                        Pairs.paragraph("PP1", "Noting the High Keeper for Tidal Rights,"),
                        Pairs.paragraph("OP1", "Thanks the High Keeper for the maps;"),
                        Pairs.paragraph("OP2", "Thanks the High Keeper for the pumps;")),
                Pairs.document(
                        73,
                        Pairs.paragraph("PP1", "Noting the High Keeper for Tidal Rights,"),
                        Pairs.paragraph("OP1", "Thanks the High Keeper for Tidal Rights for the maps;"),
                        Pairs.paragraph("OP2", "Thanks the High Keeper for Wooden Bridges for the pumps;")),
                Pairs.link(Relation.IDENTICAL, List.of("PP1"), List.of("PP1")),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")),
                Pairs.link(Relation.EDITED, List.of("OP2"), List.of("OP2")));

        assertThat(diff.changes().get(1).significance()).isEqualTo(ROUTINE);
        assertThat(diff.changes().get(2).significance()).isEqualTo(SUBSTANTIVE);
    }

    @Test
    void abbreviationBehindANameSaysNothingNew() {
        assertThat(operative("Thanks the Tidal Police (TIPOL) for its help;", "Thanks the Tidal Police for its help;")
                        .significance())
                .isEqualTo(ROUTINE);
    }

    @Test
    void deadlineThatWentIsToldByItsWords() {
        Edit edit = edits(operative(
                        "Draws attention to the need for comments by 1 May 2031 on the plan of the wells;",
                        "Draws attention to the need for comments on the map of springs, brooks and ponds, and on the plan"
                                + " of the wells;"))
                .get(0);

        assertThat(edit.finding(DEADLINE).map(Remarks::of)).contains("removed: by 1 May 2031");
    }

    @Test
    void fundThatIsNamedOnceMoreIsNotNew() {
        Change change = operative(
                "Requests the keeper to set up a trust fund for wells;",
                "Thanks all who paid into the trust fund for wells, and invites further gifts to the trust fund, under"
                        + " the terms of the trust fund;");

        assertThat(change.text().edits())
                .flatExtracting(Edit::findings)
                .filteredOn(finding -> finding.kind() == MONEY)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recognizes that trains run late;  | Also recognizes that trains run late;",
                "Further recognizes that trains run late; | Also recognizes that trains run late;",
                "Urges railways to hurry and notes the trams; | Urges railways to hurry and also notes the trams;",
                "Urges railways to hurry, and notes the trams; | Urges railways to hurry, notes the trams;",
                "Urges railways, in this regard, to hurry; | Urges railways to hurry;",
                "Urges railways to hurry; | Urges railways, in this regard, to hurry;",
                "Urges railways to hurry and notes the trams; | Urges railways to hurry and notes also the trams;",
                "Urges railways to hurry and notes also the trams; | Urges railways to hurry and notes the trams;"
            })
    void connectivesAreRoutine(String earlier, String later) {
        Change change = operative(earlier, later);
        assertThat(change.classes()).contains(CONNECTIVE).isSubsetOf(CONNECTIVE, TYPOGRAPHY);
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void alsoBeforeTheVerbOfATextOfUnknownPlaceIsAConnective() {
        TextDiff note = new Differ().compare(Language.ENGLISH, "also notes the trams", "notes the trams");
        assertThat(note.classes()).containsExactly(CONNECTIVE);
    }

    @Test
    void alsoWithoutAVerbIsWording() {
        Change change = operative("Urges railways to hurry", "Urges railways to hurry also");
        assertThat(change.classes()).containsExactly(WORDING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slow trams, new trains and buses; | slow trams, and new trains and buses;",
                "slow trams new trains; | slow trams, and new trains;"
            })
    void andThatIsAllThatChangedIsWording(String earlier, String later) {
        Change change = operative("Urges " + earlier, "Urges " + later);
        assertThat(change.classes()).containsExactly(WORDING);
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slow trams and trains to run; | slow trams, trains and buses to run; | WORDING",
                "slow trams, trains to run; | slow trams and trains to crawl; | WORDING",
                "slow trams, trains to run; | slow trams, and trains to crawl; | WORDING",
                "slow trams, and trains to run; | slow trams, trains to crawl; | WORDING",
                // Not every neighbour is a citation, so that the "and" belongs to no list of them.
                "slow trams and 70/1 to run; | slow trams, 70/1 and 72/201 to run; | CITATION"
            })
    void andThatMovesWhenAListGrowsIsAConnective(String earlier, String later, ChangeKind kind) {
        Change change = operative("Urges " + earlier, "Urges " + later);
        assertThat(edits(change)).first().extracting(Edit::significance).isEqualTo(ROUTINE);
        assertThat(change.classes()).containsExactlyInAnyOrder(CONNECTIVE, kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slow trams trains to run; | slow trams and trains to crawl;",
                "slow trams and trains to run; | slow trams trains to crawl;"
            })
    void andThatStandsBehindNoCommaJoinsTwoWords(String earlier, String later) {
        assertThat(operative("Urges " + earlier, "Urges " + later).classes()).containsExactly(WORDING);
    }

    @Test
    void furtherThatIsNoConnectiveIsWording() {
        Change change = operative("Urges railways to develop trams;", "Urges railways to further develop trams;");
        assertThat(change.classes()).containsExactly(WORDING);
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the \"fast\" train | the \u201cfast\u201d train",
                "the railways' trains | the railways\u2019 trains",
                "from 5 - 9 trains | from 5 \u2013 9 trains",
                "the follow-up of trains | the follow up of trains",
                "the multi\u2011track line | the multi-track line",
                "5 \u200e trains | 5 trains",
                "the <Agenda 21> train | the Agenda 21 train",
                "trains, and trams | trains and trams"
            })
    void typographyIsRoutine(String earlier, String later) {
        Change change = operative("Notes " + earlier + " of the line;", "Notes " + later + " of the line;");
        assertThat(change.classes()).containsExactly(TYPOGRAPHY);
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    /** Where the other document calls the group by all of its name as well. */
    @Test
    void nameOfAGroupIsNameInSmallLettersToo() {
        String full = "Thanks the Open Working Group on the depth of wells;";
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72, Pairs.paragraph("OP1", "Notes the Open Working Group;"), Pairs.paragraph("OP2", full)),
                Pairs.document(
                        73,
                        Pairs.paragraph("OP1", "Notes the Open Working Group on the depth of wells;"),
                        Pairs.paragraph("OP2", full)),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")),
                Pairs.link(Relation.IDENTICAL, List.of("OP2"), List.of("OP2")));

        assertThat(diff.changes().get(0).significance()).isEqualTo(ROUTINE);
    }

    @Test
    void anyOtherWordingHasNoRemark() {
        assertThat(edits(operative("Notes the slow trains;", "Notes the late trains;")))
                .singleElement()
                .extracting(Remarks::of)
                .isEqualTo("");
    }

    @Test
    void verbOnTheOtherSideOfABreakIsTheSame() {
        TextDiff split = new Differ()
                .compare(
                        Language.ENGLISH,
                        "Notes the slow trains of the line, while also recognizing the trams of the town;",
                        "Notes the slow trains of the line;\nRecognizes the trams of the town;");
        ResolutionDiff merged = Pairs.diff(
                Pairs.document(
                        72,
                        Pairs.paragraph("PP1", "Recalling the slow trains of the line,"),
                        Pairs.paragraph("PP2", "Recalling also the trams of the town,")),
                Pairs.document(
                        73,
                        Pairs.paragraph("PP1", "Recalling the slow trains of the line, and the trams of the town,")),
                Pairs.link(Relation.MERGED, List.of("PP1", "PP2"), List.of("PP1")));

        assertThat(split.edits()).extracting(Remarks::of).contains("the same verb in its other form");
        assertThat(split.significance()).isEqualTo(ROUTINE);
        assertThat(edits(merged.changes().get(0))).extracting(Remarks::of).contains("paragraph break");
    }

    @Test
    void whatOthersRecommendedIsNoVerbOfTheOrgan() {
        TextDiff diff = new Differ()
                .compare(
                        Language.ENGLISH,
                        "Recommends the trains;\nRecommends the trams;",
                        "Recommends the trains, and recommended the trams;");
        assertThat(diff.edits()).extracting(Remarks::of).doesNotContain("paragraph break");
    }

    @Test
    void breakThatCameBetweenTwoParagraphsIsTypographyAndSaysSo() {
        TextDiff diff = new Differ().compare(Language.ENGLISH, "Trains run. Trams run.", "Trains run.\nTrams run.");
        assertThat(diff.classes()).containsExactly(TYPOGRAPHY);
        assertThat(diff.edits()).extracting(Remarks::of).contains("paragraph break");
    }

    @Test
    void verbThatBeganAParagraphAndNowFollowsAnotherIsTheSame() {
        Differ differ = new Differ();
        TextDiff joined = differ.compare(
                Language.ENGLISH,
                "Notes the trains;\nInvites bakers to come;",
                "Notes the trains and also invites bakers to come;");
        TextDiff other = differ.compare(
                Language.ENGLISH,
                "Notes the trains;\nInvites bakers to come;",
                "Notes the trains and urges bakers to come;");

        assertThat(joined.significance()).isEqualTo(ROUTINE);
        assertThat(other.significance()).isEqualTo(SUBSTANTIVE);
    }

    @Test
    void capitalsAreTypography() {
        Change change = operative("Notes the railway peoples;", "Notes the Railway Peoples;");
        assertThat(change.classes()).containsExactly(TYPOGRAPHY);
        assertThat(change.significance()).isEqualTo(ROUTINE);
        assertThat(Remarks.of(edits(change).get(0))).isEqualTo("capitals");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Invites all railways to hurry; | Urges all railways to hurry; | stronger: invites \u2192 urges",
                "Requests the guard to report; | Encourages the guard to report; | weaker: requests \u2192 encourages",
                "Urges all railways to hurry; | Strongly urges all railways to hurry; | stronger: urges \u2192 strongly urges",
                "Takes note of the timetable; | Notes the timetable; | as strong: takes note of \u2192 notes",
                "Notes the timetable; | Welcomes the timetable; | stronger: notes \u2192 welcomes",
                "Notes the timetable; | Notes with appreciation the timetable; | stronger: notes \u2192 notes with appreciation",
                "Welcomes the timetable; | Requests the timetable; | welcomes \u2192 requests"
            })
    void operativeVerbThatChangedTellsItsDirection(String earlier, String later, String remark) {
        Change change = operative(earlier, later);
        assertThat(change.classes()).containsExactly(VERB);
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
        assertThat(Remarks.of(edits(change).get(0))).isEqualTo(remark);
    }

    @Test
    void preambularFormulaHasItsOwnScale() {
        Change change = preambular("Concerned that trains run late,", "Deeply concerned that trains run late,");
        assertThat(Remarks.of(edits(change).get(0))).isEqualTo("stronger: concerned \u2192 deeply concerned");
    }

    @Test
    void verbInsideAParagraphCountsToo() {
        Change change = operative(
                "Notes the late trains, and invites all railways to mend them;",
                "Notes the late trains, and urges all railways to mend them;");
        assertThat(change.classes()).containsExactly(VERB);
        assertThat(Remarks.of(edits(change).get(0))).isEqualTo("stronger: invites \u2192 urges");
    }

    @Test
    void newClauseIsNotToldByTheWordsThatLimitOrStressWhatItSays() {
        Change change = operative(
                "Urges railways to hurry;",
                "Urges railways to hurry, and not to paint the relevant doors, which should be deeply red;");
        assertThat(change.classes()).containsExactly(WORDING);
    }

    @Test
    void verbThatGoesBetweenPreambleAndOperativePartHasNoDirection() {
        Change change =
                Pairs.change("OP1", "Stresses the speed of the trains;", "PP1", "Noting the speed of the trains,");
        assertThat(change.classes()).contains(VERB);
        assertThat(Remarks.of(edits(change).get(0))).isEqualTo("stresses \u2192 noting");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Invites the railways to hurry; | Urges quickly the railways to hurry;",
                "Invites slow railways to hurry; | Urges punctual railways to hurry;",
                "Invites quickly the railways to hurry; | Urges the railways to hurry;"
            })
    void wordsThatChangedBesideTheVerbAreWording(String earlier, String later) {
        Change change = operative(earlier, later);
        assertThat(edits(change)).hasSize(1);
        assertThat(change.classes()).containsExactly(VERB, WORDING);
        assertThat(Remarks.of(edits(change).get(0))).isEqualTo("invites \u2192 urges");
    }

    @Test
    void predecessorInPlaceOfItsOwnIsRoutine() {
        Change change = preambular(
                "Recalling its resolution 71/212 of 21 December 2016 on trains,",
                "Recalling its resolution 72/200 of 20 December 2017 on trains,");
        assertThat(change.classes()).containsExactly(CITATION);
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void predecessorAddedToItsListIsRoutineWithTheAndThatMoves() {
        Change change = preambular(
                "Recalling its resolutions 70/184 of 22 December 2015 and 71/212 of 21 December 2016 on trains,",
                "Recalling its resolutions 70/184 of 22 December 2015, 71/212 of 21 December 2016 and 72/200 of 20 December 2017 on trains,");
        assertThat(edits(change))
                .extracting(Edit::earlier, Edit::later)
                .containsExactly(tuple(" and", ","), tuple("", "and 72/200 of 20 December 2017 "));
        assertThat(change.classes()).containsExactly(CITATION, CONNECTIVE);
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void partOfThePredecessorIsThePredecessor() {
        Change change = operative(
                "Invites all to ride under resolution 71/212 A;", "Invites all to ride under resolution 72/200 A;");
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void predecessorWithItsDateInParenthesesIsRoutine() {
        Change change = preambular(
                "Recalling its resolutions 70/184 (22 December 2015) and 71/212 (21 December 2016) on trains,",
                "Recalling its resolutions 70/184 (22 December 2015), 71/212 (21 December 2016) and 72/200 (20 December 2017) on trains,");
        assertThat(change.classes()).contains(CITATION);
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void firstPredecessorTurnsResolutionIntoResolutions() {
        Change change = preambular(
                "Recalling its resolution 71/212 of 21 December 2016 on trains,",
                "Recalling its resolutions 71/212 of 21 December 2016 and 72/200 of 20 December 2017 on trains,");
        assertThat(change.classes()).containsExactly(CITATION);
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "its resolution 69/212 of 19 December 2014 on trains, | its resolution 72/201 of 20 December 2017 on trains,",
                "its resolution 70/1, | its resolutions 70/1 and 71/243 of 21 December 2016,",
                "Council resolution 2012/21 of 6 July 2012 on trains, | Council resolution 2018/28 of 24 July 2018 on trains,",
                "its resolution 70/1 of 24 September 2015 on trains, | its resolution 70/1 of 25 September 2015 on trains,",
                "Security Council resolution 9334 (2016) on trains, | Security Council resolution 9728 (2024) on trains,",
                "the report on trains (A/70/505), | the report on trains (A/73/412),",
                "the report on trains (A/72/505), | the report on trains (A/73/412/Corr.1),",
                "the report on trains (A/HRC/35/9), | the report on trains (A/HRC/36/12),",
                "its resolutions 70/1 and 71/212 on trains, | its resolution 71/212 on trains,",
                // No older resolution of the Assembly gave way to the predecessor.
                "its resolution 72/201 on trains, | its resolution 72/200 on trains,",
                "its resolution E/RES/2016/21 on trains, | its resolution 72/200 on trains,",
                "its resolutions 69/1 and 70/1 on trains, | its resolution 72/200 on trains,",
                "paragraph 71 of resolution 70/125 on trains, | paragraph 72 of resolution 70/125 on trains,"
            })
    void otherCitationsAreSubstantive(String earlier, String later) {
        Change change = preambular("Recalling " + earlier, "Recalling " + later);
        assertThat(change.classes()).containsExactly(CITATION);
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Council resolution 2017/21 of 6 July 2017 on trains, | Council resolution 2018/28 of 24 July 2018 on trains,",
                "its resolution 71/212 of 21 December 2016 on trains, | its resolution 72/201 of 20 December 2017 on trains,",
                "Human Rights Council resolution 34/5 of 23 March 2017 on trains, | Human Rights Council resolution 37/8 of 22 March 2018 on trains,",
                "Human Rights Council resolution 34/5 on trains, | Human Rights Council resolutions 34/5 and 37/8 on trains,",
                "Security Council resolution 2399 (2017) on trains, | Security Council resolutions 2399 (2017) and 2454 (2018) on trains,",
                "section IV of its resolution 71/9 on trains, | section IV of its resolution 71/9 and section V of its resolution 72/9 on trains,",
                "its resolution 70/1 on trains, | its resolution 70/1 of 25 September 2015 on trains,",
                "its resolution 70/1 of 25 September 2015 on trains, | its resolution 70/1 on trains,",
                "the report on trains (A/72/505), | the report on trains (A/73/412),",
                "the report on trains (A/72/64-E/2017/12), | the report on trains (A/73/66-E/2018/10),"
            })
    void whatTheYearBringsIsRoutine(String earlier, String later) {
        Change change = preambular("Recalling " + earlier, "Recalling " + later);
        assertThat(change.classes()).containsExactly(CITATION);
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void resolutionOfTheSecurityCouncilIsOneSymbol() {
        Change change = preambular(
                "Recalling Security Council resolution 9334 (2016) on trains,",
                "Recalling Security Council resolution 9728 (2024) on trains,");
        assertThat(edits(change))
                .extracting(Edit::earlier, Edit::later)
                .containsExactly(tuple("9334 (2016)", "9728 (2024)"));
    }

    @Test
    void dateOfACitationIsPartOfIt() {
        TextDiff note =
                new Differ().compare(Language.ENGLISH, "72/200 of 20 December 2017.", "72/200 of 21 December 2017.");
        Change since = operative("Notes 72/200 since 20 December 2017;", "Notes 72/200 since 20 December 2018;");
        assertThat(note.classes()).containsExactly(CITATION);
        assertThat(since.classes()).as("no date of a citation").containsExactly(SESSION);
    }

    @Test
    void resolutionThatIsNotNamedIsAWord() {
        Change change =
                preambular("Recalling its trains and its resolution", "Recalling its trains and its resolutions");
        assertThat(change.classes()).containsExactly(WORDING);
    }

    @Test
    void nameThatTurnedPluralWithoutASecondCitationIsWording() {
        Change change = preambular("Recalling its resolution 71/212,", "Recalling its resolutions 71/212,");
        assertThat(change.classes()).containsExactly(WORDING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at its seventy-third session a report; | at its seventy-fourth session a report;",
                "the Timetable Report 2017; | the Timetable Report 2018;",
                "the week of trains from 24 to 31 October 2017; | the week of trains from 24 to 31 October 2018;",
                "the picnic on 12 May 2017; | the picnic on 12 May 2018;",
                "the seventy-third of its annual picnics; | the seventy-fourth of its annual picnics;",
                "the seventy-third of these slow sessions; | the seventy-fourth of these slow sessions;"
            })
    void sessionOrYearThatAdvancedWithTheDocumentsIsRoutine(String earlier, String later) {
        Change change = operative("Takes note of " + earlier, "Takes note of " + later);
        assertThat(change.classes()).containsExactly(SESSION);
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at its seventy-third session a report; | at its seventy-fifth session a report;",
                "the Timetable Report 2016; | the Timetable Report 2018;",
                "the holding of the picnic from 12 to 14 May 2017; | the holding of the picnic from 3 to 5 June 2018;",
                "the picnic on 12 May 2017; | the picnic on 13 May 2018;",
                "the picnic on 12 May 2017; | the picnic on 12 May 2019;",
                "the picnic from 12 to 14 May 2017; | the picnic from 11 to 14 May 2018;",
                "the picnic from April to 14 May 2017; | the picnic from March to 14 May 2018;",
                "the report of 2017; | the report of 12 May 2018;",
                "the reports of 2016 and 2017; | the reports of 2018;",
                // Nothing that comes again every year is held under that number.
                "the seventy-third picnic of trams; | the seventy-fourth picnic of trams;",
                "the seventy-third picnic of its many sessions; | the seventy-fourth picnic of its many sessions;",
                "the trams; | the trams in 2018;",
                "the trams in 2018; | the trams;",
                "the trams; | the trams from 3 to 5 June 2018;"
            })
    void anyOtherDateIsSubstantive(String earlier, String later) {
        Change change = operative("Takes note of " + earlier, "Takes note of " + later);
        assertThat(change.classes()).containsExactly(SESSION);
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trains for all by 2019; | trains for all by 2020; | postponed: 2019 \u2192 2020",
                "trains for all by the end of 2019; | trains for all by the end of 2020; | postponed: 2019 \u2192 2020",
                "the mandate until 31 May 2019; | the mandate until 31 May 2020; | prolonged: 2019 \u2192 2020",
                "a plan before the seventy-third session; | a plan before the seventy-fourth session; | ''",
                "the plan to mend trains; | the plan to mend trains promptly; | added: promptly"
            })
    void movedDeadlineIsSubstantive(String earlier, String later, String remark) {
        Change change = operative("Takes note of " + earlier, "Takes note of " + later);
        assertThat(change.classes()).containsExactly(DEADLINE);
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
        assertThat(Remarks.of(edits(change).get(0))).isEqualTo(remark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the plan adopted by the Fifth Congress; | the plan adopted by the Sixth Congress;",
                "trains for the 2019 meeting; | trains for the 2020 meeting;",
                "trains that were late since 2019; | trains that were late since 2020;"
            })
    void dateOfSomethingElseIsNoDeadline(String earlier, String later) {
        assertThat(operative("Takes note of " + earlier, "Takes note of " + later)
                        .classes())
                .containsExactly(SESSION);
    }

    @ParameterizedTest
    @CsvSource({"parties, Parties", "third Meeting of Drivers, Third Meeting of Drivers"})
    void capitalsAloneAreRoutine(String earlier, String later) {
        Change change = operative("Invites the " + earlier + " to board;", "Invites the " + later + " to board;");

        assertThat(Remarks.of(edits(change).get(0))).isEqualTo("capitals");
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void deadlineThatBeginsAParagraphIsOneToo() {
        Change change = Pairs.change("OP1(a)", "By 2019, trains for all;", "OP1(a)", "By 2020, trains for all;");
        assertThat(Remarks.of(edits(change).get(0))).isEqualTo("postponed: 2019 \u2192 2020");
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
    }

    /** A later year of the same thing is no yearly slot that moved on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Fifth Conference on Rails, to be held in Oslo in %d; | postponed",
                "the need to conclude the talks on gauges in %d; | postponed",
                "the strategy of the railways, 2016-%d; | prolonged",
                "that 91 per cent of trains were on time in %d; | of another year"
            })
    void laterYearOfTheSameThingIsSubstantive(String text, String remark) {
        Change change = operative("Recalls " + text.replace("%d", "2021"), "Recalls " + text.replace("%d", "2022"));

        assertThat(Remarks.of(edits(change).get(0))).isEqualTo(remark + ": 2021 \u2192 2022");
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the programme of work for %d, and its forty cars;",
                "the report of the railways of %d;",
                "the forum held in Oslo in %d;",
                "that two meetings will be convened in %d;"
            })
    void yearlySlotThatMovedOnIsRoutine(String text) {
        Change change = operative("Recalls " + text.replace("%d", "2021"), "Recalls " + text.replace("%d", "2022"));

        assertThat(Remarks.of(edits(change).get(0))).isEqualTo("advanced as expected");
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void daysOfTheForumOfTheYearAreRoutine() {
        Change change = operative(
                "Welcomes the forum on rails, held from 12 to 15 April 2021;",
                "Welcomes the forum on rails, held from 25 to 28 April 2022;");
        Change meeting = operative(
                "Recalls the Ninth Meeting of the Railways, held in the old hall of Oslo from 12 to 15 April 2021;",
                "Recalls the Tenth Meeting of the Railways, held in the old hall of Oslo from 25 to 28 April 2022;");
        Change named = operative(
                "Notes the Ninth Northern Harbour Railway Signal Forum, held in Oslo from 12 to 15 April 2021;",
                "Notes the Tenth Northern Harbour Railway Signal Forum, held in Oslo from 25 to 28 April 2022;");
        Change months = operative(
                "Welcomes the forum on rails, held from 12 to 15 April 2021;",
                "Welcomes the forum on rails, held from 30 April to 3 May 2022;");
        Change days = operative(
                "Decides that the Guard shall hold its next session from 22 February to 2 March 2021;",
                "Decides that the Guard shall hold its next session from 21 February to 1 March 2022;");
        assertThat(meeting.significance()).isEqualTo(ROUTINE);
        assertThat(named.significance()).isEqualTo(ROUTINE);
        assertThat(months.significance()).isEqualTo(ROUTINE);
        assertThat(days.significance()).isEqualTo(ROUTINE);
        assertThat(change.classes()).containsExactly(SESSION);
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void daysOfTheNextSessionAreRoutineAndThoseOfTheSameAreNot() {
        String held = "Recalls what the fair decided at its %s session, held from %s 2022;";
        Change next = operative(
                "Recalls what the fair decided at its ninth session, held from 20 to 24 September 2021;",
                "Recalls what the fair decided at its tenth session, held from 26 to 30 September 2022;");
        Change same = operative(
                String.format(held, "tenth", "20 to 24 September"), String.format(held, "tenth", "26 to 30 September"));
        assertThat(next.significance()).isEqualTo(ROUTINE);
        assertThat(next.classes()).containsExactly(SESSION);
        assertThat(same.significance()).isEqualTo(SUBSTANTIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Takes note of the fair; | Takes note of the fair of the slow trains of 2018;",
                "Takes note of the fair; | Takes note of the slow 2018 fair;",
                "Takes note of the fair; | Takes note of the fair of the seventy-third;",
                "Takes note of the fair of the slow trains of 2018; | Takes note of the fair;"
            })
    void dateInAClauseThatCameOrWentIsPartOfItsWording(String earlier, String later) {
        assertThat(operative(earlier, later).classes()).containsExactly(WORDING);
        assertThat(Remarks.of(edits(operative(earlier, later)).get(0))).isEmpty();
    }

    @Test
    void dateThatCameWithItsPrepositionsIsADate() {
        assertThat(operative("Takes note of the fair;", "Takes note of the fair held in 2018;")
                        .classes())
                .contains(SESSION);
    }

    @Test
    void deadlineInAClauseThatWentIsSeen() {
        Change change = operative(
                "Urges railways to hurry, and the trams to finish all of their new lines by 2030;",
                "Urges railways to hurry;");
        assertThat(change.classes()).containsExactly(DEADLINE, WORDING);
    }

    @Test
    void deadlineInANewClauseIsSeen() {
        Change change = operative(
                "Urges railways to hurry;",
                "Urges railways to hurry, and the trams to finish all of their new lines by 2030;");
        assertThat(change.classes()).containsExactly(DEADLINE, WORDING);
    }

    @Test
    void andThatJoinsTwoWordsIsWording() {
        Change change =
                operative("Urges slow trams and the new trains to hurry;", "Urges slow trams the old trains to hurry;");
        assertThat(change.classes()).containsExactly(WORDING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 per cent of trains; | 33 per cent of trains; | 31 \u2192 33 per cent",
                "1.5 billion riders; | 1.6 billion riders; | 1.5 \u2192 1.6 billion (+6.7 %)",
                "less than 22 trains; | 33 trains; | less than 22 \u2192 33",
                "56 127 700 trains; | 56 126 600 trains; | 56 127 700 \u2192 56 126 600",
                "(2 064 700) riders; | (1 323 600) riders; | (2 064 700) \u2192 (1 323 600)",
                "1 in 10 trains; | 1 in 9 trains; | 1 in 10 \u2192 1 in 9",
                "only 109 Member States; | only 88 Member States; | 109 \u2192 88 (-19.3 %)",
                "between 720 million and 811 million riders; | between 691 million and 811 million riders; | between 720 million and 811 million \u2192 between 691 million and 811 million",
                "less than half of all trains; | two thirds of all trains; | less than half \u2192 two thirds"
            })
    void figuresAreSubstantive(String earlier, String later, String remark) {
        Change change = operative("Notes that it is " + earlier, "Notes that it is " + later);
        assertThat(change.classes()).containsExactly(FIGURE);
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
        assertThat(Remarks.of(edits(change).get(0))).isEqualTo(remark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share trains, as appropriate, with trams; | share trains with trams; | removed: as appropriate",
                "share trains; | share trains on mutually agreed terms; | added: on mutually agreed terms",
                "share trains where appropriate; | share trains as appropriate; | where appropriate \u2192 as appropriate"
            })
    void qualifiersAreSubstantive(String earlier, String later, String remark) {
        Change change = operative("Urges railways to " + earlier, "Urges railways to " + later);
        assertThat(change.classes()).containsExactly(QUALIFIER);
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
        assertThat(Remarks.of(edits(change).get(0))).isEqualTo(remark);
    }

    @Test
    void otherFormOfAQualifierIsWording() {
        Change change = operative("Decides to strive to share trains;", "Decides on striving to share trains;");
        assertThat(change.classes()).containsExactly(WORDING);
    }

    @Test
    void figureIsToldOfItsOwnEditAlone() {
        Change change = operative("Notes that 5 trains run in slow towns;", "Notes that 6 trains run in quick towns;");
        assertThat(edits(change))
                .extracting(edit -> Set.copyOf(edit.classes()))
                .containsExactly(Set.of(FIGURE), Set.of(WORDING));
    }

    @Test
    void qualifierIsToldOfItsOwnEditAlone() {
        Change change = operative(
                "Urges railways, as appropriate, to mend trains in slow towns;",
                "Urges railways to mend trains in quick towns;");
        assertThat(edits(change))
                .extracting(edit -> Set.copyOf(edit.classes()))
                .containsExactly(Set.of(QUALIFIER), Set.of(WORDING));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Who is asked.
                "ADDRESSEE | Urges States to mend trains; | Urges Member States to mend trains; | States \u2192 Member States",
                "ADDRESSEE | Urges the Guard to mend trains; | Urges the Chief Cook to mend trains; | the Guard \u2192 the Chief Cook",
                "ADDRESSEE | Notes slow trains, and invites donors to help; | Notes slow trains, and invites donors and farmers to help; | donors \u2192 donors and farmers",
                "ADDRESSEE | Requests the Guard of the Office on Wells and Springs to report; | Requests the Cook to report; | the Guard of the Office on Wells and Springs \u2192 the Cook",
                // Groups that are named.
                "GROUP | Notes trains for women and children; | Notes trains for women, older persons and children; | added: older persons",
                "GROUP | Notes trains for women and youth; | Notes trains for women; | removed: youth",
                "GROUP | Notes trains for women; | Notes trains for women and girls; | added: women and girls",
                "GROUP | Notes trains in least developed countries; | Notes trains in developing countries; | least developed countries \u2192 developing countries",
                "GROUP | Notes trains for smiths; | Notes trains for smiths, women and children with disabilities; | added: women, children with disabilities",
                "GROUP | Notes the help of smiths; | Notes the help of organizations of women and youth and of smiths; | added: women, youth",
                "FREQUENCY | Decides to count trains; | Decides to count trains annually; | added: annually",
                "FREQUENCY | Decides to count trains annually; | Decides to count trains every two years; | annually \u2192 every two years",
                "NEGATION | Notes that trains do not stop; | Notes that trains do stop; | removed: not",
                "DEADLINE | Decides to count trains no later than June 2030; | Decides to count trains in June 2030; | removed: no later than",
                "DEADLINE | Decides to count trains at the end of 2030; | Decides to count trains by the end of 2030; | added: by the end of",
                "DEADLINE | Decides to count trains at its ninetieth session; | Decides to count trains no later than its ninetieth session; | added: no later than",
                "NEGATION | Notes that trains make a stop; | Notes that trains make no stop; | added: no",
                "NEGATION | Urges smiths to mend trains; | Urges smiths to refrain from mending trains; | added: refrain from",
                "NEGATION | Notes the trains with brakes; | Notes the trains without brakes; | added: without",
                "MODALITY | Notes that trains should hurry; | Notes that trains shall hurry; | should \u2192 shall",
                "MODALITY | Notes that trains may hurry; | Notes that trains hurry; | removed: may",
                "INTENSITY | Notes the concern of riders; | Notes the grave concern of riders; | added: grave",
                "INTENSITY | Notes with regret severe delays; | Notes with regret delays; | removed: severe",
                "MONEY | Decides to mend trains from the regular budget; | Decides to mend trains from voluntary contributions; | regular budget \u2192 voluntary contributions",
                "REPORT | Requests the Guard to count trains; | Requests the Guard to count trains and to report thereon; | now asked for",
                "SESSION | Decides to print the ninth edition of the timetable; | Decides to print the twelfth edition of the timetable; | ninth \u2192 twelfth edition",
                "QUALIFIER | Urges keepers to mend, as appropriate, trains and wells, as appropriate; | Urges keepers to mend trains and wells, as appropriate; | removed: as appropriate",
                "QUALIFIER | Urges keepers to mend trains and wells, as appropriate; | Urges keepers to mend, as appropriate, trains and wells, as appropriate; | added: as appropriate",
                "SESSION | Decides to hold the first part of a session of the Guild in the bay; | Decides to hold the first part of the ninth session of the Guild in the bay; | ''",
                "REPORT | Requests the Guard to submit a report to the Committee; | Requests the Guard to submit a report to the Council; | asked for otherwise",
                "REPORT | Requests the Guard to submit information on trains in its next report; | Requests the Guard to submit information on trains in its future reports; | asked for otherwise"
            })
    void changeOfWordingThatMeansSomethingIsNamed(ChangeKind kind, String earlier, String later, String remark) {
        Change change = operative(earlier, later);
        assertThat(change.classes()).startsWith(kind);
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
        assertThat(edits(change).stream()
                        .flatMap(edit -> edit.finding(kind).stream())
                        .map(Remarks::of))
                .containsExactly(remark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20-30 trains | 2030 trains",
                "trains of $5 million | trains of \u20ac5 million",
                "trains of $5 million | trains of $-5 million",
                "a growth of -5 per cent of trains | a growth of 5 per cent of trains",
                "a growth of \u20135 per cent of trains | a growth of 5 per cent of trains",
                "a share of -$5 of trains | a share of $5 of trains",
                "a share <5 of trains and >3 of wells | a share 5 of trains and >3 of wells",
                "a tenth, 9%, of trains | a tenth, 9\u2030, of trains",
                "a tenth of >9 trains | a tenth of <9 trains",
                "a tenth of \u00b19 trains | a tenth of 9 trains"
            })
    void signThatTellsHowMuchIsNoTypography(String earlier, String later) {
        Change change = operative("Notes " + earlier + " of the line;", "Notes " + later + " of the line;");
        assertThat(change.classes()).doesNotContain(TYPOGRAPHY);
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
    }

    @Test
    void memberWithACapitalIsAnotherMember() {
        Change change = operative("Invites member States to board;", "Invites Member States to board;");
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
        assertThat(Remarks.of(edits(change).get(0))).isEqualTo("capitals");
    }

    @Test
    void overIsMoreThanAndNoOtherFigure() {
        assertThat(operative("Notes more than 40 trains;", "Notes over 40 trains;")
                        .classes())
                .containsExactly(WORDING);
    }

    @Test
    void verbThatStoodInAnotherClauseHasNotCome() {
        Change change = operative(
                "Encourages trams, takes note of the timetable and encourages the use of the timetable in towns;",
                "Encourages trams, and encourages the mending of wagons and the timetable in towns;");
        assertThat(edits(change))
                .flatExtracting(Edit::findings)
                .extracting(finding -> ((Finding) finding).kind())
                .doesNotContain(VERB);
    }

    @Test
    void amountOfMoneyIsAFigureAndMoney() {
        Change change = operative("Decides to spend 500 dollars on trains;", "Decides to spend 700 dollars on trains;");
        assertThat(change.classes()).containsExactly(FIGURE, MONEY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Measured, large, limited, or money: what a clause that came is about.
                "Notes the wells; | Notes the wells, which give 40 per cent of the water of the lower valley;",
                "Notes the wells; | Notes the wells, from which some of 300 keepers of the valley draw their water;",
                "Notes the wells; | Notes the wells and the springs, which serve at least 12 keepers of the valley;",
                "Notes the wells; | Notes the wells of three keepers;"
            })
    void figuresOfAClauseThatCameAreToldWhereTheyAreItsPoint(String earlier, String later) {
        assertThat(operative(earlier, later).classes()).contains(FIGURE);
        assertThat(operative(later, earlier).classes()).contains(FIGURE);
    }

    @Test
    void postsThatABudgetCountsAreItsPoint() {
        Change change = operative(
                "Endorses the report;",
                "Endorses the report and decides to establish two posts for the keepers of the wells in the valley;");
        assertThat(change.classes()).contains(FIGURE);
    }

    @Test
    void regionsAreGroupsAndPartsOfNamesAreNot() {
        Change regions =
                operative("Notes wells in Asia and the Pacific;", "Notes wells in Africa, Asia and the Pacific;");
        Change hall = operative("Notes the wells of the Hall;", "Notes the wells of Africa Hall;");
        assertThat(regions.classes()).containsExactly(ChangeKind.GROUP);
        assertThat(Remarks.of(edits(regions).get(0))).isEqualTo("added: Africa");
        assertThat(hall.classes()).containsExactly(WORDING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Urges keepers to mend wells; | Urges keepers, in accordance with their respective capacities, to mend wells;",
                "Urges keepers to mend wells; | Urges keepers to mend wells in line with their national development priorities;",
                "Urges keepers to mend wells; | Urges keepers to mend wells, among other measures;"
            })
    void clauseThatLeavesAMatterToLawOrMeansQualifies(String earlier, String later) {
        assertThat(operative(earlier, later).classes()).contains(QUALIFIER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lamps by 2030: lighting every pier",
                "Wells for women and girls",
                "Mending wells promptly, within existing resources"
            })
    void whatTheTitleOfAReportSaysIsNotSaidByWhoCitesIt(String title) {
        Change change = operative(
                "Takes note of the report of the keeper;",
                "Takes note of the report of the keeper entitled \u201c" + title + "\u201d;");
        assertThat(change.classes()).doesNotContain(DEADLINE, GROUP, QUALIFIER);
    }

    @Test
    void clauseThatQualifiesByTheSameInOtherWordsQualifiesAsBefore() {
        Change keeper = operative(
                "Urges the keeper, within her existing mandate, to mend wells;",
                "Urges the keeper, within his existing mandate, to mend wells;");
        Change law = operative(
                "Urges keepers, in compliance with domestic law and international law, to mend wells;",
                "Urges keepers, in compliance with domestic and international law, to mend wells;");
        assertThat(keeper.classes()).containsExactly(WORDING);
        assertThat(law.classes()).containsExactly(WORDING);
    }

    @Test
    void whatAQualifierListsIsNotNewWhereItMovesWithinTheList() {
        Change change = operative(
                "Urges keepers to mend wells in accordance with the aims of the Charter, the Pact of the Springs and international law;",
                "Urges keepers to mend wells in accordance with international law, the Charter and the Pact of the Springs;");

        assertThat(change.classes()).doesNotContain(QUALIFIER);
    }

    @Test
    void wordsThatComeIntoAQualifierMakeAnotherOfIt() {
        Change change = operative(
                "Urges keepers to mend wells, in accordance with international law;",
                "Urges keepers to mend wells, in accordance with international and domestic law;");

        assertThat(edits(change))
                .extracting(Remarks::of)
                .containsExactly("in accordance with international law \u2192 in accordance with international and "
                        + "domestic law");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Invites keepers to read the harbour compact on wells; | Invites keepers to read the Harbour Compact on Wells;",
                "Invites keepers to read the Harbour Agenda; | Invites keepers to read the Harbour Agenda for Deep and Shallow Wells;",
                "Invites keepers to read the Agenda; | Invites keepers to mend wells;",
                "Invites keepers to mend wells; | Invites keepers to mend wells on the theme \u201cThe years of the Harbour Compact\u201d;",
                "Invites keepers to read Pact II; | Invites keepers to read the Harbour Pact on Wells (Pact II);",
            })
    void documentThatBothSidesNameIsCitedAsBefore(String earlier, String later) {
        assertThat(operative(earlier, later).classes()).doesNotContain(CITATION);
    }

    @Test
    void entryThatWentToTheHeadOfItsListMovedThoughOthersGavePlaceThere() {
        Change change = operative(
                "Invites smiths to keep to the old customs of the House of Smiths, the House of Salt and harbour law;",
                "Invites smiths to keep to harbour law, the House of Smiths and the House of Salt;");

        assertThat(edits(change).stream().flatMap(edit -> edit.finding(ChangeKind.MOVED).stream()))
                .hasSize(2);
    }

    @Test
    void capitalsThatChangedTwiceChangedPlacesNowhere() {
        Change change = operative(
                "Invites smiths to lend the harbour keepers tools, and to lend the harbour keepers ropes;",
                "Invites smiths to lend the Harbour Keepers tools, and to lend the Harbour Keepers ropes;");

        assertThat(change.classes()).containsExactly(TYPOGRAPHY);
    }

    @Test
    void organizationBeforeTheNameOfItsBodyIsPartOfTheName() {
        Change office = operative(
                "Notes the reports of the United Nations Office of Wells;",
                "Notes the reports of the Office of Wells;");
        Change mission =
                operative("Notes the reports of the United Nations mission;", "Notes the reports of the mission;");

        assertThat(edits(office).get(0).findings())
                .containsExactly(new Finding(WORDING, Significance.ROUTINE, Reason.NAME_IN_SHORT));
        assertThat(mission.significance()).isEqualTo(SUBSTANTIVE);
    }

    @Test
    void qualifierIsToldWithAllThatItLists() {
        Change change = operative(
                "Urges keepers, in accordance with applicable international law, to mend wells;",
                "Urges keepers, in accordance with domestic law and applicable international law, to mend wells;");

        assertThat(edits(change))
                .extracting(Remarks::of)
                .containsExactly(
                        "in accordance with applicable international law \u2192 in accordance with domestic law "
                                + "and applicable international law");
    }

    @Test
    void whoseDeedIsEncouragedIsNotAsked() {
        Change change = operative(
                "Encourages the Member States outside the plains to follow the example of the bakers;",
                "Encourages continued cooperation between the Member States of the plains to follow the example of the bakers;");

        assertThat(change.classes()).doesNotContain(ChangeKind.ADDRESSEE);
    }

    @Test
    void qualifierOverTwoEditsIsToldOnce() {
        Change change = operative(
                "Urges keepers to treat apprentices in accordance with applicable law, and to mend wells;",
                "Urges keepers to treat apprentices in line with relevant law, and to mend wells;");

        assertThat(edits(change).stream().filter(edit -> edit.classes().contains(QUALIFIER)))
                .hasSize(1);
    }

    @Test
    void qualifierThatWentWithItsClauseAndStandsInAnotherIsNotDropped() {
        Change change = operative(
                "Urges keepers to lend ropes, upon request, and to send apprentices to the springs of the north, "
                        + "upon request, for a year;",
                "Urges keepers to lend ropes, upon request;");

        assertThat(change.classes()).doesNotContain(QUALIFIER);
    }

    @Test
    void figureUnderAHeadThatNamesACurrencyIsMoney() {
        assertThat(cellUnder("(United States dollars)").classes()).containsExactly(FIGURE, MONEY);
        assertThat(cellUnder("Posts").classes()).containsExactly(FIGURE);
    }

    private static Change cellUnder(String head) {
        return Pairs.diff(
                        Pairs.document(72, cell("AN1", head, 1), cell("AN2", "72 500", 2)),
                        Pairs.document(73, cell("AN1", head, 1), cell("AN2", "81 300", 2)),
                        Pairs.link(Relation.IDENTICAL, List.of("AN1"), List.of("AN1")),
                        Pairs.link(Relation.EDITED, List.of("AN2"), List.of("AN2")))
                .changes()
                .get(1);
    }

    private static Paragraph cell(String id, String text, int row) {
        return new Paragraph(
                new ParagraphId(id), text, text, List.of(), 0, 0, Optional.of(new Cell(1, row, 1, 1, 1, row == 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes the fair of the keepers; | Notes the fair of the keepers, held in Wellington on 3 May 2018;",
                "Notes the plan of the keepers for all the wells of the valley; | Notes the plan of the keepers for the period from 1 July 2018 to 30 June 2019 for all the wells of the valley;",
                "Notes the fair of the keepers, to be convened in 2018; | Notes the fair of the keepers;"
            })
    void whenAndWhereIsToldAsADateWhateverThePlace(String earlier, String later) {
        assertThat(operative(earlier, later).classes()).contains(SESSION);
        assertThat(operative(earlier, later).significance()).isEqualTo(SUBSTANTIVE);
    }

    @Test
    void nameWithADateOfItsOwnIsWording() {
        Change change = operative(
                "Notes Keepers Day on 3 May and all the fairs of the valley;",
                "Notes Keepers Day on 3 May and World Spring Day on 5 June and all the fairs of the valley;");
        assertThat(change.classes()).containsExactly(WORDING);
    }

    @Test
    void remarkOfAnEditOfSeveralKindsIsTheFirstThatSaysAnything() {
        Change change =
                operative("Urges railways to hurry;", "Urges railways to hurry under resolution 70/1, as appropriate;");
        assertThat(change.classes()).containsExactly(QUALIFIER, WORDING, CITATION);
        assertThat(Remarks.of(edits(change).get(0))).isEqualTo("added: as appropriate");
    }

    @Test
    void boundOfAFigureBelongsToIt() {
        Change change = operative("Notes that it is over 22 trains;", "Notes that it is 22 trains;");
        assertThat(change.classes()).containsExactly(FIGURE);
        assertThat(change.significance()).isEqualTo(SUBSTANTIVE);
    }

    @Test
    void figureInCapitalsIsTheSame() {
        Change change = operative(
                "Notes \u201cthe next 1.5 billion riders\u201d;", "Notes \u201cThe Next 1.5 Billion Riders\u201d;");
        assertThat(change.classes()).containsExactly(TYPOGRAPHY);
        assertThat(edits(change)).extracting(Remarks::of).containsOnly("capitals");
    }

    @Test
    void amountInOtherDigitsIsTheSame() {
        Change change = operative("Notes the 590 million dollars;", "Notes the 590,000,000 dollars;");
        assertThat(change.classes()).containsExactly(TYPOGRAPHY);
        assertThat(edits(change)).extracting(Remarks::of).containsOnly("the same figure");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes tunnels, bridges and old stations; | Notes tunnels, bridges, as well as old stations;",
                "Urges railways to hurry, taking also care of trams; | Urges railways to hurry, also taking care of trams;"
            })
    void otherConjunctionAndOtherPlaceOfAlsoAreConnectives(String earlier, String later) {
        Change change = operative(earlier, later);
        assertThat(change.classes()).containsExactly(CONNECTIVE);
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void clauseThatStandsInAnotherParagraphNowHasNotGone() {
        String clause = "invites the guards of the old line to keep a seat for older persons";
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, Pairs.paragraph("OP1", "Urges railways to hurry, and " + clause + ";")),
                Pairs.document(
                        73,
                        Pairs.paragraph("OP1", "Urges railways to hurry;"),
                        Pairs.paragraph("OP2", "Also " + clause + ";")),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")),
                Pairs.link(Relation.ADDED, List.of(), List.of("OP2")));
        assertThat(edits(diff.changes().get(0)).get(0).classes()).containsExactly(WORDING);
    }

    @Test
    void numberOfAParagraphOfThisResolutionIsRenumberedAndRoutine() {
        Change change = operative(
                "Requests the guard to do what paragraph 3 above says;",
                "Requests the guard to do what paragraph 5 above says;");
        assertThat(change.classes()).containsExactly(RENUMBERED);
        assertThat(change.significance()).isEqualTo(ROUTINE);
    }

    @Test
    void oneEditMayBeOfSeveralKinds() {
        Change change = operative(
                "Invites railways to hurry;",
                "Urges railways to add 5 per cent of trains to resolution 70/1 and hurry;");
        assertThat(change.classes()).containsExactly(FIGURE, VERB, WORDING, CITATION);
    }

    /** It took a quarter of a minute: each qualifier was looked for among all words. */
    @Test
    @Tag("slow")
    void paragraphOfThousandsOfQualifiersIsClassifiedInTime() throws Exception {
        String earlier = "Urges " + words("well%d where possible, ");
        String later = "Urges " + words("spring%d as appropriate, ");

        ProcessorTime.assertWithin(Duration.ofSeconds(20), () -> assertThat(
                        Pairs.change("OP1", earlier, "OP1", later).significance())
                .isEqualTo(Significance.SUBSTANTIVE));
    }

    private static String words(String form) {
        return IntStream.range(0, 12_000).mapToObj(form::formatted).collect(Collectors.joining());
    }
}
