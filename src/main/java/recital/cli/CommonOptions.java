package recital.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The options that every command has, and the headings of their helps. */
@Command(
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nDocuments:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_TROUBLE},
        footerHeading = "%nExamples:%n")
final class CommonOptions {

    private static final String DEBUG = "--debug";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    @Option(names = DEBUG, description = "With trouble, show where it came from.")
    private boolean debug;

    /** Whether the command, or one that it belongs to, was given {@code --debug}. */
    static boolean debug(CommandLine command) {
        for (CommandLine here = command; here != null; here = here.getParent()) {
            OptionSpec option = here.getCommandSpec().findOption(DEBUG);
            if (option != null && option.<Boolean>getValue()) {
                return true;
            }
        }
        return false;
    }
}
