package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u001b", "\u0007", "\u007f", "\u009b", "\u202e", "\u2066"})
    void whatATerminalWouldObeyIsReplacedAndDoesNotVanish(String control) {
        assertThat(Safe.line("wells" + control + "roads")).isEqualTo("wells\ufffdroads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200e", "\u00a0", "\u2011", "\u00ad", "\ud83d\ude80"})
    void whatOfficialTextsHoldStays(String character) {
        assertThat(Safe.line("wells" + character + "roads")).isEqualTo("wells" + character + "roads");
    }

    @Test
    void lineEndsAreSpacesOnALineAndLineFeedsStayBetweenLines() {
        assertThat(Safe.line("wells\nroads\r\tbridges")).isEqualTo("wells roads  bridges");
        assertThat(Safe.lines("wells\nroads")).isEqualTo("wells\nroads");
    }
}
