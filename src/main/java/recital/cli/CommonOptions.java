package recital.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

    /** The name of the field by which each command has these options. */
    private static final String MIXIN = "common";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    @Option(names = "--debug", description = "With trouble, show where it came from.")
    private boolean debug;

    /** Whether the command, or one that it belongs to, was given {@code --debug}. */
    static boolean debug(CommandLine command) {
        for (CommandLine here = command; here != null; here = here.getParent()) {
            if (here.getMixins().get(MIXIN) instanceof CommonOptions common && common.debug) {
                return true;
            }
        }
        return false;
    }
}
