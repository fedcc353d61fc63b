package recital.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeSymbolTest {

    @ParameterizedTest
    @CsvSource({"70/1, A/RES/70/1", "57/270 B, A/RES/57/270 B", "A/C.2/74/L.32, A/C.2/74/L.32", "draft.docx, draft.docx"
    })
    void documentHasItsWholeSymbol(String name, String whole) {
        assertThat(WholeSymbol.of(name)).isEqualTo(whole);
    }
}
