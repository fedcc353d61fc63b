package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.align.Relation;
import recital.model.Note;

/** Documents that a clause or paragraph took up or gave up, by name or number, and what else of the two texts has them. */
class CitedElsewhereTest {

    private static final String OTHER =
            "Welcomes the Harbour Declaration on Wells and the Plan for the Guild Wells Strategy;";

    private static List<String> remarks(String earlier, String later) {
        return remarks(earlier, later, OTHER);
    }

    private static List<String> remarks(String earlier, String later, String other) {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, Pairs.paragraph("OP1", earlier), Pairs.paragraph("OP2", other)),
                Pairs.document(73, Pairs.paragraph("OP1", later), Pairs.paragraph("OP2", other)),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")),
                Pairs.link(Relation.IDENTICAL, List.of("OP2"), List.of("OP2")));
        return remarks(diff);
    }

    /** Those on citations in the text of the first change. */
    private static List<String> remarks(ResolutionDiff diff) {
        return diff.changes().get(0).text().edits().stream()
                .flatMap(edit -> edit.finding(ChangeKind.CITATION).stream())
                .map(Remarks::of)
                .toList();
    }

    @Test
    void aShorterNameOfWhatTheParagraphHasIsNoOtherDocument() {
        assertThat(
                        remarks(
                                "Notes the Programme of Action for the Union of Harbours Wells and its smiths;",
                                "Notes the Programme of Action for the Union of Harbours Wells and its smiths, and the use of the Programme of Action for Wells;"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // In another paragraph of the other document, in a note of it, nowhere, and of another body.
                "Recalls resolution 64/7 on wells; | removed: 64/7 (here)",
                "Recalls resolution 65/8 on wells; | removed: 65/8 (here)",
                "Recalls resolutions 64/7, 63/9 and 62/8 on wells; | removed: 64/7 (here), 63/9, 62/8",
                "Recalls resolution 63/9 on wells; | removed: 63/9",
                "Recalls Human Rights Council resolution 44/7 on wells; | removed: 44/7"
            })
    void numberOfAParagraphThatWentIsToldWhereTheOtherTextCitesIt(String gone, String remark) {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, Pairs.paragraph("OP1", gone)),
                Pairs.document(
                        73,
                        List.of(new Note("1", "See resolution 65/8.", "1 See resolution 65/8.")),
                        Pairs.paragraph("OP1", "Notes resolutions 64/7 and 44/7 on springs;")),
                Pairs.link(Relation.REMOVED, List.of("OP1"), List.of()),
                Pairs.link(Relation.ADDED, List.of(), List.of("OP1")));

        assertThat(diff.changes().get(0).text().edits().get(0).finding(ChangeKind.CITATION))
                .map(Remarks::of)
                .contains(remark);
    }

    /** Neither new to the text nor to its reader. */
    @Test
    void numberThatANoteOfTheParagraphCitedStoodThereBefore() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72,
                        List.of(Pairs.note("1", "Resolution 64/7.")),
                        Pairs.paragraph("OP1", "Notes the wells of the plain;", "1")),
                Pairs.document(73, Pairs.paragraph("OP1", "Notes the wells of the plain under resolution 64/7;")),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

        assertThat(remarks(diff)).containsExactly("stood in a note before");
    }

    @Test
    void numberThatANewNoteOfARewordedTextCitesIsNowInANote() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72, Pairs.paragraph("OP1", "Notes resolution 64/7, by which the wells of the plain were dug;")),
                Pairs.document(
                        73,
                        List.of(Pairs.note("1", "Resolution 64/7, para. 8.")),
                        Pairs.paragraph("OP1", "Notes that the wells of the plain were dug;", "1")),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

        assertThat(remarks(diff)).containsExactly("now in a note");
    }

    @Test
    void numberThatTookThePlaceOfAnotherIsToldByTheWords() {
        assertThat(remarks(
                        "Notes resolution 64/7 on the wells of the plain;",
                        "Notes resolution 65/8 on the springs of the hill;",
                        "Recalls resolution 64/7;"))
                .containsExactly("");
    }
}
