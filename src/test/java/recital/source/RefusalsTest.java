package recital.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import recital.source.format.Sources;
import recital.source.pdf.Typesetter;

class RefusalsTest {

    private static final byte[] PAGE =
            "<html><body><p>The General Assembly,<p>Noting the wells,</html>".getBytes(StandardCharsets.UTF_8);

    @AfterEach
    void nothingIsLeftOfAnInterruption() {
        Thread.interrupted();
    }

    @Test
    void theLimitThatAFilePassesIsAValueAndItsMessageSpeaksOfNoOption() {
        assertThat(refusal(PAGE, new Limits(10, 1000, 100)))
                .hasMessage("larger than 10 bytes")
                .extracting(refusal -> refusal.limit().orElseThrow())
                .isEqualTo(Limit.BYTES);
        assertThat(refusal(PAGE, new Limits(1000, 10, 100)))
                .hasMessage("longer than 10 characters")
                .extracting(refusal -> refusal.limit().orElseThrow())
                .isEqualTo(Limit.CHARACTERS);
        byte[] deep = ("<html>" + "<div>".repeat(50) + "The wells").getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(deep, new Limits(1000, 1000, 20)).limit()).contains(Limit.DEPTH);
    }

    @Test
    void theLimitsOfAPdfAreValuesToo() {
        byte[] twoPages = new Typesetter()
                .paragraph("The General Assembly,")
                .page()
                .paragraph("Noting the wells,")
                .file();
        Limits usual = Limits.DEFAULT;
        Limits onePage = new Limits(usual.bytes(), usual.characters(), usual.depth(), 1, usual.memory(), usual.time());
        Limits noTime = new Limits(
                usual.bytes(), usual.characters(), usual.depth(), usual.pages(), usual.memory(), Duration.ZERO);

        assertThat(refusal(twoPages, onePage).limit()).contains(Limit.PAGES);
        assertThat(refusal(twoPages, noTime).limit()).contains(Limit.SECONDS);
    }

    @Test
    void aFileThatIsBrokenPassesNoLimit() {
        assertThat(refusal(new byte[] {'P', 'K', 3, 4}, Limits.DEFAULT).limit()).isEmpty();
    }

    @Test
    void whoeverWaitsNoLongerInterruptsTheReading() {
        byte[] pdf = new Typesetter().paragraph("The General Assembly,").file();

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Sources.read(PAGE, Limits.DEFAULT)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> Sources.read(pdf, Limits.DEFAULT)).isInstanceOf(CancellationException.class);
    }

    private static SourceException refusal(byte[] file, Limits limits) {
        return catchThrowableOfType(SourceException.class, () -> Sources.read(file, limits));
    }
}
