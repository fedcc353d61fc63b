package recital.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import recital.Formats;
import recital.OutputFormat;
import recital.language.Lexicon;
import recital.lineage.AskedDocument;
import recital.lineage.CitationTimeline;
import recital.model.Language;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonRenderers;
import recital.report.terminal.TerminalRenderers;

/** {@code recital citations}: what entered and left the citations of a series. */
@Command(
        name = "citations",
        header = "What a series cites through the years.",
        description = {
            "Shows for each document which others it cites that the adopted one before it did not: for the first time "
                    + "(entered), or again (back, with the year in which it was last cited), and what left, with the years in "
                    + "which it had been cited. With a symbol, shows where each document of the collection cites that one, those "
                    + "that belong to no series included.",
            "",
            "A citation in a note counts for the paragraph that carries the mark; from the text to a note is no "
                    + "leaving. The series' own predecessor, which enters every year, is marked as routine. A draft is a "
                    + "side branch: the resolution adopted after it is compared with the one adopted before it."
        },
        parameterListHeading = "%nWhat:%n",
        footer = {
            "  recital citations",
            "  recital citations 70/125",
            "  recital citations --grep 'enhanced cooperation'",
            "  recital citations -o citations.html"
        })
final class CitationsCommand implements Callable<Integer> {

    private static final Formats<CitationTimeline> FORMATS = Formats.<CitationTimeline>terminal(
                    TerminalRenderers::citations)
            .and(OutputFormat.JSON, look -> JsonRenderers.citations())
            .andTable("citations", CsvRenderers.citations())
            .and(OutputFormat.HTML, look -> HtmlRenderers.citations());

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SYMBOL",
            description = "A document that is cited: 70/125, E/2018/33, 'decision 77/568'.")
    private Optional<String> symbol = Optional.empty();

    @Option(names = "--grep", paramLabel = "WORDS", description = "Only citations of paragraphs with these words.")
    private Optional<String> grep = Optional.empty();

    @Option(names = "--all", description = "Documents that belong to no series too, as always where a symbol is given.")
    private boolean all;

    @Mixin
    private final ResultOptions options;

    CitationsCommand(Console console) {
        options = new ResultOptions(console, FormatOption.of(FORMATS));
    }

    @Override
    public Integer call() throws CommandException {
        Optional<AskedDocument> asked = symbol.isEmpty() ? Optional.empty() : Optional.of(asked(symbol.get()));
        LineageLoader lineages = all || asked.isPresent() ? options.openAll() : options.openLineage();
        return options.deliver(
                lineages.combined(
                        lineage -> CitationTimeline.of(lineage, grep, asked, lineages::adopted), CitationTimeline::and),
                FORMATS);
    }

    private static AskedDocument asked(String name) throws CommandException {
        return AskedDocument.parse(Lexicon.of(Language.ENGLISH), name)
                .orElseThrow(() -> new CommandException(
                        "'" + name + "'",
                        "not recognized as the symbol of a document",
                        "give one as 70/125, E/2018/33, 'decision 77/568', S/RES/1325 or "
                                + "'Human Rights Council resolution 48/13'"));
    }
}
