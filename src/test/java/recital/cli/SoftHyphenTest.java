package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A soft hyphen is not seen, so it is in nobody's way who looks for words, whatever the command. */
class SoftHyphenTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void wordsInOneDocumentHaveSoftHyphens() throws Exception {
        WellsCollection.in(folder);
        Path second = folder.resolve("A_RES_71_901.txt");
        Files.writeString(
                second,
                Files.readString(second)
                        .replace("33 per cent of villages", "33 per cent of vil\u00adlages")
                        .replace("Urges all States to build roads", "Urges all States to buil\u00add ro\u00adads"));
        Files.delete(folder.resolve("A_RES_72_901.txt"));
        Files.writeString(
                folder.resolve("A_RES_70_901.txt"),
                Files.readString(folder.resolve("A_RES_70_901.txt"))
                        .replace("per cent of villages", "per cent of hamlets")
                        .replace("build roads", "lay tracks"));
    }

    @Test
    void diffFindsTheWords() {
        assertThat(run("diff", "2015", "2016", "--grep", "build roads").out()).contains("Urges");
    }

    @Test
    void traceFindsTheWords() {
        assertThat(run("trace", "build roads").out()).contains("71/901");
    }

    @Test
    void figuresFindsTheWords() {
        assertThat(run("figures", "--grep", "cent of villages").out()).contains("33 per cent");
    }

    @Test
    void verbsFindsTheWords() {
        assertThat(run("verbs", "--grep", "build roads").out()).contains("Urges");
    }

    @Test
    void wordsWithASoftHyphenFindWhatIsPrintedWithoutIt() {
        assertThat(run("trace", "cis\u00adterns").out()).contains("71/901");
    }

    private Run run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--corpus";
        all[arguments.length + 1] = folder.toString();
        return Run.recital(all);
    }
}
