package recital.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import recital.Formats;
import recital.OutputFormat;
import recital.concord.ConcordReport;
import recital.concord.Concordance;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonRenderers;
import recital.report.plain.ConcordLetter;
import recital.report.terminal.TerminalRenderers;

/** {@code recital concord}: whether the languages of a resolution say the same. */
@Command(
        name = "concord",
        header = "Whether the six languages of a resolution say the same.",
        description = {
            "Lays the texts of a resolution side by side, paragraph by paragraph, and shows where one language differs from "
                    + "the others, which agree: another number, year, month or symbol, one too few or too many, a "
                    + "passage shorter or longer than the others make likely. What comes about most seldom stands first. "
                    + "At least four languages of a resolution are needed.",
            "",
            "The languages are equally authentic: that one differs says nothing of which is meant. The texts are "
                    + "unofficial copies where they are XML; check each finding against the official document. "
                    + "The United Nations corrects by a corrigendum, which its documents service issues on request."
        },
        parameterListHeading = "%nWhat:%n",
        footer = {
            "  recital concord 78/132 --corpus texts",
            "  recital concord --session 78 --corpus texts --most 50",
            "  recital concord --list symbols.txt --corpus texts --format json"
        })
final class ConcordCommand implements Callable<Integer> {

    private static final Formats<ConcordReport> FORMATS = Formats.<ConcordReport>terminal(TerminalRenderers::concord)
            .and(OutputFormat.JSON, look -> JsonRenderers.concord())
            .and(OutputFormat.CSV, look -> CsvRenderers.concord())
            .and(OutputFormat.HTML, look -> HtmlRenderers.concord())
            .and(OutputFormat.MD, look -> new ConcordLetter());

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
            description = "One finding, by its id or its place in the list; with --format md a page for a letter.")
    private Optional<String> finding = Optional.empty();

    @Mixin
    private final ResultOptions options;

    ConcordCommand(Console console) {
        this.console = console;
        options = new ResultOptions(console, FormatOption.of(FORMATS));
    }

    @Override
    public Integer call() throws CommandException {
        Corpus corpus = options.openInAllLanguages().corpus();
        SortedMap<Symbol, Map<Language, Entry>> texts = texts(corpus);
        Set<Symbol> asked = asked(texts);
        List<Concordance> concordances = new ArrayList<>();
        for (Symbol symbol : asked) {
            Map<Language, Resolution> read = read(corpus, texts.getOrDefault(symbol, Map.of()));
            if (!read.isEmpty()) {
                concordances.add(Concordance.of(read, corpus::adopted));
            }
        }
        ConcordReport report = ConcordReport.of(concordances, finding.isPresent() ? Integer.MAX_VALUE : most);
        return options.deliver(finding.isPresent() ? only(finding.get(), report) : report, FORMATS);
    }

    private static ConcordReport only(String id, ConcordReport report) throws CommandException {
        return report.only(id)
                .orElseThrow(() -> new CommandException(
                        "the finding '" + id + "'", "there is none", "take its id or place from the list"));
    }

    private Set<Symbol> asked(SortedMap<Symbol, Map<Language, Entry>> texts) throws CommandException {
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
        for (String name : written) {
            Symbol symbol = Symbol.parse(name)
                    .filter(texts::containsKey)
                    .orElseThrow(() -> new CommandException(
                            "'" + name + "'",
                            "not in the collection",
                            "give the symbol of a resolution, as 78/132, and its folder by --corpus"));
            asked.add(symbol);
        }
        texts.keySet().stream()
                .filter(symbol -> session.isPresent() && symbol.session().orElse(0) == session.get()
                        || session.isEmpty() && written.isEmpty())
                .forEach(asked::add);
        if (asked.isEmpty()) {
            throw new CommandException("the collection", "nothing to compare in it", "name a folder by --corpus");
        }
        return asked;
    }

    /** Of each resolution the texts of the edition of which there are most languages. */
    private SortedMap<Symbol, Map<Language, Entry>> texts(Corpus corpus) {
        SortedMap<Symbol, Map<Edition, Map<Language, Entry>>> all = new TreeMap<>();
        corpus.entries().stream()
                .filter(Entry::present)
                .filter(entry ->
                        options.languages().isEmpty() || options.languages().contains(entry.language()))
                .forEach(entry -> all.computeIfAbsent(entry.symbol(), any -> new EnumMap<>(Edition.class))
                        .computeIfAbsent(entry.edition(), any -> new EnumMap<>(Language.class))
                        .put(entry.language(), entry));
        SortedMap<Symbol, Map<Language, Entry>> best = new TreeMap<>();
        all.forEach((symbol, editions) -> best.put(
                symbol,
                editions.values().stream()
                        .reduce((one, other) -> other.size() > one.size() ? other : one)
                        .orElseThrow()));
        return best;
    }

    private Map<Language, Resolution> read(Corpus corpus, Map<Language, Entry> entries) {
        Map<Language, Resolution> read = new EnumMap<>(Language.class);
        entries.forEach((language, entry) -> {
            try {
                read.put(language, corpus.read(entry));
            } catch (CorpusException e) {
                console.note(Advice.message(e));
            }
        });
        return read;
    }
}
