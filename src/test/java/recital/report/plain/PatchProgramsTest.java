package recital.report.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recital.Invented;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;
import recital.report.Golden;
import recital.report.Samples;
import recital.report.phrases.TextSanitizer;

/** The programs that people apply patches with; each is skipped on a machine that lacks it. */
@Tag("slow")
class PatchProgramsTest {

    @TempDir
    private Path folder;

    static List<ResolutionDiff> comparisons() {
        return List.of(
                Samples.everything().build(), Samples.paraphrased(), compared(0, 1), compared(1, 0), compared(0, 6));
    }

    private static ResolutionDiff compared(int earlier, int later) {
        return new Differ()
                .diff(new Aligner()
                        .align(
                                Invented.resolution(Invented.LIGHTS.get(earlier)),
                                Invented.resolution(Invented.LIGHTS.get(later))));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void patchMakesTheLaterTextOfTheEarlier(ResolutionDiff diff) throws Exception {
        assertThat(applied(diff, "patch", "--silent", "paragraphs.txt", "changes.diff"))
                .isEqualTo(text(diff.later()));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void gitMakesTheLaterTextOfTheEarlier(ResolutionDiff diff) throws Exception {
        // Git takes the name of the file from the patch and no other.
        Path patch = folder.resolve("changes.diff");
        Files.writeString(
                patch,
                unified(diff).replaceFirst("(?m)^--- .*\n\\+\\+\\+ .*", "--- paragraphs.txt\n+++ paragraphs.txt"));

        assertThat(applied(diff, "git", "apply", "-p0", "changes.diff")).isEqualTo(text(diff.later()));
    }

    private String applied(ResolutionDiff diff, String... command) throws Exception {
        assumeTrue(isThere(command[0]), "needs " + command[0]);
        Path patch = folder.resolve("changes.diff");
        if (Files.notExists(patch)) {
            Files.writeString(patch, unified(diff));
        }
        Path file = Files.writeString(folder.resolve("paragraphs.txt"), text(diff.earlier()));
        Process program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        return Files.readString(file);
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    private static String unified(ResolutionDiff diff) {
        return Golden.rendered(new UnifiedDiff(), diff);
    }

    /** The paragraphs, one a line. */
    private static String text(Resolution document) {
        return document.paragraphs().stream()
                .map(paragraph -> TextSanitizer.onOneLine(paragraph.text()) + "\n")
                .collect(Collectors.joining());
    }
}
