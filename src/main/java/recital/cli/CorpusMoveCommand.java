package recital.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import recital.corpus.acquire.HeldDocuments;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.CorpusLocation;
import recital.corpus.catalog.Entry;
import recital.corpus.file.ErrorMessages;

/** {@code recital corpus move}: documents that are to go to another collection. */
@Command(
        name = "move",
        customSynopsis = "recital corpus move [OPTIONS] --to=DIR (SYMBOL... | --all)",
        header = "Move documents to another collection.",
        description = "Puts the files of the documents into another folder, with all that the manifest says of them, "
                + "and then takes them out of this one: all that are named, or none. What stands in the other folder in "
                + "place of one of them is not overwritten.",
        footer = {
            "  recital corpus move 74/197 --corpus official --to texts",
            "  recital corpus move --all --corpus official --to texts"
        })
final class CorpusMoveCommand implements Callable<Integer> {

    private final Console console;

    @ArgGroup(multiplicity = "1")
    private Wanted wanted;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "The folder that they go to; made where it is missing.")
    private Path target;

    @Mixin
    private FolderDocuments documents;

    CorpusMoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException, InterruptedException {
        HeldDocuments held = documents.open(console);
        List<Entry> entries = wanted.all ? held.all() : documents.find(wanted.symbols, held);
        if (entries.isEmpty()) {
            throw new CommandException(
                    documents.location(console).folder().toString(),
                    "it has no document",
                    "name its folder by --corpus");
        }
        if (isSame(documents.location(console).folder())) {
            throw new CommandException(target.toString(), "they are there already", "name another folder by --to");
        }
        String what = " would go to ";
        if (!documents.dryRun()) {
            move(entries, held);
            what = " moved to ";
        }
        String where = what + target + "\n";
        console.print(entries.stream()
                .map(entry -> FolderDocuments.named(entry) + where)
                .collect(Collectors.joining()));
        if (wanted.all) {
            NoticesOption.few(held.problems(), console);
        }
        return ExitStatus.DONE;
    }

    private void move(List<Entry> entries, HeldDocuments held) throws CommandException, InterruptedException {
        try {
            Corpus there = new CorpusLocation(target, false).openForAdding(documents.reader(console));
            held.copy(entries, documents.writable(target), there);
            held.takeOut(entries);
        } catch (CorpusException e) {
            throw new CommandException(e);
        }
    }

    private boolean isSame(Path folder) throws CommandException {
        try {
            return Files.exists(target) && Files.isSameFile(folder, target);
        } catch (IOException e) {
            throw new CommandException(target + ": " + ErrorMessages.reasonFor(e) + ": name another folder by --to", e);
        }
    }

    /** The two ways to say which documents. */
    private static final class Wanted {

        @Parameters(paramLabel = "SYMBOL", arity = "1..*", description = "A symbol, such as 72/200 or A/C.2/74/L.32.")
        private List<String> symbols;

        @Option(names = "--all", required = true, description = "All documents of the folder.")
        private boolean all;
    }
}
