package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import recital.diff.ResolutionDiff;
import recital.report.Filter;
import recital.report.TextRenderer;
import recital.report.phrases.DiffSheets;
import recital.report.phrases.Sheet;
import recital.report.phrases.Sheet.Head;

/** Writes a comparison as CSV, one row an edit. */
final class CsvDiff implements TextRenderer<ResolutionDiff> {

    private final Filter filter;

    CsvDiff(Filter filter) {
        this.filter = filter;
    }

    @Override
    public void write(ResolutionDiff diff, Writer out) throws IOException {
        Sheet edits = DiffSheets.edits(diff, filter);
        TableWriter csv = TableWriter.csvOfPassages(out);
        csv.row(edits.heads().stream().map(Head::name).toArray());
        for (List<Object> row : edits.rows()) {
            csv.row(row.toArray());
        }
    }
}
