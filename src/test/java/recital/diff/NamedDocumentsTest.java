package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.align.Relation;

/** Documents called by their names, which a clause took up or gave up, and what else of the two texts has them. */
class NamedDocumentsTest {

    private static final String OTHER =
            "Welcomes the Harbour Declaration on Wells and the Plan for the Guild Wells Strategy;";

    private static List<String> remarks(String earlier, String later) {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, Pairs.paragraph("OP1", earlier), Pairs.paragraph("OP2", OTHER)),
                Pairs.document(73, Pairs.paragraph("OP1", later), Pairs.paragraph("OP2", OTHER)),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")),
                Pairs.link(Relation.IDENTICAL, List.of("OP2"), List.of("OP2")));
        return diff.changes().get(0).text().edits().stream()
                .flatMap(edit -> edit.finding(ChangeClass.CITATION).stream())
                .map(Finding::remark)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes the wells of the plain; | Notes the wells of the plain, as the Harbour Declaration asks; | added here: Harbour Declaration",
                "Notes the wells, as the Harbour Declaration on Wells asks; | Notes the wells; | dropped here: Harbour Declaration on Wells",
                "Notes the wells of the plain; | Notes the wells of the plain, as the Valley Pact and the Harbour Declaration ask of smiths; | added: Valley Pact; added here: Harbour Declaration",
                "Notes the wells under the Harbour Declaration; | Notes the wells under the Valley Declaration; | Harbour Declaration \u2192 Valley Declaration",
            })
    void whatTheOtherTextHasElsewhereCameOrWentHereAlone(String earlier, String later, String remark) {
        assertThat(remarks(earlier, later)).containsExactly(remark);
    }

    @Test
    void aShorterNameOfWhatTheParagraphHasIsNoOtherDocument() {
        assertThat(
                        remarks(
                                "Notes the Programme of Action for the Union of Harbours Wells and its smiths;",
                                "Notes the Programme of Action for the Union of Harbours Wells and its smiths, and the use of the Programme of Action for Wells;"))
                .isEmpty();
    }
}
