package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigurePhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.5, 0.5",
        "7500, 7500",
        "2500000, 2.5 million",
        "1000000000, 1 billion",
        "12000000000000, 12 trillion"
    })
    void numberOfAScaleIsShort(double number, String shown) {
        assertThat(FigurePhrases.rounded(number)).isEqualTo(shown);
    }
}
