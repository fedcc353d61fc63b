package recital.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import recital.diff.Change;
import recital.diff.ChangeKind;
import recital.diff.Edit;
import recital.diff.Finding;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.diff.TextDiff;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.csv.CsvRenderers;
import recital.report.json.JsonReader.StoredDiff;
import recital.report.phrases.FactPhrases;
import recital.report.phrases.TextSanitizer;
import recital.report.sheet.SheetRenderers;

/** Reads the spreadsheets of a comparison back, and holds them against its JSON. */
public final class SpreadsheetChecks {

    private static final List<String> OF_AN_EDIT =
            List.of("earlier paragraph", "later paragraph", "before", "after", "kinds", "significance", "remark");

    /** The longest text of a cell. */
    private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    static {
        // A text that says one thing again and again is packed to less than what is believed by itself.
        ZipSecureFile.setMinInflateRatio(0.0001);
    }

    private SpreadsheetChecks() {}

    /** The rows of a CSV as programs read them: what guards a text is taken off. */
    public static List<Map<String, String>> rows(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            List<Map<String, String>> rows = new ArrayList<>();
            parser.forEach(row -> {
                Map<String, String> fields = row.toMap();
                fields.replaceAll((head, field) -> field.startsWith("'") ? field.substring(1) : field);
                rows.add(fields);
            });
            return rows;
        }
    }

    /** The rows of a sheet below its head, each value of its type, the empty text for nothing. */
    public static List<Map<String, Object>> rows(Sheet sheet) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (Cell head : sheet.getRow(0)) {
                row.put(
                        head.getStringCellValue(),
                        value(sheet.getRow(i)
                                .getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            case STRING -> cell.getStringCellValue();
            case BLANK -> "";
            case FORMULA, ERROR, _NONE -> throw new AssertionError(cell.getAddress() + " is " + cell.getCellType());
        };
    }

    static void csv(ResolutionDiff diff, StoredDiff json) throws IOException {
        String csv = Golden.rendered(CsvRenderers.edits(Filter.NONE), diff);

        assertThat(rows(csv).stream().map(SpreadsheetChecks::ofAnEdit)).isEqualTo(expected(diff, json));
    }

    static void xlsx(ResolutionDiff diff, StoredDiff json) throws IOException {
        boolean longTitle =
                Math.max(diff.earlier().title().length(), diff.later().title().length()) > MOST;
        if (longTitle || json.changes().stream().anyMatch(SpreadsheetChecks::isTooLong)) {
            assertThatThrownBy(() -> SheetRenderers.diff(Filter.NONE).render(diff, new ByteArrayOutputStream()))
                    .isInstanceOf(RenderException.class);
            return;
        }
        byte[] file = Golden.bytes(SheetRenderers.diff(Filter.NONE), diff);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(rows(workbook.getSheet("edits")).stream().map(SpreadsheetChecks::ofAnEdit))
                    .isEqualTo(expected(diff, json));
            List<Map<String, Object>> paragraphs = rows(workbook.getSheet("paragraphs"));
            assertThat(paragraphs).hasSameSizeAs(json.changes());
            assertThat(ids(paragraphs, "earlier paragraph")).containsAll(ids(diff.earlier()));
            assertThat(ids(paragraphs, "later paragraph")).containsAll(ids(diff.later()));
            assertThat(paragraphs.stream().map(row -> row.get("earlier text")))
                    .isEqualTo(texts(json, TextDiff::earlier));
            assertThat(paragraphs.stream().map(row -> row.get("later text"))).isEqualTo(texts(json, TextDiff::later));
        }
    }

    private static boolean isTooLong(Change change) {
        return Stream.concat(Stream.of(change.text()), change.notes().stream().map(NoteDiff::text))
                .anyMatch(text -> Math.max(text.earlier().length(), text.later().length()) > MOST);
    }

    private interface Side {
        String of(TextDiff text);
    }

    private static List<Object> texts(StoredDiff json, Side side) {
        return json.changes().stream()
                .<Object>map(change -> TextSanitizer.clean(side.of(change.text())))
                .toList();
    }

    private static List<String> ids(List<Map<String, Object>> rows, String column) {
        return rows.stream()
                .flatMap(row -> Arrays.stream(row.get(column).toString().split(", ")))
                .toList();
    }

    private static List<String> ids(Resolution document) {
        return document.paragraphs().stream()
                .map(paragraph -> paragraph.id().value())
                .toList();
    }

    private static List<Object> ofAnEdit(Map<String, ?> row) {
        return OF_AN_EDIT.stream().<Object>map(row::get).toList();
    }

    private static List<List<Object>> expected(ResolutionDiff diff, StoredDiff json) {
        List<List<Object>> rows = new ArrayList<>();
        if (!diff.lacksTitle()) {
            add(List.of(), List.of(), json.title(), rows);
        }
        for (Change change : json.changes()) {
            add(change.earlierOrder(), change.laterOrder(), change.text(), rows);
            if (change.text().unchanged() && change.link().moved()) {
                change.text()
                        .edits()
                        .forEach(kept -> rows.add(row(
                                change.earlierOrder(),
                                change.laterOrder(),
                                kept,
                                change.classes(),
                                change.significance())));
            }
            change.notes().forEach(note -> add(change.earlierOrder(), change.laterOrder(), note.text(), rows));
        }
        json.notes().forEach(note -> add(List.of(), List.of(), note.text(), rows));
        return rows;
    }

    private static void add(
            List<ParagraphId> earlier, List<ParagraphId> later, TextDiff text, List<List<Object>> rows) {
        text.edits().stream()
                .filter(edit -> edit.operation() != Edit.Operation.KEEP)
                .map(edit -> row(earlier, later, edit, edit.classes(), edit.significance()))
                .forEach(rows::add);
    }

    private static List<Object> row(
            List<ParagraphId> earlier,
            List<ParagraphId> later,
            Edit edit,
            Set<ChangeKind> kinds,
            Significance significance) {
        return List.of(
                joined(earlier),
                joined(later),
                TextSanitizer.clean(edit.earlier()),
                TextSanitizer.clean(edit.later()),
                kinds.stream().map(ChangeKind::code).collect(Collectors.joining(" ")),
                significance.code(),
                edit.findings().stream()
                        .map(Finding::fact)
                        .map(FactPhrases::of)
                        .filter(remark -> !remark.isEmpty())
                        .distinct()
                        .map(TextSanitizer::clean)
                        .collect(Collectors.joining("; ")));
    }

    private static String joined(List<ParagraphId> ids) {
        return ids.stream().map(ParagraphId::value).collect(Collectors.joining(", "));
    }
}
