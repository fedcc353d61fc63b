package recital.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IHelpSectionRenderer;
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

    /** What asks for the help of a command. */
    static final Set<String> HELP = Set.of("--help", "-h");

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
    static final Set<String> NEEDS_ALL = Set.of("help", "generate-completion");

    static {
        // What picocli makes for every run and no command needs: converters for dates, times and databases, and a look
        // through all of the jar for Groovy.
        System.setProperty("picocli.converters.excludes", "java.*");
        System.setProperty("picocli.disable.closures", "true");
    }

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
        return commandLine(console, names());
    }

    /**
     * The program with the command that is named, or with all where none is: a model of every command takes longer to
     * make than some commands run.
     */
    static CommandLine commandLine(Console console, String... arguments) {
        String first = arguments.length == 0 ? "--help" : arguments[0];
        if (HELP.contains(first)) {
            return commandLine(console, Set.of("help"));
        }
        return commandLine(console, NEEDS_ALL.contains(first) || !names().contains(first) ? names() : Set.of(first));
    }

    private static CommandLine commandLine(Console console, Set<String> names) {
        CommandLine recital = new CommandLine(new RecitalCommand());
        // Nothing stands above it, so that the empty line of the other helps would be the first.
        recital.getCommandSpec().usageMessage().synopsisHeading("Usage: ");
        for (String name : names()) {
            if (names.contains(name)) {
                recital.addSubcommand(command(name, console));
            }
        }
        recital.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING, new NoHeading());
        recital.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandsByTask(console));
        return withConverters(recital);
    }

    /** The command that is named, by the model that the build has made of it, which knows no help. */
    static Optional<CommandLine> parserOf(Console console, String... arguments) {
        String name = arguments.length == 0 ? "" : arguments[0];
        return names().contains(name)
                ? CommandModels.find(name, command(name, console))
                        .map(spec -> withConverters(new CommandLine(spec.name("recital " + name))))
                : Optional.empty();
    }

    private static CommandLine withConverters(CommandLine commands) {
        return commands.registerConverter(
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
                .registerConverter(FailOn.class, new FailOn.Converter())
                .registerConverter(Path.class, new PathConverter())
                .registerConverter(LocalDate.class, new DayConverter())
                .registerConverter(
                        LimitOptions.Name.class,
                        new LabelConverter<>(List.of(LimitOptions.Name.values()), LimitOptions.Name::toString))
                .setAbbreviatedSubcommandsAllowed(false)
                .setExpandAtFiles(false);
    }

    /** The names of the commands, in the order of the help. */
    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        TASKS.values().forEach(names::addAll);
        return names;
    }

    // One by one, and no table of what makes them: to make that would cost each run as much as the command itself.

    private static Object command(String name, Console console) {
        return switch (name) {
            case "start" -> new StartCommand(console);
            case "diff" -> new DiffCommand(console);
            case "report" -> new ReportCommand(console);
            case "open" -> new OpenCommand(console);
            case "batch" -> new BatchCommand(console);
            case "trace" -> new TraceCommand(console);
            case "blame" -> new BlameCommand(console);
            case "figures" -> new FiguresCommand(console);
            case "verbs" -> new VerbsCommand(console);
            case "citations" -> new CitationsCommand(console);
            case "growth" -> new GrowthCommand(console);
            case "series" -> new SeriesCommand(console);
            case "precedents" -> new PrecedentsCommand(console);
            case "reuse" -> new ReuseCommand(console);
            case "check" -> new CheckCommand(console);
            case "concord" -> new ConcordCommand(console);
            case "show" -> new ShowCommand(console);
            case "corpus" -> corpus(console);
            case "help" -> new HelpCommand();
            case "generate-completion" -> new GenerateCompletionCommand(console);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** What the help says of a command in a line. */
    private static String header(String name, Console console) {
        Object command = command(name, console);
        Object described = command instanceof CommandLine line ? line.getCommand() : command;
        return String.join(
                " ", described.getClass().getAnnotation(Command.class).header());
    }

    private static CommandLine corpus(Console console) {
        return new CommandLine(new CorpusCommand())
                .addSubcommand(ofAllDocuments(new CorpusListCommand(console)))
                .addSubcommand(new CorpusChainCommand(console))
                .addSubcommand(ofAllDocuments(new CorpusCheckCommand(console)))
                .addSubcommand(new CorpusIndexCommand(console))
                .addSubcommand(new CorpusCacheCommand(console))
                .addSubcommand(new CorpusAddCommand(console))
                .addSubcommand(new CorpusFetchCommand(console))
                .addSubcommand(new CorpusMoveCommand(console))
                .addSubcommand(new CorpusRemoveCommand(console))
                .addSubcommand(new CorpusWhereCommand(console));
    }

    /** A command about every document of a collection, which is not asked to choose among them. */
    private static CommandLine ofAllDocuments(Object command) {
        CommandLine line = new CommandLine(command);
        CommandSpec model = line.getCommandSpec();
        CollectionOptions.CHOICE.forEach(option -> model.remove(model.findOption(option)));
        return line;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    // What picocli calls is no lambda: its interfaces, of old class files, would be left out of the archive of classes.

    /** Nothing above the list of commands. */
    private static final class NoHeading implements IHelpSectionRenderer {

        @Override
        public String render(Help help) {
            return "";
        }
    }

    /** The list of commands, by what they are for. */
    private record CommandsByTask(Console console) implements IHelpSectionRenderer {

        @Override
        public String render(Help help) {
            StringBuilder text = new StringBuilder();
            TASKS.forEach((task, names) -> {
                Map<String, String> headers = new LinkedHashMap<>();
                names.forEach(name -> headers.put(name, header(name, console)));
                text.append(System.lineSeparator()).append(task).append(System.lineSeparator());
                text.append(help.createTextTable(headers));
            });
            return text.toString();
        }
    }
}
