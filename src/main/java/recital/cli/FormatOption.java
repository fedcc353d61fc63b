package recital.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import recital.Formats;
import recital.OutputFormat;

/** The option by which a command is asked for one of the formats that its result can be had in. */
final class FormatOption {

    private final Formats<?> formats;
    private final OptionSpec option;

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
    }

    static FormatOption of(Formats<?> formats) {
        return new FormatOption(formats, ", what the ending of FILE says, or terminal.");
    }

    /** The option of a list about the collection. */
    static FormatOption ofList(Formats<?> formats) {
        return new FormatOption(formats, " terminal.");
    }

    /** The format that was asked for, or what the ending of the output's file tells. */
    OutputFormat chosen(OutputOptions output) {
        OutputFormat asked = option.getValue();
        return asked == null ? output.formatByEnding(formats.all()) : asked;
    }
}
