package recital.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recital.Formats;
import recital.OutputFormat;
import recital.lineage.FigureTimeline;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonRenderers;
import recital.report.terminal.TerminalRenderers;

/** {@code recital figures}: quantities through the years. */
@Command(
        name = "figures",
        header = "The figures of a series through the years.",
        description = {
            "Shows the quantities that changed, what changed last first: a row a measure, named in the words of the text, "
                    + "a column for the years in which it stayed. What a paragraph compares, women and men, or the row of a table, is "
                    + "one table. "
                    + "Measures are drawn as lines in HTML; a bound ('less than 20') is shown as one.",
            "%nA quantity is a number in digits, a share or rate ('almost half', '1 in 10'), a number in words "
                    + "before the plural of what it counts ('five meetings'), or a duration ('20 years', 'ten-year'). "
                    + "Dates, numbers of paragraphs and Goals, and numbers in names and titles are none."
        },
        footer = {
            "  recital figures --grep 'gender digital divide'",
            "  recital figures -o figures.html",
            "  recital figures --format csv > figures.csv"
        })
final class FiguresCommand implements Callable<Integer> {

    private static final Formats<FigureTimeline> FORMATS = Formats.<FigureTimeline>terminal(TerminalRenderers::figures)
            .and(OutputFormat.JSON, look -> JsonRenderers.figures())
            .andTable("figures", CsvRenderers.figures())
            .and(OutputFormat.HTML, look -> HtmlRenderers.figures());

    @Option(names = "--grep", paramLabel = "WORDS", description = "Only figures of paragraphs with these words.")
    private Optional<String> grep = Optional.empty();

    @Option(names = "--all", description = "What never changed, too.")
    private boolean all;

    @Mixin
    private final ResultOptions options;

    FiguresCommand(Console console) {
        options = new ResultOptions(console, FormatOption.of(FORMATS));
    }

    @Override
    public Integer call() throws CommandException {
        FigureTimeline figures =
                options.openTold().combined(lineage -> FigureTimeline.of(lineage, grep), FigureTimeline::and);
        return options.deliver(all ? figures : figures.changed(), FORMATS);
    }
}
