package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.model.Cell;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** Cells of tables go by table, row and column. */
class TableAlignmentTest {

    /** A table in an annex as rows of words, the first of which heads it; cells are counted on. */
    private static final class Annex {

        private final Resolutions document = Resolutions.file("test").title("");
        private int paragraphs;
        private int tables;

        Annex text(String text) {
            document.paragraph("AN" + ++paragraphs, text);
            return this;
        }

        Annex table(String... rows) {
            tables++;
            for (int row = 1; row <= rows.length; row++) {
                String[] words = rows[row - 1].split("\\|", -1);
                for (int column = 1; column <= words.length; column++) {
                    String word = words[column - 1].strip();
                    if (!word.isEmpty()) {
                        document.paragraph(new Paragraph(
                                new ParagraphId("AN" + ++paragraphs),
                                word,
                                word,
                                List.of(),
                                0,
                                0,
                                Optional.of(new Cell(tables, row, column, 1, 1, row == 1))));
                    }
                }
            }
            return this;
        }

        Resolution build() {
            return document.build();
        }
    }

    private static List<String> pairs(Annex earlier, Annex later) {
        PairingCase given = PairingCase.of(earlier.build(), later.build());
        new TableAlignment(given.comparison(), given.pairing()).pair();
        return given.comparison().earlier().stream()
                .flatMap(one -> given.pairing().laterOf(one.position()).stream()
                        .map(given.comparison().later()::get)
                        .map(other -> one.paragraph().cell().orElseThrow().address() + " "
                                + one.paragraph().text() + " > "
                                + other.paragraph().cell().orElseThrow().address() + " "
                                + other.paragraph().text()))
                .toList();
    }

    @Test
    void figureGoesWithThatOfItsRowAndColumnHoweverManyEqualOnesThereAre() {
        assertThat(pairs(
                        new Annex().table("|Wells|Ropes", "North|7|7", "South|7|12"),
                        new Annex().table("|Ropes|Wells", "South|7|7", "West|7|7")))
                .containsExactly(
                        "T1/R1C2 Wells > T1/R1C3 Wells",
                        "T1/R1C3 Ropes > T1/R1C2 Ropes",
                        "T1/R3C1 South > T1/R2C1 South",
                        "T1/R3C2 7 > T1/R2C3 7",
                        "T1/R3C3 12 > T1/R2C2 7");
    }

    @Test
    void tablesGoByWhatTheyAreLabelledWithAndNotByTheirOrder() {
        assertThat(pairs(
                        new Annex().table("Well|Depth", "Upper|7").table("Lamp|Height", "Harbour|30"),
                        new Annex().table("Lamp|Height", "Harbour|31").table("Well|Depth", "Upper|8")))
                .contains("T1/R2C2 7 > T2/R2C2 8", "T2/R2C2 30 > T1/R2C2 31");
    }

    @Test
    void tablesOfTheSameHeadingsGoByTheWordsBeforeThem() {
        assertThat(pairs(
                        new Annex()
                                .text("Wells")
                                .table("Action|Number", "Digging|7")
                                .text("Lamps")
                                .table("Action|Number", "Lighting|3"),
                        new Annex().text("Lamps").table("Action|Number", "Painting|2")))
                .containsExactly("T2/R1C1 Action > T1/R1C1 Action", "T2/R1C2 Number > T1/R1C2 Number");
    }

    @Test
    void cellsOfDifferentTablesHaveNothingToDoWithEachOther() {
        Resolution earlier =
                new Annex().table("Well|Depth", "Upper|7", "Lower|12").build();
        Resolution later =
                new Annex().table("Lamp|Height", "Harbour|7", "Cape|12").build();

        assertThat(Texts.rows(new Aligner().align(earlier, later))).noneMatch(row -> row.endsWith("identical"));
    }

    @Test
    void whereOneDocumentHasNoTableItsParagraphsAreComparedWithTheCells() {
        Resolution earlier = new Annex().table("Well|Depth", "Upper well|7").build();
        Resolution later = Texts.resolution("AN1 Well", "AN2 Depth", "AN3 Upper well", "AN4 8");

        assertThat(Texts.rows(new Aligner().align(earlier, later)))
                .containsExactly(
                        "AN1 > AN1 identical", "AN2 > AN2 identical", "AN3 > AN3 identical", "AN4 > AN4 edited");
    }

    /** "Lamps (old)" reads more like "Lamps" than "Lamps (without those on ships)" does. */
    @Test
    void columnWhoseHeadingWasSplitGoesOnWhereItsFiguresStay() {
        assertThat(pairs(
                        new Annex().table("|Lamps", "A|1 515", "B|306", "C|34", "D|541", "E|7"),
                        new Annex()
                                .table(
                                        "|Lamps (without those on ships)|Lamps (ships)",
                                        "A|1 579|380",
                                        "B|306|\u2013",
                                        "C|34|19",
                                        "D|565|28",
                                        "E|7|\u2013")))
                .contains("T1/R2C2 1 515 > T1/R2C2 1 579", "T1/R3C2 306 > T1/R3C2 306");
    }

    @Test
    void columnOfOtherFiguresUnderAnotherHeadingGoesOnNowhere() {
        assertThat(pairs(
                        new Annex().table("|Lamps", "A|1 515", "B|306", "C|34", "D|541", "E|7"),
                        new Annex().table("|Ropes", "A|2", "B|9", "C|900", "D|3", "E|77")))
                .noneMatch(pair -> pair.startsWith("T1/R2C2"));
    }
}
