package recital.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a run of the program, so that a test can put something else in its place.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param home the home folder of the user
 * @param outIsTerminal whether standard output goes to a terminal
 * @param errIsTerminal whether standard error goes to a terminal
 * @param terminalWidth the width of that terminal in columns, where it is known
 * @param charset the characters that the terminal has
 * @param pager the program that turns the pages of what is longer than the terminal, where the user names none
 * @param programs what starts such a program
 */
record ProcessContext(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        Path home,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Optional<Integer> terminalWidth,
        Charset charset,
        Optional<String> pager,
        Pager.Starter programs) {

    private static final boolean IS_WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    ProcessContext {
        environment = Map.copyOf(environment);
    }

    /**
     * The context of this process.
     *
     * <p>Java cannot ask whether a stream is a terminal, nor how wide it is. The launcher can, and says so
     * in two system properties: the descriptors that are terminals ({@code 12}) and the width. Where the
     * jar runs without the launcher, the JDK's console is asked; from Java 22 on it answers for pipes as
     * well, so that there nothing is taken for a terminal.
     */
    static ProcessContext ofThisProcess() {
        String terminals = System.getProperty("recital.terminals", terminalsWithoutLauncher());
        // Not System.out: a PrintStream swallows the errors of its stream, a full disk included.
        return new ProcessContext(
                // Not the file alone: Java 17 asks it for its position, which a pipe does not have.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new StandardOutput(),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                home(System.getenv("HOME"), System.getProperty("user.home")),
                terminals.contains("1"),
                terminals.contains("2"),
                positive(System.getProperty("recital.columns", "")),
                ofConsole(),
                IS_WINDOWS ? Optional.empty() : Optional.of("less"),
                Pager::start);
    }

    /** The code page of a console of Windows; elsewhere UTF-8, as in files. */
    @SuppressWarnings("SystemConsoleNull") // There is none where both streams are pipes.
    private static Charset ofConsole() {
        return IS_WINDOWS && System.console() != null ? System.console().charset() : StandardCharsets.UTF_8;
    }

    /**
     * The first of these that is an absolute path, or else the root, where nothing of a user's lies: of a user that the
     * system does not know, Java says "?".
     */
    static Path home(@Nullable String... folders) {
        return Stream.of(folders)
                .filter(folder -> folder != null)
                .map(folder -> Path.of(folder))
                .filter(Path::isAbsolute)
                .findFirst()
                .orElseGet(() -> Path.of("").toAbsolutePath().getRoot());
    }

    @SuppressWarnings("SystemConsoleNull") // Later Java always has a console and is not asked.
    private static String terminalsWithoutLauncher() {
        return Runtime.version().feature() < 22 && System.console() != null ? "1" : "";
    }

    /** The number, where the text is one above zero. */
    static Optional<Integer> positive(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
