package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.UnifiedDiffUtils;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import recital.NeedsShared;
import recital.Shared;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonReader;
import recital.report.json.JsonReader.StoredDiff;
import recital.report.json.JsonRenderers;
import recital.report.json.JsonWriterTest;
import recital.report.phrases.DiffSegment;
import recital.report.plain.MarkdownReadBack;
import recital.report.plain.UnifiedDiff;
import recital.report.terminal.DisplayWidth;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

/** Every renderer on the neighbouring texts of the real series; skipped where they are not at hand. */
@Tag("slow")
@NeedsShared("un/ict")
class RealPairsTest {

    private static final List<ResolutionDiff> DIFFS = new ArrayList<>();

    @BeforeAll
    static void compareNeighbours() {
        List<Resolution> documents = new ArrayList<>();
        for (Path file : Shared.files("un/ict", ".txt")) {
            documents.add(Shared.resolution(file));
        }
        documents.sort(
                Comparator.comparingInt((Resolution d) -> d.year().orElse(0)).thenComparing(Resolution::name));
        for (int i = 1; i < documents.size(); i++) {
            DIFFS.add(new Differ().diff(new Aligner().align(documents.get(i - 1), documents.get(i))));
        }
        assertThat(DIFFS).hasSizeGreaterThan(10);
    }

    @Test
    void jsonFulfilsItsSchemas() throws Exception {
        Schema diffs = JsonWriterTest.schema("diff-4");
        Schema documents = JsonWriterTest.schema("document-4");
        for (ResolutionDiff diff : DIFFS) {
            assertThat(diffs.validate(Golden.rendered(JsonRenderers.diff(Filter.NONE), diff), InputFormat.JSON))
                    .isEmpty();
            assertThat(documents.validate(Golden.rendered(JsonRenderers.document(), diff.later()), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void terminalLinesFit() {
        for (int width : new int[] {40, 80}) {
            for (ResolutionDiff diff : DIFFS) {
                String shown = Golden.rendered(TerminalRenderers.diff(TerminalOptions.plain(width)), diff)
                        + Golden.rendered(TerminalRenderers.document(TerminalOptions.plain(width), true), diff.later());
                assertThat(shown.lines()).allMatch(line -> DisplayWidth.of(line) <= width);
            }
        }
    }

    @Test
    void noEditIsCutFromTheTerminal() {
        Filter typography = new Filter(Set.of(), Optional.empty(), Set.of(), true);
        TerminalOptions options = new TerminalOptions(80, false, true, false, false, typography);
        for (ResolutionDiff diff : DIFFS) {
            String shown =
                    Golden.rendered(TerminalRenderers.diff(options), diff).replaceAll("\\s+", "");
            diff.changes().stream()
                    .flatMap(change -> DiffSegment.of(change.text()).stream())
                    .filter(passage -> passage.inserted().matches("[^\\s][^\\n]*[^\\s]"))
                    .forEach(passage ->
                            assertThat(shown).contains("{+" + passage.inserted().replaceAll("\\s+", "") + "+}"));
        }
    }

    @Test
    void bothTextsComeBackFromMarkdown() {
        DIFFS.forEach(MarkdownReadBack::of);
    }

    @Test
    void everyParagraphStandsInARowOfTheTsv() {
        for (ResolutionDiff diff : DIFFS) {
            List<String> rows = Golden.rendered(CsvRenderers.links(Filter.NONE), diff)
                    .lines()
                    .toList();
            assertThat(rows).allMatch(row -> row.split("\t", -1).length == 4);
            assertThat(ids(rows, 0)).containsAll(ids(diff.earlier()));
            assertThat(ids(rows, 1)).containsAll(ids(diff.later()));
        }
    }

    @Test
    void spreadsheetsHoldWhatTheJsonHolds() throws Exception {
        for (ResolutionDiff diff : DIFFS) {
            String json = Golden.rendered(JsonRenderers.diff(Filter.NONE), diff);
            StoredDiff stored = JsonReader.diff(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
            SpreadsheetChecks.csv(diff, stored);
            SpreadsheetChecks.xlsx(diff, stored);
        }
    }

    @Test
    void patchApplies() throws Exception {
        for (ResolutionDiff diff : DIFFS) {
            List<String> patch = Golden.rendered(new UnifiedDiff(), diff)
                    .lines()
                    .filter(l -> !l.startsWith("# "))
                    .toList();
            assertThat(UnifiedDiffUtils.parseUnifiedDiff(patch).applyTo(texts(diff.earlier())))
                    .isEqualTo(texts(diff.later()));
        }
    }

    @Test
    void pagesAreWellFormed() throws Exception {
        for (ResolutionDiff diff : DIFFS) {
            String page = Golden.rendered(HtmlRenderers.diff(Filter.NONE), diff);
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(page)))
                            .getElementsByTagName("main")
                            .getLength())
                    .isOne();
        }
    }

    private static List<String> ids(List<String> rows, int column) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.split("\t")[column].split(",")))
                .toList();
    }

    private static List<String> ids(Resolution document) {
        return document.paragraphs().stream()
                .map(paragraph -> paragraph.id().value())
                .toList();
    }

    private static List<String> texts(Resolution document) {
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }
}
