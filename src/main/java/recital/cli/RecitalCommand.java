package recital.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import recital.cli.OutputOptions.ColorMode;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Organ;
import recital.search.check.CheckRule;
import recital.source.TrackedChanges;

/** {@code recital}: the program itself, which does nothing without a command. */
@Command(
        name = "recital",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows how the wording of an annual resolution of the United Nations General Assembly changed, "
                + "between two years or over many.",
        exitCodeList = {ExitStatus.HELP_DONE_OR_SAME, ExitStatus.HELP_DIFFERENT_DIFF, ExitStatus.HELP_TROUBLE},
        footerHeading = "%nDocuments:%n",
        footer = {
            "  A document is named by its year (2017), session (72), symbol (72/200,",
            "  A/C.2/74/L.32) or file; - is standard input, and ./72 is always a file.",
            "  Where a year has a draft as well, 2019-draft means the draft.",
            "",
            "Examples:",
            "  recital diff 2017 2018",
            "  recital report 73/218 A/C.2/74/L.32 -o changes.html",
            "  recital batch --consecutive --out results",
            "  recital corpus chain 73/218"
        })
final class RecitalCommand implements Runnable {

    private static final Set<String> VERSION = Set.of("--version", "-V");

    /** What other programs, and readers, call what a command does. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("compare", "recital diff EARLIER LATER"),
            Map.entry("redline", "recital diff EARLIER LATER -o changes.docx"),
            Map.entry("changes", "recital diff EARLIER LATER"),
            Map.entry("history", "recital trace DOCUMENT PARAGRAPH"),
            Map.entry("log", "recital trace DOCUMENT PARAGRAPH"),
            Map.entry("follow", "recital trace DOCUMENT PARAGRAPH"),
            Map.entry("search", "recital trace 'WORDS'"),
            Map.entry("find", "recital trace 'WORDS'"),
            Map.entry("grep", "recital trace 'WORDS'"),
            Map.entry("annotate", "recital blame DOCUMENT"),
            Map.entry("cat", "recital show DOCUMENT"),
            Map.entry("read", "recital show DOCUMENT"),
            Map.entry("list", "recital corpus list"),
            Map.entry("add", "recital corpus add FILE"),
            Map.entry("fetch", "recital corpus fetch SYMBOL"),
            Map.entry("download", "recital corpus fetch SYMBOL"),
            Map.entry("numbers", "recital figures"));

    /** What the commands are for, in the order of the help. */
    private static final Map<String, List<String>> TASKS = tasks();

    private static Map<String, List<String>> tasks() {
        Map<String, List<String>> tasks = new LinkedHashMap<>();
        tasks.put("New here:", List.of("start"));
        tasks.put("What changed from one text to another:", List.of("diff", "report", "batch", "open"));
        tasks.put("Through the years:", List.of("trace", "blame", "figures", "verbs", "citations", "growth", "series"));
        tasks.put("Beyond one series:", List.of("precedents", "reuse"));
        tasks.put("Before a draft is tabled:", List.of("check"));
        tasks.put("Across the languages:", List.of("concord"));
        tasks.put("The documents:", List.of("show", "corpus"));
        tasks.put("Help:", List.of("help", "generate-completion"));
        return tasks;
    }

    /** Commands that take several documents, of which two may be a range. */
    private static final Set<String> TAKE_RANGES = Set.of("diff", "report");

    /** The arguments with each document as a word of its own. */
    static String[] withNames(String... arguments) {
        return arguments.length > 0 && TAKE_RANGES.contains(arguments[0]) ? DocumentRange.expand(arguments) : arguments;
    }

    /** Commands that speak of the others. */
    private static final Set<String> NEEDS_ALL = Set.of("help", "generate-completion");

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    private boolean version;

    @Mixin
    private CommonOptions common;

    /** Whether the version is all that is asked for, which needs no model of the command line. */
    static boolean asksForVersion(String... arguments) {
        return arguments.length == 1 && VERSION.contains(arguments[0]);
    }

    /** The command that does what is called so elsewhere; null where none is. */
    static @Nullable String commandFor(String name) {
        return OTHER_NAMES.get(name.toLowerCase(Locale.ROOT));
    }

    /** The program with all its commands. */
    static CommandLine commandLine(Console console) {
        return commandLine(console, commands().keySet());
    }

    /**
     * The program with the command that is named, or with all where none is: a model of every command takes longer to
     * make than some commands run.
     */
    static CommandLine commandLine(Console console, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        return commandLine(
                console,
                NEEDS_ALL.contains(first) || !commands().containsKey(first)
                        ? commands().keySet()
                        : Set.of(first));
    }

    private static CommandLine commandLine(Console console, Set<String> names) {
        CommandLine recital = new CommandLine(new RecitalCommand());
        // Nothing stands above it, so that the empty line of the other helps would be the first.
        recital.getCommandSpec().usageMessage().synopsisHeading("Usage: ");
        commands().forEach((name, command) -> {
            if (names.contains(name)) {
                recital.addSubcommand(command.apply(console));
            }
        });
        recital.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING, help -> "");
        recital.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, RecitalCommand::commandsByTask);
        return recital.registerConverter(
                        ColorMode.class, new LabelConverter<>(List.of(ColorMode.values()), ColorMode::toString))
                .registerConverter(
                        Edition.class,
                        new LabelConverter<>(List.of(Edition.OFFICIAL, Edition.PARAPHRASE), Edition::code))
                .registerConverter(Language.class, new LabelConverter<>(List.of(Language.values()), Language::code))
                .registerConverter(Organ.class, new LabelConverter<>(List.of(Organ.values()), Organ::code))
                .registerConverter(
                        TrackedChanges.class,
                        new LabelConverter<>(List.of(TrackedChanges.values()), TrackedChanges::label))
                .registerConverter(CheckRule.class, new LabelConverter<>(List.of(CheckRule.values()), CheckRule::code))
                .registerConverter(FailOn.class, FailOn::of)
                .registerConverter(
                        LimitOptions.Name.class,
                        new LabelConverter<>(List.of(LimitOptions.Name.values()), LimitOptions.Name::toString))
                .setAbbreviatedSubcommandsAllowed(false)
                .setExpandAtFiles(false);
    }

    private static String commandsByTask(Help help) {
        StringBuilder text = new StringBuilder();
        TASKS.forEach((task, names) -> {
            Map<String, String> headers = new LinkedHashMap<>();
            for (String name : names) {
                Help command = help.subcommands().get(name);
                if (command != null) {
                    headers.put(
                            name,
                            String.join(
                                    " ", command.commandSpec().usageMessage().header()));
                }
            }
            if (!headers.isEmpty()) {
                text.append(System.lineSeparator()).append(task).append(System.lineSeparator());
                text.append(help.createTextTable(headers));
            }
        });
        return text.toString();
    }

    /** How each command is made, in the order of the help. */
    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("start", StartCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("open", OpenCommand::new);
        commands.put("batch", BatchCommand::new);
        commands.put("trace", TraceCommand::new);
        commands.put("blame", BlameCommand::new);
        commands.put("figures", FiguresCommand::new);
        commands.put("verbs", VerbsCommand::new);
        commands.put("citations", CitationsCommand::new);
        commands.put("growth", GrowthCommand::new);
        commands.put("reuse", ReuseCommand::new);
        commands.put("series", SeriesCommand::new);
        commands.put("precedents", PrecedentsCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("concord", ConcordCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("corpus", RecitalCommand::corpus);
        commands.put("help", console -> new HelpCommand());
        commands.put("generate-completion", GenerateCompletionCommand::new);
        return commands;
    }

    private static CommandLine corpus(Console console) {
        return new CommandLine(new CorpusCommand())
                .addSubcommand(new CorpusListCommand(console))
                .addSubcommand(new CorpusChainCommand(console))
                .addSubcommand(new CorpusCheckCommand(console))
                .addSubcommand(new CorpusIndexCommand(console))
                .addSubcommand(new CorpusCacheCommand(console))
                .addSubcommand(new CorpusAddCommand(console))
                .addSubcommand(new CorpusFetchCommand(console))
                .addSubcommand(new CorpusMoveCommand(console))
                .addSubcommand(new CorpusRemoveCommand(console))
                .addSubcommand(new CorpusWhereCommand(console));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
