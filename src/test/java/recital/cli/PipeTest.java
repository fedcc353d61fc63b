package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: the bytes of a real pipe are not those of a stream made for a test. */
class PipeTest {

    @TempDir
    private Path folder;

    @Test
    void documentComesThroughAPipe() throws Exception {
        assertThat(shown("-")).startsWith("PP1\tRecalling its resolution 70/901");
    }

    @Test
    void documentComesThroughThePipeOfAShell() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/fd/0")), "needs a system that names open files");

        assertThat(shown("/dev/fd/0")).startsWith("PP1\tRecalling its resolution 70/901");
    }

    private String shown(String document) throws Exception {
        String text = Files.readString(WellsCollection.in(folder).resolve("A_RES_71_901.txt"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "show",
                        document,
                        "--format",
                        "tsv",
                        "--corpus",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
