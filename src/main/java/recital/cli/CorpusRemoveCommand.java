package recital.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import recital.corpus.acquire.HeldDocuments;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;

/** {@code recital corpus remove}: documents that are to leave the collection. */
@Command(
        name = "remove",
        header = "Take documents out of the collection.",
        description = "Deletes the copies that add and fetch have made of the documents, and what the manifest says of "
                + "them: all that are named, or none where one of them cannot be removed. A file that recital did not "
                + "put there, or that changed since, stays, and so does what is inside the program.",
        footer = {"  recital corpus remove 74/197", "  recital corpus remove 74/197 75/202 --corpus texts --dry-run"})
final class CorpusRemoveCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "SYMBOL", arity = "1..*", description = "A symbol, such as 72/200 or A/C.2/74/L.32.")
    private List<String> symbols;

    @Mixin
    private FolderDocuments documents;

    CorpusRemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException, InterruptedException {
        HeldDocuments held = documents.open(console);
        List<Entry> entries = documents.find(symbols, held);
        try {
            for (Entry entry : entries) {
                held.requireCopy(entry);
            }
            if (!documents.dryRun()) {
                held.takeOut(entries);
            }
            Path folder = documents.location(console).folder();
            String what = documents.dryRun() ? " would be removed from " : " removed from ";
            console.print(entries.stream()
                    .map(entry -> FolderDocuments.named(entry) + what + folder + "\n")
                    .collect(Collectors.joining()));
            if (!documents.dryRun()) {
                noteWhatIsStillRead(entries);
            }
        } catch (CorpusException e) {
            throw new CommandException(e);
        }
        return ExitStatus.DONE;
    }

    /** Another file of the folder, or the program, may have a text of it too. */
    private void noteWhatIsStillRead(List<Entry> removed) throws CorpusException {
        Corpus left = documents.location(console).open(documents.reader(console));
        for (Entry entry : removed) {
            left.find(entry.symbol()).stream()
                    .filter(Entry::present)
                    .forEach(other -> console.note(FolderDocuments.named(other) + " is still in " + left.name()));
        }
    }
}
