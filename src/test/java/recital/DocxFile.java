package recital;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small {@code .docx} files of a body and, where a test gives them, other parts. */
public final class DocxFile {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private DocxFile() {}

    public static DocxFile of(String body) {
        return new DocxFile().with("document", "<w:body>" + body + "</w:body>");
    }

    /** Adds a part: footnotes, numbering, styles, header. */
    public DocxFile with(String part, String content) {
        String element =
                switch (part) {
                    case "header" -> "hdr";
                    default -> part;
                };
        parts.put(
                part,
                "<w:" + element + " xmlns:w='" + WORD + "' xmlns:r='" + OFFICE
                        + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>" + content + "</w:"
                        + element + ">");
        return this;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='d' Type='" + OFFICE
                            + "/officeDocument' Target='word/document.xml'/></Relationships>");
            put(zip, "word/_rels/document.xml.rels", relations());
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, "word/" + part.getKey() + ".xml", part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private String contentTypes() {
        StringBuilder types = new StringBuilder("<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>");
        parts.keySet()
                .forEach(part -> types.append("<Override PartName='/word/" + part + ".xml' ContentType='" + TYPE
                        + (part.equals("document") ? "document.main" : part) + "+xml'/>"));
        return types + "</Types>";
    }

    private String relations() {
        StringBuilder relations = new StringBuilder("<Relationships xmlns='" + PACKAGE + "relationships'>");
        parts.keySet().stream()
                .filter(part -> !part.equals("document"))
                .forEach(part -> relations.append("<Relationship Id='" + part + "' Type='" + OFFICE + "/" + part
                        + "' Target='" + part + ".xml'/>"));
        return relations + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A paragraph of plain text. */
    public static String p(String text) {
        return paragraph("", run(text));
    }

    /** A paragraph of a list. */
    public static String item(int list, int level, String text) {
        return paragraph(inList(list, level), run(text));
    }

    public static String inList(int list, int level) {
        return "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>";
    }

    public static String paragraph(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    public static String inserted(String runs) {
        return "<w:ins w:id='1' w:author='a'>" + runs + "</w:ins>";
    }

    public static String deleted(String text) {
        return "<w:del w:id='2' w:author='a'><w:r><w:delText xml:space='preserve'>" + text
                + "</w:delText></w:r></w:del>";
    }

    public static String noteReference(int id) {
        return "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteReference w:id='" + id + "'/></w:r>";
    }

    public static String note(int id, String text) {
        return "<w:footnote w:id='" + id + "'>" + paragraph("", "<w:r><w:footnoteRef/></w:r>" + run(" " + text))
                + "</w:footnote>";
    }

    /** "1.", "(a)", "(i)" as list 1, and list 2 that starts again at 1. */
    public static final String NUMBERS = "<w:abstractNum w:abstractNumId='0'><w:multiLevelType w:val='multilevel'/>"
            + level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)")
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'>"
            + "<w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>";

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }
}
