package recital.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import recital.model.Resolution;
import recital.report.JsonResolution;
import recital.report.Renderer;
import recital.report.TerminalResolution;
import recital.report.TsvResolution;

/** {@code recital show}: a document as it was read. */
@Command(
        name = "show",
        sortOptions = false,
        abbreviateSynopsis = true,
        header = "A document as it was read.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = "Shows paragraphs by number, notes, date and title.",
        parameterListHeading = "%nDocuments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = ExitStatus.HEADING,
        exitCodeList = {ExitStatus.HELP_DONE, ExitStatus.HELP_TROUBLE},
        footerHeading = "%nExamples:%n",
        footer = {
            "  recital show 2018",
            "  recital show draft.txt --notices",
            "  recital show 72/200 --format tsv | grep '^OP16'"
        })
final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "DOCUMENT", description = "A year, session, symbol or file.")
    private String document;

    @Option(names = "--notices", description = "List what was mended and what is doubtful, with page and line.")
    private boolean notices;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; without it, what the ending of FILE says, or terminal.")
    private ShowFormat format;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CollectionOptions collection;

    @Mixin
    private CommonOptions common;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Trouble {
        output.deliver(collection.open(console).read(document), renderer(), console);
        return ExitStatus.DONE;
    }

    private Renderer<Resolution> renderer() {
        return switch (format == null ? ShowFormat.ofEnding(output.ending()) : format) {
            case TERMINAL -> new TerminalResolution(output.look(console), notices);
            case TSV -> new TsvResolution();
            case JSON -> new JsonResolution();
        };
    }

    /** The forms in which a document can be had. */
    enum ShowFormat {
        TERMINAL,
        TSV,
        JSON;

        static ShowFormat ofEnding(String ending) {
            return switch (ending) {
                case "tsv" -> TSV;
                case "json" -> JSON;
                default -> TERMINAL;
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
