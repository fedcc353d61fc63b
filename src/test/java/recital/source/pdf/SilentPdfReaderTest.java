package recital.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import recital.source.Limits;
import recital.source.SourceException;

/** The library that reads PDF says nothing of broken files. */
@Isolated("listens to standard error")
class SilentPdfReaderTest {

    @Test
    void nothingIsSaidOnTheConsole() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            byte[] broken = new Typesetter().paragraph("Recalling the wells,").file();
            broken[broken.length / 2]++;
            new PdfReader().read(broken, Limits.DEFAULT);
        } catch (SourceException e) {
            assertThat(e).hasMessageContaining("PDF");
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
