package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSanitizerTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u001b", "\u0007", "\u007f", "\u009b", "\u202e", "\u2066"})
    void whatATerminalWouldObeyIsReplacedAndDoesNotVanish(String control) {
        assertThat(TextSanitizer.onOneLine("wells" + control + "roads")).isEqualTo("wells\ufffdroads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufdd0", "\uffff", "\ud83f\udffe", "\ud83d", "\udd4a"})
    void whatIsNoCharacterIsReplaced(String none) {
        assertThat(TextSanitizer.onOneLine("wells" + none + "roads")).isEqualTo("wells\ufffdroads");
        assertThat(TextSanitizer.onOneLine("wells" + none)).isEqualTo("wells\ufffd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200e", "\u00a0", "\u2011", "\u00ad", "\ud83d\ude80"})
    void whatOfficialTextsHoldStays(String character) {
        assertThat(TextSanitizer.onOneLine("wells" + character + "roads")).isEqualTo("wells" + character + "roads");
    }

    @Test
    void lineEndsAreSpacesOnALineAndLineFeedsStayBetweenLines() {
        assertThat(TextSanitizer.onOneLine("wells\nroads\r\tbridges")).isEqualTo("wells roads  bridges");
        assertThat(TextSanitizer.clean("wells\nroads")).isEqualTo("wells\nroads");
    }
}
