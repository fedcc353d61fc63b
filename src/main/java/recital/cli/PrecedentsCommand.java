package recital.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import recital.Formats;
import recital.OutputFormat;
import recital.corpus.catalog.Corpus;
import recital.model.Language;
import recital.model.Organ;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.Filter;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonRenderers;
import recital.report.plain.MarkdownPrecedents;
import recital.report.terminal.TerminalRenderers;
import recital.search.index.ParagraphIndex;
import recital.search.precedent.PrecedentFinder;
import recital.search.precedent.PrecedentQuery;
import recital.search.precedent.Precedents;

/** {@code recital precedents}: where wording was agreed before. */
@Command(
        name = "precedents",
        header = "Where wording was agreed before.",
        description = {
            "Finds the earlier resolutions of the collection, of any title, that share a run of words with a paragraph, "
                    + "with each paragraph of a document, or with words of yours; other forms of a word, other figures and a "
                    + "few words between are tolerated and shown. Precedents with the same words are one row, with the "
                    + "first and the last of them and the years of each series; rare words count for more than those of "
                    + "every resolution.",
            "",
            "What was adopted on the day of the document or later is no precedent of it, nor is a draft."
        },
        parameterListHeading = "%nWhat:%n",
        footer = {
            "  recital precedents 79/194#OP30 --corpus texts",
            "  recital precedents draft.docx --not-series",
            "  recital precedents 'bridging digital divides, including the gender divide'",
            "  recital precedents 73/218 -o precedents.html"
        })
final class PrecedentsCommand implements Callable<Integer> {

    private static final Formats<Precedents> FORMATS = Formats.<Precedents>terminal(TerminalRenderers::precedents)
            .and(OutputFormat.JSON, look -> JsonRenderers.precedents())
            .andTable("precedents", CsvRenderers.precedents())
            .and(OutputFormat.HTML, look -> HtmlRenderers.precedents())
            .and(OutputFormat.MD, look -> new MarkdownPrecedents());

    @Parameters(
            index = "0",
            arity = "1..*",
            paramLabel = "WHAT",
            description = "A paragraph, as 73/218#OP16 or 2018 PP3, a document, or words.")
    private List<String> what;

    @Option(
            names = "--before",
            paramLabel = "DATE",
            description = "Only what was adopted before that day, as 2020-12-31; without it before the document.")
    private Optional<LocalDate> before = Optional.empty();

    @Option(
            names = "--organ",
            paramLabel = "ORGAN",
            split = ",",
            completionCandidates = Candidates.Organs.class,
            description = "Only what that organ adopted: A, S, A/HRC or E, as its symbols begin.")
    private List<Organ> organs = List.of();

    @Option(names = "--not-series", description = "Leave out the document's own series.")
    private boolean notSeries;

    @Option(
            names = "--min-words",
            paramLabel = "N",
            description = "The fewest words of a shared run; without it 10, or three quarters of a shorter text.")
    private int leastWords = PrecedentQuery.USUAL_WORDS;

    @Option(names = "--rows", paramLabel = "N", description = "The most rows of each paragraph; without it 10.")
    private int limit = PrecedentQuery.USUAL_LIMIT;

    @Option(
            names = "--commonplace",
            description = "Count names, citations, and formulas of many titles as other words.")
    private boolean commonplace;

    @Option(
            names = "--departures",
            description = "Show only the clauses of a document that differ from agreed ones by a few words, and how.")
    private boolean departures;

    @Option(names = "--full", description = "Show whole texts and all titles.")
    private boolean full;

    @Mixin
    private IndexOptions shared;

    @Mixin
    private final ResultOptions options;

    PrecedentsCommand(Console console) {
        options = new ResultOptions(console, FormatOption.of(FORMATS));
    }

    @Override
    public Integer call() throws CommandException {
        new NumberRange(1, 1000).require("--min-words", leastWords);
        new NumberRange(1, 10_000).require("--rows", limit);
        DocumentLoader documents = options.open();
        ParagraphName name = ParagraphName.of(what);
        Optional<Resolution> document = name.paragraph().isPresent()
                ? Optional.of(documents.read(name.document()))
                : documents.readIfNamed(name.document());
        if (document.isEmpty()) {
            options.refuseSeries("words are looked for in all documents");
        }
        PrecedentQuery query = new PrecedentQuery(
                document.map(Resolution::edition).orElseGet(documents::edition),
                before,
                Set.copyOf(organs),
                !notSeries,
                leastWords,
                commonplace,
                limit);
        ParagraphIndex index = documents.index(shared);
        Precedents precedents = documents
                .timed()
                .on(document.map(Resolution::shortName).orElse("these words"), documents.count() + 1, () -> {
                    // Closed by those who read it: whoever waits no longer must not close it under them.
                    try (index) {
                        return precedents(new PrecedentFinder(index), name, document, documents.corpus(), query);
                    }
                });
        return options.deliverMarked(precedents, FORMATS, full, false, Filter.NONE);
    }

    private Precedents precedents(
            PrecedentFinder finder,
            ParagraphName name,
            Optional<Resolution> document,
            Corpus corpus,
            PrecedentQuery query)
            throws CommandException {
        if (document.isEmpty()) {
            if (departures) {
                throw new CommandException(
                        "--departures", "'" + name.document() + "' is no document", "name one, or a paragraph of one");
            }
            if (!finder.canFind(name.document(), Language.ENGLISH)) {
                throw new CommandException(
                        "'" + name.document() + "'", "words so common are not looked up", "add one that tells more");
            }
            return finder.ofWords(name.document(), Language.ENGLISH, query);
        }
        Optional<ParagraphId> paragraph = paragraph(name, document.get());
        return departures
                ? finder.departures(document.get(), paragraph, corpus, query)
                : finder.ofDocument(document.get(), paragraph, corpus, query);
    }

    private static Optional<ParagraphId> paragraph(ParagraphName name, Resolution document) throws CommandException {
        return name.paragraph().isEmpty()
                ? Optional.empty()
                : Optional.of(ParagraphLookup.of(name.paragraph().get(), document));
    }
}
