package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recalling its resolution on wells, | COMMA",
                "Welcomes the wells; | STOP",
                "To mend: | STOP",
                "Calls it \u201cthe year of wells\u201d. | STOP",
                "Calls it \u201cthe year of wells.\u201d | STOP",
                "Recalling the outcome, 12 | COMMA",
                "Welcomes the report;* | STOP",
                "Welcomes the report;\u00b9\u00b2 | STOP",
                "See the report [3] | OPEN",
                "What is a well? | MARK",
                "Mandate of springs | OPEN",
                "the wells of 2018 | OPEN",
                "the wells, 2018 | OPEN",
                "'' | OPEN"
            })
    void endIsToldByTheSignBeforeMarksAndClosingQuotationMarks(String text, LineEnd end) {
        assertThat(LineEnd.of(text)).isEqualTo(end);
    }
}
