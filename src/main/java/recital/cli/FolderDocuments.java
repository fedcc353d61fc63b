package recital.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recital.corpus.acquire.HeldDocuments;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.CorpusLocation;
import recital.corpus.catalog.DocumentReader;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.WritableFolder;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Symbol;
import recital.source.ReadOptions;

/** The documents of a folder that are to leave it: the options that {@code remove} and {@code move} share. */
final class FolderDocuments {

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "The folder that they are in; without it RECITAL_CORPUS, or the user's own collection.")
    private Optional<Path> folder;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            completionCandidates = Candidates.Editions.class,
            description = "official or paraphrase, where the folder has both.")
    private Optional<Edition> edition;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            completionCandidates = Candidates.Languages.class,
            split = ",",
            description = "ar, zh, en, fr, ru or es; without it all languages in which the folder has them.")
    private List<Language> languages = List.of();

    @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
    private boolean dryRun;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private CacheOptions cache;

    @Mixin
    private CommonOptions common;

    boolean dryRun() {
        return dryRun;
    }

    CorpusLocation location(Console console) {
        return CorpusLocation.of(folder, console.environment(), console.home());
    }

    DocumentReader reader(Console console) {
        return cache.reader(ReadOptions.within(limits.limits()), console);
    }

    /** The folder, which has to be there. */
    HeldDocuments open(Console console) throws CommandException {
        Path place = location(console).folder();
        if (!Files.isDirectory(place)) {
            throw new CommandException(place.toString(), "no such folder", "'recital corpus where' shows what is used");
        }
        try {
            return new HeldDocuments(Corpus.open(place, reader(console)), writable(place));
        } catch (CorpusException e) {
            throw new CommandException(e);
        }
    }

    WritableFolder writable(Path place) throws CorpusException {
        return WritableFolder.at(place, limits.limits().bytes());
    }

    /** The documents of these symbols, in each language an entry. */
    List<Entry> find(List<String> symbols, HeldDocuments held) throws CommandException {
        List<Entry> found = new ArrayList<>();
        for (String name : symbols) {
            Symbol symbol = Symbol.parse(name)
                    .orElseThrow(() -> new CommandException(name, "no symbol", "give one as 72/200 or A/C.2/74/L.32"));
            try {
                found.addAll(held.find(symbol, edition, languages));
            } catch (CorpusException e) {
                throw new CommandException(e);
            }
        }
        return found.stream().distinct().toList();
    }

    /** A document and its file, as the lines of both commands begin. */
    static String named(Entry entry) {
        return entry.symbol().shortForm() + " (" + entry.edition().label() + ")"
                + entry.file().map(file -> ", " + file + ",").orElse("");
    }
}
