package recital.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recital.Formats;
import recital.OutputFormat;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonRenderers;
import recital.report.terminal.TerminalRenderers;
import recital.search.AdoptedDocuments;
import recital.search.reuse.Reuse;
import recital.search.reuse.ReuseOptions;

/** {@code recital reuse}: which paragraphs of a collection share wording. */
@Command(
        name = "reuse",
        header = "Which resolutions borrow wording from which.",
        description = {
            "Finds all pairs of paragraphs of a collection that share a run of at least --min-words words, and shows which "
                    + "series lend and which borrow. CSV and lines of JSON have every pair, written as it is found.",
            "",
            "Of two paragraphs the one of the resolution adopted first lends. Wording that stands in more than --most "
                    + "paragraphs is a stock phrase, by which no pair is found. What does not fit into --memory goes to "
                    + "temporary files; the result is the same."
        },
        footer = {
            "  recital reuse --corpus texts",
            "  recital reuse --corpus texts -o reuse.html",
            "  recital reuse --corpus texts -o pairs.csv",
            "  recital reuse --corpus texts --own --memory 64 --format jsonl"
        })
final class ReuseCommand implements Callable<Integer> {

    private static final long MEGABYTE = 1 << 20;

    private static final Formats<Reuse> FORMATS = Formats.<Reuse>terminal(TerminalRenderers::reuse)
            .andTable("pairs", CsvRenderers.reuse())
            .and(OutputFormat.JSONL, look -> JsonRenderers.reuse())
            .and(OutputFormat.HTML, look -> HtmlRenderers.reuse());

    @Option(
            names = "--min-words",
            paramLabel = "N",
            defaultValue = "12",
            description = "How many words a run has at least, from 4 to 100; without it ${DEFAULT-VALUE}.")
    private int minWords;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "100",
            description = "In how many paragraphs wording may stand, from 2 to 10000; without it ${DEFAULT-VALUE}.")
    private int most;

    @Option(names = "--own", description = "Pairs within one series too.")
    private boolean own;

    @Option(
            names = "--memory",
            paramLabel = "MB",
            defaultValue = "256",
            description = "For paragraphs and pairs, in megabytes from 1 to 65536; without it ${DEFAULT-VALUE}.")
    private int memory;

    @Mixin
    private final ResultOptions options;

    ReuseCommand(Console console) {
        options = new ResultOptions(console, FormatOption.of(FORMATS));
    }

    @Override
    public Integer call() throws CommandException {
        new NumberRange(4, 100).require("--min-words", minWords);
        new NumberRange(2, 10_000).require("--most", most);
        new NumberRange(1, 65_536).require("--memory", memory);
        if (!own) {
            options.refuseSeries("without --own what two documents of one series share is left out");
        }
        DocumentLoader documents = options.open();
        documents.reportProblems();
        Reuse reuse = new Reuse(
                documents.corpus(),
                AdoptedDocuments.of(documents.corpus(), documents.seriesIndex()),
                new ReuseOptions(minWords, most, own, memory * MEGABYTE));
        return options.stream(reuse, FORMATS);
    }
}
