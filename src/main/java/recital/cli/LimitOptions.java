package recital.cli;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import recital.source.Limits;

/** How much of a document is read before it is refused: the option that all commands that read share. */
final class LimitOptions {

    /** With less not even a page of lines is read. */
    private static final long LEAST_MEMORY = 1 << 20;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            split = ",",
            description = "Refuse a document beyond N bytes (without it 64 MiB), characters (2 Mi), pages (2000), "
                    + "depth of elements (200), memory in bytes (256 MiB), seconds of reading, comparing or other work "
                    + "on each (60).")
    private Map<Name, Long> limits = new EnumMap<>(Name.class);

    /** What is limited, as the option names it. */
    enum Name {
        BYTES,
        CHARACTERS,
        DEPTH,
        PAGES,
        MEMORY,
        SECONDS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What is said of a document that goes beyond it. */
        String advice() {
            return ": --limit " + this + "=N raises the limit";
        }
    }

    Limits limits() {
        limits.forEach(this::check);
        Limits standard = Limits.DEFAULT;
        return new Limits(
                of(Name.BYTES, standard.bytes()),
                (int) of(Name.CHARACTERS, standard.characters()),
                (int) of(Name.DEPTH, standard.depth()),
                (int) of(Name.PAGES, standard.pages()),
                of(Name.MEMORY, standard.memory()),
                Duration.ofSeconds(of(Name.SECONDS, standard.time().toSeconds())));
    }

    private long of(Name name, long standard) {
        return limits.getOrDefault(name, standard);
    }

    private void check(Name name, long most) {
        long least = name == Name.MEMORY ? LEAST_MEMORY : 1;
        if (most < least || name != Name.MEMORY && most > Integer.MAX_VALUE) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '--limit': " + name + "=" + most
                            + (most < least ? " is below " + least : " is above " + Integer.MAX_VALUE));
        }
    }
}
