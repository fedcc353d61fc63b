package recital.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import recital.Formats;
import recital.OutputFormat;
import recital.diff.ResolutionDiff;
import recital.lineage.DraftingHistory;
import recital.report.html.HtmlRenderers;

/** What the commands share that show a text through its drafts. */
final class Drafting {

    /** More columns cannot be read side by side. */
    private static final int MOST = 6;

    private Drafting() {}

    /** The formats of a drafting history, that of the printed page among them. */
    static Formats<DraftingHistory> formats(Console console) {
        return Formats.OF_DRAFTING.and(
                OutputFormat.PDF,
                look -> new BrowserPrinter<>(
                        HtmlRenderers.drafting(look.filter(), look.full()), console.environment()));
    }

    /**
     * Compares documents in their order.
     *
     * @throws ParameterException where they are too many
     */
    static DraftingHistory history(
            DocumentLoader documents, String earlier, String later, List<String> next, CommandSpec command)
            throws CommandException {
        List<String> names =
                Stream.concat(Stream.of(earlier, later), next.stream()).toList();
        if (names.size() > MOST) {
            throw new ParameterException(
                    command.commandLine(), names.size() + " documents: at most " + MOST + " stand side by side");
        }
        List<ResolutionDiff> diffs = documents.compareInOrder(names);
        return documents.timed().on(String.join(" ", names), names.size(), () -> DraftingHistory.of(diffs));
    }
}
