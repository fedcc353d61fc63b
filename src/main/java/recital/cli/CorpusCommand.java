package recital.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code recital corpus}: the collection itself. */
@Command(
        name = "corpus",
        synopsisSubcommandLabel = "COMMAND",
        header = "What the collection has and what belongs together.",
        description = "Answers questions about the collection, the one inside the program or a folder of "
                + "documents, adds to it and takes out of it.",
        footer = {
            "  recital corpus list --corpus texts",
            "  recital corpus chain 73/218",
            "  recital corpus check --corpus texts",
            "  recital corpus add A_RES_74_197.pdf --corpus texts",
            "  recital corpus fetch --chain 74/197 --corpus texts",
            "  recital corpus where"
        })
final class CorpusCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
