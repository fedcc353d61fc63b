package recital.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import recital.Formats;
import recital.OutputFormat;
import recital.corpus.series.Chain;
import recital.report.json.JsonRenderers;
import recital.report.terminal.TerminalRenderers;

/** {@code recital corpus chain}: what belongs together. */
@Command(
        name = "chain",
        header = "The predecessors of a document.",
        description = "Lists the resolutions that the recitals of a document recall as its predecessors, "
                + "followed on through those that the collection has: with dates, and what the collection "
                + "has of them.",
        footer = {"  recital corpus chain A/C.2/74/L.32", "  recital corpus chain 2018 --corpus texts"})
final class CorpusChainCommand implements Callable<Integer> {

    private static final Formats<Chain> FORMATS =
            Formats.<Chain>terminal(TerminalRenderers::chain).and(OutputFormat.JSON, look -> JsonRenderers.chain());

    @Parameters(index = "0", paramLabel = "DOCUMENT", description = "A year, session, symbol or file.")
    private String document;

    @Mixin
    private final ResultOptions options;

    CorpusChainCommand(Console console) {
        options = new ResultOptions(console, FormatOption.ofList(FORMATS));
    }

    @Override
    public Integer call() throws CommandException {
        DocumentLoader documents = options.open();
        return options.deliver(Chain.of(documents.read(document), documents.corpus()), FORMATS);
    }
}
