package recital.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import recital.corpus.cache.Cache;
import recital.corpus.cache.CacheFolder;
import recital.corpus.catalog.DocumentReader;
import recital.source.ReadOptions;

/** Where what was read is kept for the next run: the options that all commands share that read documents. */
final class CacheOptions {

    private static final String VARIABLE = "RECITAL_CACHE";
    private static final String OFF = "off";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "The folder in which what was read is kept for the next run, or " + OFF + " for none; "
                    + "without it RECITAL_CACHE, or recital in the user's folder for caches.")
    private Optional<String> folder;

    @Option(
            names = "--cache-bytes",
            paramLabel = "N",
            description = "The most that is kept, in bytes; without it 512 MiB.")
    private long bytes = CacheFolder.USUAL_LIMIT;

    @Option(
            names = "--rehash",
            description = "Tell files that have changed by their bytes, not by size and time of change.")
    private boolean rehash;

    /** Reads documents, each once as long as its read form is kept. */
    DocumentReader reader(ReadOptions options, Console console) {
        Cache cache = folder(console)
                .map(one -> CacheFolder.at(one, bytes, InstantSource.system()))
                .orElse(Cache.NONE);
        DocumentReader reader = DocumentReader.with(options, cache).reportingTo(new FileProgress(console, "reading"));
        return rehash ? reader.rehashing() : reader;
    }

    /** The folder, where a cache is wanted. */
    Optional<Path> folder(Console console) {
        if (bytes < 1) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '--cache-bytes': " + bytes + " is below 1");
        }
        Map<String, String> environment = console.environment();
        String named = folder.or(() -> set(environment, VARIABLE)).orElse("");
        if (named.equals(OFF)) {
            return Optional.empty();
        }
        return Optional.of(
                named.isEmpty()
                        ? set(environment, "XDG_CACHE_HOME")
                                .map(Path::of)
                                .filter(Path::isAbsolute)
                                .orElse(console.home().resolve(".cache"))
                                .resolve("recital")
                        : Path.of(named));
    }

    private static Optional<String> set(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}
