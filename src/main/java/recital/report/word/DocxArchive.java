package recital.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import recital.model.Language;

/** Packs the parts of a Word file, those of every file among them; the same parts give the same bytes. */
final class DocxArchive {

    /** Not the first day that an archive can tell: that one the JDK writes with the time zone. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** Begins a file with the parts that do not depend on what it says but on the language in which it is written. */
    DocxArchive(Language language) throws IOException {
        add("[Content_Types].xml", resource("content-types.xml"));
        add("_rels/.rels", resource("package-relationships.xml"));
        add("word/_rels/document.xml.rels", resource("document-relationships.xml"));
        add("word/styles.xml", styles(language));
        add("word/settings.xml", resource("settings.xml"));
        add("word/footer.xml", resource("footer.xml"));
    }

    /** The styles, by default in the language and the direction of the text. */
    private static byte[] styles(Language language) throws IOException {
        byte[] english = resource("styles.xml");
        if (language == Language.ENGLISH) {
            return english;
        }
        String code = language.code();
        String own = language.isRightToLeft()
                ? "<w:rtl/><w:lang w:val=\"en-GB\" w:bidi=\"" + code + "\"/>"
                : "<w:lang w:val=\"" + code + "\" w:eastAsia=\"" + code + "\"/>";
        String styles = new String(english, StandardCharsets.UTF_8).replace("<w:lang w:val=\"en-GB\"/>", own);
        return (language.isRightToLeft()
                        ? styles.replace("<w:pPrDefault><w:pPr>", "<w:pPrDefault><w:pPr><w:bidi/>")
                        : styles)
                .getBytes(StandardCharsets.UTF_8);
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
