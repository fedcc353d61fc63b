package recital.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.diff.ChangeKind;
import recital.diff.ResolutionDiff;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Language;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Sponsors;
import recital.report.Comparison;
import recital.report.Filter;
import recital.report.Golden;
import recital.report.Renderer;
import recital.report.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

public class JsonWriterTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void comparisonsFulfilTheirSchema() throws IOException {
        Schema schema = schema("diff-4");
        Filter filter = new Filter(
                Set.of(Filter.Only.MOVED, Filter.Only.FIGURE),
                Optional.of("marbles"),
                Set.of(new ParagraphId("OP4")),
                false);
        for (String json : List.of(
                diff(Samples.everything().build(), Filter.NONE),
                diff(Samples.everything().build(), filter),
                diff(Samples.paraphrased(), Filter.NONE),
                diff(Samples.selfComparison(), Filter.NONE))) {
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void documentsFulfilTheirSchemaWhateverTheyHold() throws IOException {
        for (Format format : Format.values()) {
            assertThat(schema("document-4")
                            .validate(
                                    Golden.rendered(JsonRenderers.document(), documentOfEveryKind(format)),
                                    InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, text, text",
        "AKOMA_NTOSO, akoma-ntoso, unofficial XML copy (Akoma Ntoso)",
        "PDF, pdf, PDF",
        "DOCX, docx, Word (docx)",
        "DOC, doc, Word (doc)",
        "HTML, html, HTML"
    })
    void formatIsACodeWithTheWordsForPeopleBesideIt(Format format, String code, String label) {
        JsonNode json = MAPPER.readTree(Golden.rendered(JsonRenderers.document(), documentOfEveryKind(format)));

        assertThat(json.get("format").stringValue()).isEqualTo(code);
        assertThat(json.get("formatLabel").stringValue()).isEqualTo(label);
    }

    @Test
    void furnitureHasCodesAndNoNamesOfConstants() {
        JsonNode json = MAPPER.readTree(Golden.rendered(JsonRenderers.document(), documentOfEveryKind(Format.PDF)));

        assertThat(json.get("furniture").get(0).get("kind").stringValue()).isEqualTo("page-symbol");
    }

    @Test
    void schemaRefusesWhatItDoesNotKnow() throws IOException {
        String json = diff(Samples.selfComparison(), Filter.NONE).replaceFirst("\"different\"", "\"indifferent\"");

        assertThat(schema("diff-4").validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void editsRebuildBothTexts() {
        ResolutionDiff diff = Samples.everything().build();
        JsonNode changes = MAPPER.readTree(diff(diff, Filter.NONE)).get("changes");

        for (int i = 0; i < changes.size(); i++) {
            assertThat(joined(changes.get(i), "earlier"))
                    .isEqualTo(diff.changes().get(i).text().earlier());
            assertThat(joined(changes.get(i), "later"))
                    .isEqualTo(diff.changes().get(i).text().later());
        }
    }

    @Test
    void filteredOutputCountsWhatItLeavesOut() {
        Filter figures = new Filter(Set.of(Filter.Only.FIGURE), Optional.empty(), Set.of(), false);
        JsonNode json = MAPPER.readTree(diff(Samples.everything().build(), figures));

        assertThat(json.get("changes")).hasSize(1);
        assertThat(json.get("filter").get("hidden").intValue()).isEqualTo(12);
        assertThat(json.get("different").booleanValue()).isTrue();
    }

    @Test
    void notesOfNoParagraphStandBesideTheChangesAndAreCounted() {
        JsonNode json = MAPPER.readTree(diff(
                Comparison.of("A/RES/72/901", "A/RES/73/902")
                        .titleNote("*", "", "[-Reissued.-]")
                        .same("PP1", "Noting marbles,")
                        .build(),
                Filter.NONE));

        assertThat(json.get("notes")).hasSize(1);
        assertThat(json.get("notes").get(0).get("earlierMark").stringValue()).isEqualTo("*");
        assertThat(json.get("notes").get(0).get("laterMark").isNull()).isTrue();
        assertThat(joined(json.get("notes").get(0), "earlier")).isEqualTo("Reissued.");
        assertThat(json.get("different").booleanValue()).isTrue();
        assertThat(json.get("summary").get("substantive").intValue()).isOne();
    }

    @Test
    void paraphrasedDocumentsCarryTheWarning() {
        JsonNode earlier =
                MAPPER.readTree(diff(Samples.paraphrased(), Filter.NONE)).get("earlier");

        assertThat(earlier.get("edition").get("kind").stringValue()).isEqualTo("paraphrase");
        assertThat(earlier.get("edition").get("warning").stringValue())
                .contains("do not quote")
                .contains("https://undocs.org/en/A/RES/72/901");
    }

    @Test
    void terminalControlsAreEscapedAndComeBackUnharmed() {
        String hostile = "red \u001b[31m and \u009b31m and \u202e and \u2028 and \u2029";
        String json = diff(
                Comparison.of("A/RES/72/901", "A/RES/73/902")
                        .edited("OP1", "OP1", "Says {+" + hostile + "+}", ChangeKind.WORDING)
                        .build(),
                Filter.NONE);

        assertThat(json).doesNotContain("\u001b", "\u009b", "\u202e", "\u2028", "\u2029");
        assertThat(joined(MAPPER.readTree(json).get("changes").get(0), "later")).isEqualTo("Says " + hostile);
    }

    static Resolution documentOfEveryKind(Format format) {
        List<Fragment> furniture = java.util.Arrays.stream(Fragment.FragmentKind.values())
                .map(kind -> new Fragment(kind, 1, 2, kind.label()))
                .toList();
        List<Notice> notices = java.util.Arrays.stream(Notice.NoticeKind.values())
                .map(kind -> new Notice(kind, 0, 3, "said \"so\""))
                .toList();
        List<Paragraph> paragraphs = java.util.stream.Stream.of(
                        "PP1", "H1", "OP1", "OP70(a)(i)", "OP4/1", "II.OP1", "AN5")
                .map(id -> new Paragraph(new ParagraphId(id), "Text", "1. Text7", List.of(new NoteMark(4, "7")), 1, 9))
                .toList();
        return new Resolution(
                "file.txt",
                Optional.empty(),
                "",
                Optional.of(LocalDate.of(2017, 12, 20)),
                OptionalInt.empty(),
                Optional.of("16"),
                Language.ENGLISH,
                Edition.OFFICIAL,
                format,
                "The General Assembly,",
                new Sponsors(List.of("Vale", "Lea"), "On behalf of the Group of Wells."),
                paragraphs,
                List.of(new Note("7", "A note", "7 A note")),
                "74th plenary meeting",
                furniture,
                notices);
    }

    private static String joined(JsonNode change, String side) {
        StringBuilder text = new StringBuilder();
        change.get("edits").forEach(edit -> text.append(edit.get(side).stringValue()));
        return text.toString();
    }

    private static String diff(ResolutionDiff diff, Filter filter) {
        return Golden.rendered(JsonRenderers.diff(filter), diff);
    }

    public static Schema schema(String name) throws IOException {
        try (InputStream in = Renderer.class.getResourceAsStream("schema/" + name + ".json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        }
    }
}
