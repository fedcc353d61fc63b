package recital.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recital.corpus.cache.CacheFolder;
import recital.corpus.cache.CacheSize;
import recital.corpus.file.ErrorMessages;

/** {@code recital corpus cache}: what is kept of earlier runs. */
@Command(
        name = "cache",
        header = "What is kept so that no file is read twice.",
        description = "Tells where what was read is kept for the next run and how much that is, or deletes it. "
                + "Nothing is lost by that but time.",
        footer = {"  recital corpus cache", "  recital corpus cache --clear"})
final class CorpusCacheCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Mixin
    private CacheOptions cache;

    @Option(names = "--clear", description = "Delete all that is kept.")
    private boolean clear;

    CorpusCacheCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        Optional<Path> folder = cache.folder(console);
        if (folder.isEmpty()) {
            console.print("nothing is kept: the cache is off\n");
            return ExitStatus.DONE;
        }
        try {
            CacheSize size = CacheFolder.sizeOf(folder.get());
            if (clear) {
                CacheFolder.clear(folder.get());
            }
            console.print(String.format(
                    Locale.ROOT,
                    "%s: %,d files, %,d bytes%s%n",
                    folder.get(),
                    size.files(),
                    size.bytes(),
                    clear ? ", deleted" : ""));
            return ExitStatus.DONE;
        } catch (IOException e) {
            throw new CommandException(
                    folder.get().toString(), ErrorMessages.reasonFor(e), "name another folder by --cache");
        }
    }
}
