package recital.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recital.Formats;
import recital.OutputFormat;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.corpus.series.Series;
import recital.corpus.series.SeriesIndex;
import recital.model.Symbol;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonRenderers;
import recital.report.phrases.SeriesPhrases;
import recital.report.terminal.TerminalRenderers;
import recital.search.growth.Growth;
import recital.search.growth.Growth.Grouping;
import recital.search.growth.Growth.Population;
import recital.search.growth.GrowthCounter;

/** {@code recital growth}: where the words of a series or session come from. */
@Command(
        name = "growth",
        header = "Where the words of a series or session come from.",
        description = {
            "Counts the words of adopted resolutions by origin (the own past, which is the earlier members of the same "
                    + "series; other titles, which are the earlier resolutions of other series; new), by kind (citations, "
                    + "events, substance) and by year, and lists the paragraphs that came or grew most.",
            "",
            "A word belongs to a past when it lies in a run of at least --min-words words that stands there. Every "
                    + "resolution of the collection that was adopted earlier, by date and then by number, is a past; what the "
                    + "collection lacks is none, so words of a series whose first years are missing look new."
        },
        footer = {
            "  recital growth",
            "  recital growth --series 78/132 --corpus texts",
            "  recital growth --session 76-78 --corpus texts",
            "  recital growth --all -o growth.html"
        })
final class GrowthCommand implements Callable<Integer> {

    private static final Formats<Growth> FORMATS = Formats.<Growth>terminal(TerminalRenderers::growth)
            .and(OutputFormat.JSON, look -> JsonRenderers.growth())
            .andTable("documents", CsvRenderers.growth())
            .and(OutputFormat.HTML, look -> HtmlRenderers.growth());

    /** source: {@code src/docs/growth.md}, where the others are compared. */
    private static final String MIN_WORDS = "8";

    @Option(
            names = "--session",
            paramLabel = "SESSION",
            converter = SessionRange.Converter.class,
            description = "All resolutions of a session (78) or of several (76-78), by session and not by year.")
    private Optional<SessionRange> sessions = Optional.empty();

    @Option(
            names = "--all",
            description = "All resolutions of the collection, those that belong to no series included.")
    private boolean all;

    @Option(
            names = "--min-words",
            paramLabel = "N",
            defaultValue = MIN_WORDS,
            description = "How many words a run has at least, from 2 to 50; without it ${DEFAULT-VALUE}.")
    private int minWords;

    @Mixin
    private final ResultOptions options;

    GrowthCommand(Console console) {
        options = new ResultOptions(console, FormatOption.of(FORMATS));
    }

    @Override
    public Integer call() throws CommandException {
        new NumberRange(2, 50).require("--min-words", minWords);
        if (all && sessions.isPresent()) {
            throw new CommandException("--all", "it leaves no session out", "leave it or --session away");
        }
        if (all || sessions.isPresent()) {
            options.refuseSeries((all ? "--all" : "--session") + " counts what is in no series, too");
        }
        DocumentLoader documents = options.open();
        documents.reportProblems();
        SeriesIndex index = documents.seriesIndex();
        GrowthCounter counter = new GrowthCounter(documents.corpus(), documents.wholeIndex(index.edition()), minWords);
        Growth growth = documents
                .timed()
                .on(documents.corpus().name(), documents.count(), () -> growth(counter, documents, index));
        return options.deliver(growth, FORMATS);
    }

    private Growth growth(GrowthCounter counter, DocumentLoader documents, SeriesIndex index)
            throws CommandException, CorpusException {
        String collection = documents.corpus().name();
        if (sessions.isPresent()) {
            SessionRange range = sessions.get();
            return counter.count(
                            new Population("session", "all adopted resolutions of " + range + " in " + collection),
                            Grouping.SESSION,
                            entry -> range.has(entry.session()))
                    .orElseThrow(() -> new CommandException(
                            collection,
                            "no resolution of " + range,
                            "name another session, or a folder that has one by --corpus"));
        }
        Set<Symbol> members = index.series().stream()
                .flatMap(series -> series.members().stream())
                .map(Entry::symbol)
                .collect(Collectors.toSet());
        Predicate<Entry> wanted = entry -> all || members.contains(entry.symbol());
        Population population = all
                ? new Population("all", "all adopted resolutions in " + collection)
                : new Population("series", series(documents.series()));
        return counter.count(population, Grouping.YEAR, wanted)
                .orElseThrow(() -> new CommandException(
                        collection, "no resolution in it was adopted", "name another folder by --corpus"));
    }

    private static String series(List<Series> series) {
        return series.size() == 1
                ? "the adopted resolutions of the series \u201c" + SeriesPhrases.title(series.get(0)) + "\u201d"
                : "the adopted resolutions of " + series.size() + " series";
    }
}
