package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recital.Resolutions;
import recital.align.Aligner;
import recital.diff.ChangeKind;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Cell;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.html.HtmlRenderers;
import recital.report.plain.MarkdownDiff;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

/** A table is compared by its cells and shown as a table. */
class TablesTest {

    private static final ResolutionDiff DIFF = InventedTables.diff();

    static Stream<Arguments> renderers() {
        return Stream.of(
                Arguments.of("table-terminal-100.txt", TerminalRenderers.diff(TerminalOptions.plain(100))),
                Arguments.of("table-terminal-50.txt", TerminalRenderers.diff(TerminalOptions.plain(50))),
                Arguments.of("table.md", new MarkdownDiff(Filter.NONE, false)),
                Arguments.of("table.html", HtmlRenderers.diff(Filter.NONE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("renderers")
    void tableIsShownAsATable(String name, Renderer<ResolutionDiff> renderer) throws IOException {
        Golden.matches(name, Golden.withoutCode(Golden.rendered(renderer, DIFF)));
    }

    /** A switch that puts routine changes away must leave a table in which one cell is more than that. */
    @Test
    void tableWithOneSubstantiveCellIsNotPutAwayWithWhatIsRoutine() throws IOException {
        String page = Golden.rendered(HtmlRenderers.diff(Filter.NONE), DIFF);

        assertThat(page).contains("<article class=\"change table edited substantive\" id=\"table-1\"");
    }

    @Test
    void keyChangeOfACellLeadsToTheCell() throws IOException {
        String page = Golden.rendered(HtmlRenderers.diff(Filter.NONE), DIFF);

        assertThat(page)
                .contains("<a href=\"#OP1/1/R3C2\">OP1/1/R3C2</a>", "id=\"OP1/1/R3C2\"")
                .contains("<a href=\"#removed-OP1/1/R5C1\">earlier OP1/1/R5C1</a>", "id=\"removed-OP1/1/R5C1\"");
    }

    @Test
    void tableThatWentIsCalledAfterTheEarlierText() throws IOException {
        Resolution without = Resolutions.resolution("78/980")
                .operative(1, "Decides to count the buckets again.")
                .build();
        ResolutionDiff diff = new Differ().diff(new Aligner().align(InventedTables.earlier(), without));

        assertThat(Golden.rendered(TerminalRenderers.diff(TerminalOptions.plain(100)), diff))
                .contains("earlier OP1/1  earlier table 1, 21 cells removed");
        assertThat(Golden.rendered(new MarkdownDiff(Filter.NONE, false), diff))
                .contains("### earlier OP1/1: earlier table 1, 21 cells removed");
        assertThat(Golden.rendered(HtmlRenderers.diff(Filter.NONE), diff)).contains("id=\"earlier-table-1\"");
    }

    @Test
    void cellThatMovedSaysWhereItStood() throws IOException {
        ResolutionDiff diff = new Differ()
                .diff(new Aligner()
                        .align(
                                InventedTables.ofRows("Well|Depth|Buckets", "North|300|7", "South|410|8"),
                                InventedTables.ofRows("Well|Buckets|Depth", "North|7|300", "South|8|410")));

        assertThat(Golden.rendered(TerminalRenderers.diff(TerminalOptions.plain(100)), diff))
                .contains("3 cells moved  ")
                .containsPattern("R2 +North .*\\(from R2C\\d\\)");
        assertThat(Golden.rendered(new MarkdownDiff(Filter.NONE, false), diff))
                .containsPattern("\\| R2 \\| North .*\\(from R2C\\d\\) \\|");
        assertThat(Golden.rendered(HtmlRenderers.diff(Filter.NONE), diff))
                .containsPattern("<small class=\"address\">\\(from R2C\\d\\)</small>");
    }

    @Test
    void tableOfADocumentIsShownAsATable() throws IOException {
        Golden.matches(
                "table-document.txt",
                Golden.rendered(
                        TerminalRenderers.document(TerminalOptions.plain(80), false), InventedTables.earlier()));
    }

    /** A file may say of a cell that it goes over the next. */
    @Test
    void cellThatClaimsThePlaceOfTheNextHasItsOwn() {
        Resolution document = Resolutions.file("test")
                .paragraph(cell("OP1/1/R1C1", "Wells", 1, 2))
                .paragraph(cell("OP1/1/R1C2", "12", 2, 1))
                .build();

        assertThat(Golden.rendered(TerminalRenderers.document(TerminalOptions.plain(80), false), document))
                .containsPattern("R1 +Wells +12");
    }

    private static Paragraph cell(String id, String text, int column, int columns) {
        return new Paragraph(
                new ParagraphId(id),
                text,
                text,
                List.of(),
                0,
                0,
                Optional.of(new Cell(1, 1, column, 1, columns, false)));
    }

    @Test
    void cellsGoWithThoseOfTheirRowAndColumnWhateverCameAndWentBetween() {
        assertThat(DIFF.changes())
                .extracting(change -> change.link().earlier() + " "
                        + change.link().later() + " " + change.link().relation().code())
                .contains(
                        "[OP1/1/R3C2] [OP1/1/R3C2] edited",
                        "[OP1/1/R5C1] [] removed",
                        "[] [OP1/1/R5C1] added",
                        "[OP1/1/R6C2] [OP1/1/R6C2] identical",
                        "[OP1/1/R7C2] [OP1/1/R7C2] identical",
                        "[OP1/1/R8C3] [OP1/1/R8C3] identical");
    }

    @Test
    void lostBracketIsALostMinusSignAndNoPunctuation() {
        assertThat(DIFF.changes())
                .filteredOn(change -> change.link().later().equals(List.of(new ParagraphId("OP1/1/R4C2"))))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.classes()).containsExactly(ChangeKind.FIGURE);
                    assertThat(change.text().edits())
                            .extracting(edit -> edit.earlier() + " > " + edit.later())
                            .containsExactly("(1 323 600) > 1 323 600");
                });
    }

    /** What was drawn in 2021 was not drawn in 2023, which heads the column now. */
    @Test
    void figuresStandUnderTheHeadingsOfTheirOwnDocument() {
        String shown =
                Golden.rendered(TerminalRenderers.diff(TerminalOptions.plain(30)), InventedTables.ofOtherYears());

        assertThat(shown.replaceAll("\\s+", " "))
                .contains("North point, 2021 \u2192 2023 (jars): [-330-]{+350+}")
                .contains("R2 North point 2021 \u2192 2023 (jars): [-330-]{+350+}")
                .contains("-R3 [-Harbour mouth-] 2020 (jars): [-80-] 2021 (jars): [-85-]")
                .doesNotContain("Lighthouse: 2020");
    }

    @Test
    void wordsOfACellAreCutNowhereButBetweenWhatWentAndCame() {
        String shown =
                Golden.rendered(TerminalRenderers.diff(TerminalOptions.plain(66)), InventedTables.ofOtherKeepers());

        assertThat(shown)
                .containsPattern("R2 .* \\[-Signalman-] .* 1\\n")
                .containsPattern("\\n +.* \\{\\+Housekeeper\\+} .*\\n");
    }

    @Test
    void cellThatIsAskedForIsShownInItsRow() {
        Filter cell = new Filter(Set.of(), Optional.empty(), Set.of(new ParagraphId("OP1/1/R3C2")), false);

        assertThat(Golden.rendered(
                        TerminalRenderers.diff(new TerminalOptions(100, false, true, false, false, cell)), DIFF))
                .contains("Water drawn in 2023  [-62 287 400-]{+81 945 300+}", "rows without a change that is shown")
                .doesNotContain("feast");
    }
}
