package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.diff.Significance.ROUTINE;
import static recital.diff.Significance.SUBSTANTIVE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.Resolutions;
import recital.align.Relation;
import recital.model.Resolution;

/** Lists, events and names that go on from 72/200 of 2017 to what follows it a year later, and what only looks so. */
class WhatGoesOnTest {

    private static Significance recital(String earlier, String later) {
        return Pairs.change("PP1", earlier, "PP1", later).significance();
    }

    private static Significance request(String earlier, String later) {
        return Pairs.change("OP1", earlier, "OP1", later).significance();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The first goes where the predecessor comes; a list that lost one alone does not roll on.
                "Recalling its resolutions 70/9 and 71/9, | Recalling its resolutions 71/9 and 72/200, | routine",
                "Recalling its resolutions 70/9 and 71/9, | Recalling its resolution 71/9, | substantive",
                "Recalling its resolutions 70/9, 71/9 and 71/10, | Recalling its resolutions 71/9 and 72/200, | substantive",
                "Recalling its resolution 71/9 of 5 December 2016, | Recalling its resolutions 71/9 of 5 December 2016 and 72/200 of 15 of December of 2017, | routine",
                // Two of a session, as the list has them.
                "Recalling its resolutions 69/9, 70/9, 70/10 and 71/9, | Recalling its resolutions 69/9, 70/9, 70/10, 71/9, 72/200 and 73/9, | routine",
                // On one subject, and on none that is told.
                "Recalling its resolution 70/9 on wells, | Recalling its resolutions 70/9 and 71/9 on wells, | routine",
                "Recalling its resolution 70/9, | Recalling its resolutions 70/9 and 71/9, | substantive",
                "Recalling its resolution 64/9 on wells, | Recalling its resolutions 64/9 and 71/9 on wells, | substantive",
                // The newest first.
                "Noting the most recent of them being resolutions 35/9 of 3 July 2017 and 34/9 of 3 March 2017, | Noting the most recent of them being resolutions 37/9 of 3 March 2018, 35/9 of 3 July 2017 and 34/9 of 3 March 2017, | routine",
                "Noting the first of them being resolutions 35/9 of 3 July 2017 and 34/9 of 3 March 2017, | Noting the first of them being resolutions 37/9 of 3 March 2018, 35/9 of 3 July 2017 and 34/9 of 3 March 2017, | substantive",
                // Of the session that the text tells.
                "Noting decisions 20/1 and 20/2 of the Guild at its twentieth session, | Noting decisions 21/1 and 21/2 of the Guild at its twenty-first session, | routine",
                "Noting decision 20/1 of the Guild at its twentieth session, | Noting decision 21/4 of the Guild at its twenty-first session, | substantive",
                "Noting decision 20/1 of the Guild, | Noting decision 21/1 of the Guild, | substantive"
            })
    void listsOfWhatIsCitedGoOn(String earlier, String later, String significance) {
        assertThat(recital(earlier, later).code()).isEqualTo(significance);
    }

    /** A draft of the Security Council has a number of the same row, which a report has too. */
    @Test
    void reportOfTheYearToTheSecurityCouncilGoesOn() {
        assertThat(recital(
                        "Noting the report of the Secretary-General (S/2017/850),",
                        "Noting the report of the Secretary-General (S/2018/852),"))
                .isEqualTo(ROUTINE);
    }

    /** 72/200 B recalls 71/200 B and 72/200 A where 71/200 B recalled 70/200 B and 71/200 A. */
    @Test
    void otherPartsOfTheTwoDocumentsAreTheirOwn() {
        Resolution earlier = Resolutions.resolution("71/200 B")
                .paragraph(Pairs.paragraph("PP1", "Recalling its resolutions 70/200 B and 71/200 A,"))
                .build();
        Resolution later = Resolutions.resolution("72/200 B")
                .paragraph(Pairs.paragraph("PP1", "Recalling its resolutions 71/200 B and 72/200 A,"))
                .build();

        ResolutionDiff diff = Pairs.diff(earlier, later, Pairs.link(Relation.EDITED, List.of("PP1"), List.of("PP1")));

        assertThat(diff.changes().get(0).significance()).isEqualTo(ROUTINE);
    }

    /** One that is another day of no next meeting, and one that is a deadline, went and came. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes the most recent meeting of the Guild, held during its seventh session on 3 May 2017 in Bonn; | Notes the most recent meeting of the Guild, held during its eighth session in Bonn on 5 May 2018; | routine",
                "Notes the flood of wells, on 3 May 2017 in Bonn; | Notes the flood of wells, in Bonn on 5 May 2018; | substantive",
                "Invites keepers to mend by 3 May 2017 wells; | Invites keepers to mend wells by 3 May 2018; | substantive"
            })
    void dateThatWentBehindItsPlaceGoesOn(String earlier, String later, String significance) {
        assertThat(request(earlier, later).code()).isEqualTo(significance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recalling resolution 70/5 of 3 May 2016, and the springs of the north, | Recalling resolution 70/5 of 3 May 2016 on wells and women, and the springs of the north, | routine",
                "Recalling resolution 70/5 of 3 May 2016, and the springs of the north, | Recalling resolution 70/5 of 3 May 2016 on wells and resolution 70/6 on women, and the springs of the north, | substantive",
                "Recalling resolution 70/5 of 3 May 2016, | Recalling resolution 70/5 of 3 May 2016 on the digging, mending and painting of wells, | routine",
                "Recalling resolution 70/5 of 3 May 2016, | Recalling resolution 70/5 of 3 May 2016 on the digging of wells, and welcoming the new springs, | substantive",
                "Recalling resolution 70/5 of 3 May 2016 on a voluntary basis, | Recalling resolution 70/5 of 3 May 2016, | substantive",
                "Noting the report of the Keeper on a regular basis, | Noting the report of the Keeper, | substantive",
                "Recalling the Working Group on Wells, and its work, | Recalling the Working Group on Wells on Springs of the High Mountains, and its work, | routine",
                "Recalling the Working Group, and its work, | Recalling the Working Group on Springs of the High Mountains, and its work, | substantive",
                "Noting the report of the Keeper on the repair of bridges and the related report of the Guild, | Noting the report of the Keeper and the related report of the Guild, | routine"
            })
    void namesAndTitlesInFullAreTheSame(String earlier, String later, String significance) {
        assertThat(recital(earlier, later).code()).isEqualTo(significance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes the wells dug in the past 75 years; | Notes the wells dug in the past 80 years; | substantive",
                "Notes the wells dug in the 16 days after the Charter; | Notes the wells dug in the 17 days after the Charter; | substantive",
                "Asks keepers to mend it within 16 years after the Charter; | Asks keepers to mend it within 17 years after the Charter; | substantive",
                "Notes the wells dug for the next 75 years; | Notes the wells dug for the next 76 years; | substantive",
                "Notes the seminar on deep water; | Notes the twenty-ninth seminar on deep water; | substantive",
                "Thanks elders and Member States, and the keepers; | Thanks elders, member States, and the keepers; | substantive"
            })
    void yearsThatWentByAndSignsOfAListAreBookkeeping(String earlier, String later, String significance) {
        assertThat(request(earlier, later).code()).isEqualTo(significance);
    }

    /** "The mandate (WG/1299)", and a year later the number stands in a note. */
    @Test
    void whatANoteTellsNowIsNotGone() {
        String text = "Recalling the mandate of the Guild%s to count the wells,";

        assertThat(ofMandate(text, "WG/1299.")).isEqualTo(ROUTINE);
        assertThat(ofMandate(text, "WG/1300.")).isEqualTo(SUBSTANTIVE);
    }

    private static Significance ofMandate(String text, String note) {
        return Pairs.diff(
                        Pairs.document(72, Pairs.paragraph("PP1", text.formatted(" (WG/1299)"))),
                        Pairs.document(
                                73, List.of(Pairs.note("1", note)), Pairs.paragraph("PP1", text.formatted(""), "1")),
                        Pairs.link(Relation.EDITED, List.of("PP1"), List.of("PP1")))
                .changes()
                .get(0)
                .significance();
    }

    /** 72/200 of 2017 and 74/200 of 2019, which reports on the year after. */
    @Test
    void lateReportIsThatOfTheNextPeriod() {
        assertThat(ofPeriod("Takes note of the report of the Keeper for the period from 1 July %d to 30 June %d;"))
                .isEqualTo(ROUTINE);
        assertThat(ofPeriod("Approves the use of the wells for the period from 1 July %d to 30 June %d;"))
                .isEqualTo(SUBSTANTIVE);
    }

    private static Significance ofPeriod(String text) {
        return Pairs.diff(
                        Pairs.document(72, Pairs.paragraph("OP1", text.formatted(2015, 2016))),
                        Pairs.document(74, Pairs.paragraph("OP1", text.formatted(2016, 2017))),
                        Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")))
                .changes()
                .get(0)
                .significance();
    }

    @Test
    void shortNameOfAWorkIsTheOneThatTheDocumentHasInFull() {
        String full = "Takes note of the draft articles on the keeping of deep wells;";

        assertThat(ofArticles("Recalls that the Guild sent the draft articles on the keeping of deep wells;", full))
                .isEqualTo(ROUTINE);
        assertThat(ofArticles(
                        "Recalls that the Guild sent the draft articles on the keeping of deep wells;",
                        "Takes note of the draft articles;"))
                .isEqualTo(SUBSTANTIVE);
    }

    private static Significance ofArticles(String earlier, String otherOfLater) {
        return Pairs.diff(
                        Pairs.document(72, Pairs.paragraph("OP1", earlier)),
                        Pairs.document(
                                73,
                                Pairs.paragraph("OP1", "Recalls that the Guild sent the draft articles;"),
                                Pairs.paragraph("OP2", otherOfLater)),
                        Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")),
                        Pairs.link(Relation.ADDED, List.of(), List.of("OP2")))
                .changes()
                .get(0)
                .significance();
    }
}
