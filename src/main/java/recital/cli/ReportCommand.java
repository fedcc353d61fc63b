package recital.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import recital.OutputFormat;
import recital.cli.SiteBuilder.Built;
import recital.diff.ResolutionDiff;
import recital.lineage.DraftingHistory;
import recital.report.Filter;
import recital.report.Renderer;
import recital.report.html.HtmlRenderers;

/** {@code recital report}: the HTML report of two documents. */
@Command(
        name = "report",
        abbreviateSynopsis = true,
        header = "The same as one HTML page, or a site of all years.",
        description = {
            "Writes what changed from one document to another as one HTML file that needs nothing "
                    + "else: for reading on a phone or at a desk, for printing, and for linking to a paragraph "
                    + "(changes.html#OP16). Of three to six documents it shows how the last came about, a column a document. "
                    + "As PDF it is printed by the Chromium or Chrome of this machine.",
            "%nWith --all, writes a folder of pages about every series of the collection, which lead to one another and "
                    + "are read from the disk as from a server: each year with the next, each provision through the years, each "
                    + "document with the year of every word, figures, verbs, citations, a search. The folder is written "
                    + "whole or not at all, and only over a site made before."
        },
        footer = {
            "  recital report 2017 2018 -o changes.html",
            "  recital report 2017 2018 --full -o changes.pdf",
            "  recital report 73/218 A/C.2/74/L.32 -o draft.html",
            "  recital report 2018 2019-draft 2019 -o history.html",
            "  recital report --all -o site"
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "EARLIER", description = "The earlier document.")
    private Optional<String> earlier = Optional.empty();

    @Parameters(index = "1", arity = "0..1", paramLabel = "LATER", description = "The later document.")
    private Optional<String> later = Optional.empty();

    @Option(names = "--all", description = "A site of all series of the collection, in the folder that -o names.")
    private boolean all;

    @Option(
            names = "--all-pairs",
            description =
                    "With --all, a page for any two documents of a series, not only for those that follow one another.")
    private boolean allPairs;

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "NEXT",
            description = "Further documents, each following the one before it: a text through its drafts, in columns.")
    private List<String> next = List.of();

    @Option(names = "--full", description = "Show unchanged paragraphs at first, and print them.")
    private boolean full;

    @Mixin
    private OutputFile output;

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        return all ? site() : page();
    }

    private int site() throws CommandException {
        if (earlier.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--all is of all documents, and takes none by name");
        }
        if (output.isStandardOutput()) {
            throw new CommandException("the site", "it is a folder of pages", "name the folder, as in -o site");
        }
        Built built = new SiteBuilder(collection.open(console), allPairs, console).build(output.file());
        console.print(built.in(output.file()) + "\n");
        return ExitStatus.DONE;
    }

    private int page() throws CommandException {
        if (earlier.isEmpty() || later.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Missing required parameters: name two documents, or --all");
        }
        if (allPairs) {
            throw new ParameterException(spec.commandLine(), "--all-pairs goes with --all");
        }
        if (output.isStandardOutput() && console.outIsTerminal()) {
            throw new CommandException(
                    "the report", "it is a page for a browser", "name its file, as in -o changes.html");
        }
        boolean printed = isPrinted();
        output.check();
        console.progress().startClock();
        DocumentLoader documents = collection.open(console);
        if (next.isEmpty()) {
            ResolutionDiff diff = documents.compare(earlier.get(), later.get());
            output.deliver(diff, page(HtmlRenderers.diff(Filter.NONE, full), printed), /* paged= */ false, console);
        } else {
            DraftingHistory history = Drafting.history(documents, earlier.get(), later.get(), next, spec);
            output.deliver(
                    history, page(HtmlRenderers.drafting(Filter.NONE, full), printed), /* paged= */ false, console);
        }
        return ExitStatus.DONE;
    }

    /** Whether the file's name asks for pages as they are printed. */
    private boolean isPrinted() {
        return !output.isStandardOutput()
                && output.formatByEnding(List.of(OutputFormat.HTML, OutputFormat.PDF)) == OutputFormat.PDF;
    }

    private <T> Renderer<T> page(Renderer<T> page, boolean printed) {
        return printed ? new BrowserPrinter<>(page, console.environment()) : page;
    }
}
