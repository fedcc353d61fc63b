package recital.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * A run of a command whose model the build has made. What it does not understand, and whoever asks for help, is left to
 * the whole model, which knows the words for that.
 */
final class KnownCommand implements IExecutionStrategy, IParameterExceptionHandler {

    private final ErrorReporter failures;
    private boolean understood;

    private KnownCommand(ErrorReporter failures) {
        this.failures = failures;
    }

    /** Runs the command that is named, and tells how it ended; nothing where it did not begin. */
    static OptionalInt execute(Console console, ErrorReporter failures, String... arguments) {
        Optional<CommandLine> command = RecitalCommand.parserOf(console, arguments);
        if (command.isEmpty()) {
            return OptionalInt.empty();
        }
        KnownCommand run = new KnownCommand(failures);
        int status = command.get()
                .setExecutionStrategy(run)
                .setParameterExceptionHandler(run)
                .setExecutionExceptionHandler(failures)
                .execute(Arrays.copyOfRange(arguments, 1, arguments.length));
        return run.understood ? OptionalInt.of(status) : OptionalInt.empty();
    }

    @Override
    public int execute(ParseResult arguments) {
        understood = true;
        return new RunLast().execute(arguments);
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        return understood ? failures.handleParseException(e, arguments) : ExitStatus.TROUBLE;
    }
}
