package recital.report.sheet;

import java.util.List;
import recital.diff.ResolutionDiff;
import recital.report.Filter;
import recital.report.Renderer;
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
}
