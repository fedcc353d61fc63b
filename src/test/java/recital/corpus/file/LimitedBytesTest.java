package recital.corpus.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitedBytesTest {

    private static final int LARGEST = 200_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, LARGEST})
    void fileIsReadToItsLastByte(int size) throws Exception {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);

        assertThat(LimitedBytes.read(Files.write(folder.resolve("wells"), bytes), LARGEST))
                .isEqualTo(bytes);
    }

    @Test
    void fileThatIsTooLargeIsRefusedUnread() throws Exception {
        Path file = Files.write(folder.resolve("wells"), new byte[LARGEST + 1]);

        assertThatThrownBy(() -> LimitedBytes.read(file, LARGEST)).isInstanceOf(TooLargeException.class);
    }

    @Test
    void whereThereIsNoLimitNothingIsLargerThanAnArray() throws Exception {
        byte[] wells = "wells".getBytes(StandardCharsets.UTF_8);
        Path small = Files.write(folder.resolve("wells"), wells);
        Path large = folder.resolve("sea");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }

        assertThat(LimitedBytes.read(small, Long.MAX_VALUE)).isEqualTo(wells);
        assertThat(LimitedBytes.read(new ByteArrayInputStream(wells), Long.MAX_VALUE))
                .isEqualTo(wells);
        assertThatThrownBy(() -> LimitedBytes.read(large, Long.MAX_VALUE)).isInstanceOf(TooLargeException.class);
    }

    @Test
    void fileThatTellsNoSizeIsReadAndHeldToTheLimitAllTheSame() throws Exception {
        Path file = Path.of("/proc/self/status");
        assumeTrue(Files.exists(file), "no file without a size is here");

        assertThat(new String(LimitedBytes.read(file, LARGEST), StandardCharsets.UTF_8))
                .startsWith("Name:");
        assertThatThrownBy(() -> LimitedBytes.read(file, 10)).isInstanceOf(TooLargeException.class);
    }
}
