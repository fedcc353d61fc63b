package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                " =HYPERLINK(\"http://well.example\")",
                "+1",
                "-based",
                "@SUM(A1)",
                "\uff1d1+1",
                "'quoted"
            })
    void whatBeginsAFormulaIsGuarded(String text) {
        assertThat(SpreadsheetText.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "70/1",
                "1-2",
                " 12 March 2030",
                "March 2030",
                "3 d\u00e9cembre 2030",
                "17 \u0434\u0435\u043a\u0430\u0431\u0440\u044f 2030",
                "2030\u5e7412\u670817\u65e5",
                "10:30 pm",
                "007",
                "1.50",
                "1,000",
                "1e5",
                "(5)",
                "50%",
                "1234567890123456",
                "true",
                "\uff17\uff10\uff0f\uff11"
            })
    void whatReadsAsADateOrANumberIsGuarded(String text) {
        assertThat(SpreadsheetText.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " and",
                "2030",
                "0",
                "A/RES/70/1",
                "resolution 70/1",
                "12 wells",
                "para. 12",
                "May the wells be deep",
                "\u201cwells\u201d",
                "2015\u20132030",
                "(a)",
                ";"
            })
    void otherTextStaysAsItIs(String text) {
        assertThat(SpreadsheetText.guarded(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"70/1", "'70/1", "''", "=", "well", "", "don't"})
    void whatIsGuardedComesBack(String text) {
        assertThat(SpreadsheetText.plain(SpreadsheetText.guarded(text))).isEqualTo(text);
    }
}
