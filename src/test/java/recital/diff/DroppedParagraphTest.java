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
