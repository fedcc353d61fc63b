package recital.report.sheet;

import java.util.List;
import recital.diff.ResolutionDiff;
import recital.report.Filter;
import recital.report.Renderer;
import recital.report.TableRenderer;
import recital.report.phrases.DiffSheets;

/** Hands out what writes spreadsheets. */
public final class SheetRenderers {

    private SheetRenderers() {}

    /**
     * A comparison as a file with three sheets: the edits, the paragraphs of both documents, the documents.
     *
     * <p>It fails with a {@link recital.report.RenderException} where a text is longer, or a sheet has more rows, than
     * spreadsheets hold.
     */
    public static Renderer<ResolutionDiff> diff(Filter filter) {
        return (diff, out) -> out.write(SheetFile.of(List.of(
                DiffSheets.edits(diff, filter),
                DiffSheets.paragraphs(diff, filter),
                DiffSheets.documents(diff, filter))));
    }

    /**
     * A result as a file with one sheet, of the rows that its table has as CSV; it fails as {@link #diff} does.
     *
     * @param name what the sheet is called
     */
    public static <T> Renderer<T> table(String name, TableRenderer<T> table) {
        return (what, out) -> {
            TableSheet sheet = new TableSheet(name);
            table.rows(what, sheet);
            out.write(SheetFile.of(List.of(sheet.sheet())));
        };
    }
}
