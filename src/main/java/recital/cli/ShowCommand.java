package recital.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import recital.Formats;
import recital.OutputFormat;
import recital.model.Resolution;
import recital.report.terminal.TerminalRenderers;

/** {@code recital show}: a document as it was read. */
@Command(
        name = "show",
        header = "A document as it was read.",
        description =
                "Shows paragraphs by number, notes, date and title; with a paragraph, only that. The format akn is "
                        + "Akoma Ntoso XML.",
        footer = {
            "  recital show 2018",
            "  recital show 73/218 OP16",
            "  recital show draft.txt --notices",
            "  recital show 72/200 --format tsv | grep '^OP16'",
            "  recital show draft.docx -o draft.akn.xml"
        })
final class ShowCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "1..*",
            paramLabel = "DOCUMENT",
            description = "A year, session, symbol or file; a paragraph of it as in 73/218 OP16 or 73/218#OP16.")
    private List<String> what;

    @Option(names = "--notices", description = "List what was mended and what is doubtful, with page and line.")
    private boolean notices;

    private final Formats<Resolution> formats =
            Formats.OF_DOCUMENT.and(OutputFormat.TERMINAL, look -> TerminalRenderers.document(look, notices));

    @Mixin
    private final ResultOptions options;

    ShowCommand(Console console) {
        options = new ResultOptions(console, FormatOption.of(formats));
    }

    @Override
    public Integer call() throws CommandException {
        ParagraphName name = ParagraphName.of(what);
        Resolution document = Advice.message(options.openForNamed().read(name.document()));
        return options.deliver(
                name.paragraph().isPresent()
                        ? document.excerpt(ParagraphLookup.of(name.paragraph().get(), document))
                        : document,
                formats);
    }
}
