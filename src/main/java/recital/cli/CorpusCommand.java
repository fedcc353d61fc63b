package recital.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code recital corpus}: the collection itself. */
@Command(
        name = "corpus",
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = {"The collection itself: what it has, what belongs together, whether all was read.", ""},
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_TROUBLE},
        footerHeading = "%nExamples:%n",
        footer = {
            "  recital corpus list --corpus texts",
            "  recital corpus chain 73/218",
            "  recital corpus check --corpus texts"
        })
final class CorpusCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command given");
    }
}
