package recital.report.akn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import recital.model.Cell;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.model.Table;

/** Writes tables, whose elements are those of HTML, each where its first cell stands. */
final class AknTable {

    private final List<Table> tables;
    private final AknText text;
    private final AknXml xml;
    private final Set<Integer> written = new HashSet<>();

    AknTable(Resolution document, AknText text, AknXml xml) {
        tables = document.tables();
        this.text = text;
        this.xml = xml;
    }

    /** A place in a table. */
    record Place(int row, int column) {}

    /** Whether a paragraph stands in a table that is written already. */
    boolean isWritten(Paragraph paragraph) {
        return paragraph.cell().filter(cell -> written.contains(cell.table())).isPresent();
    }

    /** Writes the table in which a paragraph stands, unless it is written already. */
    void writeAt(Paragraph paragraph) {
        int number = paragraph.cell().orElseThrow().table();
        if (written.add(number)) {
            tables.stream().filter(table -> table.number() == number).forEach(this::write);
        }
    }

    private void write(Table table) {
        Set<Place> taken = new HashSet<>();
        xml.line("table", "eId", "table_" + table.number());
        table.rows().forEach(row -> row(row, table.columns(), taken));
        xml.close();
    }

    private void row(Table.Row row, int columns, Set<Place> taken) {
        xml.line("tr");
        for (int column = 1; column <= columns; column++) {
            if (row.cells().containsKey(column)) {
                cell(row.cells().get(column), row.header(), taken);
            } else if (!taken.contains(new Place(row.number(), column))) {
                xml.line(row.header() ? "th" : "td").mark("p").close();
            }
        }
        xml.close();
    }

    private void cell(Paragraph paragraph, boolean header, Set<Place> taken) {
        Cell cell = paragraph.cell().orElseThrow();
        for (int row = 0; row < cell.rows(); row++) {
            for (int column = 0; column < cell.columns(); column++) {
                taken.add(new Place(cell.row() + row, cell.column() + column));
            }
        }
        xml.line(
                header ? "th" : "td",
                "rowspan",
                String.valueOf(cell.rows()),
                "colspan",
                String.valueOf(cell.columns()));
        text.block(paragraph);
        xml.close();
    }
}
