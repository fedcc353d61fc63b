package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.DraftingHistory;
import recital.lineage.DraftingRow;
import recital.report.Filter;
import recital.report.TextRenderer;
import recital.report.phrases.CountPhrases;

/**
 * Writes the rows of a drafting history: the ids in each document, one a column, then what became of the row.
 *
 * <p>Ids and comment are as in {@link TsvDiff}.
 */
final class TsvDrafting implements TextRenderer<DraftingHistory> {

    private final Filter filter;

    TsvDrafting(Filter filter) {
        this.filter = filter;
    }

    @Override
    public void write(DraftingHistory history, Writer out) throws IOException {
        TableWriter tsv = TableWriter.tsv(out);
        if (filter.isActive()) {
            tsv.comment(CountPhrases.hiddenRows(filter.hidden(history)));
        }
        for (DraftingRow row : filter.shownRows(history)) {
            List<String> fields = new ArrayList<>();
            for (int document = 0; document < row.cells().size(); document++) {
                fields.add(TsvDiff.ids(row.ids(document)));
            }
            fields.add(row.course().fate().code());
            tsv.row(fields.toArray());
        }
    }
}
