package recital.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recital.corpus.acquire.Importer;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.CorpusLocation;
import recital.corpus.catalog.DocumentReader;
import recital.model.Symbol;
import recital.source.Limits;
import recital.source.ReadOptions;

/** Where documents are added: the options that {@code add} and {@code fetch} share. */
final class ImportOptions {

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "The folder that documents are added to, made where it is missing; without it "
                    + "RECITAL_CORPUS, or the user's own collection.")
    private Optional<Path> folder;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private CacheOptions cache;

    Limits limits() {
        return limits.limits();
    }

    /** How documents are read. */
    DocumentReader reader(Console console) {
        return cache.reader(ReadOptions.within(limits()), console);
    }

    /** The folder that is written to. */
    CorpusLocation location(Console console) {
        return CorpusLocation.forAdding(folder, console.environment(), console.home());
    }

    /** What is there already. */
    Corpus corpus(Console console) throws CommandException {
        try {
            return location(console).openForAdding(reader(console));
        } catch (CorpusException e) {
            throw new CommandException(e.getMessage() + ": name a folder by --corpus or RECITAL_CORPUS", e);
        }
    }

    /** Says to who reads along what can be done with the documents that came. */
    void noteNextSteps(Set<Symbol> added, Console console) throws CommandException {
        if (console.outIsTerminal() && !added.isEmpty()) {
            NextSteps.after(added, corpus(console), NextSteps.option(folder)).ifPresent(console::note);
        }
    }

    Importer importer(Corpus corpus, Console console) throws CommandException {
        CorpusLocation location = location(console);
        CorpusLocation read = CorpusLocation.of(folder, console.environment(), console.home());
        if (!location.equals(read)) {
            console.note(read.folder() + " cannot be written: adding to " + location.folder()
                    + ", which is read where RECITAL_CORPUS is not set");
        }
        try {
            return new Importer(corpus, location.folder(), limits());
        } catch (CorpusException e) {
            throw new CommandException(e.getMessage() + ": name another folder by --corpus", e);
        }
    }
}
