package recital.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import recital.manual.Shell;

/** {@code recital generate-completion}: the script by which a shell completes the words of recital. */
@Command(
        name = "generate-completion",
        header = "The completion script for a shell.",
        description = "Prints the script that makes the shell complete commands, options and their values.",
        parameterListHeading = "%nParameters:%n",
        footer = {
            "  source <(recital generate-completion bash)",
            "  source <(recital generate-completion zsh)",
            "  recital generate-completion fish | source"
        })
final class GenerateCompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SHELL",
            defaultValue = "bash",
            converter = OfLabel.class,
            description = "${COMPLETION-CANDIDATES}; without it bash.")
    private Shell shell;

    @Mixin
    private CommonOptions common;

    GenerateCompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        console.print(shell.script(spec.root()));
        return ExitStatus.DONE;
    }

    private static final class OfLabel implements ITypeConverter<Shell> {

        @Override
        public Shell convert(String label) {
            return new LabelConverter<>(List.of(Shell.values()), Shell::toString).convert(label);
        }
    }
}
