package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private FileProgress progress(boolean terminal) {
        return new FileProgress(
                Consoles.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, terminal), "reading");
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsQuickSaysNothing() {
        FileProgress progress = progress(true);
        for (int done = 1; done <= 100; done++) {
            progress.read(done, 100);
        }

        assertThat(said()).isEmpty();
    }

    @Test
    void whatTakesMoreThanASecondIsShownAndWipedAway() throws Exception {
        FileProgress progress = progress(true);
        Thread.sleep(1_050);
        progress.read(40, 100);
        progress.read(41, 100);
        progress.read(100, 100);

        assertThat(said()).isEqualTo("\r\u001b[Kreading 40 of 100 files ...\r\u001b[K");
    }

    @Test
    void whereThereIsNoTerminalNothingIsSaid() throws Exception {
        FileProgress progress = progress(false);
        Thread.sleep(1_050);
        progress.read(40, 100);

        assertThat(said()).isEmpty();
    }
}
