package recital.source.word;

import java.util.List;
import recital.source.ParagraphStream.Piece;
import recital.source.TableGrid;

/**
 * A table of a {@code .docx} file in the reading.
 *
 * <p>source: ECMA-376, part 1, 17.4. A cell that goes on from the row above has a cell of its own, which is empty.
 */
final class DocxTable {

    final TableGrid grid = new TableGrid();
    private boolean header;
    private int columns = 1;

    void row() {
        grid.row();
        header = false;
    }

    /** Takes a property of the row or cell that is open. */
    void property(String name, String value) {
        int number = TableGrid.span(value);
        switch (name) {
            case "tblHeader" -> header = WordStyles.isOn(value);
            case "gridBefore" -> grid.cell(1, number, false, List.of());
            default -> columns = number;
        }
    }

    void startCell() {
        columns = 1;
    }

    void endCell(List<Piece> pieces) {
        grid.cell(1, columns, header, pieces);
    }
}
