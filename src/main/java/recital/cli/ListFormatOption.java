package recital.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** In which form a list about the collection is had: the option that its commands share. */
final class ListFormatOption {

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; without it terminal.")
    private Optional<ListFormat> format;

    /** The form that was asked for, or what the ending of the output's file tells. */
    ListFormat chosen(OutputOptions output) {
        return format.orElseGet(() -> ListFormat.ofEnding(output.ending()));
    }
}
