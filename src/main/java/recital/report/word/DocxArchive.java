package recital.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of a Word file, those of every file among them; the same parts give the same bytes. */
final class DocxArchive {

    /** The first day that an archive can tell. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** Begins a file with the parts that do not depend on what it says. */
    DocxArchive() throws IOException {
        add("[Content_Types].xml", resource("content-types.xml"));
        add("_rels/.rels", resource("package-relationships.xml"));
        add("word/_rels/document.xml.rels", resource("document-relationships.xml"));
        add("word/styles.xml", resource("styles.xml"));
        add("word/settings.xml", resource("settings.xml"));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DocxArchive.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    DocxArchive add(String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
        return this;
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }
}
