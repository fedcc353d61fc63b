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

    private long bytes = Limits.DEFAULT.bytes();
    private int characters = Limits.DEFAULT.characters();
    private int depth = Limits.DEFAULT.depth();
    private int pages = Limits.DEFAULT.pages();
    private long memory = Limits.DEFAULT.memory();
    private long seconds = Limits.DEFAULT.time().toSeconds();

    @Option(names = "--max-bytes", paramLabel = "N", description = "The largest file that is read (64 MiB).")
    private void setBytes(long most) {
        bytes = positive("--max-bytes", most);
    }

    @Option(names = "--max-characters", paramLabel = "N", description = "The longest text (8 Mi characters).")
    private void setCharacters(int most) {
        characters = (int) positive("--max-characters", most);
    }

    @Option(names = "--max-depth", paramLabel = "N", description = "The deepest nesting of elements (200).")
    private void setDepth(int most) {
        depth = (int) positive("--max-depth", most);
    }

    @Option(names = "--max-pages", paramLabel = "N", description = "The most pages (2000).")
    private void setPages(int most) {
        pages = (int) positive("--max-pages", most);
    }

    @Option(names = "--max-memory", paramLabel = "N", description = "The most bytes unpacked at once (256 MiB).")
    private void setMemory(long most) {
        memory = positive("--max-memory", most);
    }

    @Option(names = "--max-seconds", paramLabel = "N", description = "The longest time for one document (60).")
    private void setSeconds(long most) {
        seconds = positive("--max-seconds", most);
    }

    Limits limits() {
        return new Limits(bytes, characters, depth, pages, memory, Duration.ofSeconds(seconds));
    }

    private long positive(String option, long most) {
        if (most < 1) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '" + option + "': " + most + " is below 1");
        }
        return most;
    }
}
