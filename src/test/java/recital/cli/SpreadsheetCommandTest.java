package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recital.report.SpreadsheetChecks;

/** Comparisons as spreadsheets, from the command line. */
class SpreadsheetCommandTest {

    @TempDir
    private Path folder;

    private Path corpus;

    @BeforeEach
    void collection() throws Exception {
        corpus = WellsCollection.in(Files.createDirectory(folder.resolve("wells")));
    }

    private Run recital(String... arguments) {
        return Run.recital(Stream.concat(Arrays.stream(arguments), Stream.of("--corpus", corpus.toString()))
                .toArray(String[]::new));
    }

    @Test
    void endingOfTheFileTellsTheFormat() throws Exception {
        Path csv = folder.resolve("edits.csv");
        Path xlsx = folder.resolve("edits.xlsx");

        assertThat(recital("diff", "70/901", "71/901", "-o", csv.toString()).status())
                .isEqualTo(ExitStatus.DIFFERENT);
        assertThat(recital("diff", "70/901", "71/901", "-o", xlsx.toString()).status())
                .isEqualTo(ExitStatus.DIFFERENT);

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(xlsx))) {
            Sheet edits = workbook.getSheet("edits");
            assertThat(SpreadsheetChecks.rows(edits))
                    .isNotEmpty()
                    .hasSameSizeAs(SpreadsheetChecks.rows(Files.readString(csv)));
        }
    }

    @Test
    void batchLeavesThemToo() {
        Path results = folder.resolve("results");

        Run run = recital("batch", "--consecutive", "--formats", "csv,xlsx", "--bom", "--out", results.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(results.resolve("A_RES_70_901__A_RES_71_901.csv")).content().startsWith("\ufeffearlier year,");
        assertThat(results.resolve("A_RES_70_901__A_RES_71_901.xlsx")).isNotEmptyFile();
    }

    @Test
    void byteOrderMarkGoesBeforeEveryCsv() {
        assertThat(recital("citations", "--format", "csv", "--bom").out()).startsWith("\ufeffyear,");
        assertThat(recital("figures", "--format", "csv").out()).startsWith("provision,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff 70/901 71/901 --bom",
                "diff 70/901 71/901 --bom --format tsv",
                "batch --consecutive --out x --bom",
            })
    void byteOrderMarkOfAnotherFormatIsRefused(String command) {
        Run run = recital(command.split(" "));

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.err())
                .startsWith("recital: --bom is for the format csv: ")
                .hasLineCount(1);
    }

    @Test
    void commandWithoutCsvDoesNotKnowTheMark() {
        assertThat(recital("show", "70/901", "--bom").err()).startsWith("recital: unknown option '--bom'");
    }
}
