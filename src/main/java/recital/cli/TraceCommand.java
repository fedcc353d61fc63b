package recital.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import recital.Formats;
import recital.OutputFormat;
import recital.corpus.naming.NameSuggestions;
import recital.lineage.Place;
import recital.lineage.SeriesDocuments;
import recital.lineage.Trace;
import recital.lineage.Tracer;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.report.Filter;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonRenderers;
import recital.report.phrases.SeriesPhrases;
import recital.report.terminal.TerminalRenderers;

/** {@code recital trace}: the life of a provision. */
@Command(
        name = "trace",
        header = "The life of a paragraph through the years.",
        description =
                "Follows a paragraph through all the years of its series: where it was first seen, what changed in "
                        + "it, what it was split from or merged with, when it was dropped and when it came back. What no link "
                        + "proves is offered as likely, with its evidence: where fresh wording may come from, and where what was "
                        + "dropped may be found. With words, follows every paragraph that holds them in any year, best first.",
        parameterListHeading = "%nWhat:%n",
        footer = {
            "  recital trace 73/218#OP16",
            "  recital trace 'gender digital divide'",
            "  recital trace 2018#PP3 --full",
            "  recital trace 'broadband' --all -o broadband.html"
        })
final class TraceCommand implements Callable<Integer> {

    private static final int MOST_NAMED = 5;

    @Parameters(
            index = "0",
            arity = "1..*",
            paramLabel = "WHAT",
            description = "A paragraph, as 73/218#OP16 or 2018 PP3, or words.")
    private List<String> what;

    @Option(names = "--full", description = "Show whole texts.")
    private boolean full;

    @Option(names = "--all", description = "Show the years of every paragraph that holds the words.")
    private boolean all;

    private final Formats<Trace> formats = Formats.<Trace>terminal(look -> TerminalRenderers.trace(look, all))
            .and(OutputFormat.JSON, look -> JsonRenderers.trace())
            .andTable("lives", CsvRenderers.trace())
            .and(OutputFormat.HTML, look -> HtmlRenderers.trace());

    private final Console console;

    @Mixin
    private final ResultOptions options;

    TraceCommand(Console console) {
        this.console = console;
        options = new ResultOptions(console, FormatOption.of(formats));
    }

    @Override
    public Integer call() throws CommandException {
        Trace trace = trace();
        return options.deliverMarked(trace, formats, full, false, Filter.NONE);
    }

    private Trace trace() throws CommandException {
        ParagraphName name = ParagraphName.of(what);
        if (name.paragraph().isPresent()) {
            LineageLoader own = options.openLineageOf(name.document());
            Resolution document = own.readInEdition(name.document());
            ParagraphId paragraph = ParagraphLookup.of(name.paragraph().get(), document);
            Place place = new Place(document.shortName(), paragraph);
            return own.with(document, lineage -> new Tracer(lineage).at(place)).orElseThrow();
        }
        List<Trace> found = options.openLineage().ofEach(lineage -> new Tracer(lineage).words(name.document())).stream()
                .flatMap(Optional::stream)
                .toList();
        Trace best = found.stream().max(TraceCommand::compare).orElseThrow(() -> nothingFound(name.document()));
        if (Symbol.parse(name.document()).isPresent()) {
            console.note("'" + name.document() + "' is looked for as words: 'recital trace " + name.document()
                    + " OP1' traces a paragraph of it");
        }
        if (found.size() > 1) {
            console.note("'" + name.document() + "' stands in " + found.size() + " series: followed in \u201c"
                    + title(best) + "\u201d; --series chooses another: "
                    + NameSuggestions.first(
                            found.stream()
                                    .filter(trace -> !trace.equals(best))
                                    .map(trace -> "\u201c" + title(trace) + "\u201d")
                                    .toList(),
                            MOST_NAMED));
        }
        return best;
    }

    /** The id of a paragraph, or a document, by itself is taken for words. */
    private static CommandException nothingFound(String words) {
        if (ParagraphName.isParagraph(words)) {
            return new CommandException(
                    "'" + words + "'",
                    "it names a paragraph, but no document",
                    "name one before it: 'recital trace 2018 " + words + "'");
        }
        return Symbol.parse(words).isPresent()
                ? new CommandException(
                        "'" + words + "'",
                        "no paragraph of it is named",
                        "name one behind it, 'recital trace " + words + " OP1'; 'recital show " + words
                                + "' has them all")
                : new CommandException(
                        "'" + words + "'",
                        "no paragraph of any series holds these words",
                        "try fewer words or other forms of them, or 'recital precedents', which looks at all documents");
    }

    private static String title(Trace trace) {
        return SeriesPhrases.title(new SeriesDocuments(trace.documents()));
    }

    /** Of several series that one is meant in which the words stand as asked, and in most documents. */
    private static int compare(Trace one, Trace other) {
        int match = other.match().compareTo(one.match());
        return match != 0
                ? match
                : Long.compare(
                        one.histories().get(0).matchingDocuments(),
                        other.histories().get(0).matchingDocuments());
    }
}
