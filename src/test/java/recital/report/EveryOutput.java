package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.UnifiedDiffUtils;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.concord.ConcordReport;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.lineage.Blame;
import recital.lineage.Blamer;
import recital.lineage.CitationTimeline;
import recital.lineage.DraftingHistory;
import recital.lineage.FigureTimeline;
import recital.lineage.Lineage;
import recital.lineage.Trace;
import recital.lineage.Tracer;
import recital.lineage.VerbTimeline;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.akn.AknRenderers;
import recital.report.akn.AknSchema;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonReader;
import recital.report.json.JsonRenderers;
import recital.report.phrases.TextSanitizer;
import recital.report.plain.ConcordLetter;
import recital.report.plain.MarkdownDiff;
import recital.report.plain.MarkdownPrecedents;
import recital.report.plain.UnifiedDiff;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;
import recital.report.word.RedlineOptions;
import recital.report.word.WordRenderers;
import recital.search.check.DraftCheck;
import recital.search.growth.Growth;
import recital.search.precedent.Precedents;

/** Writes a result in every format that it can be had in, and holds what is written against what must hold of it. */
public final class EveryOutput {

    private static final TerminalOptions TERMINAL = TerminalOptions.plain(80);

    private EveryOutput() {}

    public static void ofDocument(Resolution document) throws Exception {
        WellFormed.terminal(Golden.rendered(TerminalRenderers.document(TERMINAL, true), document));
        List<String[]> rows = WellFormed.tsv(Golden.rendered(CsvRenderers.paragraphs(), document), 2);
        assertThat(rows.stream().map(row -> row[0])).isEqualTo(ids(document.paragraphs()));
        assertThat(rows.stream().map(row -> row[1])).isEqualTo(lines(document));
        AknSchema.assertValid(Golden.bytes(AknRenderers.document(), document));
        String json = Golden.rendered(JsonRenderers.document(), document);
        WellFormed.json(json, "document-4");
        assertThat(JsonReader.document(stream(json)).equals(document))
                .as("the document comes back from its JSON")
                .isTrue();
    }

    public static void ofDiff(ResolutionDiff diff) throws Exception {
        WellFormed.terminal(Golden.rendered(TerminalRenderers.diff(TERMINAL), diff));
        WellFormed.plain(Golden.rendered(new MarkdownDiff(Filter.NONE, false), diff));
        WellFormed.page(Golden.rendered(HtmlRenderers.diff(Filter.NONE), diff));
        // It is read back before it is written.
        Golden.bytes(WordRenderers.redline(new RedlineOptions("recital", Optional.empty(), true)), diff);
        links(diff);
        patch(diff);
        String json = Golden.rendered(JsonRenderers.diff(Filter.NONE), diff);
        WellFormed.json(json, "diff-4");
        List<Change> changes = JsonReader.diff(stream(json)).changes();
        assertThat(changes.equals(diff.changes()))
                .as("the changes come back from their JSON")
                .isTrue();
        SpreadsheetChecks.csv(diff, JsonReader.diff(stream(json)));
        SpreadsheetChecks.xlsx(diff, JsonReader.diff(stream(json)));
        for (Change change : changes) {
            assertThat(change.text().earlier()).isEqualTo(text(diff.earlier(), change.earlierOrder()));
            assertThat(change.text().later()).isEqualTo(text(diff.later(), change.laterOrder()));
        }
    }

    private static void links(ResolutionDiff diff) {
        List<String[]> rows = WellFormed.tsv(Golden.rendered(CsvRenderers.links(Filter.NONE), diff), 4);
        assertThat(rows.stream().flatMap(row -> Stream.of(row[0].split(","))))
                .containsAll(ids(diff.earlier().paragraphs()));
        assertThat(rows.stream().flatMap(row -> Stream.of(row[1].split(","))))
                .containsAll(ids(diff.later().paragraphs()));
    }

    private static void patch(ResolutionDiff diff) throws Exception {
        String patch = Golden.rendered(new UnifiedDiff(), diff);
        WellFormed.plain(patch);
        List<String> hunks =
                patch.lines().filter(line -> !line.startsWith("# ")).toList();
        assertThat(UnifiedDiffUtils.parseUnifiedDiff(new ArrayList<>(hunks)).applyTo(lines(diff.earlier())))
                .isEqualTo(lines(diff.later()));
    }

    public static void ofLineage(Lineage lineage) throws Exception {
        Resolution last = lineage.documents().get(lineage.documents().size() - 1);
        Collection<Resolution> documents = lineage.documents();
        Blame blame = new Blamer(lineage).of(last, paragraph -> true);
        every(
                blame,
                TerminalRenderers.blame(TERMINAL),
                HtmlRenderers.blame(),
                CsvRenderers.blame(),
                JsonRenderers.blame(),
                "blame-4",
                json -> JsonReader.blame(json, documents));
        every(
                FigureTimeline.of(lineage, Optional.empty()),
                TerminalRenderers.figures(TERMINAL),
                HtmlRenderers.figures(),
                CsvRenderers.figures(),
                JsonRenderers.figures(),
                "figures-4",
                json -> JsonReader.figures(json, documents));
        every(
                VerbTimeline.of(lineage, Optional.empty()),
                TerminalRenderers.verbs(TERMINAL, true),
                HtmlRenderers.verbs(true),
                CsvRenderers.verbs(true),
                JsonRenderers.verbs(true),
                "verbs-4",
                json -> JsonReader.verbs(json, documents));
        every(
                CitationTimeline.of(lineage, Optional.empty(), Optional.empty()),
                TerminalRenderers.citations(TERMINAL),
                HtmlRenderers.citations(),
                CsvRenderers.citations(),
                JsonRenderers.citations(),
                "citations-4",
                json -> JsonReader.citations(json, documents));
        if (!lineage.provisions().isEmpty()) {
            Trace trace = new Tracer(lineage)
                    .at(lineage.provisions()
                            .get(lineage.provisions().size() / 2)
                            .id())
                    .orElseThrow();
            every(
                    trace,
                    TerminalRenderers.trace(TERMINAL, true),
                    HtmlRenderers.trace(),
                    CsvRenderers.trace(),
                    JsonRenderers.trace(),
                    "trace-4",
                    json -> JsonReader.trace(json, documents));
        }
    }

    public static void ofPrecedents(Precedents precedents) throws Exception {
        WellFormed.plain(Golden.rendered(new MarkdownPrecedents(), precedents));
        every(
                precedents,
                TerminalRenderers.precedents(TERMINAL),
                HtmlRenderers.precedents(),
                CsvRenderers.precedents(),
                JsonRenderers.precedents(),
                "precedents-4",
                JsonReader::precedents);
    }

    public static void ofGrowth(Growth growth) throws Exception {
        every(
                growth,
                TerminalRenderers.growth(TERMINAL),
                HtmlRenderers.growth(),
                CsvRenderers.growth(),
                JsonRenderers.growth(),
                "growth-4",
                JsonReader::growth);
    }

    public static void ofCheck(DraftCheck check) throws Exception {
        every(
                check,
                TerminalRenderers.check(TERMINAL),
                HtmlRenderers.check(),
                CsvRenderers.check(),
                JsonRenderers.check(),
                "check-4",
                json -> JsonReader.check(json, List.of(check.draft())));
    }

    public static void ofConcord(ConcordReport report) throws Exception {
        WellFormed.plain(Golden.rendered(new ConcordLetter(), report));
        WellFormed.page(Golden.rendered(HtmlRenderers.concordLetter(), report));
        WellFormed.terminal(Golden.rendered(TerminalRenderers.concord(TERMINAL), report));
        WellFormed.page(Golden.rendered(HtmlRenderers.concord(), report));
        assertThat(WellFormed.csvOfPassages(Golden.rendered(CsvRenderers.concord(), report)))
                .isEqualTo(1 + report.findings().size());
        String json = Golden.rendered(JsonRenderers.concord(), report);
        WellFormed.json(json, "concord-4");
        assertThat(JsonReader.concord(stream(json)).equals(report))
                .as("the findings come back from their JSON")
                .isTrue();
    }

    public static void ofDrafting(DraftingHistory history) throws Exception {
        WellFormed.terminal(Golden.rendered(TerminalRenderers.drafting(TERMINAL), history));
        WellFormed.terminal(Golden.rendered(TerminalRenderers.drafting(TerminalOptions.plain(200)), history));
        WellFormed.page(Golden.rendered(HtmlRenderers.drafting(Filter.NONE, false), history));
        int columns = history.documents().size() + 1;
        assertThat(WellFormed.tsv(Golden.rendered(CsvRenderers.rows(Filter.NONE), history), columns))
                .hasSameSizeAs(history.rows());
        String json = Golden.rendered(JsonRenderers.drafting(Filter.NONE), history);
        WellFormed.json(json, "drafting-4");
        assertThat(JsonReader.drafting(stream(json), history.documents()).equals(history))
                .as("the history comes back from its JSON")
                .isTrue();
    }

    private interface Reading<T> {
        T read(InputStream json) throws Exception;
    }

    private static <T> void every(
            T result,
            Renderer<T> terminal,
            Renderer<T> html,
            Renderer<T> csv,
            Renderer<T> json,
            String schema,
            Reading<T> reading)
            throws Exception {
        WellFormed.terminal(Golden.rendered(terminal, result));
        WellFormed.page(Golden.rendered(html, result));
        WellFormed.csv(Golden.rendered(csv, result));
        String written = Golden.rendered(json, result);
        WellFormed.json(written, schema);
        assertThat(reading.read(stream(written)).equals(result))
                .as(schema + " comes back from its JSON")
                .isTrue();
    }

    private static List<String> ids(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(paragraph -> paragraph.id().value()).toList();
    }

    /** The paragraphs as they stand in formats of lines. */
    private static List<String> lines(Resolution document) {
        return document.paragraphs().stream()
                .map(paragraph -> TextSanitizer.onOneLine(paragraph.text()))
                .toList();
    }

    private static String text(Resolution document, List<ParagraphId> ids) {
        return ids.stream()
                .map(id -> document.paragraph(id).orElseThrow().text())
                .collect(Collectors.joining("\n"));
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
