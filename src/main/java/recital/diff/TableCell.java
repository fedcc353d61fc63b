package recital.diff;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<Paragraph> others = document.tables().stream()
                .filter(table -> table.number() == cell.table())
                .flatMap(table -> table.paragraphs().stream())
                .filter(other -> !other.id().equals(paragraph.id()))
                .toList();
        Stream<Paragraph> row = others.stream()
                .filter(other -> cell(other).row() == cell.row() && cell(other).column() < cell.column())
                .filter(other -> other.text().codePoints().anyMatch(Character::isLetter))
                .limit(1);
        Stream<Paragraph> column = others.stream()
                .filter(other ->
                        cell(other).header() && cell(other).row() < cell.row() && reachesOver(cell(other), cell));
        String id = paragraph.id().value();
        return new TableCell(
                id.endsWith("/" + cell.place()) ? id : cell.address(),
                Stream.concat(row, column)
                        .map(Paragraph::text)
                        .distinct()
                        .collect(Collectors.joining(", "))
                        .replace(", (", " ("));
    }

    private static Cell cell(Paragraph paragraph) {
        return paragraph.cell().orElseThrow();
    }

    private static boolean reachesOver(Cell head, Cell cell) {
        return cell.column() >= head.column() && cell.column() < head.column() + head.columns();
    }
}
