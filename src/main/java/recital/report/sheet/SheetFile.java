package recital.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import recital.report.phrases.Sheet;

/** Sheets in one file; the same sheets give the same bytes, since no part says when it was made. */
final class SheetFile {

    /** Not the first day that an archive can hold: that one the JDK writes with the time zone. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";

    private SheetFile() {}

    static byte[] of(List<Sheet> sheets) throws IOException {
        for (Sheet sheet : sheets) {
            SheetWriter.check(sheet);
        }
        Path file = Files.createTempFile("recital", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook workbook = new Workbook(out, "recital", null)) {
                for (Sheet sheet : sheets) {
                    SheetWriter.write(sheet, workbook);
                }
            }
            return timeless(file);
        } finally {
            Files.delete(file);
        }
    }

    /** The archive with one time for all its parts and for the workbook itself. */
    private static byte[] timeless(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile archive = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part : Collections.list(archive.entries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(STAMP);
                out.putNextEntry(same);
                try (InputStream in = archive.getInputStream(part)) {
                    out.write(part.getName().equals(PROPERTIES) ? dated(in.readAllBytes()) : in.readAllBytes());
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] dated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + STAMP + ":00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
