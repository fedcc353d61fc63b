package recital.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import recital.model.Cell;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;

/** A table as formats state it: rows and columns that show nothing, cells over several of them, none at all. */
class TableGridTest {

    private final TableGrid grid = new TableGrid();

    private TableGrid row(String... cells) {
        grid.row();
        Stream.of(cells).forEach(cell -> grid.cell(1, 1, false, pieces(cell)));
        return grid;
    }

    private static List<Piece> pieces(String... texts) {
        return Stream.of(texts)
                .filter(text -> !text.isEmpty())
                .map(text -> new Piece(Role.TEXT, "", text, text, List.of(), 0))
                .toList();
    }

    private static List<String> places(TableGrid grid) {
        return grid.inCells(1).stream()
                .map(piece -> piece.cell().orElseThrow().place() + " " + piece.text())
                .toList();
    }

    @Test
    void rowsAndColumnsThatShowNothingAreNotCounted() {
        row("Well", "", "Depth");
        row("", "", "");
        row("Upper", "", "12");
        row("Lower", "", "(7)");

        assertThat(places(grid))
                .containsExactly("R1C1 Well", "R1C2 Depth", "R2C1 Upper", "R2C2 12", "R3C1 Lower", "R3C2 (7)");
    }

    @Test
    void tableLongerOrWiderThanAPlaceCanTellIsNoData() {
        IntStream.range(0, Cell.MOST).forEach(i -> row("Well", "12"));
        assertThat(grid.holdsData()).isTrue();
        row("One more", "13");
        assertThat(grid.holdsData()).isFalse();

        TableGrid wide = new TableGrid();
        for (int i = 0; i < 2; i++) {
            wide.row();
            IntStream.rangeClosed(0, Cell.MOST).forEach(cell -> wide.cell(1, 1, false, pieces("12")));
        }
        assertThat(wide.holdsData()).isFalse();
    }

    @Test
    void columnsThatNoRowFillsBothAreOne() {
        row("Wells", "", "12");
        row("", "of which deep", "5");

        assertThat(places(grid)).containsExactly("R1C1 Wells", "R1C2 12", "R2C1 of which deep", "R2C2 5");
    }

    @Test
    void cellOverSeveralColumnsBeginsInItsFirst() {
        grid.row();
        grid.cell(2, 1, true, pieces("Valley"));
        grid.cell(1, 2, true, pieces("Litres"));
        grid.row();
        grid.cell(1, 1, true, pieces("2023"));
        grid.cell(1, 1, true, pieces("2024"));
        row("Upper", "40", "50");
        row("Lower", "10", "20");

        assertThat(places(grid))
                .startsWith("R1C1 Valley", "R1C2 Litres", "R2C2 2023", "R2C3 2024", "R3C1 Upper", "R3C2 40");
        assertThat(grid.inCells(1).get(1).cell()).get().satisfies(cell -> assertThat(cell.columns())
                .isEqualTo(2));
    }

    @Test
    void statedHeadingsHeadTheTableAndElseTheFirstRowWithoutFigures() {
        row("Well", "Depth");
        row("Upper", "12");
        row("Lower", "7");

        assertThat(grid.inCells(1))
                .extracting(piece -> piece.cell().orElseThrow().header())
                .containsExactly(true, true, false, false, false, false);
    }

    @Test
    void tableWithoutFiguresHasNoHeadingsUnlessTheyAreStated() {
        row("1.", "Name of the well");
        row("2.", "Name of the keeper");

        assertThat(grid.inCells(1))
                .noneMatch(piece -> piece.cell().orElseThrow().header());
    }

    @Test
    void paragraphsOfACellAreOneWithTheNumbersBeforeThem() {
        grid.row();
        grid.cell(
                1,
                1,
                false,
                List.of(
                        new Piece(Role.TEXT, "1.", "Upper", "1. Upper", List.of(), 0),
                        new Piece(Role.TEXT, "", "well", "well", List.of(), 0)));
        grid.cell(1, 1, false, pieces("12"));
        row("Lower well", "7");

        assertThat(places(grid)).startsWith("R1C1 1. Upper well", "R1C2 12");
        assertThat(grid.inCells(1).get(0).source()).isEqualTo("1. Upper\nwell");
    }

    @Test
    void longCellsNestedTablesAndSingleRowsAreLayout() {
        assertThat(row("Well", "12").holdsData()).isFalse();
        assertThat(row("Upper", "7").holdsData()).isTrue();
        assertThat(row("Keeper", "The well is kept. ".repeat(20)).holdsData()).isFalse();

        TableGrid nested = new TableGrid();
        nested.nest();
        assertThat(nested.holdsData()).isFalse();
    }

    @Test
    void tableOfRowsThatReachToItsEndIsNoDataAndCostsNoMoreThanOneThatIs() {
        grid.row();
        IntStream.range(0, 2_000).forEach(i -> grid.cell(Cell.MOST, 1, false, pieces("x")));
        row("x", "y");
        row("x", "y");
        assertThat(grid.holdsData()).isTrue();

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> IntStream.range(2, Cell.MOST).forEach(i -> row("x")));
        assertThat(grid.holdsData()).isFalse();
    }

    @Test
    void hostileSpansCostNothing() {
        grid.row();
        IntStream.range(0, 1_000).forEach(i -> grid.cell(Integer.MAX_VALUE, Integer.MAX_VALUE, false, pieces("x")));
        grid.row();
        grid.cell(-1, 0, false, pieces("y"));

        assertThat(grid.inCells(1)).hasSize(1_001);
    }
}
