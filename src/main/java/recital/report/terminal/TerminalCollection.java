package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import recital.corpus.catalog.CorpusListing;
import recital.corpus.catalog.Entry;
import recital.model.Symbol;
import recital.report.TextRenderer;
import recital.report.phrases.CountPhrases;
import recital.report.phrases.StyledText.Style;

/** Shows on a terminal what a collection knows: symbol, date, edition and title of each document. */
final class TerminalCollection implements TextRenderer<CorpusListing> {

    private final TerminalOptions options;

    public TerminalCollection(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(CorpusListing collection, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        long present = collection.entries().stream().filter(Entry::present).count();
        String count = collection.name() + ": " + CountPhrases.count(present, "document");
        long absent = collection.entries().size() - present;
        String lacking =
                absent == 0 ? "" : ", and " + CountPhrases.count(absent, "official text") + " known but not here";
        writer.line(count + lacking, Style.STRONG);
        if (collection.entries().isEmpty()) {
            return;
        }
        writer.blank();
        TextTable columns = new TextTable();
        Map<Symbol, List<Entry>> bySymbol = collection.entries().stream()
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
        columns.write(writer);
    }

    private static String editions(List<Entry> entries) {
        String here = entries.stream()
                .filter(Entry::present)
                .map(e -> e.edition().label())
                .collect(Collectors.joining(", "));
        return here.isEmpty() ? "not here" : here;
    }
}
