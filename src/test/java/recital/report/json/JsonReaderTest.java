package recital.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.Invented;
import recital.corpus.catalog.Corpus;
import recital.corpus.series.Chain;
import recital.diff.ResolutionDiff;
import recital.model.Format;
import recital.model.Resolution;
import recital.parse.Census;
import recital.report.Filter;
import recital.report.Golden;
import recital.report.Samples;
import recital.report.json.JsonReader.StoredDiff;

/** What was written as JSON comes back as it was. */
class JsonReaderTest {

    @Test
    void comparisonComesBackWithEveryLinkEditAndNote() throws IOException {
        ResolutionDiff diff = Samples.everything().build();

        StoredDiff stored = JsonReader.diff(stream(Golden.rendered(JsonRenderers.diff(Filter.NONE), diff)));

        assertThat(diff.changes()).anyMatch(change -> !change.notes().isEmpty());
        assertThat(stored)
                .isEqualTo(new StoredDiff(
                        diff.earlier().name(), diff.later().name(), diff.title(), diff.notes(), diff.changes()));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void documentComesBackWhole(Format format) throws IOException {
        Resolution document = JsonWriterTest.documentOfEveryKind(format);

        assertThat(JsonReader.document(stream(Golden.rendered(JsonRenderers.document(), document))))
                .isEqualTo(document);
    }

    @Test
    void chainComesBackWhole() throws Exception {
        Corpus corpus = Corpus.open(Invented.TEXTS);
        Chain chain = Chain.of(Invented.resolution("A_RES_75_950"), corpus);

        assertThat(chain.assembly()).anyMatch(member -> member.date().isPresent());
        assertThat(JsonReader.chain(stream(Golden.rendered(JsonRenderers.chain(), chain))))
                .isEqualTo(chain);
    }

    @Test
    void censusComesBackWhole() throws IOException {
        List<Census> documents = Stream.of("A_RES_70_950", "A_RES_73_950")
                .map(name -> Census.of(Invented.resolution(name), "More than it has"))
                .toList();

        assertThat(documents).anyMatch(census -> !census.furniture().isEmpty());
        assertThat(JsonReader.census(stream(Golden.rendered(JsonRenderers.census(), documents))))
                .isEqualTo(documents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"schemaVersion\": 4, \"kind\": \"diff\"}",
                "{\"schemaVersion\": 1, \"kind\": \"document\"}",
                "{\"schemaVersion\": 4, \"kind\": \"document\"}",
                "{\"schemaVersion\": \"two\", \"kind\": \"document\"}"
            })
    void whatIsNoDocumentIsRefused(String json) {
        assertThatThrownBy(() -> JsonReader.document(stream(json)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("document cannot be read back: ");
    }

    @Test
    void placeBeforeTheFirstPageIsRefused() throws IOException {
        String json = Golden.rendered(JsonRenderers.document(), JsonWriterTest.documentOfEveryKind(Format.PDF))
                .replaceFirst("\"page\" ?: ?\\d+", "\"page\": -1");

        assertThatThrownBy(() -> JsonReader.document(stream(json)))
                .isInstanceOf(IOException.class)
                .hasMessage("document cannot be read back: page is no whole number from 0 on");
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
