package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import recital.corpus.Corpus;
import recital.corpus.Entry;
import recital.model.Symbol;
import recital.report.Span.Style;

/** Shows on a terminal what a collection knows: symbol, date, edition and title of each document. */
final class TerminalEntries implements TextRenderer<Corpus> {

    private final TerminalOptions options;

    public TerminalEntries(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(Corpus corpus, Writer out) throws IOException {
        TerminalFlow flow = new TerminalFlow(out, options);
        long present = corpus.entries().stream().filter(Entry::present).count();
        String count = corpus.name() + ": " + Tally.count(present, "document");
        long absent = corpus.entries().size() - present;
        String lacking = absent == 0 ? "" : ", and " + Tally.count(absent, "official text") + " known but not here";
        flow.line(count + lacking, Style.STRONG);
        if (corpus.entries().isEmpty()) {
            return;
        }
        flow.blank();
        Columns columns = new Columns();
        Map<Symbol, List<Entry>> bySymbol = corpus.entries().stream()
                .collect(Collectors.groupingBy(Entry::symbol, LinkedHashMap::new, Collectors.toList()));
        bySymbol.values()
                .forEach(entries -> columns.add(
                        List.of(
                                entries.get(0).symbol().shortForm(),
                                entries.get(0)
                                        .adopted()
                                        .map(LocalDate::toString)
                                        .orElse("-"),
                                editions(entries)),
                        entries.get(0).title()));
        columns.write(flow);
    }

    private static String editions(List<Entry> entries) {
        String here = entries.stream()
                .filter(Entry::present)
                .map(e -> e.edition().label())
                .collect(Collectors.joining(", "));
        return here.isEmpty() ? "not here" : here;
    }
}
