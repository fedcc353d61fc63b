package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import recital.model.Edition;
import recital.model.Fragment;
import recital.model.Language;
import recital.model.Symbol;
import recital.parse.Census;
import recital.report.TextRenderer;
import recital.report.phrases.CountPhrases;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;

/** Shows on a terminal where the visible characters of documents ended, and names what has no place. */
final class TerminalCensus implements TextRenderer<List<Census>> {

    private final TerminalOptions options;

    public TerminalCensus(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(List<Census> documents, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        TextTable columns = new TextTable();
        columns.add(List.of("document", "visible", "paragraphs", "notes", "masthead", "closing", "furniture"), "");
        documents.forEach(census -> columns.add(
                Stream.concat(Stream.of(name(census)), counts(census).map(String::valueOf))
                        .toList(),
                ""));
        columns.write(writer);
        for (Census census : documents) {
            for (String lack : lacks(census)) {
                writer.paragraph(
                        new StyledText(name(census) + ": ", Style.WARNING),
                        3,
                        List.of(StyledText.plain(lack.replaceAll("\\s+", " "))));
            }
        }
        long complete = documents.stream().filter(Census::complete).count();
        writer.blank();
        writer.line(StyledText.plain("Every visible character has its place in " + complete + " of "
                + CountPhrases.count(documents.size(), "document") + "."));
    }

    /** Symbols in their short form, so that a row with an edition has room in 80 columns, with any language but English. */
    private static String name(Census census) {
        String name = Symbol.parse(census.name()).map(Symbol::shortForm).orElse(census.name())
                + (census.language() == Language.ENGLISH
                        ? ""
                        : " " + census.language().code());
        return census.edition() == Edition.OFFICIAL
                ? name
                : name + " " + census.edition().label();
    }

    private static Stream<Long> counts(Census census) {
        return Stream.of(
                census.source(),
                census.paragraphs(),
                census.notes(),
                census.masthead(),
                census.closing(),
                census.furniture().entrySet().stream()
                        .filter(kind -> kind.getKey() != Fragment.FragmentKind.UNPLACED)
                        .mapToLong(kind -> kind.getValue())
                        .sum());
    }

    private static List<String> lacks(Census census) {
        List<String> lacks = new ArrayList<>();
        for (Fragment fragment : census.unplaced()) {
            lacks.add("not placed, " + place(fragment) + ": " + fragment.text());
        }
        if (!census.missing().isEmpty()) {
            lacks.add("lost: " + census.missing());
        }
        if (!census.doubled().isEmpty()) {
            lacks.add("more often than in the file: " + census.doubled());
        }
        lacks.addAll(census.altered());
        return lacks;
    }

    private static String place(Fragment fragment) {
        String page = fragment.page() > 0 ? "page " + fragment.page() + ", " : "";
        return page + "line " + fragment.line();
    }
}
