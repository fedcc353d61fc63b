package recital.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import recital.Formats;
import recital.OutputFormat;
import recital.batch.Batch;
import recital.batch.Plan;
import recital.batch.PlanException;
import recital.batch.ResultFormat;
import recital.batch.Summary;
import recital.batch.SummaryRow;
import recital.corpus.cache.ProgramVersion;
import recital.corpus.catalog.Entry;
import recital.corpus.file.ErrorMessages;
import recital.corpus.series.Series;
import recital.diff.ResolutionDiff;
import recital.report.phrases.CountPhrases;
import recital.report.terminal.TerminalOptions;

/** {@code recital batch}: many comparisons, scripted. */
@Command(
        name = "batch",
        customSynopsis = {
            "recital batch [OPTIONS] --out=DIR",
            "                     (--consecutive | --all-pairs | --plan=FILE)"
        },
        header = "Many comparisons at once.",
        description = "Leaves a file a pair and format in a folder, and summary.csv with the counts of each "
                + "pair. A document that cannot be read fails its own pairs and nothing else. Files are "
                + "written whole or not at all.",
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_FAILED_PAIR},
        footer = {
            "  recital batch --consecutive --out results",
            "  recital batch --all-pairs --formats tsv,json --out results --jobs 4",
            "  printf '2016\\t2018\\n' | recital batch --plan - --out results"
        })
final class BatchCommand implements Callable<Integer> {

    /** The width of a terminal view that is kept in a file. */
    private static final int FILE_WIDTH = 80;

    private static final int MOST_JOBS = 1_000;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Pairs pairs;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder for the results; made where it is missing.")
    private Path folder;

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "html",
            converter = DiffFormat.class,
            completionCandidates = DiffFormats.class,
            description = "Formats of the results, separated by commas: ${COMPLETION-CANDIDATES}; without it html.")
    private List<OutputFormat> formats;

    @Option(
            names = "--resume",
            description = "Pass over pairs whose results are there already, made from the same texts.")
    private boolean resume;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Pairs to work on at a time; without it, one a processor. The results do not depend on it.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = FormatOption.BYTE_ORDER_MARK, description = FormatOption.ABOUT_MARK)
    private boolean byteOrderMark;

    @Mixin
    private RedlineOption redline;

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    BatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException, InterruptedException {
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--jobs': " + jobs + " is not between 1 and " + MOST_JOBS);
        }
        DocumentLoader documents = collection.open(console);
        Plan plan = plan(documents);
        Batch batch = new Batch(
                documents.of(plan),
                documents.comparisons(),
                documents.overrides(),
                outputs(),
                folder,
                Version.number() + ProgramVersion.current().orElse("") + redline.given(console) + byteOrderMark);
        Summary summary;
        try (BatchProgress progress = new BatchProgress(console)) {
            summary = batch.run(plan, jobs, resume, progress);
        } catch (IOException e) {
            throw new CommandException(
                    folder + ": cannot be written: " + ErrorMessages.reasonFor(e)
                            + ": choose another folder with --out",
                    e);
        }
        return report(summary);
    }

    private Plan plan(DocumentLoader documents) throws CommandException {
        try {
            if (pairs.file != null) {
                return Plan.read(
                        new TextFileReader(console).of(pairs.file),
                        pairs.file.equals("-") ? "standard input" : pairs.file);
            }
            List<Series> series = documents.series("name a folder with a series by --corpus, or the pairs by --plan");
            Plan plan = pairs.allPairs ? Plan.allPairs(series) : Plan.consecutive(series);
            if (plan.pairs().isEmpty()) {
                throw nothingToCompare(series, documents);
            }
            return plan;
        } catch (PlanException e) {
            throw new CommandException(e);
        }
    }

    /** As in a folder of one session, where what a document continues is not there. */
    private static CommandException nothingToCompare(List<Series> series, DocumentLoader documents) {
        List<Entry> members =
                series.stream().flatMap(one -> one.members().stream()).toList();
        List<Integer> sessions = members.stream()
                .flatMapToInt(entry -> entry.session().stream())
                .distinct()
                .boxed()
                .toList();
        return new CommandException(
                documents.corpus().name(),
                "no resolution has its predecessor there"
                        + (sessions.size() == 1
                                ? ": all that it has of series is of session " + sessions.get(0)
                                        + ", and a comparison takes two sessions"
                                : ""),
                "add the session before to the folder, or get what one recalls by 'recital corpus fetch --chain "
                        + Advice.quoted(members.get(0).symbol().shortForm()) + "'");
    }

    private List<ResultFormat> outputs() {
        List<ResultFormat> outputs = new ArrayList<>();
        Formats<ResolutionDiff> renderers = redline.formats(Formats.OF_DIFF, formats, console);
        if (byteOrderMark && !formats.contains(OutputFormat.CSV)) {
            throw new ParameterException(spec.commandLine(), FormatOption.MARK_OF_NO_CSV);
        }
        if (byteOrderMark) {
            renderers = FormatOption.marked(renderers);
        }
        for (OutputFormat format : new LinkedHashSet<>(formats)) {
            outputs.add(new ResultFormat(
                    format.ending(),
                    renderers.renderer(format, TerminalOptions.plain(FILE_WIDTH).with(Advice.HINTS))));
        }
        return outputs;
    }

    private int report(Summary summary) throws CommandException {
        List<SummaryRow.Failed> failed = summary.failed();
        long compared = summary.rows().size() - failed.size() - summary.kept();
        String kept = summary.kept() == 0 ? "" : summary.kept() + " as before, ";
        console.print(CountPhrases.count(compared, "pair") + " compared, " + kept + "results and summary.csv in "
                + folder + "\n");
        if (failed.isEmpty()) {
            return ExitStatus.DONE;
        }
        SummaryRow.Failed first = failed.get(0);
        console.error(CountPhrases.count(failed.size(), "pair") + " failed, the first " + first.earlier() + " and "
                + first.later() + ": " + first.error() + ": see " + folder.resolve("summary.csv") + " for each");
        return ExitStatus.TROUBLE;
    }

    /** Reads a format of comparisons. */
    private static final class DiffFormat implements ITypeConverter<OutputFormat> {

        @Override
        public OutputFormat convert(String code) {
            return new LabelConverter<>(Formats.OF_DIFF.all(), OutputFormat::code).convert(code);
        }
    }

    /** The formats of comparisons, by their codes. */
    private static final class DiffFormats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Formats.OF_DIFF.all().stream().map(OutputFormat::code).iterator();
        }
    }

    /** The three ways to say which pairs. */
    private static final class Pairs {

        @Option(
                names = "--consecutive",
                required = true,
                description =
                        "Each resolution of a series with the next; a draft with the one before and with what was made of it.")
        private boolean consecutive;

        @Option(
                names = "--all-pairs",
                required = true,
                description = "Each resolution of a series with every later one.")
        private boolean allPairs;

        @Option(
                names = "--plan",
                paramLabel = "FILE",
                required = true,
                description = "The pairs in FILE (- is standard input): two documents a line, separated by a tab; "
                        + "lines that begin with # say nothing.")
        private String file;
    }
}
