package recital.report.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import recital.report.RenderException;
import recital.report.TableRenderer;
import recital.report.phrases.Sheet;
import recital.report.phrases.Sheet.Head;

/** Makes a sheet of the rows of a table, each column as wide as what it holds, up to a width at which a text wraps. */
final class TableSheet implements TableRenderer.Rows {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private final String name;
    private final List<List<Object>> rows = new ArrayList<>();

    TableSheet(String name) {
        this.name = name;
    }

    @Override
    public void row(Object... values) throws RenderException {
        rows.add(Arrays.stream(values).map(TableSheet::cell).toList());
        SheetWriter.checkRows(name, rows.size());
    }

    /** A place or an id is a text. */
    private static Object cell(Object value) {
        return SheetWriter.isTyped(value) ? value : value.toString();
    }

    Sheet sheet() {
        List<Object> heads = rows.get(0);
        return new Sheet(
                name,
                IntStream.range(0, heads.size())
                        .mapToObj(column -> new Head(heads.get(column).toString(), width(column)))
                        .toList(),
                rows.subList(1, rows.size()));
    }

    /** With room for the sign by which a column is filtered. */
    private int width(int column) {
        int longest = rows.stream()
                .mapToInt(row -> row.get(column).toString().length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
    }
}
