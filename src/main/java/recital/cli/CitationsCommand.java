package recital.cli;

import recital.model.Language;
import recital.language.Lexicon;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import recital.lineage.CitationCourse;
import recital.lineage.Cited;
import recital.report.CsvCitations;
import recital.report.JsonCitations;
import recital.report.Renderer;
import recital.report.TerminalCitations;
import recital.report.html.HtmlCitations;

/** {@code recital citations}: what entered and left the citations of a series. */
@Command(
        name = "citations",
        sortOptions = false,
        abbreviateSynopsis = true,
        header = "What a series cites through the years.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = {
            "Shows for each document which others it cites that the adopted one before it did not: for the first time "
                    + "(entered), or again (back, with the year in which it was last cited), and what left, with the years in "
                    + "which it had been cited. With a symbol, shows where each document cites that one.",
            "",
            "A citation in a note counts for the paragraph that carries the mark; from the text to a note is no "
                    + "leaving. The series' own predecessor, which enters every year, is marked as routine. A draft is a "
                    + "side branch: the resolution adopted after it is compared with the one adopted before it."
        },
        parameterListHeading = "%nWhat:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_TROUBLE},
        footerHeading = "%nExamples:%n",
        footer = {
            "  recital citations",
            "  recital citations 70/125",
            "  recital citations --grep 'enhanced cooperation'",
            "  recital citations -o citations.html"
        })
final class CitationsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SYMBOL",
            description = "A document that is cited: 70/125, E/2018/33, 'decision 77/568'.")
    private Optional<String> symbol = Optional.empty();

    @Option(names = "--grep", paramLabel = "WORDS", description = "Only citations of paragraphs with these words.")
    private Optional<String> grep = Optional.empty();

    @Mixin
    private LineageFormatOption format;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    CitationsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Trouble {
        Optional<Cited> asked = symbol.isEmpty() ? Optional.empty() : Optional.of(cited(symbol.get()));
        CitationCourse course = new OpenLineage(collection.open(console))
                .course(lineage -> CitationCourse.of(lineage, grep, asked), CitationCourse::and);
        output.deliver(course, renderer(), console);
        return ExitStatus.DONE;
    }

    private static Cited cited(String name) throws Trouble {
        return Cited.parse(Lexicon.of(Language.ENGLISH), name)
                .orElseThrow(() -> new Trouble(
                        "'" + name + "'",
                        "not the symbol of a document",
                        "give one as 70/125, E/2018/33 or 'decision 77/568'"));
    }

    private Renderer<CitationCourse> renderer() {
        return switch (format.chosen(output)) {
            case TERMINAL -> new TerminalCitations(output.look(console));
            case JSON -> new JsonCitations();
            case CSV -> new CsvCitations();
            case HTML -> new HtmlCitations();
        };
    }
}
