package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: the bytes of a real pipe are not those of a stream made for a test. */
@Tag("slow")
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

    @Test
    void readerThatGoesIsNoTrouble() throws Exception {
        // More than a pipe holds, so that the program still writes when head has gone.
        Ended ended = shell("{ %s diff 2017 2018 --format html; echo status $? >&2; } | head -1");

        assertThat(ended.out()).isEqualTo("<!DOCTYPE html>\n");
        assertThat(ended.err()).isEqualTo("status 1\n");
    }

    @Test
    void fullDeviceIsTrouble() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs a device that is always full");
        Ended ended = shell("%s show 2018 > /dev/full; echo status $?");

        assertThat(ended.out()).isEqualTo("status 2\n");
        assertThat(ended.err()).startsWith("recital: standard output: ").hasLineCount(1);
    }

    @Test
    void closedStandardOutputIsTrouble() throws Exception {
        Ended ended = shell("%s show 2018 >&-; echo status $?");

        assertThat(ended.out()).isEqualTo("status 2\n");
        assertThat(ended.err()).startsWith("recital: standard output: ").hasLineCount(1);
    }

    /** Runs a line of a shell in which {@code %s} is the program, with the collection inside it. */
    private Ended shell(String line) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                "/bin/sh", "-c", line.formatted("\"$JAVA\" -cp \"$CLASSES\" " + Main.class.getName()));
        builder.environment()
                .putAll(Map.of(
                        "JAVA",
                        java,
                        "CLASSES",
                        System.getProperty("java.class.path"),
                        "RECITAL_HOME",
                        folder.resolve("none").toString()));
        Path err = folder.resolve("err.txt");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return new Ended(out, Files.readString(err));
    }

    private record Ended(String out, String err) {}

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
