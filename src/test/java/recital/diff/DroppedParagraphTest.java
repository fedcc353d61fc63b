package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.diff.Pairs.diff;
import static recital.diff.Pairs.document;
import static recital.diff.Pairs.link;
import static recital.diff.Pairs.paragraph;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.align.Relation;

/** What is told of a paragraph that has no other. */
class DroppedParagraphTest {

    private static Edit dropped(String text) {
        return diff(
                        document(72, paragraph("OP1", text), paragraph("OP2", "Notes wells;")),
                        document(73, paragraph("OP1", "Notes wells;")),
                        link(Relation.REMOVED, List.of("OP1"), List.of()),
                        link(Relation.IDENTICAL, List.of("OP2"), List.of("OP1")))
                .changes()
                .get(0)
                .text()
                .edits()
                .get(0);
    }

    @Test
    void briefingThatWasAskedForByADayIsReportAndDeadline() {
        Edit edit =
                dropped("Welcomes the keepers, and requests an informal briefing from them before 28 February 2018;");

        assertThat(edit.finding(ChangeClass.REPORT)).map(Finding::remark).contains("no longer asked for");
        assertThat(edit.finding(ChangeClass.DEADLINE))
                .map(Finding::remark)
                .contains("dropped: before 28 February 2018");
    }

    /** The later document is of the seventy-third session: what is due at the next is asked for again, if at all. */
    @Test
    void reportThatIsDueAtALaterSessionIsStillAskedFor() {
        assertThat(dropped("Requests the keepers to submit a report on wells at the seventy-fifth session;")
                        .finding(ChangeClass.REPORT))
                .map(Finding::remark)
                .contains("asked for already, at a later session");
        assertThat(dropped("Requests the keepers to submit a report on wells at the seventy-fourth session;")
                        .finding(ChangeClass.REPORT))
                .map(Finding::remark)
                .contains("no longer asked for");
    }

    @Test
    void deadlineIsToldToItsNoun() {
        assertThat(dropped("Requests the keepers to mend the wells no later than 3 May 2018;")
                        .finding(ChangeClass.DEADLINE))
                .map(Finding::remark)
                .contains("dropped: no later than 3 May 2018");
        assertThat(dropped("Requests the keepers to mend the wells before the end of its tenth session;")
                        .finding(ChangeClass.DEADLINE))
                .map(Finding::remark)
                .contains("dropped: before the end of its tenth session");
    }

    /** What the other text has too is no loss of a whole paragraph. */
    @Test
    void documentThatLeftTheTextIsToldByItsName() {
        assertThat(dropped("Recalls the Harbour Declaration on Wells;").finding(ChangeClass.CITATION))
                .map(Finding::remark)
                .contains("dropped: Harbour Declaration on Wells");
        assertThat(diff(
                                document(
                                        72,
                                        paragraph("OP1", "Recalls the Harbour Declaration on Wells;"),
                                        paragraph("OP2", "Notes the Harbour Declaration on Wells;")),
                                document(73, paragraph("OP1", "Notes the Harbour Declaration on Wells;")),
                                link(Relation.REMOVED, List.of("OP1"), List.of()),
                                link(Relation.IDENTICAL, List.of("OP2"), List.of("OP1")))
                        .changes()
                        .get(0)
                        .classes())
                .doesNotContain(ChangeClass.CITATION);
    }

    /** What begins the next paragraph with a capital is no part of it. */
    @Test
    void documentThatAnotherParagraphEndsWithStays() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        paragraph("PP1", "Guided by the Harbour Declaration on Wells,"),
                        paragraph("PP2", "Reaffirming Deep Wells of the plain,"),
                        paragraph("OP1", "Recalls the Harbour Declaration on Wells;")),
                document(
                        73,
                        paragraph("PP1", "Guided by the Harbour Declaration on Wells,"),
                        paragraph("PP2", "Reaffirming Deep Wells of the plain,")),
                link(Relation.IDENTICAL, List.of("PP1"), List.of("PP1")),
                link(Relation.IDENTICAL, List.of("PP2"), List.of("PP2")),
                link(Relation.REMOVED, List.of("OP1"), List.of()));

        assertThat(diff.changes().get(2).classes()).doesNotContain(ChangeClass.CITATION);
    }

    /** Its words stand in the next heading. */
    @Test
    void numeralOfAHeadingThatWentIsRoutine() {
        ResolutionDiff diff = diff(
                document(72, paragraph("H1", "IV"), paragraph("H2", "Wells of the plain")),
                document(73),
                link(Relation.REMOVED, List.of("H1"), List.of()),
                link(Relation.REMOVED, List.of("H2"), List.of()));

        assertThat(diff.changes())
                .extracting(Change::significance)
                .containsExactly(Significance.ROUTINE, Significance.SUBSTANTIVE);
    }

    @Test
    void reportingThatWasToBePresentedIsAReport() {
        assertThat(dropped("Urgently requests the Board to present its latest reporting to the Council;")
                        .classes())
                .contains(ChangeClass.REPORT);
        assertThat(dropped("Calls for measures to provide shelter for reporting persons;")
                        .classes())
                .doesNotContain(ChangeClass.REPORT);
    }

    @Test
    void figureThatFellWithItsParagraphIsToldWithWhatItCounts() {
        assertThat(dropped("Regrets that 6.8 million bakers had no wells;").finding(ChangeClass.FIGURE))
                .map(Finding::remark)
                .contains("dropped: 6.8 million bakers");
    }

    @Test
    void figureThatFellWithItsClauseIsTold() {
        Change change = Pairs.change(
                "PP1",
                "Noting that wells are dry, and over 95 per cent of them in the hills,",
                "PP1",
                "Noting that wells are dry,");

        assertThat(change.text().edits().stream()
                        .flatMap(edit -> edit.finding(ChangeClass.FIGURE).stream())
                        .map(Finding::remark))
                .containsExactly("dropped: over 95 per cent of them");
    }
}
