package recital.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import recital.corpus.Chain;
import recital.report.JsonChain;
import recital.report.TerminalChain;

/** {@code recital corpus chain}: what belongs together. */
@Command(
        name = "chain",
        sortOptions = false,
        abbreviateSynopsis = true,
        header = "The predecessors of a document.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = "Lists the resolutions that the recitals of a document recall as its predecessors, "
                + "followed on through those that the collection has: with dates, and what the collection "
                + "has of them.",
        parameterListHeading = "%nDocuments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_TROUBLE},
        footerHeading = "%nExamples:%n",
        footer = {"  recital corpus chain A/C.2/74/L.32", "  recital corpus chain 2018 --corpus texts"})
final class CorpusChainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "DOCUMENT", description = "A year, session, symbol or file.")
    private String document;

    @Mixin
    private ListFormatOption format;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    CorpusChainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Trouble {
        OpenCollection documents = collection.open(console);
        output.deliver(
                Chain.of(documents.read(document), documents.corpus()),
                switch (format.chosen(output)) {
                    case TERMINAL -> new TerminalChain(output.look(console));
                    case JSON -> new JsonChain();
                },
                console);
        return ExitStatus.DONE;
    }
}
