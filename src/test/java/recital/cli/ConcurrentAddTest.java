package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes of the program that add to one collection. */
@Tag("slow")
class ConcurrentAddTest {

    private static final String WELLS =
            """
            United Nations
            A/RES/%1$d/901
            General Assembly
            Resolution adopted by the General Assembly on 20 December 2015
            %1$d/901. Wells and springs
            The General Assembly,
            Noting that wells run dry,
            1. Decides to dig ten wells;
            2. Requests the Secretary-General to report on the wells.
            """;
    private static final int PROCESSES = 6;

    @TempDir
    private Path folder;

    @Test
    void whatSixProcessesAddAtOnceIsAllInTheManifest() throws Exception {
        Path collection = folder.resolve("collection");
        List<Process> processes = new ArrayList<>();
        for (int session = 71; session < 71 + PROCESSES; session++) {
            Path file = Files.writeString(folder.resolve(session + ".txt"), WELLS.formatted(session));
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "corpus",
                            "add",
                            file.toString(),
                            "--corpus",
                            collection.toString())
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process process : processes) {
            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("/901: added as A_RES_");
            assertThat(process.waitFor()).isZero();
        }

        assertThat(Files.readString(collection.resolve("manifest.json")))
                .contains("71/901", "72/901", "73/901", "74/901", "75/901", "76/901");
    }
}
