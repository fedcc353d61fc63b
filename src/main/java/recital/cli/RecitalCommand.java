package recital.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import recital.cli.OutputOptions.ColorMode;
import recital.model.Edition;
import recital.source.TrackedChanges;

/** {@code recital}: the program itself, which does nothing without a command. */
@Command(
        name = "recital",
        versionProvider = RecitalCommand.Version.class,
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
        return recital.registerConverter(
                        ColorMode.class, new LabelConverter<>(List.of(ColorMode.values()), ColorMode::toString))
                .registerConverter(Edition.class, new LabelConverter<>(List.of(Edition.values()), Edition::label))
                .registerConverter(
                        TrackedChanges.class,
                        new LabelConverter<>(List.of(TrackedChanges.values()), TrackedChanges::label))
                .setAbbreviatedSubcommandsAllowed(false)
                .setExpandAtFiles(false);
    }

    /** How each command is made, in the order of the help. */
    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("diff", DiffCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("open", OpenCommand::new);
        commands.put("batch", BatchCommand::new);
        commands.put("trace", TraceCommand::new);
        commands.put("blame", BlameCommand::new);
        commands.put("figures", FiguresCommand::new);
        commands.put("verbs", VerbsCommand::new);
        commands.put("citations", CitationsCommand::new);
        commands.put("series", SeriesCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("corpus", RecitalCommand::corpus);
        commands.put("help", console -> new HelpCommand());
        commands.put("generate-completion", console -> new GenerateCompletion());
        return commands;
    }

    private static CommandLine corpus(Console console) {
        return new CommandLine(new CorpusCommand())
                .addSubcommand(new CorpusListCommand(console))
                .addSubcommand(new CorpusChainCommand(console))
                .addSubcommand(new CorpusCheckCommand(console))
                .addSubcommand(new CorpusCacheCommand(console))
                .addSubcommand(new CorpusAddCommand(console))
                .addSubcommand(new CorpusFetchCommand(console));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command given");
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {line()};
        }

        static String line() {
            return "recital " + number();
        }

        static String number() {
            String version = RecitalCommand.class.getPackage().getImplementationVersion();
            return version == null ? "(from classes, not from the jar)" : version;
        }
    }
}
