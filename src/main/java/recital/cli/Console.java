package recital.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The two ways by which a command speaks: results on standard output, everything else on standard error.
 *
 * <p>Both are UTF-8, whatever the locale.
 */
final class Console {

    private static final int DEFAULT_WIDTH = 80;

    /** What could move the cursor or break the promise of one line; it may come out of a file's name. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069]+");

    private final ProcessContext context;

    Console(ProcessContext context) {
        this.context = context;
    }

    InputStream in() {
        return context.in();
    }

    Map<String, String> environment() {
        return context.environment();
    }

    Path home() {
        return context.home();
    }

    boolean outIsTerminal() {
        return context.outIsTerminal();
    }

    /** Whether standard error is read in a terminal that can write over a line, as a dumb one cannot. */
    boolean canRewriteErrors() {
        return context.errIsTerminal() && !isDumb();
    }

    private boolean isDumb() {
        return "dumb".equals(environment().get("TERM"));
    }

    /** Whether results on standard output are read in a terminal by someone who has not refused colour. */
    boolean wantsColor() {
        // source: https://no-color.org, present and not empty.
        return context.outIsTerminal()
                && environment().getOrDefault("NO_COLOR", "").isEmpty()
                && !isDumb();
    }

    /** The width of the terminal in columns; 80 where there is none. */
    int width() {
        if (!context.outIsTerminal()) {
            return DEFAULT_WIDTH;
        }
        return ProcessContext.positive(environment().getOrDefault("COLUMNS", ""))
                .or(context::terminalWidth)
                .orElse(DEFAULT_WIDTH);
    }

    /**
     * Writes a result to standard output.
     *
     * <p>A reader that has gone ({@code recital diff 2017 2018 | head}) is no trouble.
     */
    void print(String text) throws CommandException {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a result to standard output, to the byte. */
    void print(byte[] result) throws CommandException {
        try {
            context.out().write(result);
            context.out().flush();
        } catch (StandardOutput.ClosedPipeException e) {
            // What it wanted it has.
        } catch (IOException e) {
            throw new CommandException(
                    "standard output: " + e.getMessage() + ": look at the disk or the program behind it", e);
        }
    }

    /** Says something that the user should know, on one line of standard error. */
    void note(String message) {
        error("note: " + message);
    }

    /** Says what went wrong, on one line of standard error. */
    void error(String message) {
        write("recital: " + CONTROLS.matcher(message).replaceAll(" ").strip() + "\n");
    }

    /** Shows where an exception came from. */
    void trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        write(trace.toString());
    }

    /** Writes to standard error as it is. */
    void write(String text) {
        try {
            context.err().write(text.getBytes(StandardCharsets.UTF_8));
            context.err().flush();
        } catch (IOException e) {
            // Nobody listens there, and there is no other place to say so.
        }
    }
}
