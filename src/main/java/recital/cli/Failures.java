package recital.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells every failure on one line of standard error; only {@code --debug} shows where it came from. */
final class Failures {

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    /** The command line could not be understood. */
    int badUsage(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        String hint = "try '" + command.getCommandSpec().qualifiedName() + " --help'";
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
            hint = "did you mean " + String.join(" or ", unmatched.getSuggestions()) + "? " + hint;
        }
        console.complain(lowerCaseFirst(e.getMessage()) + ": " + hint);
        return ExitStatus.TROUBLE;
    }

    /** A command began and could not be done. */
    int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof Trouble) {
            console.complain(e.getMessage());
        } else {
            console.complain("internal error: " + e + ": please report it with what --debug shows");
        }
        if (CommonOptions.debug(command)) {
            console.trace(e);
        }
        return ExitStatus.TROUBLE;
    }

    private static String lowerCaseFirst(String message) {
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
