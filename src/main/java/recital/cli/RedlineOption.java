package recital.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import recital.Formats;
import recital.OutputFormat;
import recital.diff.ResolutionDiff;
import recital.report.word.RedlineOptions;
import recital.report.word.WordRenderers;

/** The options of comparisons as tracked changes in a Word file: whose they are, of what day, and whether they are explained. */
final class RedlineOption {

    private static final String VARIABLE = "RECITAL_AUTHOR";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description =
                    "Whose tracked changes they are in a Word file (docx); without it RECITAL_AUTHOR, or recital.")
    private Optional<String> author;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description =
                    "The day of the tracked changes (docx); without it that of the adoption of the later document, or none.")
    private Optional<LocalDate> date;

    @Option(
            names = "--comments",
            description = "A comment on each change that tells its kind and why the paragraphs were paired (docx).")
    private boolean comments;

    /** Some formats of comparisons, that of Word by these options; they have to serve one of those that were chosen. */
    Formats<ResolutionDiff> formats(Formats<ResolutionDiff> formats, Collection<OutputFormat> chosen, Console console) {
        if (author.isPresent() && author.get().isBlank()) {
            throw new ParameterException(command.commandLine(), "Invalid value for option '--author': an empty name");
        }
        boolean asked = author.isPresent() || date.isPresent() || comments;
        if (asked && !chosen.contains(OutputFormat.DOCX)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--author, --date and --comments are for the format " + OutputFormat.DOCX
                            + ", as in -o changes.docx");
        }
        return formats.and(OutputFormat.DOCX, look -> WordRenderers.redline(given(console)));
    }

    /** What was given, with what stands for the rest. */
    RedlineOptions given(Console console) {
        String named = console.environment().getOrDefault(VARIABLE, "").strip();
        return new RedlineOptions(
                author.orElse(named.isEmpty() ? RedlineOptions.DEFAULT.author() : named), date, comments);
    }
}
