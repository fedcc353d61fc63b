package recital.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recital.search.index.ParagraphIndex;

/** {@code recital corpus index}: the index of all paragraphs. */
@Command(
        name = "index",
        header = "Make the index in which wording is looked up.",
        description = "Makes the index of all paragraphs of the adopted documents of a collection, or brings it up to "
                + "date: only what came and went since is read. The commands that need it do that themselves; this one "
                + "does it when you choose, and it alone for an index that is shared.",
        footer = {
            "  recital corpus index",
            "  recital corpus index --corpus texts",
            "  recital corpus index --corpus texts --index https://search.example.org/agreed"
        })
final class CorpusIndexCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private IndexOptions shared;

    @Option(
            names = "--replace",
            description = "Take out of a shared index all that this collection has not, even where that is most of it.")
    private boolean replace;

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    CorpusIndexCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CommandException {
        DocumentLoader documents = collection.open(console);
        documents.reportProblems();
        try (ParagraphIndex index = documents.updatedIndex(shared, replace)) {
            console.print(String.format(
                    Locale.ROOT, "%s: %,d paragraphs%n", documents.corpus().name(), index.size()));
        }
        return ExitStatus.DONE;
    }
}
