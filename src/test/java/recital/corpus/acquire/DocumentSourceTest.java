package recital.corpus.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.corpus.catalog.CorpusException;
import recital.model.OfficialAddress;
import recital.model.Symbol;

class DocumentSourceTest {

    private static List<String> addresses(DocumentSource source, String symbol) {
        return source.copies(Symbol.of(symbol)).stream()
                .map(copy -> copy.address().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "72/200, A/RES/72/200",
        "57/270 B, A/RES/57/270%20B",
        "A/C.2/74/L.32, A/C.2/74/L.32",
        "A/C.2/74/L.32/Rev.1, A/C.2/74/L.32/Rev.1",
        "E/RES/2018/28, E/RES/2018/28",
        "A/RES/S-20/2, A/RES/S-20/2",
    })
    void documentSystemIsAskedForEachType(String symbol, String written) {
        assertThat(addresses(DocumentSource.unitedNations(DocumentSource.TYPES), symbol))
                .containsExactly(
                        "https://documents.un.org/api/symbol/access?s=" + written + "&l=en&t=pdf",
                        "https://documents.un.org/api/symbol/access?s=" + written + "&l=en&t=docx",
                        "https://documents.un.org/api/symbol/access?s=" + written + "&l=en&t=doc");
        assertThat(OfficialAddress.of(Symbol.of(symbol))).hasToString("https://undocs.org/en/" + written);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8000, http://127.0.0.1:8000/api/symbol/access?s=A/RES/72/200&l=en&t=xml",
        "http://127.0.0.1:8000/, http://127.0.0.1:8000/api/symbol/access?s=A/RES/72/200&l=en&t=xml",
        "https://mirror.example/documents, https://mirror.example/documents?s=A/RES/72/200&l=en&t=xml",
        "https://mirror.example/{file}.{type}, https://mirror.example/A_RES_72_200.xml",
        "https://mirror.example/en/{symbol}, https://mirror.example/en/A/RES/72/200",
    })
    void otherSourceIsAHostAnAddressOrAPattern(String base, String address) throws Exception {
        assertThat(addresses(DocumentSource.at(base, List.of("xml")), "72/200")).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///srv/texts",
                "/srv/texts",
                "mirror.example",
                "ftp://mirror.example",
                "https://me:word@mirror.example",
                "https://mirror example/",
                "file:///srv/{file}",
                "https://{file}",
                ""
            })
    void whatIsNoWebAddressIsNoSource(String base) {
        assertThatThrownBy(() -> DocumentSource.at(base, List.of("pdf")))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith(base);
    }

    @Test
    void typesAreEndingsOfFiles() {
        assertThatThrownBy(() -> DocumentSource.unitedNations(List.of("../x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DocumentSource.unitedNations(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
