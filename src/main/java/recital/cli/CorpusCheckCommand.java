package recital.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import recital.Formats;
import recital.OutputFormat;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusCensus;
import recital.corpus.catalog.Problem;
import recital.parse.Census;
import recital.report.json.JsonRenderers;
import recital.report.phrases.CountPhrases;
import recital.report.terminal.TerminalRenderers;

/** {@code recital corpus check}: whether all was read. */
@Command(
        name = "check",
        header = "Whether every character was read.",
        description = "Accounts for every visible character of every document as paragraph, note, masthead, "
                + "closing or page furniture, and names what has no place and which files cannot be used.",
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_UNPLACED},
        footer = {"  recital corpus check", "  recital corpus check --corpus texts --format json"})
final class CorpusCheckCommand implements Callable<Integer> {

    private static final Formats<List<Census>> FORMATS = Formats.<List<Census>>terminal(TerminalRenderers::census)
            .and(OutputFormat.JSON, look -> JsonRenderers.census());

    private final Console console;

    @Mixin
    private final ResultOptions options;

    @Mixin
    private NoticesOption notices;

    CorpusCheckCommand(Console console) {
        this.console = console;
        options = new ResultOptions(console, FormatOption.ofList(FORMATS));
    }

    @Override
    public Integer call() throws CommandException {
        Corpus corpus = options.openForCensus().corpus();
        CorpusCensus census = CorpusCensus.of(corpus);
        if (census.documents().isEmpty() && census.problems().isEmpty()) {
            throw new CommandException(corpus.name(), "no document to check", "name a folder of documents by --corpus");
        }
        options.deliver(census.documents(), FORMATS);
        return report(census.documents(), census.problems());
    }

    private int report(List<Census> documents, List<Problem> problems) {
        notices.report(problems, console);
        long incomplete =
                documents.stream().filter(census -> !census.complete()).count();
        long unusable = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.TROUBLE)
                .count();
        if (incomplete + unusable == 0) {
            return ExitStatus.DONE;
        }
        console.error("the collection is not whole: " + incomplete + " of " + documents.size()
                + " documents with characters out of place, "
                + CountPhrases.count(unusable, "problem") + " with files: see the list and the notes above");
        return ExitStatus.TROUBLE;
    }
}
