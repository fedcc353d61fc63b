package recital.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import recital.Formats;
import recital.OutputFormat;
import recital.corpus.series.SeriesIndex;
import recital.report.json.JsonRenderers;
import recital.report.terminal.TerminalRenderers;

/** {@code recital series}: what in a folder continues what. */
@Command(
        name = "series",
        header = "The annual series that a collection holds.",
        description = "Finds the annual series among the documents of a collection, by the predecessors that their "
                + "recitals recall and by their titles, and lists each with its years, its gaps and what it recalls "
                + "that is not here.",
        footer = {"  recital series", "  recital series --corpus texts --format json"})
final class SeriesCommand implements Callable<Integer> {

    private static final Formats<CollectionSeries> FORMATS = Formats.<CollectionSeries>terminal(look -> (found, out) ->
                    TerminalRenderers.series(found.collection(), look).render(found.series(), out))
            .and(
                    OutputFormat.JSON,
                    look -> (found, out) ->
                            JsonRenderers.series(found.collection()).render(found.series(), out));

    @Mixin
    private final ResultOptions options;

    SeriesCommand(Console console) {
        options = new ResultOptions(console, FormatOption.ofList(FORMATS));
    }

    @Override
    public Integer call() throws CommandException {
        DocumentLoader documents = options.open();
        documents.reportProblems();
        return options.deliver(new CollectionSeries(documents.corpus().name(), documents.seriesIndex()), FORMATS);
    }

    /** What was found in which collection. */
    private record CollectionSeries(String collection, SeriesIndex series) {}
}
