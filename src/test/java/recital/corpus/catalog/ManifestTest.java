package recital.corpus.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.model.Edition;
import recital.model.Symbol;

class ManifestTest {

    private static Manifest parse(String json) throws CorpusException {
        return Manifest.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Manifest withDocument(String fields) throws CorpusException {
        return parse("{\"schemaVersion\": 1, \"documents\": [{" + fields.replace('\'', '"') + "}]}");
    }

    @Test
    void documentIsReadWithAllItsFields() throws Exception {
        Entry entry = withDocument(
                        """
                'symbol': '57/270B', 'edition': 'paraphrase', 'title': 'Bridges', 'session': 57, 'adopted': '2003-06-23',
                'file': 'a/b.txt', 'official': 'https://example.org/x', 'unheardOf': {'a': 1}""")
                .entries()
                .get(0);

        assertThat(entry.symbol()).isEqualTo(Symbol.of("A/RES/57/270 B"));
        assertThat(entry.edition()).isEqualTo(Edition.PARAPHRASE);
        assertThat(entry.adopted()).contains(LocalDate.of(2003, 6, 23));
        assertThat(entry.session()).hasValue(57);
        assertThat(entry.file()).contains("a/b.txt");
        assertThat(entry.sha256()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'edition': 'official'                                    | documents[0]: symbol: missing",
                "'symbol': 72, 'edition': 'official'                      | documents[0]: symbol: not a string",
                "'symbol': 'hello', 'edition': 'official'                 | documents[0]: symbol: 'hello' is no symbol",
                "'symbol': '1/2'                                          | documents[0] (1/2): edition: missing",
                "'symbol': '1/2', 'edition': 'short'                      | documents[0] (1/2): edition: 'short' is neither official nor paraphrase nor own",
                "'symbol': '1/2', 'edition': 'official', 'session': 2147483647  | documents[0] (1/2): session: not a whole number from 1 to 999",
                "'symbol': '1/2', 'edition': 'official', 'session': '72'  | documents[0] (1/2): session: not a whole number from 1 to 999",
                "'symbol': '1/2', 'edition': 'official', 'adopted': '12/20/2017' | documents[0] (1/2): adopted: '12/20/2017' is no date of the form 2017-12-20",
                "'symbol': '1/2', 'edition': 'official', 'title': ['x']   | documents[0] (1/2): title: not a string",
                "'symbol': '1/2', 'edition': 'official', 'file': ' '      | documents[0] (1/2): file: empty",
                "'symbol': '1/2', 'edition': 'official', 'sha256': 'XYZ'  | documents[0] (1/2): sha256: not 64 digits of lower-case hexadecimal",
                "'symbol': '1/2', 'edition': 'official', 'official': 'file:/x' | documents[0] (1/2): official: 'file:/x' is no web address",
            })
    void wrongFieldIsNamedInOneLine(String fields, String message) {
        assertThatThrownBy(() -> withDocument(fields))
                .isInstanceOf(CorpusException.class)
                .hasMessage("manifest.json: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                          | not a JSON object",
                "{'documents': []}                           | schemaVersion: not a number",
                "{'schemaVersion': 2, 'documents': []}       | schemaVersion is 2, not 1: made by another version of recital",
                "{'schemaVersion': 1}                        | documents: not a list",
                "{'schemaVersion': 1, 'documents': [1]}      | documents[0]: not an object",
            })
    void wrongFormIsNamedInOneLine(String json, String message) {
        assertThatThrownBy(() -> parse(json.replace('\'', '"'))).hasMessage("manifest.json: " + message);
    }

    @Test
    void oneDocumentListedTwiceIsAnError() {
        assertThatThrownBy(
                        () -> parse(
                                """
                {"schemaVersion": 1, "documents": [
                  {"symbol": "72/200", "edition": "official"}, {"symbol": "A_RES_72_200", "edition": "official"}]}"""))
                .hasMessage("manifest.json: documents[0] and documents[1] are both 72/200 (official)");
    }

    @Test
    void brokenJsonIsNamedWithItsLine() {
        assertThatThrownBy(() -> parse("{\n\"schemaVersion\": 1,\n oops"))
                .hasMessageStartingWith("manifest.json: not JSON in line 3: ")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @Test
    void whatIsWrittenIsReadAndWrittenAgainTheSame() throws Exception {
        byte[] shipped = Files.readAllBytes(Path.of("corpus", Manifest.FILE));

        assertThat(new String(Manifest.parse(shipped).toJson(), StandardCharsets.UTF_8))
                .isEqualTo(new String(shipped, StandardCharsets.UTF_8));
    }
}
