package recital.cli;

import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import recital.source.Limits;

/** How much of a document is read before it is refused: the options that all commands that read share. */
final class LimitOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--max-bytes", paramLabel = "N", description = "The largest file that is read; without it 64 MiB.")
    private long bytes = Limits.DEFAULT.bytes();

    @Option(
            names = "--max-characters",
            paramLabel = "N",
            description = "The longest text of a document; without it 2 Mi characters.")
    private int characters = Limits.DEFAULT.characters();

    @Option(names = "--max-depth", paramLabel = "N", description = "The deepest nesting of elements; without it 200.")
    private int depth = Limits.DEFAULT.depth();

    @Option(names = "--max-pages", paramLabel = "N", description = "The most pages of a document; without it 2000.")
    private int pages = Limits.DEFAULT.pages();

    @Option(
            names = "--max-memory",
            paramLabel = "N",
            description = "The most memory that the reading of a document may take, in bytes; without it 256 MiB.")
    private long memory = Limits.DEFAULT.memory();

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            description = "The longest time that the reading of a document may take; without it 60.")
    private int seconds = (int) Limits.DEFAULT.time().toSeconds();

    Limits limits() {
        check("--max-bytes", bytes);
        check("--max-characters", characters);
        check("--max-depth", depth);
        check("--max-pages", pages);
        check("--max-memory", memory);
        check("--max-seconds", seconds);
        return new Limits(bytes, characters, depth, pages, memory, Duration.ofSeconds(seconds));
    }

    private void check(String option, long most) {
        if (most < 1) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '" + option + "': " + most + " is below 1");
        }
    }
}
