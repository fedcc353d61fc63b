package recital.report.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import recital.report.RenderException;
import recital.report.phrases.Sheet;
import recital.report.phrases.TextSanitizer;

/** Writes sheets into a file: heads that stay in view and filter, text wrapped, values of the types that they are. */
final class SheetWriter {

    /** Source: Microsoft, "Excel specifications and limits". */
    private static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_TEXT = 32_767;

    /** What a reader would take for the escape of a character; source: ECMA-376, 22.9.2.19 (ST_Xstring). */
    private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetWriter() {}

    /** Checks that a spreadsheet can hold a sheet. */
    static void check(Sheet sheet) throws RenderException {
        checkRows(sheet.name(), sheet.rows().size() + 1);
        for (List<Object> row : sheet.rows()) {
            for (Object cell : row) {
                if (cell instanceof String words && words.length() > LONGEST_TEXT) {
                    throw new RenderException("a cell of a spreadsheet holds " + LONGEST_TEXT
                            + " characters, and a text has " + words.length());
                }
            }
        }
    }

    /** Checks that a spreadsheet has room for so many rows, the heads included. */
    static void checkRows(String name, int rows) throws RenderException {
        if (rows > MOST_ROWS) {
            throw new RenderException(
                    "a spreadsheet holds " + MOST_ROWS + " rows, and there are " + (rows - 1) + " " + name);
        }
    }

    /** Whether a value is written as something other than text. */
    static boolean isTyped(Object value) {
        return value instanceof Number || value instanceof Boolean || value instanceof LocalDate;
    }

    static void write(Sheet sheet, Workbook workbook) {
        Worksheet page = workbook.newWorksheet(sheet.name());
        int columns = sheet.heads().size();
        for (int i = 0; i < columns; i++) {
            page.value(0, i, words(sheet.heads().get(i).name()));
            style(page, 0, i).bold().set();
            page.width(i, sheet.heads().get(i).width());
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int i = 0; i < columns; i++) {
                write(sheet.rows().get(row).get(i), page, row + 1, i);
            }
        }
        page.freezePane(0, 1);
        page.setAutoFilter(0, 0, sheet.rows().size(), columns - 1);
    }

    private static void write(Object what, Worksheet page, int row, int column) {
        StyleSetter style = style(page, row, column);
        if (what instanceof Number number) {
            page.value(row, column, number);
        } else if (what instanceof Boolean truth) {
            page.value(row, column, truth);
        } else if (what instanceof LocalDate date) {
            page.value(row, column, date);
            style.format("yyyy-mm-dd");
        } else if (!what.toString().isEmpty()) {
            page.value(row, column, words(what.toString()));
            // Text that begins like a formula stays text when its cell is edited.
            style.format("@");
        }
        style.set();
    }

    private static StyleSetter style(Worksheet page, int row, int column) {
        return page.style(row, column).wrapText(true).verticalAlignment("top");
    }

    private static String words(String text) {
        return LIKE_ESCAPE.matcher(TextSanitizer.clean(text)).replaceAll("_x005F_");
    }
}
