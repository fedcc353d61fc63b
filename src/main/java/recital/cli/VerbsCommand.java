package recital.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recital.lineage.VerbCourse;
import recital.report.CsvVerbs;
import recital.report.JsonVerbs;
import recital.report.Renderer;
import recital.report.TerminalVerbs;
import recital.report.html.HtmlVerbs;

/** {@code recital verbs}: the opening verbs of provisions through the years. */
@Command(
        name = "verbs",
        sortOptions = false,
        abbreviateSynopsis = true,
        header = "The opening verbs of a series through the years.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = {
            "Shows how the verb or formula that opens a paragraph gave place to others over the years, and whether the "
                    + "later one is stronger, weaker, as strong, or of another kind. \"Also recognizes\" is \"recognizes\", "
                    + "and \"Welcoming\" in the preamble is \"Welcomes\" in the operative part.",
            "",
            "A draft is a row of its own: the resolution adopted after it is compared with the one adopted before "
                    + "it. The scales of preamble and operative part are kept apart. Headings, points without a verb and "
                    + "annexes take no part."
        },
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_TROUBLE},
        footerHeading = "%nExamples:%n",
        footer = {
            "  recital verbs",
            "  recital verbs --grep 'digital divide'",
            "  recital verbs -o verbs.html",
            "  recital verbs --all --format csv > verbs.csv"
        })
final class VerbsCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--grep", paramLabel = "WORDS", description = "Only paragraphs that hold these words in some year.")
    private Optional<String> grep = Optional.empty();

    @Option(names = "--all", description = "Show the paragraphs that kept their verb as well.")
    private boolean all;

    @Mixin
    private LineageFormatOption format;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    VerbsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Trouble {
        VerbCourse course = new OpenLineage(collection.open(console))
                .course(lineage -> VerbCourse.of(lineage, grep), VerbCourse::and);
        output.deliver(course, renderer(), console);
        return ExitStatus.DONE;
    }

    private Renderer<VerbCourse> renderer() {
        return switch (format.chosen(output)) {
            case TERMINAL -> new TerminalVerbs(output.look(console), all);
            case JSON -> new JsonVerbs(all);
            case CSV -> new CsvVerbs(all);
            case HTML -> new HtmlVerbs(all);
        };
    }
}
