package recital.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Runs the program in surroundings made for a test, and keeps what it said. */
final class Run {

    private static final Pattern CLEARED = Pattern.compile("\r\u001b\\[K([^\r\n]*(?=\r\u001b\\[K))?");

    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] in = new byte[0];
    private OutputStream out = new ByteArrayOutputStream();
    private boolean terminal;
    private Optional<Integer> terminalWidth = Optional.empty();
    private Charset charset = StandardCharsets.UTF_8;
    private Pager.Starter pagers = (command, variables) -> {
        throw new IOException("no pager here");
    };
    private int status = -1;

    private Run() {}

    /** Surroundings as in a script: pipes all around, no collection but the one inside the program, nothing kept. */
    static Run withPipes() {
        return new Run().with("RECITAL_HOME", "no-such-folder").with("RECITAL_CACHE", "off");
    }

    static Run recital(String... arguments) {
        return withPipes().run(arguments);
    }

    /** In a terminal of that width. */
    Run inTerminal(int width) {
        terminal = true;
        terminalWidth = Optional.of(width);
        return this;
    }

    /** In a terminal that has the characters of this encoding alone. */
    Run inTerminalOf(Charset characters) {
        charset = characters;
        return inTerminal(80);
    }

    /** Where programs that turn pages are started by this. */
    Run startingPagersBy(Pager.Starter starter) {
        pagers = starter;
        return this;
    }

    Run with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Run reading(String input) {
        in = input.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Run writingTo(OutputStream stream) {
        out = stream;
        return this;
    }

    Run run(String... arguments) {
        status = Main.run(surroundings(), arguments);
        return this;
    }

    /** What comes of a failure of what a command does. */
    Run failing(Exception failure) {
        status = new ErrorReporter(new Console(surroundings())).failed(failure);
        return this;
    }

    ProcessContext surroundings() {
        return new ProcessContext(
                new ByteArrayInputStream(in),
                out,
                err,
                environment,
                Path.of("no-such-home"),
                terminal,
                terminal,
                terminalWidth,
                charset,
                Optional.of("less"),
                pagers);
    }

    int status() {
        return status;
    }

    String out() {
        return out(StandardCharsets.UTF_8);
    }

    String out(Charset characters) {
        return ((ByteArrayOutputStream) out).toString(characters);
    }

    /** What stands there at the end: how far slow work is stands on lines that are cleared, as many as it takes. */
    String err() {
        return CLEARED.matcher(written()).replaceAll("");
    }

    /** All that was written there, what was cleared again too. */
    String written() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
