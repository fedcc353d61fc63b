package recital.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import recital.Formats;
import recital.OutputFormat;
import recital.diff.ResolutionDiff;
import recital.model.ParagraphId;
import recital.report.Filter;
import recital.report.html.HtmlRenderers;
import recital.report.terminal.TerminalOptions;

/** {@code recital diff}: the paragraph diff of two documents. */
@Command(
        name = "diff",
        header = "What changed from one document to another, word by word.",
        description = "Shows the paragraphs of both documents in the order of the later one: which stayed, "
                + "changed, moved, came or went, and every word that did.",
        exitCodeList = {ExitStatus.HELP_SAME, ExitStatus.HELP_DIFFERENT, ExitStatus.HELP_TROUBLE},
        footer = {
            "  recital diff 2017 2018",
            "  recital diff 2017 2018 --brief",
            "  recital diff 73/218 A/C.2/74/L.32 --only substantive",
            "  recital diff 2017 2018 --paragraph OP16 --full",
            "  recital diff 2017 2018 --grep 'digital divide' -o changes.md",
            "  recital diff 2017 2018 --full -o changes.pdf",
            "  recital diff 2018 draft.docx -o changes.docx --author 'Second Committee'"
        })
final class DiffCommand implements Callable<Integer> {

    private static final Pattern BEFORE_NUMBER = Pattern.compile("(?:[A-Za-z]{1,8}\\.)?[A-Za-z]{1,2}(?=\\d)");

    /** Without some of its changes a patch would not apply, and tracked changes would give neither document. */
    private static final Map<OutputFormat, String> WHOLE =
            Map.of(OutputFormat.UNIFIED, "apply", OutputFormat.DOCX, "give both texts");

    private final Console console;
    private final Formats<ResolutionDiff> formats;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "EARLIER", description = "The earlier document.")
    private String earlier;

    @Parameters(index = "1", paramLabel = "LATER", description = "The later document.")
    private String later;

    @Option(
            names = "--only",
            paramLabel = "KIND",
            split = ",",
            completionCandidates = Candidates.Kinds.class,
            description = {
                "Show only changes of these kinds, separated by commas: substantive or routine; edited, split, "
                        + "merged, moved, added, removed, notes; figure, money, verb, addressee, deadline, report, "
                        + "modality, negation, qualifier, group, frequency, intensity, citation, session, "
                        + "connective, typography, wording."
            })
    private List<String> only = List.of();

    @Option(names = "--grep", paramLabel = "WORDS", description = "Show only changes of paragraphs with these words.")
    private Optional<String> grep;

    @Option(
            names = "--paragraph",
            paramLabel = "ID",
            split = ",",
            description = "Show only these paragraphs, named as in either document: PP3, OP16, OP16(a), OP12bis.")
    private List<String> paragraphs = List.of();

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
            description = "Show nothing but what matters, in at most ten lines, and the counts (terminal and md).")
    private boolean brief;

    @Option(names = "--explain", description = "Show why each paragraph was paired as it was.")
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
        Filter filter = new Filter(kinds(), grep, ids(), typography);
        if (filter.isActive() && WHOLE.containsKey(options.format())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The format " + options.format() + " is whole or it would not " + WHOLE.get(options.format())
                            + "; leave out --only, --grep and --paragraph");
        }
        Formats<ResolutionDiff> chosen = redline.formats(formats, List.of(options.format()));
        if (brief && options.format() != OutputFormat.TERMINAL && options.format() != OutputFormat.MD) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--brief is for the formats " + OutputFormat.TERMINAL + " and " + OutputFormat.MD + "; "
                            + options.format() + " is whole");
        }
        ResolutionDiff diff = options.open().compare(earlier, later);
        filter.unknown(diff)
                .forEach(id -> console.note(
                        "--paragraph " + id + ": neither document has it: 'recital show' lists what a document has"));
        TerminalOptions look = options.look(full, explain, filter);
        options.deliver(diff, chosen, brief ? look.briefly() : look);
        return diff.different() ? ExitStatus.DIFFERENT : ExitStatus.DONE;
    }

    private Set<Filter.Only> kinds() {
        Set<Filter.Only> kinds = new LinkedHashSet<>();
        for (String label : only) {
            kinds.add(Filter.Only.of(label).orElseThrow(() -> invalid("--only", label, "no kind of change")));
        }
        return kinds;
    }

    private Set<ParagraphId> ids() {
        Set<ParagraphId> ids = new LinkedHashSet<>();
        for (String text : paragraphs) {
            try {
                ids.add(new ParagraphId(asNamed(text)));
            } catch (IllegalArgumentException e) {
                throw invalid("--paragraph", text, "no paragraph, such as PP3, OP16 or OP16(a)");
            }
        }
        return ids;
    }

    /** The part before the number in capitals, since {@code op16(a)} is clear enough, and as {@code OP12 bis} is. */
    private static String asNamed(String typed) {
        String id = typed.replace(" ", "");
        Matcher part = BEFORE_NUMBER.matcher(id);
        return part.lookingAt() ? part.group().toUpperCase(Locale.ROOT) + id.substring(part.end()) : id;
    }

    private ParameterException invalid(String option, String value, String why) {
        return new ParameterException(
                spec.commandLine(), "Invalid value for option '" + option + "': '" + value + "' is " + why);
    }
}
