package recital.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program that turns the pages of a result in a terminal.
 *
 * <p>source: git-var(1), GIT_PAGER, and git's pager.c: which program it is, {@code cat} for none, {@code LESS=FRX} for
 * one that ends by itself where all fits on the screen.
 */
final class Pager {

    private static final Pattern LESS_VERSION = Pattern.compile("less (\\d{1,6})");
    private static final int FIRST_WITH_LINKS = 581;
    private static final String LESS_OPTIONS = "FRX";

    /** What only a shell understands. */
    private static final Pattern OF_SHELL = Pattern.compile("[|&;<>()$`\\\\\"'*?\\[#~=%]");

    /** What a shell ends with where it cannot run a program, or finds none. */
    private static final int NOT_RUN = 126;

    private final List<String> command;
    private final Map<String, String> variables;
    private final Starter starter;

    private Pager(List<String> command, Map<String, String> variables, Starter starter) {
        this.command = command;
        this.variables = variables;
        this.starter = starter;
    }

    /** Starts a program that reads what is written to it and speaks to the terminal of this process. */
    interface Starter {
        Process start(List<String> command, Map<String, String> variables) throws IOException;
    }

    /** Starts it as a child in the same terminal. */
    static Process start(List<String> command, Map<String, String> variables) throws IOException {
        ProcessBuilder program = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        program.environment().putAll(variables);
        return program.start();
    }

    /** The pager that the user or the system has, where they have one. */
    static Optional<Pager> of(ProcessContext context) {
        Map<String, String> environment = context.environment();
        Optional<String> named = Stream.of("RECITAL_PAGER", "PAGER")
                .filter(environment::containsKey)
                .map(environment::get)
                .findFirst();
        return named.or(context::pager)
                .map(String::strip)
                .filter(command -> !command.isEmpty() && !command.equals("cat"))
                .map(command -> new Pager(
                        words(command),
                        environment.containsKey("LESS") ? Map.of() : Map.of("LESS", LESS_OPTIONS),
                        context.programs()));
    }

    private static List<String> words(String command) {
        return OF_SHELL.matcher(command).find() ? List.of("sh", "-c", command) : List.of(command.split("\\s+"));
    }

    /** Whether it leaves links as they are and does not show their signs, as less does of late. */
    boolean knowsLinks() {
        String name = command.get(0).substring(command.get(0).lastIndexOf('/') + 1);
        if (!name.equals("less")) {
            return false;
        }
        ProcessBuilder version = new ProcessBuilder(command.get(0), "--version");
        try {
            Process program = version.start();
            try (BufferedReader lines = program.inputReader(StandardCharsets.US_ASCII)) {
                Matcher number = LESS_VERSION.matcher(Objects.requireNonNullElse(lines.readLine(), ""));
                return number.lookingAt() && Integer.parseInt(number.group(1)) >= FIRST_WITH_LINKS;
            } finally {
                program.destroy();
            }
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Shows a text until the reader has seen enough, which need not be all.
     *
     * @return false where the program could not be run
     */
    boolean show(byte[] text) {
        Process program;
        try {
            program = starter.start(command, variables);
        } catch (IOException e) {
            return false;
        }
        // An interrupt is for the pager, which stays: this process ends when its reader has left.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> waitFor(program)));
        try (OutputStream pages = program.getOutputStream()) {
            pages.write(text);
        } catch (IOException e) {
            // What the reader wanted they have.
        }
        int status = waitFor(program);
        return status != NOT_RUN && status != NOT_RUN + 1;
    }

    private static int waitFor(Process program) {
        try {
            return program.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
