package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.DocxFile.deleted;
import static recital.DocxFile.inserted;
import static recital.DocxFile.p;
import static recital.DocxFile.paragraph;
import static recital.DocxFile.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.DocxFile;

/** Two years of a small series, the later of which is a draft with a tracked change. */
class TrackedOptionTest {

    private static final String NOTE = "recital: note: 79/902: its tracked changes are ";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeTheCollection() throws IOException {
        Files.write(
                folder.resolve("ponds.docx"),
                DocxFile.of(p("78/901.\tPonds")
                                + p("The General Assembly,")
                                + p("Recalling the Pond Charter,")
                                + p("1. Digs 30 ponds."))
                        .bytes());
        Files.write(
                folder.resolve("more-ponds.docx"),
                DocxFile.of(p("79/902.\tPonds")
                                + p("The General Assembly,")
                                + p("Recalling its resolution 78/901 of 19 December 2023,")
                                + paragraph("", run("1. Digs ") + deleted("30") + inserted(run("40")) + run(" ponds.")))
                        .bytes());
    }

    @Test
    void theDiffIsOfTheSideThatIsAskedFor() {
        Run accepted = recital("diff", "78/901", "79/902", "--format", "json");
        Run original = recital("diff", "78/901", "79/902", "--format", "json", "--tracked", "original");

        assertThat(accepted.out()).contains("\"40\"");
        assertThat(accepted.err())
                .isEqualTo(NOTE + "read as accepted: --tracked original reads the text before them\n");
        assertThat(original.out()).contains("Digs 30 ponds").doesNotContain("\"40\"");
        assertThat(original.err()).isEqualTo(NOTE + "left out: the text is read as it was before them\n");
    }

    @Test
    void aFileThatIsNamedIsReadSo() {
        String file = folder.resolve("more-ponds.docx").toString();

        assertThat(Run.recital("show", file, "--format", "tsv").out()).contains("OP1\tDigs 40 ponds.");
        assertThat(Run.recital("show", file, "--format", "tsv", "--tracked", "ORIGINAL")
                        .out())
                .contains("OP1\tDigs 30 ponds.");
    }

    @Test
    void theReportTraceBlameAndFiguresAreOfThatSide() {
        assertThat(recital("report", "78/901", "79/902").out()).contains(">40<");
        assertThat(recital("report", "78/901", "79/902", "--tracked", "original")
                        .out())
                .doesNotContain(">40<");
        for (List<String> command : List.of(
                List.of("trace", "79/902#OP1", "--full"), List.of("blame", "79/902", "OP1"), List.of("figures"))) {
            assertThat(recital(command.toArray(String[]::new)).out())
                    .as(command.get(0))
                    .contains("40");
            assertThat(recital(with(command, "--tracked", "original")).out())
                    .as(command.get(0))
                    .contains("30")
                    .doesNotContain("40");
        }
    }

    @Test
    void theCheckCountsTheSideThatIsRead() {
        assertThat(recital("corpus", "check").status()).isZero();
        assertThat(recital("corpus", "check", "--tracked", "original").status()).isZero();
    }

    @Test
    void aResumedBatchDoesNotTakeOneSideForTheOther() throws IOException {
        Path results = folder.resolve("results");
        String[] batch = {"batch", "--consecutive", "--formats", "json", "--resume", "--out", results.toString()};
        Run accepted = recital(batch);
        String before = result(results);
        Run original = recital(with(List.of(batch), "--tracked", "original"));

        assertThat(accepted.err()).startsWith(NOTE + "read as accepted");
        assertThat(before).contains("\"40\"");
        assertThat(original.err()).startsWith(NOTE + "left out");
        assertThat(result(results)).doesNotContain("\"40\"");
    }

    @Test
    void anotherWordIsRefused() {
        Run run = recital("show", "79/902", "--tracked", "rejected");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("recital: invalid value for option '--tracked': 'rejected' is none of accepted, original");
    }

    private static String result(Path results) throws IOException {
        return Files.readString(results.resolve("A_RES_78_901__A_RES_79_902.json"));
    }

    private Run recital(String... arguments) {
        return Run.withPipes().with("RECITAL_CORPUS", folder.toString()).run(arguments);
    }

    private static String[] with(List<String> command, String... options) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(options));
        return all.toArray(String[]::new);
    }
}
