package recital.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recital.Formats;
import recital.OutputFormat;
import recital.corpus.cache.CacheFolder;
import recital.corpus.catalog.CollectionPlace;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.CorpusLocation;
import recital.report.json.JsonRenderers;
import recital.report.terminal.TerminalRenderers;
import recital.source.ReadOptions;

/** {@code recital corpus where}: which collection is used, and why. */
@Command(
        name = "where",
        header = "Which collection is used, and why.",
        description =
                "Tells which folder documents are read from and added to, what chose it (an option, a variable or "
                        + "nothing), how many documents there are, and where what was read is kept.",
        footer = {
            "  recital corpus where",
            "  cd \"$(recital corpus where --folder)\"",
            "  recital corpus where --format json"
        })
final class CorpusWhereCommand implements Callable<Integer> {

    private static final Formats<CollectionPlace> FORMATS = Formats.<CollectionPlace>terminal(
                    look -> TerminalRenderers.place())
            .and(OutputFormat.JSON, look -> JsonRenderers.place());

    private final Console console;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "The folder of documents; without it RECITAL_CORPUS, or the user's own collection.")
    private Optional<Path> folder;

    @Option(names = "--folder", description = "Only the folder, for scripts.")
    private boolean onlyFolder;

    @Mixin
    private final FormatOption format = FormatOption.ofList(FORMATS);

    @Mixin
    private OutputOptions output;

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
        format.check(output.file());
        output.file().check();
        output.deliver(place(location), format.renderer(FORMATS, output.file(), output.look(console)), console);
        return ExitStatus.DONE;
    }

    private CollectionPlace place(CorpusLocation location) throws CommandException {
        try {
            return new CollectionPlace(
                    location,
                    CorpusLocation.choice(folder, console.environment()),
                    CorpusLocation.forAdding(folder, console.environment(), console.home())
                            .folder(),
                    location.openForAdding(cache.reader(ReadOptions.DEFAULT, console))
                            .listing(),
                    cache.folder(console),
                    cacheBytes());
        } catch (CorpusException e) {
            throw new CommandException(e);
        }
    }

    private long cacheBytes() {
        Optional<Path> place = cache.folder(console);
        try {
            return place.isPresent() ? CacheFolder.sizeOf(place.get()).bytes() : 0;
        } catch (IOException e) {
            // What cannot be looked into is not used either.
            return 0;
        }
    }
}
