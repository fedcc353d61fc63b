package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static recital.diff.Pairs.diff;
import static recital.diff.Pairs.document;
import static recital.diff.Pairs.link;
import static recital.diff.Pairs.note;
import static recital.diff.Pairs.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import recital.align.Link;
import recital.align.Relation;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.ParagraphId;

class DifferTest {

    @Test
    void sameParagraphUnderTheSameNumberIsNoChange() {
        Change change = Pairs.change("OP1", "Notes the trains;", "OP1", "Notes the trains;");
        assertThat(change.classes()).isEmpty();
        assertThat(change.significance()).isEqualTo(Significance.NONE);
    }

    @Test
    void sameParagraphUnderAnotherNumberIsRenumberedAndRoutine() {
        Change change = Pairs.change("OP13", "Notes the trains;", "OP16", "Notes the trains;");
        assertThat(change.text().unchanged()).isTrue();
        assertThat(change.classes()).containsExactly(ChangeKind.RENUMBERED);
        assertThat(change.significance()).isEqualTo(Significance.ROUTINE);
    }

    @Test
    void identicalDocumentsDoNotDiffer() {
        ResolutionDiff diff = diff(
                document(72, paragraph("OP1", "Notes the trains;")),
                document(72, paragraph("OP1", "Notes the trains;")),
                link(Relation.IDENTICAL, List.of("OP1"), List.of("OP1")));
        assertThat(diff.different()).isFalse();
    }

    @Test
    void documentsWithOtherNumbersDiffer() {
        ResolutionDiff diff = diff(
                document(72, paragraph("OP1", "Notes the trains;")),
                document(72, paragraph("OP2", "Notes the trains;")),
                link(Relation.IDENTICAL, List.of("OP1"), List.of("OP2")));
        assertThat(diff.different()).isTrue();
    }

    @Test
    void removedAndAddedParagraphsAreOneSubstantiveEditEach() {
        ResolutionDiff diff = diff(
                document(72, paragraph("OP1", "Notes the trains;")), document(73, paragraph("OP1", "Urges the trams;")),
                link(Relation.REMOVED, List.of("OP1"), List.of()), link(Relation.ADDED, List.of(), List.of("OP1")));
        assertThat(diff.changes()).allSatisfy(change -> {
            assertThat(change.text().edits()).hasSize(1);
            assertThat(change.significance()).isEqualTo(Significance.SUBSTANTIVE);
        });
        assertThat(diff.changes().get(0).text().edits().get(0).operation()).isEqualTo(Edit.Operation.DELETE);
        assertThat(diff.changes().get(1).text().edits().get(0).operation()).isEqualTo(Edit.Operation.INSERT);
    }

    @Test
    void removedParagraphWithASymbolIsSubstantiveEvenIfItNamesThePredecessor() {
        ResolutionDiff diff = diff(
                document(72),
                document(73, paragraph("PP1", "Recalling its resolution 72/200 of 20 December 2017,")),
                link(Relation.ADDED, List.of(), List.of("PP1")));
        assertThat(diff.changes().get(0).significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    @Test
    void paragraphOfWhichAClauseAloneIsMergedIsThereInPart() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        paragraph("OP1", "Notes the trains;"),
                        paragraph("OP2", "Notes the trams, and thanks the drivers;"),
                        paragraph("OP3", "Notes the ferries;")),
                document(
                        73,
                        paragraph("OP1", "Notes the trains, the ferries and the trams;"),
                        paragraph("OP2", "Thanks the drivers;")),
                link(Relation.MERGED, List.of("OP1", "OP2", "OP3"), List.of("OP1")),
                link(Relation.EDITED, List.of("OP2"), List.of("OP2")));

        assertThat(diff.changes().get(0).partial()).containsExactly(new ParagraphId("OP2"));
        assertThat(diff.changes().get(1).partial()).isEmpty();
    }

    @Test
    void paragraphOfWhichMostWentIsThereInPart() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        paragraph("OP1", "Notes the trains;"),
                        paragraph(
                                "OP2",
                                "Thanks the drivers, the porters and the cooks of all dining cars, and notes the trams;")),
                document(73, paragraph("OP1", "Notes the trains and the trams;")),
                link(Relation.MERGED, List.of("OP1", "OP2"), List.of("OP1")));

        assertThat(diff.changes().get(0).partial()).containsExactly(new ParagraphId("OP2"));
    }

    @Test
    void moveInsideAPartIsRoutineAndBetweenPartsSubstantive() {
        Link inside = moved("OP1", "OP2");
        Link between = moved("PP1", "OP1");
        ResolutionDiff diff = diff(
                document(72, paragraph("PP1", "The trams"), paragraph("OP1", "The trains")),
                document(73, paragraph("OP1", "The trams"), paragraph("OP2", "The trains")),
                inside,
                between);
        assertThat(diff.changes())
                .extracting(Change::significance)
                .containsExactly(Significance.ROUTINE, Significance.SUBSTANTIVE);
        assertThat(diff.changes())
                .allSatisfy(change -> assertThat(change.classes()).contains(ChangeKind.MOVED));
    }

    private static Link moved(String earlier, String later) {
        return new Link(
                List.of(new ParagraphId(earlier)),
                List.of(new ParagraphId(later)),
                Relation.IDENTICAL,
                true,
                1,
                "test",
                1,
                List.of());
    }

    @Test
    void partsOfASplitStandInTheOrderThatChangesLeast() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        paragraph(
                                "OP1",
                                "Notes the slow trains of the northern line, and urges the trams to run early;")),
                document(
                        73,
                        paragraph("OP1", "Urges the trams to run early;"),
                        paragraph("OP2", "Notes the slow trains of the northern line;")),
                link(Relation.SPLIT, List.of("OP1"), List.of("OP1", "OP2")));
        Change change = diff.changes().get(0);
        assertThat(change.laterOrder()).extracting(ParagraphId::value).containsExactly("OP2", "OP1");
        assertThat(change.text().later())
                .isEqualTo("Notes the slow trains of the northern line;\nUrges the trams to run early;");
        assertThat(change.text().edits().get(0).earlier()).isEqualTo("Notes the slow trains of the northern line");
    }

    @Test
    void partsOfAMergerStandInTheOrderThatChangesLeast() {
        Change change = merged(
                "Notes the slow trains of the northern line, and urges the trams to run early;",
                "Urges the trams to run early;",
                "Notes the slow trains of the northern line;");
        assertThat(change.earlierOrder()).extracting(ParagraphId::value).containsExactly("OP2", "OP1");
    }

    @Test
    void orderOfTheDocumentIsKeptWhereNoOtherIsBetter() {
        Change change = merged("Hails kites;", "Urges the trams to run early;", "Notes the slow trains of the line;");
        assertThat(change.earlierOrder()).extracting(ParagraphId::value).containsExactly("OP1", "OP2");
    }

    @Test
    void ofMoreThanFourPartsNoOtherOrderIsTried() {
        String trains = "Notes the slow trains of the northern line";
        String trams = "urges the trams to run early";
        String buses = "thanks the drivers of buses";
        String ferries = "asks for ferries in winter";
        String kites = "hails kites";
        Change four = merged(
                String.join(", ", trains, trams, buses, ferries) + ";",
                ferries + ";",
                buses + ";",
                trams + ";",
                trains + ";");
        Change five = merged(
                String.join(", ", trains, trams, buses, ferries, kites) + ";",
                kites + ";",
                ferries + ";",
                buses + ";",
                trams + ";",
                trains + ";");
        assertThat(four.earlierOrder()).extracting(ParagraphId::value).containsExactly("OP4", "OP3", "OP2", "OP1");
        assertThat(five.earlierOrder())
                .extracting(ParagraphId::value)
                .containsExactly("OP1", "OP2", "OP3", "OP4", "OP5");
    }

    @Test
    void fourPartsOfASplitAreReorderedAndFiveAreNot() {
        String[] parts = {"hails kites", "asks for ferries", "thanks the drivers", "urges the trams", "notes the trains"
        };
        assertThat(splitBackwards(parts, 4).laterOrder())
                .extracting(ParagraphId::value)
                .containsExactly("OP4", "OP3", "OP2", "OP1");
        assertThat(splitBackwards(parts, 5).laterOrder())
                .extracting(ParagraphId::value)
                .containsExactly("OP1", "OP2", "OP3", "OP4", "OP5");
    }

    /** One paragraph of so many clauses that became as many paragraphs, the last first. */
    private static Change splitBackwards(String[] clauses, int count) {
        List<String> ids = new ArrayList<>();
        List<Paragraph> later = new ArrayList<>();
        String whole = "";
        for (int i = 0; i < count; i++) {
            ids.add("OP" + (i + 1));
            later.add(paragraph(ids.get(i), clauses[i] + ";"));
            whole = clauses[i] + (i == 0 ? ";" : ", ") + whole;
        }
        return diff(
                        document(72, paragraph("OP1", whole)),
                        document(73, later.toArray(Paragraph[]::new)),
                        link(Relation.SPLIT, List.of("OP1"), ids))
                .changes()
                .get(0);
    }

    private static Change merged(String later, String... earlier) {
        List<String> ids = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : earlier) {
            ids.add("OP" + (ids.size() + 1));
            paragraphs.add(paragraph(ids.get(ids.size() - 1), text));
        }
        return diff(
                        document(72, paragraphs.toArray(Paragraph[]::new)),
                        document(73, paragraph("OP1", later)),
                        link(Relation.MERGED, ids, List.of("OP1")))
                .changes()
                .get(0);
    }

    @Test
    void noteWithAnotherNumberIsNoChange() {
        Change change = noted(
                List.of(note("3", "See resolution 70/1.")), List.of("3"),
                List.of(note("5", "See resolution 70/1.")), List.of("5"));
        assertThat(change.notes()).isEmpty();
        assertThat(change.significance()).isEqualTo(Significance.NONE);
    }

    @Test
    void notesArePairedByTextNotByPlace() {
        Change change = noted(
                List.of(note("1", "Timetables of all trains, volume I, chapter 3."), note("2", "See resolution 70/1.")),
                List.of("1", "2"),
                List.of(
                        note("4", "See resolution 70/1."),
                        note("5", "Timetables of all trains, volume II, chapter 3.")),
                List.of("4", "5"));
        assertThat(change.notes()).hasSize(1);
        NoteDiff reworded = change.notes().get(0);
        assertThat(reworded.earlier().orElseThrow().mark()).isEqualTo("1");
        assertThat(reworded.later().orElseThrow().mark()).isEqualTo("5");
        assertThat(change.significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    @Test
    void noteThatOnlyWentToAnotherParagraphIsRoutine() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(note("1", "See resolution 70/1.")),
                        paragraph("OP1", "Notes the trains;", "1"),
                        paragraph("OP2", "Notes the trams;")),
                document(
                        73,
                        List.of(note("1", "See resolution 70/1.")),
                        paragraph("OP1", "Notes the trains;"),
                        paragraph("OP2", "Notes the trams;", "1")),
                link(Relation.IDENTICAL, List.of("OP1"), List.of("OP1")),
                link(Relation.IDENTICAL, List.of("OP2"), List.of("OP2")));
        assertThat(diff.changes()).extracting(Change::significance).containsOnly(Significance.ROUTINE);
        assertThat(diff.changes()).extracting(change -> change.notes().size()).containsExactly(1, 1);
    }

    @Test
    void predecessorAddedToTheListInANoteIsRoutine() {
        Change change = noted(
                List.of(note("1", "Resolutions 70/200 and 71/200.")), List.of("1"),
                List.of(note("1", "Resolutions 70/200, 71/200 and 72/200.")), List.of("1"));
        assertThat(change.notes()).hasSize(1);
        assertThat(change.significance()).isEqualTo(Significance.ROUTINE);
        assertThat(change.classes()).containsExactly(ChangeKind.CITATION, ChangeKind.CONNECTIVE);
    }

    @Test
    void citationThatWentFromTheTextIntoTheListOfItsNoteIsRoutine() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(note("1", "Resolutions 69/200 and 70/200.")),
                        paragraph("PP1", "Recalling its resolution 71/200 of 20 December 2016 and earlier ones,", "1")),
                document(
                        73,
                        List.of(note("1", "Resolutions 69/200, 70/200 and 71/200.")),
                        paragraph("PP1", "Recalling its resolution 72/200 of 20 December 2017 and earlier ones,", "1")),
                link(Relation.EDITED, List.of("PP1"), List.of("PP1")));
        assertThat(diff.changes().get(0).notes()).hasSize(1);
        assertThat(diff.changes().get(0).significance()).isEqualTo(Significance.ROUTINE);
    }

    @Test
    void citationThatStaysInTheTextIsNewInTheNote() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(note("1", "Resolutions 69/200 and 70/200.")),
                        paragraph("PP1", "Recalling its resolution 71/200 and earlier ones,", "1")),
                document(
                        73,
                        List.of(note("1", "Resolutions 69/200, 70/200 and 71/200.")),
                        paragraph("PP1", "Recalling its resolution 71/200 and earlier ones,", "1")),
                link(Relation.IDENTICAL, List.of("PP1"), List.of("PP1")));
        assertThat(diff.changes().get(0).significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    @Test
    void noteThatTwoParagraphsCiteIsToldInBoth() {
        ResolutionDiff diff = diff(
                document(
                        72,
                        List.of(note("1", "Timetables of all trains, volume I.")),
                        paragraph("OP1", "Notes the trains;", "1"),
                        paragraph("OP2", "Notes the trams;", "1")),
                document(
                        73,
                        List.of(note("1", "Timetables of all trains, volume II.")),
                        paragraph("OP1", "Notes the trains;", "1"),
                        paragraph("OP2", "Notes the trams;", "1")),
                link(Relation.IDENTICAL, List.of("OP1"), List.of("OP1")),
                link(Relation.IDENTICAL, List.of("OP2"), List.of("OP2")));
        assertThat(diff.changes())
                .allSatisfy(change -> assertThat(change.notes()).singleElement().satisfies(note -> {
                    assertThat(note.earlier()).isPresent();
                    assertThat(note.later()).isPresent();
                }));
    }

    @Test
    void linkToAParagraphThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> diff(document(72), document(73), link(Relation.REMOVED, List.of("OP1"), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OP1");
    }

    private static Change noted(
            List<Note> earlier, List<String> earlierMarks, List<Note> later, List<String> laterMarks) {
        return diff(
                        document(
                                72,
                                earlier,
                                paragraph("OP1", "Notes the trains;", earlierMarks.toArray(String[]::new))),
                        document(73, later, paragraph("OP1", "Notes the trains;", laterMarks.toArray(String[]::new))),
                        link(Relation.IDENTICAL, List.of("OP1"), List.of("OP1")))
                .changes()
                .get(0);
    }

    /** What the other document says once, and this one twice, came to one of the two. */
    @Test
    void clauseThatAnotherParagraphKeepsCameAllTheSame() {
        String clause = "emphasizes that all possible use should be made of the informal bench of the millers";
        ResolutionDiff diff = diff(
                document(
                        72,
                        paragraph("OP1", "Notes the trains, and " + clause + ";"),
                        paragraph("OP2", "Welcomes the trams, and urges the drivers to ring their bells;")),
                document(
                        73,
                        paragraph("OP1", "Notes the trains, and " + clause + ";"),
                        paragraph("OP2", "Welcomes the trams, and " + clause + ";")),
                link(Relation.IDENTICAL, List.of("OP1"), List.of("OP1")),
                link(Relation.EDITED, List.of("OP2"), List.of("OP2")));

        assertThat(diff.changes().get(1).text().edits().stream()
                        .flatMap(edit -> edit.finding(ChangeKind.VERB).stream())
                        .map(Remarks::of))
                .singleElement()
                .asString()
                .contains("urges")
                .contains("emphasizes");
    }
}
