package recital.cli;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import recital.Formats;
import recital.OutputFormat;
import recital.concord.ConcordRow;
import recital.concord.Concordance;
import recital.concord.OtherText;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.lineage.DraftingHistory;
import recital.lineage.DraftingRow;
import recital.model.Language;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.Filter;
import recital.report.html.HtmlRenderers;
import recital.report.phrases.ConcordPhrases;
import recital.report.terminal.Layout;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

/** {@code recital diff}: the paragraph diff of two documents. */
@Command(
        name = "diff",
        header = "What changed from one document to another, word by word.",
        description = "Shows the paragraphs of both documents in the order of the later one: which stayed, "
                + "changed, moved, came or went, and every word that did. Of three to six documents, each a version "
                + "of the one before it, it shows how the last came about: what of a draft was kept, changed or "
                + "dropped, and what was added.",
        exitCodeList = {ExitStatus.HELP_SAME, ExitStatus.HELP_DIFFERENT, ExitStatus.HELP_TROUBLE},
        footer = {
            "  recital diff 2017 2018",
            "  recital diff 2017 2018 --brief",
            "  recital diff 2017 2018 --stat",
            "  recital diff 73/218 A/C.2/74/L.32 --only substantive",
            "  recital diff 2017 2018 --paragraph OP16 --full",
            "  recital diff 2017 2018 --grep 'digital divide' -o changes.md",
            "  recital diff 2017 2018 --full -o changes.pdf",
            "  recital diff 2018 2019-draft 2019",
            "  recital diff 78/132 --lang en,fr",
            "  recital diff 2018 draft.docx -o changes.docx --author 'Second Committee'"
        })
final class DiffCommand implements Callable<Integer> {

    /** Two columns of fewer than some 55 letters each are hard to read. */
    private static final int SIDES = 120;

    /** Without some of its changes a patch would not apply, and tracked changes would give neither document. */
    private static final Map<OutputFormat, String> WHOLE =
            Map.of(OutputFormat.UNIFIED, "apply", OutputFormat.DOCX, "give both texts");

    /** Those that tell why paragraphs were paired, most of them always. */
    private static final Set<OutputFormat> EXPLAINED =
            EnumSet.of(OutputFormat.TERMINAL, OutputFormat.HTML, OutputFormat.JSON, OutputFormat.XLSX);

    /** Two languages have no changes to choose, to mark or to explain. */
    private static final List<String> OF_CHANGES = List.of(
            "--only",
            "--grep",
            "--full",
            "--typography",
            "--brief",
            "--side-by-side",
            "--stat",
            "--explain",
            "--author",
            "--date",
            "--comments");

    private static final Formats<Concordance> LANGUAGES = Formats.<Concordance>terminal(TerminalRenderers::languages)
            .and(OutputFormat.HTML, look -> HtmlRenderers.languages());

    private final Console console;
    private final Formats<ResolutionDiff> formats;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "EARLIER", description = "The earlier document.")
    private String earlier;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "LATER",
            description = "The later document; without it the languages of --lang are laid side by side.")
    private Optional<String> later = Optional.empty();

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "NEXT",
            description =
                    "Further documents, each following the one before it: a text through its drafts, side by side.")
    private List<String> next = List.of();

    @Option(
            names = "--only",
            paramLabel = "KIND",
            split = ",",
            completionCandidates = Candidates.Kinds.class,
            description = "Show only changes of these kinds, separated by commas: ${COMPLETION-CANDIDATES}.")
    private List<String> only = List.of();

    @Option(names = "--grep", paramLabel = "WORDS", description = "Show only changes of paragraphs with these words.")
    private Optional<String> grep;

    @Mixin
    private ParagraphOption paragraphs;

    @Option(
            names = "--full",
            description = "Show long passages without a change whole, and print unchanged paragraphs (html, pdf).")
    private boolean full;

    @Option(
            names = "--typography",
            description = "Mark edits of character style alone (hyphens, dashes, quotation marks, spaces) too; "
                    + "json, tsv, csv, xlsx and unified always have them.")
    private boolean typography;

    @Option(
            names = "--brief",
            description = "Show nothing but what matters, at most ten changes, and the counts (terminal and md).")
    private boolean brief;

    @Option(
            names = "--side-by-side",
            description = "Show the earlier text at the left and the later one at the right, from " + SIDES
                    + " columns on (terminal).")
    private boolean sideBySide;

    @Option(
            names = "--stat",
            description = "Show a line a change: how many words went and came, with a bar of them (terminal).")
    private boolean stat;

    @Option(
            names = "--explain",
            description =
                    "Show why each paragraph was paired as it was (terminal; html, json and xlsx always have it).")
    private boolean explain;

    @Mixin
    private RedlineOption redline;

    @Mixin
    private final ResultOptions options;

    DiffCommand(Console console) {
        this.console = console;
        formats = Formats.OF_DIFF.and(
                OutputFormat.PDF,
                look -> new BrowserPrinter<>(HtmlRenderers.diff(look.filter(), look.full()), console.environment()));
        options = new ResultOptions(console, FormatOption.of(formats));
    }

    @Override
    public Integer call() throws CommandException {
        if (later.isEmpty()) {
            return languages();
        }
        Filter filter = new Filter(kinds(), grep, paragraphs.ids(), typography);
        Formats<ResolutionDiff> chosen = redline.formats(formats, List.of(options.format()), console);
        return next.isEmpty() ? pair(filter, chosen) : drafting(filter);
    }

    /** Two languages of one document, which are two documents of one symbol. */
    private int languages() throws CommandException {
        List<Language> wanted = options.languages();
        if (wanted.size() < 2) {
            throw new MissingParameterException(
                    spec.commandLine(), spec.positionalParameters().get(1), "Missing required parameter: 'LATER'");
        }
        if (!LANGUAGES.all().contains(options.format())) {
            throw refused("Languages side by side are for " + codes(LANGUAGES));
        }
        for (String option : OF_CHANGES) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw refused(option + " is for two documents, not for languages side by side");
            }
        }
        Set<ParagraphId> ids = paragraphs.ids();
        Map<Language, Resolution> texts = new EnumMap<>(Language.class);
        for (Language language : wanted) {
            texts.put(language, options.open(language).read(earlier));
        }
        Concordance sides = Concordance.of(texts);
        OtherText.of(texts)
                .map(other -> ConcordPhrases.otherText(other, wanted))
                .ifPresent(console::note);
        ids.stream()
                .filter(id -> sides.rows().stream().noneMatch(row -> row.has(id)))
                .forEach(id -> noteUnknown(id, "no language has "));
        List<ConcordRow> rows = sides.rows().stream()
                .filter(row -> ids.isEmpty() || ids.stream().anyMatch(row::has))
                .toList();
        return options.deliver(new Concordance(sides.document(), wanted, rows, sides.findings()), LANGUAGES);
    }

    private int pair(Filter filter, Formats<ResolutionDiff> chosen) throws CommandException {
        if (filter.isActive() && WHOLE.containsKey(options.format())) {
            throw refused("The format " + options.format() + " is whole or it would not " + WHOLE.get(options.format())
                    + "; leave out --only, --grep and --paragraph");
        }
        checkExplain(EXPLAINED);
        TerminalOptions look = look(filter);
        ResolutionDiff diff = options.openForNamed().compare(earlier, later.orElseThrow());
        noteUnknown(filter, diff.changes(), diff.notes());
        options.deliver(diff, chosen, look);
        return diff.different() ? ExitStatus.DIFFERENT : ExitStatus.DONE;
    }

    private int drafting(Filter filter) throws CommandException {
        Formats<DraftingHistory> drafting = Drafting.formats(console);
        if (!drafting.all().contains(options.format())) {
            throw refused("The format " + options.format() + " holds two documents; more are for " + codes(drafting));
        }
        if (brief && options.format() != OutputFormat.TERMINAL) {
            throw refused("--brief is for the format " + OutputFormat.TERMINAL + " where documents are more than two");
        }
        if (typography || sideBySide || stat) {
            throw refused(
                    (typography ? "--typography" : sideBySide ? "--side-by-side" : "--stat") + " is for two documents");
        }
        checkExplain(EnumSet.of(OutputFormat.TERMINAL, OutputFormat.JSON));
        TerminalOptions look = look(filter);
        DraftingHistory history = Drafting.history(options.openForNamed(), earlier, later.orElseThrow(), next, spec);
        noteUnknown(
                filter,
                history.rows().stream().flatMap(DraftingRow::changes).toList(),
                history.steps().stream().flatMap(step -> step.notes().stream()).toList());
        options.deliver(history, drafting, look);
        return history.different() ? ExitStatus.DIFFERENT : ExitStatus.DONE;
    }

    private void noteUnknown(Filter filter, List<Change> changes, List<NoteDiff> notes) {
        String none = next.isEmpty() ? "neither document has " : "no document has ";
        filter.unknown(changes).forEach(id -> noteUnknown(id, none));
        filter.unknownWords(changes, notes)
                .ifPresent(words -> console.note("--grep '" + words + "': " + none + "these words"));
    }

    private void noteUnknown(ParagraphId id, String none) {
        console.note("--paragraph " + id + ": " + none + "it: 'recital show' lists what a document has");
    }

    private static String codes(Formats<?> formats) {
        return formats.all().stream().map(OutputFormat::code).collect(Collectors.joining(", "));
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    /** The reason of a link stands beside its text. */
    private void checkExplain(Set<OutputFormat> explained) {
        if (explain && (brief || stat)) {
            throw refused("--explain is for the texts, which " + (brief ? "--brief" : "--stat") + " leaves out");
        }
        if (explain && !explained.contains(options.format())) {
            throw refused("--explain is for the format " + OutputFormat.TERMINAL
                    + (options.format() == OutputFormat.DOCX ? "; in a Word file --comments tells it" : ""));
        }
    }

    private TerminalOptions look(Filter filter) throws CommandException {
        TerminalOptions look = options.look(full, explain, filter).with(layout());
        if (sideBySide && look.width() < SIDES) {
            throw new CommandException(
                    "--side-by-side",
                    "it takes " + SIDES + " columns and there are " + look.width(),
                    "widen the window, or say --width " + SIDES);
        }
        return look;
    }

    /** The layout that was asked for, which the format has to know. */
    private Layout layout() {
        Map<String, Layout> asked = new LinkedHashMap<>();
        if (brief) {
            asked.put("--brief", Layout.BRIEF);
        }
        if (sideBySide) {
            asked.put("--side-by-side", Layout.SIDE_BY_SIDE);
        }
        if (stat) {
            asked.put("--stat", Layout.STAT);
        }
        if (asked.size() > 1) {
            throw refused(String.join(" and ", asked.keySet()) + " are different views; choose one");
        }
        boolean known = options.format() == OutputFormat.TERMINAL || brief && options.format() == OutputFormat.MD;
        if (!asked.isEmpty() && !known) {
            throw refused(asked.keySet().iterator().next() + " is for "
                    + (brief
                            ? "the formats " + OutputFormat.TERMINAL + " and " + OutputFormat.MD
                            : "the format " + OutputFormat.TERMINAL)
                    + "; " + options.format() + " is whole");
        }
        return asked.values().stream().findFirst().orElse(Layout.CHANGES);
    }

    private Set<Filter.Only> kinds() {
        Set<Filter.Only> kinds = new LinkedHashSet<>();
        for (String label : only) {
            kinds.add(Filter.Only.of(label)
                    .orElseThrow(() -> invalid("--only", label, "none of " + Filter.Only.codes())));
        }
        return kinds;
    }

    private ParameterException invalid(String option, String value, String why) {
        return refused("Invalid value for option '" + option + "': '" + value + "' is " + why);
    }
}
