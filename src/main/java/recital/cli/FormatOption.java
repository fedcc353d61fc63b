package recital.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import recital.Formats;
import recital.OutputFormat;
import recital.report.Renderer;
import recital.report.csv.CsvRenderers;
import recital.report.terminal.TerminalOptions;

/** The option by which a command is asked for one of the formats that its result can be had in. */
final class FormatOption {

    static final String BYTE_ORDER_MARK = "--bom";

    static final String MARK_OF_NO_CSV = BYTE_ORDER_MARK + " is for the format " + OutputFormat.CSV;

    static final String ABOUT_MARK = "Begin csv with a byte order mark, by which some spreadsheets know UTF-8.";

    private final Formats<?> formats;
    private final OptionSpec option;
    private final OptionSpec byteOrderMark;

    // Not annotated: the formats that the help lists are those of the command.
    @Mixin
    private final CommandSpec options = CommandSpec.create();

    private FormatOption(Formats<?> formats, String without) {
        this.formats = formats;
        option = OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(OutputFormat.class)
                .converters(new LabelConverter<>(formats.all(), OutputFormat::code))
                .completionCandidates(
                        formats.all().stream().map(OutputFormat::code).toList())
                .description("${COMPLETION-CANDIDATES}; without it" + without)
                .build();
        options.addOption(option);
        byteOrderMark = OptionSpec.builder(BYTE_ORDER_MARK)
                .type(boolean.class)
                .description(ABOUT_MARK)
                .build();
        if (formats.all().contains(OutputFormat.CSV)) {
            options.addOption(byteOrderMark);
        }
    }

    static FormatOption of(Formats<?> formats) {
        return new FormatOption(formats, ", what the ending of FILE says, or terminal.");
    }

    /** The option of a list about the collection. */
    static FormatOption ofList(Formats<?> formats) {
        return new FormatOption(formats, " terminal.");
    }

    /**
     * Refuses options that do not go together.
     *
     * @throws ParameterException where the mark of CSV is asked for and the format is another
     */
    void check(OutputFile output) {
        if (marks() && chosen(output) != OutputFormat.CSV) {
            throw new ParameterException(options.commandLine(), MARK_OF_NO_CSV);
        }
    }

    private boolean marks() {
        return Boolean.TRUE.equals(byteOrderMark.getValue());
    }

    /** What writes a result in the format that was asked for. */
    <T> Renderer<T> renderer(Formats<T> all, OutputFile output, TerminalOptions look) {
        return (marks() ? marked(all) : all).renderer(chosen(output), look);
    }

    /** The formats, that of CSV with a byte order mark. */
    static <T> Formats<T> marked(Formats<T> formats) {
        return formats.and(OutputFormat.CSV, look -> CsvRenderers.marked(formats.renderer(OutputFormat.CSV, look)));
    }

    /** The format that was asked for, or what the ending of the output's file tells. */
    OutputFormat chosen(OutputFile output) {
        OutputFormat asked = option.getValue();
        return asked == null ? output.formatByEnding(formats.all()) : asked;
    }
}
