package recital.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The helps of all commands, which a step of the build writes among the program's classes: a model of the command line
 * takes longer to make than they to read.
 */
final class HelpPages {

    private static final String FOLDER = "help";
    private static final Pattern COMMAND = Pattern.compile("[a-z-]+");

    private HelpPages() {}

    /**
     * Runs the step.
     *
     * @param arguments the folder of the program's classes
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], "recital", "cli", FOLDER);
        Files.createDirectories(folder);
        write(RecitalCommand.commandLine(new Console(ProcessContext.ofThisProcess())), folder);
    }

    private static void write(CommandLine command, Path folder) throws IOException {
        for (Ansi ansi : List.of(Ansi.ON, Ansi.OFF)) {
            String[] names = command.getCommandSpec().qualifiedName().split(" ");
            Files.writeString(folder.resolve(file(ansi, List.of(names).subList(1, names.length))), text(command, ansi));
        }
        for (CommandLine below : command.getSubcommands().values()) {
            write(below, folder);
        }
    }

    /** The help as picocli makes it. */
    static String text(CommandLine command, Ansi ansi) {
        StringWriter text = new StringWriter();
        command.usage(new PrintWriter(text, true), ansi);
        return text.toString();
    }

    /**
     * The help, where these arguments ask for one and for nothing else and the build has written it: "corpus add --help",
     * "help corpus add".
     */
    static Optional<String> find(Ansi ansi, String... arguments) {
        return asked(List.of(arguments))
                .filter(names ->
                        names.stream().allMatch(name -> COMMAND.matcher(name).matches()))
                .flatMap(names -> read(FOLDER + "/" + file(ansi, names)));
    }

    /** The names of the command whose help is asked for. */
    private static Optional<List<String>> asked(List<String> arguments) {
        int last = arguments.size() - 1;
        if (last >= 0 && RecitalCommand.HELP.contains(arguments.get(last))) {
            return Optional.of(arguments.subList(0, last));
        }
        return last > 0 && arguments.get(0).equals("help")
                ? Optional.of(arguments.subList(1, arguments.size()))
                : Optional.empty();
    }

    private static Optional<String> read(String resource) {
        try (InputStream in = HelpPages.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own jar cannot be read", e);
        }
    }

    /** "corpus add" in colours is in "corpus add.ansi.txt". */
    private static String file(Ansi ansi, List<String> names) {
        return (names.isEmpty() ? "recital" : String.join(" ", names)) + (ansi == Ansi.ON ? ".ansi" : "") + ".txt";
    }
}
