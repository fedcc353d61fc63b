package recital.cli;

import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import recital.align.OverrideException;
import recital.diff.ComparisonTimeoutException;
import recital.model.Symbol;
import recital.search.index.SharedIndexException;

/** Tells every failure on one line of standard error; only {@code --debug} shows where it came from. */
final class ErrorReporter implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final int MEGABYTE = 1 << 20;

    /** What Java says of memory that is not short. */
    private static final String NO_THREAD = "native thread";

    /** A year or session, a symbol, or a file. */
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\d{2,4}|(?!-)\\S+/\\S+|(?!-)\\S+\\.(?:xml|pdf|docx?|html?|txt)", Pattern.CASE_INSENSITIVE);

    private final Console console;

    ErrorReporter(Console console) {
        this.console = console;
    }

    /** The command line could not be understood. */
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        String hint = "try '" + command.getCommandSpec().qualifiedName() + " --help'";
        if (e instanceof UnmatchedArgumentException unmatched && otherName(unmatched) != null) {
            console.error(unknown(unmatched) + ": that is '" + otherName(unmatched) + "'");
        } else if (e instanceof UnmatchedArgumentException unmatched && namesDocuments(unmatched)) {
            String documents = String.join(" ", unmatched.getUnmatched());
            boolean one = unmatched.getUnmatched().size() == 1;
            console.error(unknown(unmatched) + ": to " + (one ? "read it" : "compare them") + " type 'recital "
                    + (one ? "show " : "diff ") + documents + "'");
        } else if (e instanceof UnmatchedArgumentException unmatched) {
            console.error(unknown(unmatched) + ": " + suggestions(unmatched) + hint);
        } else {
            console.error(plain(e.getMessage()) + ": " + hint);
        }
        return ExitStatus.TROUBLE;
    }

    private static String unknown(UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        boolean commands = !e.getCommandLine().getSubcommands().isEmpty();
        String kind = first.startsWith("-") ? "option" : commands ? "command" : "argument";
        return "unknown " + kind + " '" + first + "'";
    }

    private static @Nullable String otherName(UnmatchedArgumentException e) {
        return e.getCommandLine().getParent() == null
                ? RecitalCommand.commandFor(e.getUnmatched().get(0))
                : null;
    }

    /** Whether years, symbols or files stand where a command is expected. */
    private static boolean namesDocuments(UnmatchedArgumentException e) {
        return e.getCommandLine().getParent() == null
                && e.getUnmatched().size() <= 2
                && e.getUnmatched().stream()
                        .allMatch(name -> DOCUMENT.matcher(name).matches());
    }

    private static String suggestions(UnmatchedArgumentException e) {
        CommandLine command = e.getCommandLine();
        boolean ofCollection = !e.getUnmatched().get(0).startsWith("-")
                && command.getSubcommands().isEmpty()
                && command.getCommandSpec().findOption("--corpus") != null
                && command.getCommandSpec().positionalParameters().isEmpty();
        if (ofCollection) {
            return "this goes through a whole collection, a folder that --corpus names or what 'recital corpus add' "
                    + "gathers; " + ofSeries(command, String.join(" ", e.getUnmatched()));
        }
        return e.getSuggestions().isEmpty() ? "" : "did you mean " + String.join(" or ", e.getSuggestions()) + "? ";
    }

    /** How one series of a collection is chosen by a member, where a command goes through them. */
    private static String ofSeries(CommandLine command, String member) {
        boolean goesThroughSeries = command.getParent().getParent() == null
                && command.getCommandSpec().findOption("--series") != null;
        return goesThroughSeries && Symbol.parse(member).isPresent()
                ? "--series " + Advice.quoted(member) + " chooses one series of it; "
                : "";
    }

    /** The message as the middle of a sentence. */
    private static String plain(String message) {
        String bare = message.replaceFirst("^Error: ", "")
                .replaceFirst("\\.$", "")
                // picocli's word, twice, and its names for the parts of a pair.
                .replace("option option", "option")
                .replace("KEY=VALUE[,KEY=VALUE]...", "NAME=N[,NAME=N...]")
                .replaceFirst("but was $", "but was empty")
                // What is no number it tells by the names of Java's types.
                .replaceFirst("('[-+]?\\d+') is not an? (?:int|long)$", "$1 is out of range")
                .replaceFirst(" is not an? (?:int|long)$", " is not a whole number")
                .replaceFirst("cannot convert ('.*') to BigDecimal \\(.*\\)$", "$1 is not a number");
        return bare.isEmpty() ? bare : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    /** A command began and could not be done. */
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        int status = failed(e);
        if (CommonOptions.debug(command)) {
            console.trace(e);
        }
        return status;
    }

    int failed(Exception e) {
        if (e instanceof CommandException) {
            console.error(e.getMessage());
            return ExitStatus.TROUBLE;
        }
        if (e instanceof ComparisonTimeoutException || e instanceof OverrideException) {
            console.error(Advice.message(e));
            return ExitStatus.TROUBLE;
        }
        if (e instanceof UncheckedIOException unchecked && unchecked.getCause() instanceof SharedIndexException away) {
            console.error(Advice.message(away));
            return ExitStatus.TROUBLE;
        }
        return internalError(e);
    }

    /** The program itself is at fault, or was given more than it can bear. */
    int internalError(Throwable e) {
        if (e instanceof OutOfMemoryError && String.valueOf(e.getMessage()).contains(NO_THREAD)) {
            console.error("Java can start no more threads: a higher limit of processes, by ulimit -u, lets it");
            return ExitStatus.TROUBLE;
        }
        if (e instanceof OutOfMemoryError) {
            console.error("this needs more than the " + Runtime.getRuntime().maxMemory() / MEGABYTE
                    + " MB of memory that Java has: " + Advice.moreMemory());
            return ExitStatus.TROUBLE;
        }
        console.error("internal error: " + e + ": please report it with what --debug shows");
        return ExitStatus.TROUBLE;
    }
}
