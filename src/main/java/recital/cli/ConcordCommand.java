package recital.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import recital.Formats;
import recital.OutputFormat;
import recital.concord.ConcordReport;
import recital.concord.Concordance;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.FolderListing;
import recital.corpus.catalog.Problem;
import recital.corpus.naming.NameSuggestions;
import recital.model.FileName;
import recital.model.Language;
import recital.model.Symbol;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonRenderers;
import recital.report.phrases.ConcordPhrases;
import recital.report.plain.ConcordLetter;
import recital.report.terminal.TerminalRenderers;

/** {@code recital concord}: whether the languages of a resolution say the same. */
@Command(
        name = "concord",
        header = "Whether the six languages of a resolution say the same.",
        description = {
            "Lays the texts of a resolution side by side, paragraph by paragraph, and shows where one language differs from "
                    + "the others, which agree: another number, year, month or symbol, one too few or too many, a "
                    + "passage shorter or longer than the others make likely, a clause that is not there, a verb of "
                    + "another force. What comes about most seldom stands first. "
                    + "At least four languages of a resolution are needed.",
            "",
            "Where the collection has the years before and after, each finding says since when it stands and whether it "
                    + "was mended, and languages are shown that alone changed their words, or alone did not.",
            "",
            "The languages are equally authentic: that one differs says nothing of which is meant. The texts are "
                    + "unofficial copies where they are XML; check each finding against the official document. "
                    + "The United Nations corrects by a corrigendum, which its documents service issues on request."
        },
        parameterListHeading = "%nWhat:%n",
        footer = {
            "  recital concord 78/132 --corpus texts",
            "  recital concord --session 78 --corpus texts --most 50",
            "  recital concord 78/132 --finding 1 --corpus texts -o letter.html",
            "  recital concord --list symbols.txt --corpus texts --format json"
        })
final class ConcordCommand implements Callable<Integer> {

    /** So many of the resolutions without a language are named. */
    private static final int MOST_NAMED = 5;

    private static final Formats<ConcordReport> FORMATS = Formats.<ConcordReport>terminal(TerminalRenderers::concord)
            .and(OutputFormat.JSON, look -> JsonRenderers.concord())
            .andTable("findings", CsvRenderers.concord())
            .and(OutputFormat.HTML, look -> HtmlRenderers.concord())
            .and(OutputFormat.MD, look -> new ConcordLetter());

    /** One finding as a page is a letter. */
    private static final Formats<ConcordReport> LETTERS =
            FORMATS.and(OutputFormat.HTML, look -> HtmlRenderers.concordLetter());

    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "SYMBOL",
            description = "Resolutions, as 78/132; without any, all of the collection.")
    private List<String> names = List.of();

    @Option(names = "--list", paramLabel = "FILE", description = "The symbols that a file has, one a line.")
    private Optional<String> list = Optional.empty();

    @Option(names = "--session", paramLabel = "N", description = "The resolutions of one session.")
    private Optional<Integer> session = Optional.empty();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "20",
            description = "Show no more findings than these; without it 20.")
    private int most;

    @Option(
            names = "--finding",
            paramLabel = "ID",
            description =
                    "One finding, by its id or its place in the list; with --format md or html a page for a letter.")
    private Optional<String> finding = Optional.empty();

    @Option(
            names = "--doubtful",
            description =
                    "Show also what more than one passage in 1,000 shows, of which little is a difference in meaning.")
    private boolean doubtful;

    @Option(names = "--this-year", description = "Leave aside what the years before and after have, which is quicker.")
    private boolean thisYear;

    @Mixin
    private final ResultOptions options;

    ConcordCommand(Console console) {
        this.console = console;
        options = new ResultOptions(console, FormatOption.of(FORMATS));
    }

    @Override
    public Integer call() throws CommandException {
        new NumberRange(1, Integer.MAX_VALUE).require("--most", most);
        DocumentLoader documents = options.openInAllLanguages();
        Corpus corpus = documents.corpus();
        LanguageTexts texts = new LanguageTexts(corpus, options::isWanted);
        Set<Symbol> asked = asked(texts.symbols(), documents);
        reportPassedOver(corpus, asked);
        reportParts(asked, texts);
        Map<Symbol, Concordance> concordances =
                new ConcordRun(texts, corpus::adopted, documents.timed(), console).of(bySeries(asked, texts));
        if (options.languages().isEmpty()) {
            reportMissing(concordances.values());
        }
        ConcordReport report = ConcordReport.of(
                asked.stream()
                        .flatMap(symbol -> Optional.ofNullable(concordances.get(symbol)).stream())
                        .toList(),
                finding.isPresent() ? Integer.MAX_VALUE : most,
                doubtful || finding.isPresent());
        if (options.format() == OutputFormat.CSV || options.format() == OutputFormat.XLSX) {
            // The other formats say it themselves.
            Stream.of(ConcordPhrases.hidden(report), ConcordPhrases.doubtful(report))
                    .flatMap(Optional::stream)
                    .forEach(console::note);
        }
        if (options.format() == OutputFormat.MD
                && finding.isEmpty()
                && report.findings().size() + report.hidden() + report.doubtful() > 1) {
            console.note("a letter is about one finding, this one about the first: --finding names another");
        }
        return finding.isPresent()
                ? options.deliver(only(finding.get(), report), LETTERS)
                : options.deliver(report, FORMATS);
    }

    /**
     * A file that is called after one language and holds the text of another leaves a resolution without that language, and
     * of two files that claim to be one document neither is read; in a folder that is not read anything may lie.
     */
    private void reportPassedOver(Corpus corpus, Set<Symbol> asked) {
        Map<Problem.Severity, List<Problem>> problems = corpus.problems().stream()
                .filter(problem -> problem.name().endsWith(FolderListing.FOLDER)
                        || symbols(problem).anyMatch(asked::contains))
                .collect(Collectors.groupingBy(Problem::severity, TreeMap::new, Collectors.toList()));
        problems.values().forEach(ofOneSeverity -> NoticesOption.few(ofOneSeverity, console));
    }

    private static Stream<Symbol> symbols(Problem problem) {
        FileName name = FileName.of(problem.name());
        return Stream.of(name.whole(), name.withoutLanguage(), Symbol.parse(problem.name()))
                .flatMap(Optional::stream);
    }

    /** What one language calls a part may be what another calls the whole; where one language has both, they are two. */
    private void reportParts(Set<Symbol> asked, LanguageTexts texts) {
        List<String> pairs = asked.stream()
                .flatMap(symbol -> texts.symbols().stream()
                        .filter(other -> other.whole().equals(symbol.whole()))
                        .filter(other -> asked.contains(other) ? symbol.compareTo(other) < 0 : !other.equals(symbol))
                        .filter(other -> Collections.disjoint(texts.languages(symbol), texts.languages(other)))
                        .map(other -> symbol.shortForm() + " and " + other.shortForm()))
                .toList();
        if (!pairs.isEmpty()) {
            console.note("not compared, though no language has both and they may be one resolution: "
                    + NameSuggestions.first(pairs, MOST_NAMED));
        }
    }

    /** A language that is not here cannot differ, and is not missed where nobody says so. */
    private void reportMissing(Collection<Concordance> concordances) {
        for (Language language : Language.values()) {
            List<String> without = concordances.stream()
                    .filter(one ->
                            !one.languages().isEmpty() && !one.languages().contains(language))
                    .map(Concordance::document)
                    .toList();
            if (!without.isEmpty()) {
                console.note(
                        "compared without " + language.label() + ": " + NameSuggestions.first(without, MOST_NAMED));
            }
        }
    }

    /** Those of one series together, so that no text is read twice; the key are all years of the series. */
    private Map<List<Symbol>, List<Symbol>> bySeries(Set<Symbol> asked, LanguageTexts texts) {
        Map<List<Symbol>, List<Symbol>> bySeries = new LinkedHashMap<>();
        asked.forEach(symbol -> bySeries.computeIfAbsent(
                        thisYear ? List.of(symbol) : texts.years(symbol), any -> new ArrayList<>())
                .add(symbol));
        return bySeries;
    }

    private static ConcordReport only(String id, ConcordReport report) throws CommandException {
        return report.only(id)
                .orElseThrow(() -> new CommandException(
                        "the finding '" + id + "'", "there is none", "take its id or place from the list"));
    }

    private Set<Symbol> asked(Set<Symbol> known, DocumentLoader documents) throws CommandException {
        Set<Symbol> asked = new LinkedHashSet<>();
        List<String> written = new ArrayList<>(names);
        if (list.isPresent()) {
            new TextFileReader(console)
                    .of(list.get())
                    .lines()
                    .map(String::strip)
                    .filter(Predicate.not(String::isEmpty))
                    .forEach(written::add);
        }
        if (session.isPresent() && !written.isEmpty()) {
            throw new CommandException(
                    "--session", "resolutions are named beside it", "name either the session or the resolutions");
        }
        for (String name : written) {
            Symbol symbol = Symbol.parse(name)
                    .filter(known::contains)
                    .orElseThrow(() -> new CommandException(
                            "'" + name + "'",
                            "not in the collection",
                            "give the symbol of a resolution, as 78/132, and its folder by --corpus"));
            asked.add(symbol);
        }
        known.stream()
                .filter(symbol -> session.isPresent() && symbol.session().orElse(0) == session.get()
                        || session.isEmpty() && written.isEmpty())
                .forEach(asked::add);
        documents
                .chosenSeries()
                .ifPresent(chosen -> asked.retainAll(
                        chosen.members().stream().map(Entry::symbol).toList()));
        if (known.isEmpty()) {
            throw new CommandException(
                    documents.corpus().name(), "nothing to compare in it", "name a folder by --corpus");
        }
        if (asked.isEmpty()) {
            throw documents.nothingAskedFor();
        }
        return asked;
    }
}
