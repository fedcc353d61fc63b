package recital.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import recital.OutputFormat;
import recital.diff.ResolutionDiff;
import recital.report.Filter;
import recital.report.Renderer;
import recital.report.html.HtmlRenderers;

/** {@code recital report}: the HTML report of two documents. */
@Command(
        name = "report",
        abbreviateSynopsis = true,
        header = "The same as one HTML page.",
        description = "Writes what changed from one document to another as one HTML file that needs nothing "
                + "else: for reading on a phone or at a desk, for printing, and for linking to a paragraph "
                + "(changes.html#OP16). As PDF it is printed by the Chromium or Chrome of this machine.",
        footer = {
            "  recital report 2017 2018 -o changes.html",
            "  recital report 2017 2018 --full -o changes.pdf",
            "  recital report 73/218 A/C.2/74/L.32 -o draft.html"
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "EARLIER", description = "The earlier document.")
    private String earlier;

    @Parameters(index = "1", paramLabel = "LATER", description = "The later document.")
    private String later;

    @Option(names = "--full", description = "Show unchanged paragraphs at first, and print them.")
    private boolean full;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        if (output.toStandardOutput() && console.outIsTerminal()) {
            throw new CommandException(
                    "the report", "it is a page for a browser", "name its file, as in -o changes.html");
        }
        output.deliver(collection.open(console).compare(earlier, later), renderer(), console);
        return ExitStatus.DONE;
    }

    private Renderer<ResolutionDiff> renderer() {
        Renderer<ResolutionDiff> page = HtmlRenderers.diff(Filter.NONE, full);
        boolean printed = !output.toStandardOutput()
                && output.formatByEnding(List.of(OutputFormat.HTML, OutputFormat.PDF)) == OutputFormat.PDF;
        return printed ? new BrowserPrinter<>(page, console.environment()) : page;
    }
}
