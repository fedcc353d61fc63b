package recital.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import recital.corpus.cache.BinaryReader;

/** The models of commands, which a step of the build writes among the program's classes. */
final class CommandModels {

    private static final String FOLDER = "models";

    private CommandModels() {}

    /**
     * Runs the step.
     *
     * @param arguments the folder of the program's classes
     */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Path folder = Path.of(arguments[0], "recital", "cli", FOLDER);
        Files.createDirectories(folder);
        Map<String, CommandLine> commands = RecitalCommand.commandLine(new Console(ProcessContext.ofThisProcess()))
                .getSubcommands();
        for (Map.Entry<String, CommandLine> command : commands.entrySet()) {
            Optional<CommandModel> model = CommandModel.of(command.getValue().getCommandSpec())
                    .filter(known -> !RecitalCommand.NEEDS_ALL.contains(command.getKey()));
            // An empty file of a command without a model spares a look through all of the program for one.
            Files.write(
                    folder.resolve(command.getKey()),
                    model.map(known -> known.written().toBytes()).orElse(new byte[0]));
        }
    }

    /** The model for parsing the arguments of a command; none where the build has written none. */
    static Optional<CommandSpec> find(String name, Object command) {
        try (InputStream in = CommandModels.class.getResourceAsStream(FOLDER + "/" + name)) {
            Optional<BinaryReader> kept = in == null ? Optional.empty() : BinaryReader.of(in.readAllBytes());
            return kept.isEmpty()
                    ? Optional.empty()
                    : Optional.of(CommandModel.read(kept.get()).bound(command));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own jar cannot be read", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the program is not of one build", e);
        }
    }
}
