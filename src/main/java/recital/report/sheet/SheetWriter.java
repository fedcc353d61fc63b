package recital.report.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import recital.report.RenderException;
import recital.report.phrases.Sheet;
import recital.report.phrases.TextSanitizer;

/** Writes sheets into a file: heads that stay in view and filter, text wrapped, values of the types that they are. */
final class SheetWriter {

    private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;

    /** The widths of columns are in parts of a character. */
    private static final int PARTS = 256;

    /** What a reader would take for the escape of a character; source: ECMA-376, 22.9.2.19 (ST_Xstring). */
    private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XSSFWorkbook workbook;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle value;
    private final CellStyle day;

    SheetWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // A font of the library has its size before its weight, which the schema of the file has the other way round.
        XSSFFont bold = new XSSFFont(CTFont.Factory.newInstance());
        bold.setBold(true);
        bold.setFontHeightInPoints(XSSFFont.DEFAULT_FONT_SIZE);
        bold.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        bold.registerTo(workbook.getStylesSource());
        head = style();
        head.setFont(bold);
        text = style();
        // A text that begins like a formula stays a text when its cell is edited.
        text.setQuotePrefixed(true);
        value = style();
        day = style();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    private XSSFCellStyle style() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** Whether a spreadsheet can hold a sheet; asked of all before any is made, which takes long where there are many rows. */
    static void check(Sheet sheet) throws RenderException {
        checkRows(sheet.name(), sheet.rows().size() + 1);
        for (List<Object> row : sheet.rows()) {
            for (Object cell : row) {
                if (cell instanceof String words && words.length() > LIMITS.getMaxTextLength()) {
                    throw new RenderException("a cell of a spreadsheet holds " + LIMITS.getMaxTextLength()
                            + " characters, and a text has " + words.length());
                }
            }
        }
    }

    /** Whether a spreadsheet has room for so many rows, that of the heads included. */
    static void checkRows(String name, int rows) throws RenderException {
        if (rows > LIMITS.getMaxRows()) {
            throw new RenderException(
                    "a spreadsheet holds " + LIMITS.getMaxRows() + " rows, and there are " + (rows - 1) + " " + name);
        }
    }

    /** Whether a value is shown as something else than a text. */
    static boolean isTyped(Object value) {
        return value instanceof Number || value instanceof Boolean || value instanceof LocalDate;
    }

    void write(Sheet sheet) {
        XSSFSheet page = workbook.createSheet(sheet.name());
        XSSFRow heads = page.createRow(0);
        int columns = sheet.heads().size();
        for (int i = 0; i < columns; i++) {
            write(sheet.heads().get(i).name(), heads.createCell(i));
            heads.getCell(i).setCellStyle(head);
            page.setColumnWidth(i, sheet.heads().get(i).width() * PARTS);
        }
        for (List<Object> row : sheet.rows()) {
            XSSFRow cells = page.createRow(page.getLastRowNum() + 1);
            for (int i = 0; i < columns; i++) {
                write(row.get(i), cells.createCell(i));
            }
        }
        page.createFreezePane(0, 1);
        page.setAutoFilter(new CellRangeAddress(0, page.getLastRowNum(), 0, columns - 1));
    }

    private void write(Object what, XSSFCell cell) {
        cell.setCellStyle(value);
        if (what instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (what instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (what instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (!what.toString().isEmpty()) {
            cell.setCellValue(words(what.toString()));
            cell.setCellStyle(text);
        }
    }

    private static String words(String text) {
        return LIKE_ESCAPE.matcher(TextSanitizer.clean(text)).replaceAll("_x005F_");
    }
}
