package recital.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import recital.report.InventedTables;

class TableTest {

    private static Map<String, String> labels(Table table) {
        Map<ParagraphId, String> labels = table.labels();
        return table.paragraphs().stream()
                .collect(Collectors.toMap(cell -> cell.cell().orElseThrow().place(), cell -> labels.get(cell.id())));
    }

    @Test
    void cellIsHeadedByTheFirstWordsOfItsRowAndByTheHeadsOfItsColumn() {
        Map<String, String> labels = labels(InventedTables.earlier().tables().get(0));

        assertThat(labels).containsEntry("R3C2", "Water drawn in 2022, Gross (buckets)");
        assertThat(labels).containsEntry("R6C3", "Subtotal, Net (buckets)");
    }

    @Test
    void whatHeadsARowHasNothingBeforeIt() {
        Map<String, String> labels = labels(InventedTables.earlier().tables().get(0));

        assertThat(labels).containsEntry("R3C1", "").containsEntry("R1C2", "");
    }

    @Test
    void whatHeadsAColumnIsNoCellOfARow() {
        Table table = new Table(
                1, List.of(head(1, 1, "Well"), head(1, 2, "2020"), cell(2, 1, "Old well"), cell(2, 2, "300")));

        assertThat(labels(table)).containsEntry("R1C2", "").containsEntry("R2C2", "Old well, 2020");
    }

    @Test
    void figuresAloneHeadNothing() {
        Table table = new Table(1, List.of(cell(1, 1, "7"), cell(1, 2, "12")));

        assertThat(labels(table)).containsOnly(Map.entry("R1C1", ""), Map.entry("R1C2", ""));
    }

    private static Paragraph head(int row, int column, String text) {
        return cell(row, column, text, true);
    }

    private static Paragraph cell(int row, int column, String text) {
        return cell(row, column, text, false);
    }

    private static Paragraph cell(int row, int column, String text, boolean header) {
        return new Paragraph(
                new ParagraphId("OP1/" + row + "/R" + row + "C" + column),
                text,
                text,
                List.of(),
                0,
                0,
                Optional.of(new Cell(1, row, column, 1, 1, header)));
    }
}
