package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.format.Sources;

/** No library that reads a file writes to standard error what it thinks of it. */
@Isolated("listens to standard error")
class SilentReadingTest {

    @Test
    void bytesThatStandForNoCharacterAreRefusedInOneLineAndNothingElseIsSaid() {
        byte[] file = "<akomaNtoso>\u00ff</akomaNtoso>".getBytes(StandardCharsets.ISO_8859_1);
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> Sources.read(file, Limits.DEFAULT))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("bytes that stand for no character")
                    .message()
                    .doesNotContain("\n");
        } finally {
            System.setErr(err);
        }
        assertThat(said.size()).isZero();
    }
}
