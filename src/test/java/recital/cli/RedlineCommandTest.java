package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tracked changes in Word, and files whose names would lie. */
class RedlineCommandTest {

    @TempDir
    private Path folder;

    private Path corpus;

    @BeforeEach
    void collection() throws Exception {
        corpus = WellsCollection.in(Files.createDirectory(folder.resolve("wells")));
    }

    @Test
    void fileGivesBothDocumentsBack() {
        Path file = folder.resolve("changes.docx");

        Run diff =
                recital("diff", "70/901", "71/901", "-o", file.toString(), "--author", "Well Committee", "--comments");

        assertThat(diff.status()).as(diff.err()).isEqualTo(ExitStatus.DIFFERENT);
        assertThat(recital("show", file.toString(), "--format", "tsv").out())
                .isEqualTo(recital("show", "71/901", "--format", "tsv").out());
        assertThat(recital("show", file.toString(), "--tracked", "original", "--format", "tsv")
                        .out())
                .isEqualTo(recital("show", "70/901", "--format", "tsv").out());
    }

    @Test
    void changesAreOfTheDayOfAdoptionAndOfWhomTheSettingNames() throws Exception {
        ByteArrayOutputStream piped = new ByteArrayOutputStream();

        Run.withPipes()
                .with("RECITAL_AUTHOR", "Well Committee")
                .writingTo(piped)
                .run("diff", "70/901", "71/901", "--format", "docx", "--corpus", corpus.toString());

        assertThat(part(piped.toByteArray(), "word/document.xml"))
                .contains("w:author=\"Well Committee\" w:date=\"2016-12-21T00:00:00Z\"")
                .doesNotContain("1970-");
    }

    private static String part(byte[] archive, String name) throws Exception {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void pipeTakesTheFileToTheByte() throws Exception {
        Path file = folder.resolve("changes.docx");
        recital("diff", "70/901", "71/901", "-o", file.toString());
        ByteArrayOutputStream piped = new ByteArrayOutputStream();

        Run.withPipes()
                .writingTo(piped)
                .run("diff", "70/901", "71/901", "--format", "docx", "--corpus", corpus.toString());

        assertThat(piped.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void terminalGetsNoFile() {
        Run run = Run.withPipes()
                .inTerminal(80)
                .run("diff", "70/901", "71/901", "--format", "docx", "--corpus", corpus.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("recital: the format docx: it is a file for Word: name the file, as in -o changes.docx\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--only verb -o x.docx",
                "--grep wells -o x.docx",
                "--comments -o x.json",
                "--date 2026-01-02 -o x.html",
                "--date 2026-13-01 -o x.docx",
                "--brief -o x.docx"
            })
    void optionsThatDoNotFitAreRefusedInOneLine(String options) {
        Run run = recital(("diff 70/901 71/901 " + options.replace("x.", folder + "/x.")).split(" "));

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.err()).startsWith("recital: ").hasLineCount(1);
        assertThat(folder).isDirectoryNotContaining("glob:**/x.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff 70/901 71/901 -o x.odt",
                "diff 70/901 71/901 -o x.ods",
                "report 70/901 71/901 -o x.docx",
                "series -o x.html",
                "show 70/901 -o x.docx",
                "trace 71/901#OP1 -o x.ods",
                "blame 71/901 -o x.odt",
                "figures -o x.pdf",
                "verbs -o x.tsv",
                "citations -o x.md"
            })
    void endingThatIsNotKnownIsRefusedAndThoseThatAreAreNamed(String command) {
        Run run = recital(command.replace("x.", folder + "/x.").split(" "));

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.err())
                .hasLineCount(1)
                .contains("no format has the ending of x.")
                .containsPattern("those known here are \\.[a-z]+");
        assertThat(folder).isDirectoryNotContaining("glob:**/x.*");
    }

    @Test
    void nameWithoutEndingLiesToNobody() {
        assertThat(recital(
                                "diff",
                                "70/901",
                                "71/901",
                                "-o",
                                folder.resolve("changes").toString())
                        .status())
                .isEqualTo(ExitStatus.DIFFERENT);
        assertThat(folder.resolve("changes")).exists();
    }

    @Test
    void batchLeavesThemToo() {
        Path results = folder.resolve("results");

        Run run = recital("batch", "--consecutive", "--formats", "docx,tsv", "--out", results.toString(), "--comments");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(results.resolve("A_RES_70_901__A_RES_71_901.docx"))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("PK");
    }

    private Run recital(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--corpus";
        all[arguments.length + 1] = corpus.toString();
        return Run.recital(all);
    }
}
