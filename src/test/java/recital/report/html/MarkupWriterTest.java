package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupWriterTest {

    private static String written(String text) throws IOException {
        StringWriter out = new StringWriter();
        new MarkupWriter(out).write(text);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ufffe",
                "\uffff",
                "\u001d",
                "\u0000",
                "\u0085",
                "\ud83d",
                "\ude00",
                "\ufdd0",
                "\ud83f\udffe",
                "\u202e"
            })
    void characterThatNoPageMayHoldIsReplaced(String character) throws IOException {
        assertThat(written("wells" + character)).isEqualTo("wells\ufffd");
        assertThat(written(character + "wells")).isEqualTo("\ufffdwells");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wells\nand \u201csprings\u201d", "\ud83d\ude00", "\u0628\u0626\u0631"})
    void everyOtherTextStays(String text) throws IOException {
        assertThat(written(text)).isEqualTo(text);
    }
}
