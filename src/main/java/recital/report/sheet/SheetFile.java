package recital.report.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import recital.report.phrases.Sheet;

/** Sheets in one file; the same sheets give the same bytes, for no part tells when it was made. */
final class SheetFile {

    /** Not the first day that an archive can tell: that one the JDK writes with the time zone. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SheetFile() {}

    static byte[] of(List<Sheet> sheets) throws IOException {
        for (Sheet sheet : sheets) {
            SheetWriter.check(sheet);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetWriter writer = new SheetWriter(workbook);
            for (Sheet sheet : sheets) {
                writer.write(sheet);
            }
            PackagePropertiesPart properties =
                    workbook.getProperties().getCoreProperties().getUnderlyingProperties();
            Optional<Date> made = Optional.of(Date.from(STAMP.toInstant(ZoneOffset.UTC)));
            properties.setCreatorProperty("recital");
            properties.setCreatedProperty(made);
            properties.setModifiedProperty(made);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return timeless(bytes.toByteArray());
        }
    }

    /** The archive with every part made at one time. */
    private static byte[] timeless(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(STAMP);
                out.putNextEntry(same);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
