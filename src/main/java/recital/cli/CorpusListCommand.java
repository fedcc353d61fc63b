package recital.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import recital.Formats;
import recital.OutputFormat;
import recital.corpus.catalog.CorpusListing;
import recital.report.json.JsonRenderers;
import recital.report.terminal.TerminalRenderers;

/** {@code recital corpus list}: what the collection has. */
@Command(
        name = "list",
        header = "What the collection has.",
        description = "Lists the documents of the collection, with date, edition and title, and what is amiss.",
        footer = {"  recital corpus list", "  recital corpus list --corpus texts --format json"})
final class CorpusListCommand implements Callable<Integer> {

    private static final Formats<CorpusListing> FORMATS = Formats.<CorpusListing>terminal(TerminalRenderers::collection)
            .and(OutputFormat.JSON, look -> JsonRenderers.collection());

    private final Console console;

    @Mixin
    private final ResultOptions options;

    @Mixin
    private NoticesOption notices;

    CorpusListCommand(Console console) {
        this.console = console;
        options = new ResultOptions(console, FormatOption.ofList(FORMATS));
    }

    @Override
    public Integer call() throws CommandException {
        CorpusListing collection = options.openInAllLanguages().corpus().listing();
        options.deliver(collection, FORMATS);
        notices.report(collection.problems(), console);
        return ExitStatus.DONE;
    }
}
