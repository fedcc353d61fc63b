package recital.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import recital.Formats;
import recital.OutputFormat;
import recital.corpus.series.Series;
import recital.corpus.series.SeriesIndex;
import recital.language.Lexicon;
import recital.language.WordSearch;
import recital.model.Language;
import recital.report.json.JsonRenderers;
import recital.report.terminal.TerminalRenderers;

/** {@code recital series}: what in a folder continues what. */
@Command(
        name = "series",
        header = "The annual series that a collection holds.",
        description = "Finds the annual series among the documents of a collection, by the predecessors that their "
                + "recitals recall and by their titles, and lists each with its years, its gaps and what it recalls "
                + "that is not here.",
        footer = {
            "  recital series",
            "  recital series digital divide --corpus texts",
            "  recital series --corpus texts --format json"
        })
final class SeriesCommand implements Callable<Integer> {

    private static final Formats<CollectionSeries> FORMATS = Formats.<CollectionSeries>terminal(
                    look -> (found, out) -> TerminalRenderers.series(found.collection(), found.all(), look)
                            .render(found.series(), out))
            .and(
                    OutputFormat.JSON,
                    look -> (found, out) ->
                            JsonRenderers.series(found.collection()).render(found.series(), out));

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "Only series whose titles have these words.")
    private List<String> words = List.of();

    @Mixin
    private final ResultOptions options;

    SeriesCommand(Console console) {
        options = new ResultOptions(console, FormatOption.ofList(FORMATS));
    }

    @Override
    public Integer call() throws CommandException {
        DocumentLoader documents = options.open();
        documents.reportProblems();
        String name = documents.corpus().name();
        SeriesIndex all = documents.seriesIndex();
        String wanted = String.join(" ", words);
        WordSearch search =
                WordSearch.of(Lexicon.of(documents.corpus().mainLanguage().orElse(Language.ENGLISH)), wanted);
        SeriesIndex found = search.isEmpty() ? all : all.titled(title -> search.beforeLast(title) >= 0);
        if (!search.isEmpty() && found.series().isEmpty() && found.alone().isEmpty()) {
            throw new CommandException(name, "no title has the words '" + wanted + "'", "'recital series' lists all");
        }
        return options.deliver(new CollectionSeries(name, all.series(), found), FORMATS);
    }

    /** What was found in which collection. */
    private record CollectionSeries(String collection, List<Series> all, SeriesIndex series) {}
}
