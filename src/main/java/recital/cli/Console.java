package recital.cli;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import recital.corpus.file.AtomicFile;
import recital.report.terminal.EncodableText;

/**
 * The two ways by which a command speaks: results on standard output, everything else on standard error.
 *
 * <p>Both are UTF-8, whatever the locale; a console of Windows gets the characters that it has.
 */
final class Console {

    private static final int DEFAULT_WIDTH = 80;

    /** What could move the cursor or break the promise of one line; it may come out of a file's name. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069]+");

    private final ProcessContext context;
    private final ProgressLine progress = new ProgressLine(this);

    Console(ProcessContext context) {
        this.context = context;
    }

    /** Standard input; for who types there no clock runs. */
    InputStream in() {
        return new FilterInputStream(context.in()) {
            @Override
            public int read() throws IOException {
                progress.stopClock();
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                progress.stopClock();
                return super.read(bytes, offset, length);
            }
        };
    }

    /** The line that says how far the work is. */
    ProgressLine progress() {
        return progress;
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

    /** The characters that standard output has. */
    Charset charset() {
        return context.outIsTerminal() ? context.charset() : StandardCharsets.UTF_8;
    }

    /** Whether standard output is a terminal that is known to have links. */
    boolean knowsLinks() {
        return context.outIsTerminal() && !isDumb() && LinkSupport.isIn(environment());
    }

    /** What turns the pages of a result; nothing where it is not read in a terminal. */
    Optional<Pager> pager() {
        return context.outIsTerminal() && !isDumb() ? Pager.of(context) : Optional.empty();
    }

    /** The columns of a result: those that COLUMNS says, else those of the terminal that it goes to, or 80. */
    int width() {
        return named().or(() -> outIsTerminal() ? context.terminalWidth() : Optional.empty())
                .orElse(DEFAULT_WIDTH);
    }

    /** The columns of the terminal in which standard error is read; 80 where they are not known. */
    int errorWidth() {
        return named().or(context::terminalWidth).orElse(DEFAULT_WIDTH);
    }

    private Optional<Integer> named() {
        return ProcessContext.positive(environment().getOrDefault("COLUMNS", ""));
    }

    /**
     * Writes a result to standard output.
     *
     * <p>A reader that has gone ({@code recital diff 2017 2018 | head}) is no trouble.
     */
    void print(String text) throws CommandException {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a result to standard output: to the byte, unless a terminal has not all its characters. */
    void print(byte[] result) throws CommandException {
        byte[] encoded = encoded(result, charset());
        printMade(out -> out.write(encoded));
    }

    /** Writes a result that is made already and needs no other characters. */
    void printMade(AtomicFile.Content result) throws CommandException {
        try {
            print(result);
        } catch (IOException e) {
            throw new CommandException(
                    "standard output: " + e.getMessage() + ": look at the disk or the program behind it", e);
        }
    }

    /**
     * Writes a result to standard output while it is made; a reader that has gone is no trouble.
     *
     * @throws IOException where what makes it or standard output fails
     */
    void print(AtomicFile.Content result) throws IOException {
        try (OutputStream out = new BufferedOutputStream(new OpenStream(), 1 << 16)) {
            result.writeTo(out);
        } catch (StandardOutput.ClosedPipeException e) {
            // What it wanted it has.
        }
    }

    /** Standard output, which stays open when a result is written. */
    private final class OpenStream extends FilterOutputStream {

        OpenStream() {
            super(context.out());
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            progress.stopClock();
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** Shows a result in a pager, or without one where that cannot be run. */
    void print(byte[] result, Pager pager) throws CommandException {
        progress.stopClock();
        if (!pager.show(encoded(result, charset()))) {
            print(result);
        }
    }

    private static byte[] encoded(byte[] text, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                ? text
                : new EncodableText(charset)
                        .of(new String(text, StandardCharsets.UTF_8))
                        .getBytes(charset);
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

    /** Writes to standard error, in the place of what is shown there of the work. */
    void write(String text) {
        synchronized (progress) {
            progress.clear();
            writeAsIs(text);
        }
    }

    /** Writes to standard error, whatever stands there. */
    void writeAsIs(String text) {
        try {
            Charset charset = context.errIsTerminal() ? context.charset() : StandardCharsets.UTF_8;
            context.err().write(encoded(text.getBytes(StandardCharsets.UTF_8), charset));
            context.err().flush();
        } catch (IOException e) {
            // Nobody listens there, and there is no other place to say so.
        }
    }
}
