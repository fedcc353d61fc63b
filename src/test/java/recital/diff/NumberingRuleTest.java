package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.ProcessorTime;
import recital.align.Link;
import recital.align.Relation;
import recital.model.Resolution;

/** A text that refers to its own paragraphs: OP1 became OP2, and OP2, which refers to it, OP3. */
class NumberingRuleTest {

    private static final String PUMPS = "Invites keepers to mend the pumps;";

    private static Edit reference(String earlier, String later, Link... others) {
        return Pairs.diff(
                        Pairs.document(72, Pairs.paragraph("OP1", PUMPS), Pairs.paragraph("OP2", earlier)),
                        Pairs.document(73, Pairs.paragraph("OP2", PUMPS), Pairs.paragraph("OP3", later)),
                        Stream.concat(
                                        Stream.of(Pairs.link(Relation.EDITED, List.of("OP2"), List.of("OP3"))),
                                        Stream.of(others))
                                .toArray(Link[]::new))
                .changes()
                .get(0)
                .text()
                .edits()
                .stream()
                .filter(edit -> edit.operation() != Edit.Operation.KEEP)
                .findFirst()
                .orElseThrow();
    }

    private static Link pumps() {
        return Pairs.link(Relation.IDENTICAL, List.of("OP1"), List.of("OP2"));
    }

    @Test
    void numberThatGoesWithItsParagraphIsRoutine() {
        Edit edit = reference(
                "Notes the cost of what paragraph 1 above asks;",
                "Notes the cost of what paragraph 2 above asks;",
                pumps());

        assertThat(edit.classes()).containsExactly(ChangeKind.RENUMBERED);
        assertThat(edit.significance()).isEqualTo(Significance.ROUTINE);
        assertThat(Remarks.of(edit)).isEqualTo("follows the paragraph: OP1 is OP2");
    }

    /** Of another kind of document, which no paragraph of a resolution has. */
    @Test
    void numberWithAStopIsThatOfNoParagraph() {
        Edit edit = reference(
                "Notes the cost of what paragraph 3.1 above asks;", "Notes the cost of what paragraph 3.2 above asks;");

        assertThat(edit.classes()).containsExactly(ChangeKind.RENUMBERED);
    }

    @Test
    void numberThatGoesElsewhereIsSubstantiveAndSaysWhereTheParagraphIs() {
        Edit edit = reference(
                "Notes the cost of what paragraph 1 above asks;",
                "Notes the cost of what paragraph 7 above asks;",
                pumps());

        assertThat(edit.significance()).isEqualTo(Significance.SUBSTANTIVE);
        assertThat(Remarks.of(edit)).isEqualTo("points elsewhere: OP1 is OP2");
    }

    /** The two lists have 2 in common, which is not the same paragraph in both. */
    @Test
    void listOfNumbersIsReadWhole() {
        Change change = Pairs.diff(
                        Pairs.document(
                                72,
                                Pairs.paragraph("OP1", PUMPS),
                                Pairs.paragraph("OP2", "Invites keepers to clean the wells;"),
                                Pairs.paragraph("OP3", "Notes the cost of what paragraphs 1 and 2 above ask;")),
                        Pairs.document(
                                73,
                                Pairs.paragraph("OP2", PUMPS),
                                Pairs.paragraph("OP3", "Invites keepers to clean the wells;"),
                                Pairs.paragraph("OP4", "Notes the cost of what paragraphs 2 and 3 above ask;")),
                        Pairs.link(Relation.EDITED, List.of("OP3"), List.of("OP4")),
                        pumps(),
                        Pairs.link(Relation.IDENTICAL, List.of("OP2"), List.of("OP3")))
                .changes()
                .get(0);

        assertThat(change.significance()).isEqualTo(Significance.ROUTINE);
    }

    @Test
    void ofAParagraphThatWentNothingIsSaid() {
        Edit edit = reference(
                "Notes the cost of what paragraph 1 above asks;", "Notes the cost of what paragraph 2 above asks;");

        assertThat(edit.significance()).isEqualTo(Significance.ROUTINE);
        assertThat(Remarks.of(edit)).isEmpty();
    }

    @Test
    void numberOfAParagraphOfAnotherDocumentIsACitation() {
        Edit edit = reference(
                "Notes the cost of what paragraph 1 of the law asks;",
                "Notes the cost of what paragraph 2 of the law asks;",
                pumps());

        assertThat(edit.classes()).containsExactly(ChangeKind.CITATION);
    }

    @Test
    void placeInAnotherDocumentThatCameIsACitation() {
        Edit edit = reference(
                "Invites keepers to mend the lamps;",
                "Invites keepers to mend the lamps, as articles 8.2 (a) and 9 of the statute ask;",
                pumps());

        assertThat(edit.classes()).contains(ChangeKind.CITATION);
    }

    @Test
    void paragraphOfThisTextThatIsReferredToNoMoreIsNoCitation() {
        Edit edit = reference(
                "Invites keepers, as paragraph 1 above asks, to mend the lamps;",
                "Invites keepers to mend the lamps;",
                pumps());

        assertThat(edit.classes()).doesNotContain(ChangeKind.CITATION);
    }

    @Test
    void paragraphOfThePredecessorThatTheTextContinuesIsRoutine() {
        Edit edit = reference(
                "Reiterates paragraph 4 of its resolution 72/200, on the depth of wells;",
                "Reiterates paragraph 2 of its resolution 72/200, on the depth of wells;");
        Edit another = reference(
                "Reiterates paragraph 4 of its resolution 72/200, on the depth of wells;",
                "Reiterates paragraph 3 of its resolution 72/200, on the depth of wells;");

        assertThat(edit.significance()).isEqualTo(Significance.ROUTINE);
        assertThat(Remarks.of(edit)).isEqualTo("the paragraph that this one continues");
        assertThat(another.significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    @Test
    void placeInTheYearlyReportOfABodyIsRoutine() {
        Edit yearly = reference(
                "Takes note of paragraph 324 of the report of the Wells Commission, and thanks it;",
                "Takes note of paragraph 277 of the report of the Wells Commission, and thanks it;");
        Edit dated = reference(
                "Takes note of paragraph 324 of the report of the Wells Commission of 2005, and thanks it;",
                "Takes note of paragraph 277 of the report of the Wells Commission of 2005, and thanks it;");

        assertThat(yearly.significance()).isEqualTo(Significance.ROUTINE);
        assertThat(Remarks.of(yearly)).isEqualTo("the report of the year");
        assertThat(dated.significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    /** Where a document takes note of many, the place tells which recommendation is meant. */
    @Test
    void placeThatAloneTellsAParagraphFromOthersIsSubstantive() {
        String other = "Takes note of paragraph 40 of the report of the Wells Commission;";
        Change change = Pairs.diff(
                        Pairs.document(
                                72, Pairs.paragraph("OP1", other), Pairs.paragraph("OP2", other.replace("40", "62"))),
                        Pairs.document(73, Pairs.paragraph("OP1", other.replace("40", "23"))),
                        Pairs.link(Relation.EDITED, List.of("OP2"), List.of("OP1")))
                .changes()
                .get(0);

        assertThat(change.significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    /** For each number the list was gone through from end to end, and once more for each word of it. */
    @Test
    @Tag("slow")
    void listOfThousandsOfNumbersIsComparedInTime() throws Exception {
        ProcessorTime.assertWithin(Duration.ofSeconds(20), () -> assertThat(reference(
                                "Takes note of paragraphs " + numbers(7) + " above;",
                                "Takes note of paragraphs " + numbers(11) + " above;")
                        .classes())
                .containsExactly(ChangeKind.RENUMBERED));
    }

    /** Before each year all of the text was searched for the beginning of its period. */
    @Test
    @Tag("slow")
    void listOfThousandsOfYearsIsComparedInTime() throws Exception {
        ProcessorTime.assertWithin(Duration.ofSeconds(20), () -> assertThat(reference(
                                "Recalls its meetings in 19" + numbers(7).replace(", ", ", 19") + " and 2001;",
                                "Recalls its meetings in 19" + numbers(11).replace(", ", ", 19") + " and 2001;")
                        .significance())
                .isEqualTo(Significance.SUBSTANTIVE));
    }

    /** In a note, too, the list was gone back over for each place of it, by two rules. */
    @Test
    @Tag("slow")
    void noteOfThousandsOfPlacesIsComparedInTime() throws Exception {
        Link same = Pairs.link(Relation.IDENTICAL, List.of("OP1"), List.of("OP1"));

        ProcessorTime.assertWithin(Duration.ofSeconds(20), () -> assertThat(
                        Pairs.diff(citing(72, numbers(7)), citing(73, numbers(11)), same)
                                .changes()
                                .get(0)
                                .notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text().edits())
                        .anyMatch(edit -> edit.significance() == Significance.SUBSTANTIVE)));
    }

    private static Resolution citing(int session, String places) {
        return Pairs.document(
                session,
                List.of(Pairs.note("1", "See A/72/10, paras. " + places + ".")),
                Pairs.paragraph("OP1", PUMPS, "1"));
    }

    private static String numbers(int step) {
        return IntStream.range(0, 40_000)
                .mapToObj(i -> String.valueOf(10 + i * step % 89))
                .collect(Collectors.joining(", "));
    }
}
