package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import recital.align.Link;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.model.ParagraphId;
import recital.report.Filter;
import recital.report.TextRenderer;
import recital.report.phrases.CountPhrases;

/**
 * Writes the links of a comparison, one a row: {@code earlier ids TAB later ids TAB relation TAB certainty}.
 *
 * <p>Ids are separated by commas and stand in document order, {@code -} stands for none, and a moved
 * link's relation carries {@code ,moved}. The certainty is the chance that the link is right. Where a filter hides rows, a first line that begins with
 * {@code #} counts them.
 */
final class TsvDiff implements TextRenderer<ResolutionDiff> {

    private final Filter filter;

    public TsvDiff(Filter filter) {
        this.filter = filter;
    }

    @Override
    public void write(ResolutionDiff diff, Writer out) throws IOException {
        TableWriter tsv = TableWriter.tsv(out);
        if (filter.isActive()) {
            tsv.comment(CountPhrases.hidden(filter.hidden(diff)));
        }
        for (Change change : filter.shownChanges(diff)) {
            Link link = change.link();
            tsv.row(
                    ids(link.earlier()),
                    ids(link.later()),
                    link.relation().code() + (link.moved() ? ",moved" : ""),
                    String.format(Locale.ROOT, "%.3f", link.certainty()));
        }
    }

    static String ids(List<ParagraphId> ids) {
        return ids.isEmpty() ? "-" : ids.stream().map(ParagraphId::value).collect(Collectors.joining(","));
    }
}
