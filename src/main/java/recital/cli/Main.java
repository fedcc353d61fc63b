package recital.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import recital.source.pdf.PdfReader;

/** Starts recital. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty(PdfReader.ALONE, "true");
        System.exit(run(ProcessContext.ofThisProcess(), arguments));
    }

    /**
     * Runs one command to its end.
     *
     * @return the exit status
     */
    static int run(ProcessContext context, String... arguments) {
        Console console = new Console(context);
        ErrorReporter failures = new ErrorReporter(console);
        try {
            return RecitalCommand.asksForVersion(arguments) ? version(console) : execute(console, failures, arguments);
        } catch (CommandException trouble) {
            return failures.failed(trouble);
        } catch (RuntimeException | Error e) {
            // Picocli lets errors go through, and not all is run by it: Java would end with 1, which says that two
            // documents differ.
            return failures.internalError(e);
        } finally {
            console.progress().stopClock();
        }
    }

    private static int version(Console console) throws CommandException {
        console.print(String.join("\n", new Version().getVersion()) + "\n");
        return ExitStatus.DONE;
    }

    private static int execute(Console console, ErrorReporter failures, String... arguments) throws CommandException {
        Ansi ansi = console.wantsColor() ? Ansi.ON : Ansi.OFF;
        Optional<String> known = HelpPages.find(ansi, arguments);
        if (known.isPresent()) {
            console.print(known.get());
            return ExitStatus.DONE;
        }
        String[] words = RecitalCommand.withNames(arguments);
        OptionalInt status = KnownCommand.execute(console, failures, words);
        if (status.isPresent()) {
            return status.getAsInt();
        }
        StringWriter help = new StringWriter();
        CommandLine commands = RecitalCommand.commandLine(console, arguments)
                .setOut(new PrintWriter(help, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        int done = commands.execute(words);
        console.print(help.toString());
        return done;
    }
}
