package recital.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recital.corpus.cache.CacheFolder;
import recital.corpus.cache.CacheSize;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.CorpusLocation;
import recital.corpus.catalog.Entry;
import recital.corpus.file.ErrorMessages;
import recital.model.Edition;
import recital.source.ReadOptions;

/** {@code recital corpus where}: which collection is used, and why. */
@Command(
        name = "where",
        header = "Which collection is used, and why.",
        description =
                "Tells which folder documents are read from and added to, what chose it (an option, a variable or "
                        + "nothing), how many documents there are, and where what was read is kept.",
        footer = {"  recital corpus where", "  cd \"$(recital corpus where --folder)\""})
final class CorpusWhereCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "The folder of documents; without it RECITAL_CORPUS, or the user's own collection.")
    private Optional<Path> folder;

    @Option(names = "--folder", description = "Only the folder, for scripts.")
    private boolean onlyFolder;

    @Mixin
    private CacheOptions cache;

    @Mixin
    private CommonOptions common;

    CorpusWhereCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        CorpusLocation location = CorpusLocation.of(folder, console.environment(), console.home());
        if (onlyFolder) {
            console.print(location.folder() + "\n");
            return ExitStatus.DONE;
        }
        CorpusLocation added = CorpusLocation.forAdding(folder, console.environment(), console.home());
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("folder", location.folder() + (Files.exists(location.folder()) ? "" : ", not made yet"));
        if (location.overEmbedded()) {
            lines.put("below it", "the collection inside the program");
        }
        lines.put("chosen", reason());
        lines.put("documents", documents(location));
        if (!added.folder().equals(location.folder())) {
            lines.put("added to", added.folder() + ", since the folder cannot be written");
        }
        lines.put("cache", cached());
        console.print(lines.entrySet().stream()
                .map(line -> String.format(Locale.ROOT, "%-11s%s\n", line.getKey(), line.getValue()))
                .collect(Collectors.joining()));
        return ExitStatus.DONE;
    }

    private String reason() {
        return switch (CorpusLocation.choice(folder, console.environment())) {
            case OPTION -> "by --corpus";
            case RECITAL_CORPUS -> "by the variable RECITAL_CORPUS";
            case RECITAL_HOME -> "by the variable RECITAL_HOME";
            case XDG_DATA_HOME -> "by the variable XDG_DATA_HOME";
            case DEFAULT -> "by default: neither --corpus nor RECITAL_CORPUS names another";
        };
    }

    private String documents(CorpusLocation location) throws CommandException {
        try {
            Corpus corpus = location.openForAdding(cache.reader(ReadOptions.DEFAULT, console));
            return count(corpus, Entry::present) + ": "
                    + count(corpus, entry -> entry.present() && entry.edition() == Edition.OFFICIAL) + " official, "
                    + count(corpus, entry -> entry.present() && entry.edition() == Edition.PARAPHRASE)
                    + " paraphrased, "
                    + count(corpus, entry -> entry.present() && entry.edition() == Edition.OWN) + " your own; "
                    + count(corpus, entry -> !entry.present()) + " more listed without a text";
        } catch (CorpusException e) {
            throw new CommandException(e);
        }
    }

    private static long count(Corpus corpus, Predicate<Entry> which) {
        return corpus.entries().stream().filter(which).count();
    }

    private String cached() throws CommandException {
        Optional<Path> place = cache.folder(console);
        if (place.isEmpty()) {
            return "off";
        }
        try {
            CacheSize size = CacheFolder.sizeOf(place.get());
            return String.format(Locale.ROOT, "%s, %,d bytes", place.get(), size.bytes());
        } catch (IOException e) {
            throw new CommandException(
                    place.get().toString(), ErrorMessages.reasonFor(e), "name another folder by --cache");
        }
    }
}
