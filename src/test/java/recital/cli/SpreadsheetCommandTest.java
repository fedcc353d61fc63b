package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figures --all",
                "verbs --all",
                "verbs --scale",
                "citations",
                "trace 72/901#OP1",
                "blame 72/901",
                "growth",
                "precedents 72/901 --min-words 4",
                "reuse --own --min-words 4",
                "check 72/901"
            })
    void everyTableIsHadAsASpreadsheetOfTheSameRows(String command) throws Exception {
        Path csv = folder.resolve("table.csv");
        Path xlsx = folder.resolve("table.xlsx");

        Run asCsv = recital((command + " -o " + csv).split(" "));
        Run asXlsx = recital((command + " -o " + xlsx).split(" "));

        assertThat(asCsv.err()).isEqualTo(asXlsx.err());
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(xlsx))) {
            assertThat(SpreadsheetChecks.rows(workbook.getSheetAt(0)).stream().map(row -> row.values().stream()
                            .map(SpreadsheetCommandTest::asInCsv)
                            .toList()))
                    .isNotEmpty()
                    .isEqualTo(SpreadsheetChecks.rows(Files.readString(csv)).stream()
                            .map(row -> row.values().stream()
                                    .map(SpreadsheetCommandTest::asInCsv)
                                    .toList())
                            .toList());
        }
    }

    /** A number without what its type adds, a day as the number that a spreadsheet has for it. */
    private static String asInCsv(Object value) {
        String text = value.toString();
        return text.matches("\\d{4}-\\d\\d-\\d\\d")
                ? String.valueOf((int) DateUtil.getExcelDate(LocalDate.parse(text)))
                : text.replaceFirst("(?<=\\d)\\.0$", "");
    }

    @Test
    void yearsAreNumbers() throws Exception {
        Path xlsx = folder.resolve("figures.xlsx");

        recital("figures", "-o", xlsx.toString());

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(xlsx))) {
            assertThat(SpreadsheetChecks.rows(workbook.getSheet("figures")).get(0))
                    .containsEntry("year", 2015.0)
                    .containsEntry("value", 31.0)
                    .containsEntry("draft", false);
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
