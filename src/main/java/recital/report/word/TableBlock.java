package recital.report.word;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A table as it stands on the page of one document.
 *
 * @param columns how many it has
 * @param rows first to last
 */
record TableBlock(int columns, List<Row> rows) implements Block {

    TableBlock {
        rows = List.copyOf(rows);
    }

    /** The texts of its cells, row by row. */
    Stream<TextBlock> texts() {
        return rows.stream().flatMap(row -> row.cells().values().stream()).map(CellText::text);
    }

    /**
     * A row.
     *
     * @param header whether it heads the columns
     * @param cells by their column, from 1, those that are not empty
     */
    record Row(boolean header, Map<Integer, CellText> cells) {

        Row {
            cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        }
    }

    /**
     * A cell.
     *
     * @param columns over how many it reaches
     */
    record CellText(TextBlock text, int columns) {}
}
