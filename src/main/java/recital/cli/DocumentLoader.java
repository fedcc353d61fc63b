package recital.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.align.OverrideException;
import recital.align.Overrides;
import recital.batch.LoadException;
import recital.batch.Plan;
import recital.batch.PlanDocuments;
import recital.corpus.cache.Cache;
import recital.corpus.cache.LayeredCache;
import recital.corpus.cache.ResourceCache;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.DocumentReader;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.LazyDocument;
import recital.corpus.catalog.Problem;
import recital.corpus.file.ErrorMessages;
import recital.corpus.naming.DocumentNames;
import recital.corpus.naming.Selection;
import recital.corpus.naming.SeriesName;
import recital.corpus.series.CorpusSeries;
import recital.corpus.series.Series;
import recital.corpus.series.SeriesIndex;
import recital.diff.CitedDates;
import recital.diff.Comparisons;
import recital.diff.ResolutionDiff;
import recital.model.Edition;
import recital.model.Notice;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.search.index.CorpusIndex;
import recital.search.index.ParagraphIndex;
import recital.search.index.SharedCorpusIndex;
import recital.search.index.SharedIndexException;

/** The collection of a command, from which documents are had by the names that people use. */
final class DocumentLoader {

    /** So many doubts of a reading are told. */
    private static final int DOUBTS = 2;

    private static final String STANDARD_INPUT = "-";

    private final Corpus corpus;
    private final CorpusSeries series;
    private final Optional<Edition> edition;
    private final Optional<Series> wanted;
    private final boolean mixEditions;
    private final DocumentReader reader;
    private final Console console;

    DocumentLoader(
            Corpus corpus,
            Optional<Edition> edition,
            Optional<Series> wanted,
            boolean mix,
            DocumentReader reader,
            Console console) {
        this.wanted = wanted;
        this.corpus = corpus;
        this.series = new CorpusSeries(corpus);
        this.edition = edition;
        this.mixEditions = mix;
        this.reader = reader;
        this.console = console;
    }

    Corpus corpus() {
        return corpus;
    }

    /** Whether a document is of the series that is meant; each is where none was named. */
    boolean means(Symbol symbol) {
        return wanted.isEmpty() || wanted.get().has(symbol);
    }

    /** The same collection, of which only one edition is taken. */
    DocumentLoader inEdition(Edition one) {
        return new DocumentLoader(corpus, Optional.of(one), wanted, mixEditions, reader, console);
    }

    /** The official resolutions that are here and of another edition than this one, where none was asked for. */
    List<Symbol> officialBeside(Edition one) {
        return edition.isPresent() || one == Edition.OFFICIAL
                ? List.of()
                : corpus.entries().stream()
                        .filter(entry -> entry.present() && entry.edition() == Edition.OFFICIAL)
                        .map(Entry::symbol)
                        .filter(symbol -> !symbol.isDraft())
                        .toList();
    }

    /** The edition in which a document is to be had, where that is another than this one and none was asked for. */
    Optional<Edition> otherEdition(String name, Edition one) {
        if (edition.isPresent() || mixEditions || name.equals(STANDARD_INPUT)) {
            return Optional.empty();
        }
        boolean other = choice(name, Optional.of(one))
                .failure()
                .filter(failure -> failure.code() == ErrorCode.OTHER_EDITION)
                .isPresent();
        return other
                ? choice(name, Optional.empty()).document().map(document -> document.edition()
                        .comparedAs())
                : Optional.empty();
    }

    private Selection.Choice choice(String name, Optional<Edition> one) {
        return names().resolveEach(List.of(name), one, false).choices().get(0);
    }

    /** The series that is meant, where one is named. */
    Optional<Series> chosenSeries() {
        return wanted;
    }

    /** The same collection, of which one series is meant. */
    DocumentLoader ofSeries(String name) throws CommandException {
        try {
            Series one = SeriesName.among(series(), name);
            return new DocumentLoader(corpus, edition, Optional.of(one), mixEditions, reader, console);
        } catch (CorpusException e) {
            throw new CommandException(e);
        }
    }

    /** Reads one document. */
    Resolution read(String name) throws CommandException {
        return read(List.of(name)).get(0);
    }

    /** Reads a document where this is the name of one; words are none. */
    Optional<Resolution> readIfNamed(String words) throws CommandException {
        boolean unknown = names().resolveEach(List.of(words), edition, mixEditions).choices().stream()
                .flatMap(choice -> choice.failure().stream())
                .anyMatch(failure -> failure.code() == ErrorCode.UNKNOWN_NAME
                        || failure.code() == ErrorCode.MISSPELT_NAME && words.contains(" "));
        return unknown ? Optional.empty() : Optional.of(read(words));
    }

    /** The edition of which the collection has most, unless one is asked for. */
    Edition edition() {
        return seriesIndex().edition();
    }

    /** The index of all paragraphs of the collection, made or brought up to date where it is not, or a shared one. */
    ParagraphIndex index(IndexOptions options) throws CommandException {
        IndexProgress progress = new IndexProgress(console);
        Optional<SharedCorpusIndex> shared = options.shared(console, progress);
        try {
            return shared.isPresent() ? shared.get().open() : new CorpusIndex(corpus, progress).open();
        } catch (SharedIndexException e) {
            throw new CommandException(e);
        }
    }

    /** The same, brought up to date also where it is shared. */
    ParagraphIndex updatedIndex(IndexOptions options, boolean replacing) throws CommandException {
        IndexProgress progress = new IndexProgress(console);
        Optional<SharedCorpusIndex> shared = options.shared(console, progress);
        try {
            if (shared.isPresent()) {
                return shared.get().update(corpus, replacing);
            }
            CorpusIndex index = new CorpusIndex(corpus, progress);
            // What is inside the program is indexed in each run, in no time.
            if (corpus.hasEmbedded()) {
                return index.open();
            }
            if (!index.isKept()) {
                throw unkept("the cache is off, or no folder to which you alone may write");
            }
            return index.openKept();
        } catch (SharedIndexException e) {
            throw new CommandException(e);
        } catch (IOException e) {
            throw unkept(ErrorMessages.reasonFor(e));
        }
    }

    private static CommandException unkept(String reason) {
        return new CommandException("the index", "cannot be kept: " + reason, "name another folder by --cache");
    }

    /** Compares two documents in the order given, which a note doubts where the dates do. */
    ResolutionDiff compare(String earlier, String later) throws CommandException {
        return compareInOrder(List.of(earlier, later)).get(0);
    }

    /** Compares each document with the one that is named before it. */
    List<ResolutionDiff> compareInOrder(List<String> names) throws CommandException {
        if (Collections.frequency(names, STANDARD_INPUT) > 1) {
            throw new CommandException("-", "standard input holds one document", "give the other as a file");
        }
        List<Resolution> documents = read(names);
        List<ResolutionDiff> diffs = new ArrayList<>();
        for (int i = 1; i < documents.size(); i++) {
            diffs.add(compare(documents.get(i - 1), documents.get(i)));
        }
        return diffs;
    }

    private ResolutionDiff compare(Resolution earlier, Resolution later) throws CommandException {
        if (DateOrder.isLater(earlier, later)) {
            console.note(earlier.shortName() + " is later than " + later.shortName()
                    + ": shown as asked; for the other order, swap them");
        }
        return new CitedDates(corpus::adopted).told(comparisons().diff(earlier, later, overrides()));
    }

    /** Compares documents of the collection and others. */
    Comparisons comparisons() {
        Cache cache = corpus.hasEmbedded() ? new LayeredCache(reader.cache(), new ResourceCache()) : reader.cache();
        return new Comparisons(cache, corpus::identityOf)
                .within(reader.options().limits().time());
    }

    /** How many documents are there to be read. */
    int count() {
        return (int) corpus.entries().stream().filter(Entry::present).count();
    }

    /** Does what takes as long as many documents may take. */
    TimedWork timed() {
        return new TimedWork(reader.options().limits().time());
    }

    /** The links that the user of the collection has set. */
    Overrides overrides() throws CommandException {
        try {
            return Overrides.read(Corpus.LINKS, corpus.links());
        } catch (OverrideException | CorpusException e) {
            throw new CommandException(e);
        }
    }

    private List<Resolution> read(List<String> names) throws CommandException {
        reportProblems();
        try {
            Selection selection = names().resolveAll(names, edition, mixEditions);
            selection.notes().forEach(console::note);
            List<Resolution> resolutions = new ArrayList<>();
            for (LazyDocument document : selection.documents()) {
                Resolution read = document.read();
                reportTrackedChanges(read.shortName(), read.notices(), console);
                reportDoubts(read);
                if (read.isBuriedInText()) {
                    console.note(read.shortName() + ": other text stands before its first words or among them: "
                            + "it may only be quoted there");
                }
                resolutions.add(read);
            }
            return resolutions;
        } catch (CorpusException e) {
            throw new CommandException(e);
        }
    }

    /** The annual series that the collection has, in the edition of which there is most; at least one. */
    List<Series> series() throws CommandException {
        return series("name a folder with a series by --corpus");
    }

    /**
     * The same.
     *
     * @param advice what to do where there is none
     */
    List<Series> series(String advice) throws CommandException {
        List<Series> series = seriesIndex().series();
        if (!series.isEmpty()) {
            return series;
        }
        if (count() == 0) {
            throw nothingAskedFor();
        }
        throw new CommandException(
                corpus.name(), "no two of its documents continue one another, as those of two sessions do", advice);
    }

    /** The same, and after them each document that belongs to none as a series of its own. */
    List<Series> seriesAndSingles() throws CommandException {
        SeriesIndex index = seriesIndex();
        List<Series> all = Stream.concat(
                        index.series().stream(), index.alone().stream().map(Series::single))
                .toList();
        if (all.isEmpty()) {
            throw new CommandException(
                    corpus.name(), "it has no document that can be read", "name another folder by --corpus");
        }
        return all;
    }

    /** That the options leave nothing of the collection. */
    CommandException nothingAskedFor() {
        return new CommandException(
                corpus.name(), "it has nothing of what is asked for", "'recital corpus list' shows what it has");
    }

    /** The annual series that the collection has, if any, in the edition of which there is most. */
    SeriesIndex seriesIndex() {
        if (wanted.isPresent()) {
            Edition own = wanted.get().members().get(0).edition();
            return new SeriesIndex(own, List.of(wanted.get()), List.of(), List.of());
        }
        // Of equals the first, which is the better edition.
        return edition.map(List::of).orElse(List.of(Edition.values())).stream()
                .map(series::of)
                .reduce((best, next) -> members(next) > members(best) ? next : best)
                .orElseThrow();
    }

    /** All series of an edition, whichever of them is meant. */
    SeriesIndex wholeIndex(Edition one) {
        return series.of(one);
    }

    private static int members(SeriesIndex index) {
        return index.series().stream().mapToInt(one -> one.members().size()).sum();
    }

    /** The documents of a plan; a name that leads to none fails when it is read. */
    PlanDocuments of(Plan plan) {
        reportProblems();
        List<String> names = plan.pairs().stream()
                .flatMap(pair -> Stream.of(pair.earlier(), pair.later()))
                .distinct()
                .toList();
        Selection selection = names().resolveEach(names, edition, mixEditions);
        selection.notes().forEach(console::note);
        Map<String, Selection.Choice> choices =
                selection.choices().stream().collect(Collectors.toMap(Selection.Choice::name, Function.identity()));
        return new ChosenDocuments(choices);
    }

    /** What names were found to lead to, by the names. */
    private record ChosenDocuments(Map<String, Selection.Choice> choices) implements PlanDocuments {

        @Override
        public Resolution read(String name) throws LoadException {
            Selection.Choice choice = choice(name);
            if (choice.failure().isPresent()) {
                throw new LoadException(Advice.message(choice.failure().get()));
            }
            try {
                return choice.document().orElseThrow().read();
            } catch (CorpusException e) {
                throw new LoadException(Advice.message(e), e);
            }
        }

        @Override
        public Optional<String> hash(String name) {
            return choice(name).document().flatMap(LazyDocument::hash);
        }

        private Selection.Choice choice(String name) {
            return Objects.requireNonNull(choices.get(name));
        }
    }

    private DocumentNames names() {
        return new DocumentNames(corpus, console.in(), reader, wanted);
    }

    /** Which side of its tracked changes was read, the user must know to understand the rest. */
    static void reportTrackedChanges(String document, List<Notice> notices, Console console) {
        notices.stream()
                .filter(notice -> notice.kind() == Notice.NoticeKind.TRACKED)
                .forEach(notice ->
                        console.note(document + ": " + Advice.message(notice).message()));
    }

    /** The first of what may be read wrongly, and how much more there is. */
    private void reportDoubts(Resolution read) {
        List<Notice> doubts = read.notices().stream()
                .filter(notice -> notice.kind() == Notice.NoticeKind.DOUBTFUL)
                .toList();
        doubts.stream().limit(DOUBTS).forEach(doubt -> console.note(read.shortName() + ": " + doubt.message()));
        if (doubts.size() > DOUBTS) {
            console.note(read.shortName() + ": " + (doubts.size() - DOUBTS)
                    + " more of it may be read wrongly: 'recital show --notices' lists all");
        }
    }

    /** Files that cannot be used do not stop a command that may not need them, but are not passed over in silence. */
    void reportProblems() {
        List<Problem> troubles = corpus.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.TROUBLE)
                .toList();
        if (troubles.size() == 1) {
            console.note(Advice.message(troubles.get(0)));
        } else if (!troubles.isEmpty()) {
            console.note(troubles.size()
                    + " files of the collection cannot be used: 'recital corpus check --notices' names them");
        }
    }
}
