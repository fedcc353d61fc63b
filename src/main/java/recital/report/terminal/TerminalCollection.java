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
import recital.model.Edition;
import recital.model.Language;
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
                        named(entries).title()));
        columns.write(writer);
    }

    private static String editions(List<Entry> entries) {
        Map<Edition, List<Entry>> here = entries.stream()
                .filter(Entry::present)
                .collect(Collectors.groupingBy(Entry::edition, LinkedHashMap::new, Collectors.toList()));
        return here.isEmpty()
                ? "not here"
                : here.entrySet().stream()
                        .map(edition -> edition.getKey().label() + languages(edition.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** The languages of a text that is not in English alone. */
    private static String languages(List<Entry> entries) {
        return entries.stream().allMatch(entry -> entry.language() == Language.ENGLISH)
                ? ""
                : entries.stream().map(entry -> entry.language().code()).collect(Collectors.joining(" ", " in ", ""));
    }

    /** The English one where there is one. */
    private static Entry named(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.language() == Language.ENGLISH)
                .findFirst()
                .orElse(entries.get(0));
    }
}
