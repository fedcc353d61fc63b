package recital.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import recital.Formats;
import recital.OutputFormat;
import recital.lineage.Blame;
import recital.lineage.Blamer;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonRenderers;
import recital.report.terminal.TerminalRenderers;

/** {@code recital blame}: the origin of every word. */
@Command(
        name = "blame",
        header = "The year that brought in each word of a document.",
        description = "Shows beside each run of words the resolution that brought it in, through moves, splits and "
                + "mergers, and which words were out for a time and came in again.",
        footer = {"  recital blame 73/218 OP16", "  recital blame 2025 -o origins.html", "  recital blame draft.txt OP3"
        })
final class BlameCommand implements Callable<Integer> {

    private static final Formats<Blame> FORMATS = Formats.<Blame>terminal(TerminalRenderers::blame)
            .and(OutputFormat.JSON, look -> JsonRenderers.blame())
            .andTable("words", CsvRenderers.blame())
            .and(OutputFormat.HTML, look -> HtmlRenderers.blame());

    @Parameters(
            index = "0",
            arity = "1..*",
            paramLabel = "DOCUMENT",
            description = "A year, session, symbol or file; a paragraph of it as in 73/218 OP16 or 73/218#OP16.")
    private List<String> what;

    @Mixin
    private final ResultOptions options;

    BlameCommand(Console console) {
        options = new ResultOptions(console, FormatOption.of(FORMATS));
    }

    @Override
    public Integer call() throws CommandException {
        ParagraphName name = ParagraphName.of(what);
        LineageLoader lineages = options.openLineageOf(name.document());
        Resolution read = lineages.readInEdition(name.document());
        Predicate<Paragraph> wanted = wanted(name.paragraph(), read);
        Blame blame = lineages.with(read, lineage -> new Blamer(lineage).of(read, wanted));
        return options.deliver(blame, FORMATS);
    }

    private static Predicate<Paragraph> wanted(Optional<String> paragraph, Resolution read) throws CommandException {
        if (paragraph.isEmpty()) {
            return any -> true;
        }
        ParagraphId id = ParagraphLookup.of(paragraph.get(), read);
        return one -> one.id().equals(id);
    }
}
