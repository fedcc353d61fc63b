package recital.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static recital.Resolutions.resolution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.report.Filter;
import recital.report.Golden;
import recital.report.RenderException;
import recital.report.SpreadsheetChecks;

class SheetRenderersTest {

    private static ResolutionDiff diff(String earlier, String later) {
        return new Differ()
                .diff(new Aligner()
                        .align(
                                resolution("72/901").operative(1, earlier).build(),
                                resolution("A/C.2/73/L.9").operative(1, later).build()));
    }

    private static final ResolutionDiff DIFF =
            diff("Urges all villages to dig seven new wells;", "Urges all villages to dig nine new wells;");

    private static XSSFWorkbook written(ResolutionDiff diff) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(Golden.bytes(SheetRenderers.diff(Filter.NONE), diff)));
    }

    @Test
    void valuesKeepTheirTypes() throws Exception {
        try (XSSFWorkbook workbook = written(DIFF)) {
            Map<String, Object> edit =
                    SpreadsheetChecks.rows(workbook.getSheet("edits")).get(0);

            assertThat(edit)
                    .containsEntry("earlier year", 2017.0)
                    .containsEntry("later draft", true)
                    .containsEntry("before", "seven")
                    .containsEntry("after", "nine");
            assertThat(edit.get("certainty")).isInstanceOf(Double.class);
        }
    }

    @Test
    void dayOfAdoptionIsADate() throws Exception {
        try (XSSFWorkbook workbook = written(DIFF)) {
            Sheet documents = workbook.getSheet("documents");
            Cell adopted = documents.getRow(1).getCell(4);

            assertThat(documents.getRow(0).getCell(4).getStringCellValue()).isEqualTo("adopted");
            assertThat(adopted.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2017, 12, 20));
            assertThat(adopted.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(documents.getRow(2).getCell(4).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void headsStayInViewAndFilterAndTextIsWrapped() throws Exception {
        try (XSSFWorkbook workbook = written(DIFF)) {
            assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("edits", "paragraphs", "documents");
            workbook.forEach(sheet -> {
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getRow(0).getCell(0).getCellStyle().getWrapText())
                        .isTrue();
            });
            assertThat(workbook.getSheet("edits")
                            .getCTWorksheet()
                            .getAutoFilter()
                            .getRef())
                    .isEqualTo("A1:AA2");
        }
    }

    @Test
    void whatLooksLikeAFormulaOrAnEscapeIsText() throws Exception {
        String text = "=1+1 and _x0041_ of the wells";
        try (XSSFWorkbook workbook = written(diff("Urges all to dig;", text))) {
            List<Map<String, Object>> rows = SpreadsheetChecks.rows(workbook.getSheet("paragraphs"));

            assertThat(rows).extracting(row -> row.get("later text")).contains(text);
        }
    }

    @Test
    void sameComparisonGivesTheSameBytes() throws Exception {
        byte[] file = Golden.bytes(SheetRenderers.diff(Filter.NONE), DIFF);
        Thread.sleep(1100);

        assertThat(Golden.bytes(SheetRenderers.diff(Filter.NONE), DIFF)).isEqualTo(file);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void textThatNoCellHoldsIsNotCut() {
        ResolutionDiff diff = diff("Urges all to dig;", "Urges all to dig" + " deeper".repeat(5_000) + ";");

        assertThatThrownBy(() -> SheetRenderers.diff(Filter.NONE).render(diff, new ByteArrayOutputStream()))
                .isInstanceOf(RenderException.class)
                .hasMessage("a cell of a spreadsheet holds 32767 characters, and a text has 35017");
    }
}
