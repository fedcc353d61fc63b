package recital.corpus.naming;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.DocumentReader;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.LazyDocument;
import recital.corpus.catalog.Problem;
import recital.corpus.file.LimitedBytes;
import recital.corpus.series.CorpusSeries;
import recital.corpus.series.Series;
import recital.model.Edition;
import recital.model.FileName;
import recital.model.Language;
import recital.model.OfficialAddress;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.parse.ParseException;
import recital.source.SourceException;

/**
 * Finds the documents that people name by year (2017), session (72), symbol in any of its spellings
 * (72/200) or the address of its document ({@code https://undocs.org/A/RES/72/200}), file, or {@code -} for standard input.
 *
 * <p>A symbol is tried before a path, and {@code ./72} is always a file. Where a year or session has
 * several documents, the adopted member of the series is meant, {@code 2019-draft} means the draft and
 * {@code 2019-adopted} never does; where it has documents of several series, that of the other names.
 */
public final class DocumentNames {

    private static final String STANDARD_INPUT = "-";

    private final Corpus corpus;
    private final CorpusSeries series;
    private final Optional<Series> wanted;
    private final InputStream input;
    private final DocumentReader reader;
    private final Map<String, ResolvedName> known = new HashMap<>();

    /**
     * @param corpus where years, sessions and symbols are looked up
     * @param input standard input, read only where {@code -} is named
     * @param reader how files are read
     */
    public DocumentNames(Corpus corpus, InputStream input, DocumentReader reader) {
        this(corpus, input, reader, Optional.empty());
    }

    /**
     * @param wanted the series whose documents are meant by years and sessions, where one is chosen
     */
    public DocumentNames(Corpus corpus, InputStream input, DocumentReader reader, Optional<Series> wanted) {
        this.corpus = corpus;
        this.wanted = wanted;
        this.series = new CorpusSeries(corpus);
        this.input = input;
        this.reader = reader;
    }

    /**
     * Finds all documents of a command, in one edition and language.
     *
     * @param names as they were given
     * @param edition the edition that was asked for, where one was
     * @param mix whether documents of different editions may stand together
     * @throws CorpusException for the first name that leads to no document
     */
    public Selection resolveAll(List<String> names, Optional<Edition> edition, boolean mix) throws CorpusException {
        Selection selection = inOneLanguage(resolveEach(names, edition, mix));
        List<Symbol> withoutText = selection.choices().stream()
                .flatMap(choice -> choice.failure().stream())
                .filter(failure -> failure.code() == ErrorCode.WITHOUT_TEXT)
                .flatMap(failure -> failure.symbols().stream())
                .distinct()
                .toList();
        if (!withoutText.isEmpty()) {
            throw CorpusException.withoutText(withoutText);
        }
        for (Selection.Choice choice : selection.choices()) {
            if (choice.failure().isPresent()) {
                throw choice.failure().get();
            }
        }
        return selection;
    }

    /** Finds the documents of many names, in one edition and any language; a name that leads to none spoils no other. */
    public Selection resolveEach(List<String> names, Optional<Edition> edition, boolean mix) {
        Map<String, ResolvedName> resolvedNames = new LinkedHashMap<>();
        Map<String, CorpusException> failures = new HashMap<>();
        List<String> notes = new ArrayList<>();
        for (String name : names.stream().distinct().toList()) {
            try {
                ResolvedName resolved = resolve(name);
                resolvedNames.put(name, resolved);
                resolved.note().ifPresent(notes::add);
            } catch (CorpusException e) {
                failures.put(name, e);
            }
        }
        for (ResolvedName resolved : ofSeries(failures, resolvedNames.values())) {
            failures.remove(resolved.name());
            resolvedNames.put(resolved.name(), resolved);
            resolved.note().ifPresent(notes::add);
        }
        EditionChoice choice = new EditionChoice(edition, mix);
        Edition chosen = choice.chooseFor(resolvedNames.values());
        List<Selection.Choice> choices = names.stream()
                .map(name -> failures.containsKey(name)
                        ? Selection.Choice.of(name, failures.get(name))
                        : choose(Objects.requireNonNull(resolvedNames.get(name)), choice, chosen))
                .toList();
        return new Selection(choices, commonEdition(choices), notes);
    }

    /** Years of several series mean the members of the one series that the other names belong to. */
    private List<ResolvedName> ofSeries(Map<String, CorpusException> failures, Collection<ResolvedName> others) {
        List<String> ambiguous = failures.entrySet().stream()
                .filter(failure -> failure.getValue().code() == ErrorCode.AMBIGUOUS_NAME)
                .map(Map.Entry::getKey)
                .toList();
        if (ambiguous.isEmpty()) {
            return List.of();
        }
        List<Series> named = others.stream()
                .map(ResolvedName::best)
                .flatMap(best ->
                        best.entry().flatMap(entry -> series.of(best.edition()).of(entry.symbol())).stream())
                .distinct()
                .toList();
        return named.size() != 1
                ? List.of()
                : ambiguous.stream()
                        .flatMap(name -> memberOf(named.get(0), name).stream())
                        .toList();
    }

    private Optional<ResolvedName> memberOf(Series one, String name) {
        try {
            ResolvedName member = PeriodName.parse(name).orElseThrow().resolve(corpus, series, Optional.of(one));
            String meant = member.best().entry().orElseThrow().symbol().shortForm();
            return Optional.of(member.withNote(name + ": " + meant + " is meant, of the series of the other: "
                    + "--series or a symbol names another"));
        } catch (CorpusException e) {
            return Optional.empty();
        }
    }

    private static Selection.Choice choose(ResolvedName resolved, EditionChoice choice, Edition edition) {
        try {
            return Selection.Choice.of(resolved.name(), choice.document(resolved, edition));
        } catch (CorpusException e) {
            return Selection.Choice.of(resolved.name(), e);
        }
    }

    /** The same, documents in another language than the first left out. */
    private static Selection inOneLanguage(Selection all) {
        Optional<Language> first =
                all.documents().stream().map(LazyDocument::language).findFirst();
        List<Selection.Choice> choices = all.choices().stream()
                .map(choice -> choice.document()
                        .map(LazyDocument::language)
                        .filter(own -> own != first.orElseThrow())
                        .map(own -> Selection.Choice.of(
                                choice.name(), CorpusException.otherLanguage(choice.name(), own, first.orElseThrow())))
                        .orElse(choice))
                .toList();
        return new Selection(choices, all.edition(), all.notes());
    }

    private static Optional<Edition> commonEdition(List<Selection.Choice> choices) {
        List<Edition> editions = choices.stream()
                .flatMap(choice -> choice.document().stream())
                .map(LazyDocument::edition)
                .distinct()
                .toList();
        return editions.size() == 1 ? Optional.of(editions.get(0)) : Optional.empty();
    }

    private ResolvedName resolve(String name) throws CorpusException {
        ResolvedName first = known.get(name);
        if (first == null) {
            first = lookUp(name);
            known.put(name, first);
        }
        return first;
    }

    private ResolvedName lookUp(String name) throws CorpusException {
        if (name.equals(STANDARD_INPUT)) {
            return ResolvedName.of(name, standardInput());
        }
        if (name.isBlank()) {
            throw new CorpusException(
                    ErrorCode.INVALID_NAME,
                    "\"" + name + "\"",
                    "an empty name: give a year, a session, a symbol or a file");
        }
        if (isPath(name)) {
            return ResolvedName.of(name, file(name));
        }
        Optional<PeriodName> period = PeriodName.parse(name);
        if (period.isPresent()) {
            return period.get().resolve(corpus, series, wanted);
        }
        Optional<Symbol> symbol =
                OfficialAddress.symbol(name).or(() -> Symbol.parse(name)).map(corpus::asHeld);
        if (symbol.isPresent() && !corpus.find(symbol.get()).isEmpty()) {
            return ResolvedName.of(name, corpus.find(symbol.get()), corpus, Optional.empty());
        }
        if (exists(name)) {
            return ResolvedName.of(name, file(name));
        }
        throw unknown(name, symbol);
    }

    private static boolean isPath(String name) {
        return Stream.of("./", "../", "/", ".\\", "..\\").anyMatch(name::startsWith);
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private LazyDocument file(String name) throws CorpusException {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new CorpusException(ErrorCode.FOLDER_NAMED, name, "a folder, not a document");
            }
            Optional<Entry> entry = corpus.entryOf(path);
            if (entry.isPresent()) {
                return corpus.document(entry.get());
            }
            return document(
                    name, LimitedBytes.read(path, reader.options().limits().bytes()));
        } catch (InvalidPathException e) {
            throw new CorpusException(ErrorCode.INVALID_NAME, name, "not a file name", e);
        } catch (IOException e) {
            throw CorpusException.unreadable(name, e);
        }
    }

    private LazyDocument standardInput() throws CorpusException {
        try {
            return document(
                    "standard input",
                    LimitedBytes.read(input, reader.options().limits().bytes()));
        } catch (IOException e) {
            throw CorpusException.unreadable("standard input", e);
        }
    }

    private LazyDocument document(String name, byte[] bytes) throws CorpusException {
        Optional<Symbol> named = FileName.of(name).symbolIn(Language.ENGLISH);
        try {
            Resolution read = reader.read(bytes, named.map(Symbol::value).orElse(name));
            Optional<Symbol> symbol = read.symbol().or(() -> named);
            return LazyDocument.of(
                    name, symbol.map(one -> identified(read, one)).orElse(read).asFile());
        } catch (SourceException e) {
            throw CorpusException.unreadable(name, e);
        } catch (ParseException e) {
            throw CorpusException.withoutResolution(name, e);
        }
    }

    /** What the text leaves open, its symbol may tell. */
    private static Resolution identified(Resolution read, Symbol symbol) {
        OptionalInt session = read.session().isPresent() ? read.session() : symbol.session();
        return read.describedAs(symbol, read.title(), read.adopted(), session, read.edition());
    }

    private CorpusException unknown(String name, Optional<Symbol> symbol) {
        List<Language> others = symbol.map(corpus::otherLanguages).orElse(List.of());
        if (!others.isEmpty()) {
            return new CorpusException(
                    ErrorCode.OTHER_LANGUAGE,
                    name,
                    "the collection has it only in "
                            + others.stream().map(Language::label).collect(Collectors.joining(", ")));
        }
        Optional<Problem> broken = symbol.flatMap(this::fileOf);
        if (broken.isPresent()) {
            return new CorpusException(
                    broken.get().code(),
                    name,
                    broken.get().name() + " is called so and cannot be used: "
                            + broken.get().message());
        }
        String what = symbol.isPresent()
                ? "neither the collection nor the disk has it"
                : "no symbol, year or session, and no such file";
        List<String> near = NameSuggestions.closestTo(
                symbol.map(Symbol::shortForm).orElse(name),
                corpus.entries().stream().map(e -> e.symbol().shortForm()).toList());
        return near.isEmpty()
                ? new CorpusException(ErrorCode.UNKNOWN_NAME, name, what)
                : new CorpusException(
                        ErrorCode.MISSPELT_NAME, name, what + ": did you mean " + String.join(" or ", near) + "?");
    }

    /** The file of the collection that has the name of a document and cannot be used. */
    private Optional<Problem> fileOf(Symbol symbol) {
        return corpus.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.TROUBLE)
                .filter(problem -> FileName.of(problem.name())
                        .symbolIn(Language.ENGLISH)
                        .filter(symbol::equals)
                        .isPresent())
                .findFirst();
    }
}
