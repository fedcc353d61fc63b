package recital.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import recital.corpus.SeriesIndex;
import recital.report.JsonSeries;
import recital.report.Renderer;
import recital.report.TerminalSeries;

/** {@code recital series}: what in a folder continues what. */
@Command(
        name = "series",
        sortOptions = false,
        abbreviateSynopsis = true,
        header = "The annual series that a collection holds.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = "Finds the annual series among the documents of a collection, by the predecessors that their "
                + "recitals recall and by their titles, and lists each with its years, its gaps and what it recalls "
                + "that is not here.",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_TROUBLE},
        footerHeading = "%nExamples:%n",
        footer = {"  recital series", "  recital series --corpus texts --format json"})
final class SeriesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ListFormatOption format;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    SeriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Trouble {
        OpenCollection documents = collection.open(console);
        documents.tellProblems();
        output.deliver(documents.seriesIndex(), renderer(documents.corpus().name()), console);
        return ExitStatus.DONE;
    }

    private Renderer<SeriesIndex> renderer(String collectionName) {
        return switch (format.chosen(output)) {
            case TERMINAL -> new TerminalSeries(collectionName, output.look(console));
            case JSON -> new JsonSeries(collectionName);
        };
    }
}
