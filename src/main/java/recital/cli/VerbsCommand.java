package recital.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import recital.Formats;
import recital.OutputFormat;
import recital.language.Lexicon;
import recital.language.VerbScale;
import recital.lineage.VerbTimeline;
import recital.model.Language;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonRenderers;
import recital.report.terminal.TerminalRenderers;

/** {@code recital verbs}: the opening verbs of provisions through the years. */
@Command(
        name = "verbs",
        header = "The opening verbs of a series through the years.",
        description = {
            "Shows how the verb or formula that opens a paragraph gave place to others over the years, and whether the "
                    + "later one is stronger, weaker, as strong, or of another kind. \"Also recognizes\" is \"recognizes\", "
                    + "and \"Welcoming\" in the preamble is \"Welcomes\" in the operative part.",
            "",
            "A draft is a row of its own: the resolution adopted after it is compared with the one adopted before "
                    + "it. The scales of preamble and operative part are kept apart. Headings, points without a verb and "
                    + "annexes take no part."
        },
        footer = {
            "  recital verbs",
            "  recital verbs --grep 'digital divide'",
            "  recital verbs -o verbs.html",
            "  recital verbs --all --format csv > verbs.csv",
            "  recital verbs --scale"
        })
final class VerbsCommand implements Callable<Integer> {

    @Option(names = "--grep", paramLabel = "WORDS", description = "Only paragraphs that hold these words in some year.")
    private Optional<String> grep = Optional.empty();

    @Option(
            names = "--scale",
            description = "Show the scales on which verbs are weighed, with their sources, and no series.")
    private boolean scale;

    @Option(names = "--all", description = "Show the paragraphs that kept their verb as well.")
    private boolean all;

    private static final Formats<VerbScale> SCALE_FORMATS = Formats.<VerbScale>terminal(TerminalRenderers::verbScale)
            .and(OutputFormat.JSON, look -> JsonRenderers.verbScale())
            .andTable("scales", CsvRenderers.verbScale());

    private final Formats<VerbTimeline> formats = Formats.<VerbTimeline>terminal(
                    look -> TerminalRenderers.verbs(look, all))
            .and(OutputFormat.JSON, look -> JsonRenderers.verbs(all))
            .andTable("verbs", CsvRenderers.verbs(all))
            .and(OutputFormat.HTML, look -> HtmlRenderers.verbs(all));

    @Mixin
    private final ResultOptions options;

    VerbsCommand(Console console) {
        options = new ResultOptions(console, FormatOption.of(formats));
    }

    @Override
    public Integer call() throws CommandException {
        return scale ? deliverScale() : deliverVerbs();
    }

    private int deliverScale() throws CommandException {
        if (!SCALE_FORMATS.all().contains(options.format())) {
            throw new CommandException(
                    "--scale", "cannot be had as " + options.format(), "choose one of " + SCALE_FORMATS.all());
        }
        options.checkOutput();
        return options.deliver(VerbScale.of(Lexicon.of(Language.ENGLISH)), SCALE_FORMATS);
    }

    private int deliverVerbs() throws CommandException {
        return options.deliver(
                options.openTold().combined(lineage -> VerbTimeline.of(lineage, grep), VerbTimeline::and), formats);
    }
}
