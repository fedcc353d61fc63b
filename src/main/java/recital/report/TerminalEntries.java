package recital.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import recital.corpus.Corpus;
import recital.corpus.Entry;
import recital.report.Span.Style;

/** Shows on a terminal what a collection knows: symbol, date, edition and title of each document. */
public final class TerminalEntries implements Renderer<Corpus> {

    private final TerminalOptions options;

    public TerminalEntries(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void render(Corpus corpus, Appendable out) throws IOException {
        Flow flow = new Flow(out, options);
        long present = corpus.entries().stream().filter(Entry::present).count();
        String count = corpus.name() + ": " + present + (present == 1 ? " document" : " documents");
        long absent = corpus.entries().size() - present;
        String lacking = absent == 0 ? "" : ", and " + absent + " known but not here";
        flow.paragraph(Span.plain(""), 0, List.of(new Span(count + lacking, Style.STRONG)));
        if (corpus.entries().isEmpty()) {
            return;
        }
        flow.blank();
        Columns columns = new Columns();
        for (Entry entry : corpus.entries()) {
            columns.add(
                    List.of(
                            entry.symbol().shortForm(),
                            entry.adopted().map(LocalDate::toString).orElse("-"),
                            entry.present() ? entry.edition().label() : "not here"),
                    entry.title());
        }
        columns.write(flow, options.width());
    }
}
