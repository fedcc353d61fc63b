package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See A/C.2/74/L.32.                    | See <A/C.2/74/L.32>.",
                "A/72/64-E/2017/12, para. 3             | <A/72/64-E/2017/12>, para. 3",
                "resolution 57/270 B of 23 June 2003    | resolution <57/270 B> of 23 June 2003",
                "resolution 2334 (2016), and 2504 (2020)| resolution <2334 (2016)>, and <2504 (2020)>",
                "(see A/C.3/73/L.5/Rev.1)               | (see <A/C.3/73/L.5/Rev.1>)",
                "States and/or organizations            | States and/or organizations",
                "resolution 72/200 (in part)            | resolution 72/200 (in part)",
                "resolutions 72/200 All States          | resolutions 72/200 All States",
            })
    void aSymbolStandsWhole(String text, String expected) {
        List<RunningText.Piece> pieces = RunningText.of(text);
        assertThat(pieces.stream()
                        .map(piece -> piece.whole() ? "<" + piece.text() + ">" : piece.text())
                        .collect(Collectors.joining()))
                .isEqualTo(expected);
    }
}
