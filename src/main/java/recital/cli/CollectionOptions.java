package recital.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.CorpusLocation;
import recital.corpus.catalog.DocumentReader;
import recital.corpus.catalog.Entry;
import recital.model.Edition;
import recital.model.Language;
import recital.source.ReadOptions;
import recital.source.TrackedChanges;

/** Where documents come from: the options that all commands share. */
final class CollectionOptions {

    /** Those that choose among the documents. */
    static final List<String> CHOICE = List.of("--edition", "--series", "--mix-editions");

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description =
                    "The folder of documents; without it RECITAL_CORPUS, or your own collection over the one inside the program.")
    private Optional<Path> folder;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            completionCandidates = Candidates.Editions.class,
            description = "official or paraphrase; without it the best that all the documents have.")
    private Optional<Edition> edition = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            completionCandidates = Candidates.Languages.class,
            split = ",",
            description = "ar, zh, en, fr, ru or es; without it English where the collection has any, else that of "
                    + "nine in ten of its documents.")
    private List<Language> languages = List.of();

    @Option(
            names = "--series",
            paramLabel = "SERIES",
            description = "Of several series of the collection that of a member (78/132), of words of its title, or by "
                    + "its place in 'recital series'; years and sessions mean its documents.")
    private Optional<String> series = Optional.empty();

    @Option(names = "--mix-editions", description = "Compare a paraphrase with an official one all the same.")
    private boolean mix;

    @Option(
            names = "--tracked",
            paramLabel = "READING",
            completionCandidates = Candidates.Readings.class,
            description = "accepted or original: Word files with their tracked changes, or as they were before them; "
                    + "without it accepted.")
    private TrackedChanges tracked = TrackedChanges.ACCEPTED;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private CacheOptions cache;

    /** The option that names the same collection in another command, with a space before it; empty where none is named. */
    String repeated() {
        return NextSteps.option(folder);
    }

    /** Refuses a series where it would choose nothing. */
    void refuseSeries(String why) throws CommandException {
        if (series.isPresent()) {
            throw new CommandException("--series", why, "leave it away");
        }
    }

    CorpusLocation location(Console console) {
        return CorpusLocation.of(folder, console.environment(), console.home());
    }

    /** The languages that were asked for; none where all are meant. */
    List<Language> languages() {
        return List.copyOf(languages);
    }

    /** Whether a document is in one of the languages and of the edition that were asked for, where they were. */
    boolean isWanted(Entry entry) {
        return (languages.isEmpty() || languages.contains(entry.language()))
                && (edition.isEmpty() || edition.get() == entry.edition());
    }

    /** The documents of one language. */
    DocumentLoader open(Console console) throws CommandException {
        return open(console, this::inLanguage);
    }

    /** The same, where no more of them are wanted than will be named, or where one series is meant. */
    DocumentLoader openForNamed(Console console) throws CommandException {
        DocumentReader reader = reader(console);
        return open(console, series.isPresent() ? reader : reader.readingBeginnings(), this::inLanguage);
    }

    /** The documents of that language. */
    DocumentLoader open(Console console, Language language) throws CommandException {
        return open(console, corpus -> corpus.in(language));
    }

    /** All documents, unless a language is asked for. */
    DocumentLoader openInAllLanguages(Console console) throws CommandException {
        return open(console, this::inAllLanguages);
    }

    /** The same, to count the characters of their files. */
    DocumentLoader openForCensus(Console console) throws CommandException {
        return open(console, reader(console).counting(), this::inAllLanguages);
    }

    private Corpus inAllLanguages(Corpus corpus) {
        return languages.size() == 1 ? corpus.in(languages.get(0)) : corpus;
    }

    private DocumentReader reader(Console console) {
        return cache.reader(new ReadOptions(limits.limits(), tracked), console);
    }

    private DocumentLoader open(Console console, Choice choice) throws CommandException {
        return open(console, reader(console), choice);
    }

    private DocumentLoader open(Console console, DocumentReader reader, Choice choice) throws CommandException {
        try {
            DocumentLoader loader = new DocumentLoader(
                    choice.of(location(console).open(reader)), edition, Optional.empty(), mix, reader, console);
            return series.isPresent() ? loader.ofSeries(series.get()) : loader;
        } catch (CorpusException e) {
            throw new CommandException(
                    e.getMessage() + ": name a folder of documents by --corpus or RECITAL_CORPUS", e);
        }
    }

    /** Which documents of a collection are taken. */
    @FunctionalInterface
    private interface Choice {
        Corpus of(Corpus corpus) throws CommandException;
    }

    /** Two languages of a collection are two collections. */
    private Corpus inLanguage(Corpus corpus) throws CommandException {
        if (languages.size() > 1) {
            throw new CommandException("--lang", "one language is meant here", "name one of them");
        }
        Optional<Language> meant = languages.stream().findFirst().or(corpus::mainLanguage);
        if (meant.isEmpty()) {
            throw new CommandException(
                    corpus.name(),
                    "it has documents in "
                            + corpus.languages().stream().map(Language::label).collect(Collectors.joining(", ")),
                    "choose a language by --lang");
        }
        return corpus.in(meant.get());
    }
}
