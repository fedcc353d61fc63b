package recital.diff;

import recital.model.Cell;
import recital.model.Paragraph;
import recital.model.Resolution;

/**
 * A cell of a table as it is called where it stands alone.
 *
 * @param address {@code T1/R3C2}, or its id where that has its place
 * @param label what heads its row and its column, the currency perhaps; empty where nothing does
 */
record TableCell(String address, String label) {

    static TableCell of(Paragraph paragraph, Resolution document) {
        Cell cell = paragraph.cell().orElseThrow();
        String id = paragraph.id().value();
        String label = document.tables().stream()
                .filter(table -> table.number() == cell.table())
                .map(table -> table.labels().getOrDefault(paragraph.id(), ""))
                .findFirst()
                .orElse("");
        return new TableCell(id.endsWith("/" + cell.place()) ? id : cell.address(), label);
    }
}
