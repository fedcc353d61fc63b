package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.XmlCursor;
import recital.source.format.Sources;

/** No library that reads a file writes to standard error what it thinks of it. */
@Isolated("listens to standard error")
class SilentReadingTest {

    @Test
    void bytesThatStandForNoCharacterAreRefusedInOneLineAndNothingElseIsSaid() {
        byte[] file = "<akomaNtoso>\u00ff</akomaNtoso>".getBytes(StandardCharsets.ISO_8859_1);

        assertRefusedInSilence(() -> Sources.read(file, Limits.DEFAULT), "bytes that stand for no character");
    }

    @Test
    void documentTypeThatIsCutOffIsRefusedInOneLineAndNothingElseIsSaid() {
        byte[] file = "<?xml version='1.0'?>\n<!-- <p> -->\n<!DOCTYPE akomaNtoso [ <!ENTITY well 'spring'>"
                .getBytes(StandardCharsets.UTF_8);

        assertRefusedInSilence(
                () -> new XmlCursor(file, Limits.DEFAULT, Set.of()).next(), "line 3: a document type or entity");
    }

    private static void assertRefusedInSilence(ThrowingCallable reading, String message) {
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(reading)
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining(message)
                    .message()
                    .doesNotContain("\n");
        } finally {
            System.setErr(err);
        }
        assertThat(said.size()).isZero();
    }
}
