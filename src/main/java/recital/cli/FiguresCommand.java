package recital.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recital.lineage.FigureCourse;
import recital.report.CsvFigures;
import recital.report.JsonFigures;
import recital.report.Renderer;
import recital.report.TerminalFigures;
import recital.report.html.HtmlFigures;

/** {@code recital figures}: quantities through the years. */
@Command(
        name = "figures",
        sortOptions = false,
        abbreviateSynopsis = true,
        header = "The figures of a series through the years.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = {
            "Lists quantities with their unit, what they count and for whom, as they stand in the text, by paragraph and "
                    + "year. Figures of the same measure are joined, and drawn as a line in HTML; a bound ('less than 20') is "
                    + "shown as one.",
            "%nA quantity is a number in digits, a share or rate ('almost half', '1 in 10'), a number in words from two to "
                    + "twelve before the plural of what it counts ('five meetings'), or a duration ('20 years', 'ten-year'). "
                    + "Dates, numbers of paragraphs and Goals, and numbers in names and titles are none."
        },
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_TROUBLE},
        footerHeading = "%nExamples:%n",
        footer = {
            "  recital figures --grep 'gender digital divide'",
            "  recital figures -o figures.html",
            "  recital figures --format csv > figures.csv"
        })
final class FiguresCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--grep", paramLabel = "WORDS", description = "Only figures of paragraphs with these words.")
    private Optional<String> grep = Optional.empty();

    @Mixin
    private LineageFormatOption format;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    FiguresCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Trouble {
        FigureCourse course = new OpenLineage(collection.open(console))
                .course(lineage -> FigureCourse.of(lineage, grep), FigureCourse::and);
        output.deliver(course, renderer(), console);
        return ExitStatus.DONE;
    }

    private Renderer<FigureCourse> renderer() {
        return switch (format.chosen(output)) {
            case TERMINAL -> new TerminalFigures(output.look(console));
            case JSON -> new JsonFigures();
            case CSV -> new CsvFigures();
            case HTML -> new HtmlFigures();
        };
    }
}
