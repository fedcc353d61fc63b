package recital.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import recital.corpus.Corpus;
import recital.report.JsonEntries;
import recital.report.TerminalEntries;

/** {@code recital corpus list}: what the collection has. */
@Command(
        name = "list",
        sortOptions = false,
        abbreviateSynopsis = true,
        header = "What the collection has.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = "Lists the documents of the collection, with date, edition and title, and what is amiss.",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_TROUBLE},
        footerHeading = "%nExamples:%n",
        footer = {"  recital corpus list", "  recital corpus list --corpus texts --format json"})
final class CorpusListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ListFormatOption format;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    CorpusListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Trouble {
        Corpus corpus = collection.open(console).corpus();
        output.deliver(
                corpus,
                switch (format.chosen(output)) {
                    case TERMINAL -> new TerminalEntries(output.look(console));
                    case JSON -> new JsonEntries();
                },
                console);
        corpus.problems().forEach(problem -> console.note(CorpusAdvice.of(problem)));
        return ExitStatus.DONE;
    }
}
