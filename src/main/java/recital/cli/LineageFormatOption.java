package recital.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** In which form a result about many years is had: the option that its commands share. */
final class LineageFormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; without it, what the ending of FILE says, or terminal.")
    private Optional<LineageFormat> format;

    /** The form that was asked for, or what the ending of the output's file tells. */
    LineageFormat chosen(OutputOptions output) {
        return format.orElseGet(() -> LineageFormat.ofEnding(output.ending()));
    }
}
