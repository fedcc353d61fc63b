package recital.source.pdf;

import static recital.source.pdf.HandmadePdf.OWN;
import static recital.source.pdf.HandmadePdf.flate;
import static recital.source.pdf.HandmadePdf.latin;
import static recital.source.pdf.HandmadePdf.onePage;
import static recital.source.pdf.HandmadePdf.repeat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * PDF files that want far more memory or time than their size tells, by what they do.
 *
 * <p>Their size fits a limit of sixteen mebibytes of memory; with {@code -Dattack.size=1048576} it fits the usual one.
 */
public final class PdfAttacks {

    /** A sixteenth of a mebibyte, for tests; the sizes below are meant in these. */
    private static final int SIZE = Integer.getInteger("attack.size", 1 << 16);

    private static final String CONTENT = "/Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R";
    private static final String FLATE = "/Filter /FlateDecode";

    private static final String LONG_ROWS = "/Predictor 12 /Columns 2000000000 >>";

    /** Shows one letter in the font of the page. */
    private static final byte[] LETTER = latin("BT /F 10 Tf 100 700 Td (A) Tj ET\n");

    private PdfAttacks() {}

    /** Every attack by its name. */
    public static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        all.put("flate", () -> content(FLATE, flate("\0", 1024L * SIZE)));
        all.put("flate just below the limit", () -> content(FLATE, flate(" ", 250L * SIZE)));
        all.put(
                "run lengths",
                () -> content("/Filter /RunLengthDecode", repeat(new byte[] {(byte) 129, ' '}, 16 * SIZE)));
        all.put("run lengths in flate", () -> twice("RunLengthDecode", new byte[] {(byte) 129, ' '}, 32L * SIZE));
        all.put("ASCII85 in flate", () -> twice("ASCII85Decode", latin("z"), 255L * SIZE));
        all.put("ASCII hex in flate", () -> twice("ASCIIHexDecode", latin("20"), 255L * SIZE));
        all.put("LZW", () -> content("/Filter /LZWDecode", LzwPacker.pack(latin(" "), 128L * SIZE)));
        all.put("run lengths in LZW", PdfAttacks::runLengthsInLzw);
        all.put("a predictor with long rows", () -> longRows("/DecodeParms << " + LONG_ROWS));
        all.put(
                "a predictor behind a harmless one",
                () -> longRows("/DecodeParms << /Predictor 1 >> /DP << " + LONG_ROWS));
        all.put("an image as content", () -> content("/Filter /JPXDecode", new byte[SIZE]));
        all.put("decrypted bytes", PdfAttacks::encrypted);
        all.put("one content a thousand times", PdfAttacks::repeatedContent);
        all.put("one content of all pages", PdfAttacks::sharedContent);
        all.put("forms that call forms", () -> forms(12, 12));
        all.put("a form that calls itself", PdfAttacks::recursiveForm);
        all.put("a large form drawn often", PdfAttacks::largeForm);
        all.put("strings in a form that draws itself", PdfAttacks::strings);
        all.put("states that are saved", () -> content(FLATE, flate("q ", 100L * SIZE)));
        all.put("operators that do nothing", () -> content(FLATE, flate("n ", 120L * SIZE)));
        all.put("operands without an operator", () -> content(FLATE, flate("1.1 ", 60L * SIZE)));
        all.put("whole operands without an operator", () -> content(FLATE, flate("999 ", 90L * SIZE)));
        all.put("an array without end", () -> content(FLATE, flate("[", 1L), flate("[]", 100L * SIZE)));
        all.put("arrays in arrays", () -> content(FLATE, flate("[", 100L * SIZE)));
        all.put("dictionaries as operands", () -> content(FLATE, flate("<</A 1>>", 30L * SIZE)));
        all.put("names of their own", PdfAttacks::names);
        all.put("glyphs", () -> content(FLATE, glyphs(9 * SIZE)));
        all.put("glyphs just below the limit", () -> content(FLATE, glyphs(8 * SIZE - 1)));
        all.put("one glyph a line", () -> content(FLATE, glyphLines(2 * SIZE)));
        all.put("an object stream of arrays", () -> objectStream(flate("[]", 120L * SIZE)));
        all.put("an object stream of numbers", () -> objectStream(flate("1.1 ", 60L * SIZE)));
        all.put("an object stream of whole numbers", () -> objectStream(flate("999 ", 90L * SIZE)));
        all.put(
                "a cross-reference of zeros",
                () -> references("/W [1 1 1] /Size 2000000000", flate("\1\1\1", 80L * SIZE)));
        all.put("a cross-reference without width", () -> references("/W [0 0 0] /Size 2000000000", flate("\1", 4)));
        all.put("a table of many objects", PdfAttacks::table);
        all.put("objects without a table", PdfAttacks::noTable);
        all.put("arrays in the file", () -> onePage(CONTENT)
                .object("[" + "[]".repeat(25 * SIZE) + "]")
                .file());
        all.put("a text as long as the file", () -> onePage(CONTENT)
                .object("(" + "deep".repeat(15 * SIZE) + ")")
                .file());
        all.put("arrays in the page", PdfAttacks::arraysInPage);
        all.put("arrays in the trailer", PdfAttacks::arraysInTrailer);
        all.put("arrays nested in the file", () -> onePage(CONTENT + " /Kids " + "[".repeat(SIZE))
                .file());
        all.put("pages that are one page", PdfAttacks::samePage);
        all.put("page trees of page trees", PdfAttacks::pageTrees);
        all.put("a count of pages that is a lie", PdfAttacks::lyingCount);
        all.put(
                "a long range to characters",
                () -> toUnicode("1 beginbfrange <00000000> <7ffffffe> <00000000> endbfrange"));
        all.put("a wide range to one byte", () -> toUnicode("1 beginbfrange <00000000> <7ffffffe> <00> endbfrange"));
        all.put("many ranges to characters", PdfAttacks::manyRanges);
        all.put("ranges behind a name that ends none", () -> hiddenRanges("/endbfrange"));
        all.put("ranges behind a text that ends soon", () -> hiddenRanges("(\\)"));
        all.put("characters of long text", PdfAttacks::longText);
        all.put("a map of characters that is all zeros", () -> toUnicode(flate("\0", 255L * SIZE)));
        all.put("widths of two thousand million glyphs", () -> compositeFont("/W [0 2147483646 500]"));
        all.put("a font file of zeros", () -> fontFile("/FontFile2", flate("\0", 250L * SIZE)));
        all.put("an old font file of zeros", () -> fontFile("/FontFile", flate("\0", 250L * SIZE)));
        all.put("a compact font file of zeros", () -> fontFile("/FontFile3", flate("\0", 250L * SIZE)));
        all.put("maps of characters within maps", () -> toUnicode("/UniJIS-UTF16-H usecmap\n".repeat(1000)));
        all.put(
                "fonts without end",
                () -> fonts(SIZE / 64, "/Subtype /TrueType /BaseFont /F /FirstChar 0 /LastChar 0 /Widths [9]", "(A)"));
        all.put(
                "a glyph of each page of codes in many fonts",
                () -> fonts(
                        SIZE / 1024,
                        "/Subtype /Type0 /BaseFont /F /Encoding /Identity-H /DescendantFonts [5 0 R]",
                        IntStream.range(0, 256)
                                .mapToObj("%02x00"::formatted)
                                .collect(Collectors.joining("", "<", ">"))));
        int spans = SIZE / 32;
        all.put(
                "spans within spans",
                () -> spans("a", "/Span /P BDC ".repeat(spans) + "(A) Tj ".repeat(spans) + "EMC ".repeat(spans)));
        all.put(
                "a long text for every letter",
                () -> spans("deep".repeat(SIZE / 4), "/Span /P BDC (\\300) Tj EMC ".repeat(spans)));
        all.putAll(FontAttacks.all());
        all.put("a glyph that draws itself", PdfAttacks::recursiveGlyph);
        all.put("tags without end", PdfAttacks::tags);
        all.put("tags that share their kids", PdfAttacks::sharedTags);
        return all;
    }

    private static byte[] content(String entries, byte[] data) {
        return onePage(CONTENT).stream(entries, data).file();
    }

    private static byte[] content(String entries, byte[] first, byte[] second) {
        return onePage("/Contents [5 0 R 6 0 R]").stream(entries, first).stream(entries, second)
                .file();
    }

    private static byte[] twice(String filter, byte[] piece, long times) {
        return content("/Filter [/FlateDecode /" + filter + "]", flate(piece, times));
    }

    private static byte[] runLengthsInLzw() {
        return content(
                "/Filter [/LZWDecode /RunLengthDecode]", LzwPacker.pack(new byte[] {(byte) 129, ' '}, 32L * SIZE));
    }

    private static byte[] longRows(String parameters) {
        return content(FLATE + " " + parameters, flate("\2", 100));
    }

    private static byte[] encrypted() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] spaces = repeat(latin(" "), SIZE);
                for (int i = 0; i < 1024; i++) {
                    out.write(spaces);
                }
            }
            page.setContents(content);
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] repeatedContent() {
        return onePage("/Contents [" + "5 0 R ".repeat(1000) + "]").stream(FLATE, flate("q Q ", 2L * SIZE))
                .file();
    }

    private static byte[] sharedContent() {
        HandmadePdf pdf = new HandmadePdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Count 1500 /Kids ["
                                + IntStream.range(0, 1500)
                                        .mapToObj(i -> i + 4 + " 0 R")
                                        .collect(Collectors.joining(" "))
                                + "] >>")
                        .stream(FLATE, flate("q Q ", 2L * SIZE));
        for (int i = 0; i < 1500; i++) {
            pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 3 0 R >>");
        }
        return pdf.file();
    }

    private static byte[] forms(int levels, int calls) {
        HandmadePdf pdf =
                onePage("/Resources << /XObject << /X 6 0 R >> >> /Contents 5 0 R").stream("", latin("/X Do"));
        for (int i = 0; i < levels; i++) {
            String resources = "/Resources << /XObject << /X " + (OWN + 2 + i) + " 0 R >> >>";
            pdf.stream(form(resources), latin("/X Do ".repeat(calls)));
        }
        return pdf.stream(form(""), LETTER).file();
    }

    private static String form(String entries) {
        return "/Type /XObject /Subtype /Form /BBox [0 0 612 792] " + entries;
    }

    private static byte[] recursiveForm() {
        return onePage("/Resources << /XObject << /X 6 0 R >> >> /Contents 5 0 R").stream("", latin("/X Do")).stream(
                        form("/Resources << /XObject << /X 6 0 R >> >>"), latin("/X Do /X Do"))
                .file();
    }

    private static byte[] largeForm() {
        return onePage("/Resources << /XObject << /X 6 0 R >> >> /Contents 5 0 R").stream(
                        "", latin("/X Do ".repeat(1000)))
                .stream(form(FLATE), flate("n ", 4L * SIZE))
                .file();
    }

    /** Each time it is drawn, these are what stands before the operator. */
    private static byte[] strings() {
        return onePage("/Resources << /XObject << /X 6 0 R >> >> /Contents 5 0 R").stream("", latin("/X Do")).stream(
                        form("/Resources << /XObject << /X 6 0 R >> >> " + FLATE),
                        flate("/X " + "()".repeat(2 * SIZE) + " Do", 1))
                .file();
    }

    /** A page that shows something in each of so many fonts, which share what a composite font has below it. */
    private static byte[] fonts(int count, String entries, String text) {
        String names = IntStream.range(0, count)
                .mapToObj(i -> "/F" + i + " " + (6 + i) + " 0 R")
                .collect(Collectors.joining(" "));
        String shown = IntStream.range(0, count)
                .mapToObj(i -> "BT /F" + i + " 9 Tf " + text + " Tj ET\n")
                .collect(Collectors.joining());
        HandmadePdf pdf = new HandmadePdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object(
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << "
                                        + names + " >> >> >>")
                        .stream(FLATE, flate(shown, 1))
                        .object("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F "
                                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
        for (int i = 0; i < count; i++) {
            pdf.object("<< /Type /Font " + entries + " >>");
        }
        return pdf.file();
    }

    private static byte[] names() {
        String names = IntStream.range(0, 4 * SIZE)
                .mapToObj(i -> "/" + Integer.toString(i, 36))
                .collect(Collectors.joining());
        return content(FLATE, flate(names, 1));
    }

    private static byte[] glyphs(int count) {
        return flate("BT /F 10 Tf (" + "AAAAAAAAAAAAAAA ".repeat(4) + ") Tj ET ", count / 64);
    }

    private static byte[] glyphLines(int count) {
        return flate("BT /F 10 Tf 0 -12 Td (A) Tj ET ", count);
    }

    private static byte[] objectStream(byte[] data) {
        // Object 6 is said to lie in stream 5, and the page asks for it.
        HandmadePdf pdf = onePage("/Resources 7 0 R /Contents 6 0 R").stream(
                "/Type /ObjStm /N 1 /First 4 " + FLATE, joined(flate("6 0 [", 1), data));
        return pdf.fileWithReferences("/W [1 4 1] /Index [1 7] /Size 8 ", entries(pdf));
    }

    /** One packed piece, of which the second part is packed so well that it has to be written as it is made. */
    private static byte[] joined(byte[] first, byte[] second) {
        try {
            byte[] start = new InflaterInputStream(new ByteArrayInputStream(first)).readAllBytes();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (var out = new DeflaterOutputStream(packed);
                    var in = new InflaterInputStream(new ByteArrayInputStream(second))) {
                out.write(start);
                in.transferTo(out);
            }
            return packed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] entries(HandmadePdf pdf) {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        for (int offset : pdf.offsets()) {
            entry(entries, 1, offset);
        }
        entry(entries, 2, OWN);
        entry(entries, 2, OWN);
        return entries.toByteArray();
    }

    private static void entry(ByteArrayOutputStream entries, int type, int value) {
        entries.write(type);
        entries.write(value >>> 24);
        entries.write(value >>> 16);
        entries.write(value >>> 8);
        entries.write(value);
        entries.write(0);
    }

    private static byte[] references(String entries, byte[] data) {
        return onePage(CONTENT).stream("", LETTER).fileWithReferences(entries + " " + FLATE, data);
    }

    private static byte[] table() {
        return onePage(CONTENT).stream("", LETTER)
                .end("xref\n0 5000000\n" + "1 0 n\n".repeat(5 * SIZE) + "trailer\n<< /Root 1 0 R >>\nstartxref\n"
                        + "1000");
    }

    private static byte[] noTable() {
        String objects =
                IntStream.range(10, 3 * SIZE).mapToObj(i -> i + " 0 obj\n").collect(Collectors.joining());
        return onePage(CONTENT).stream("", LETTER).end(objects + "trailer\n<< /Root 1 0 R >>");
    }

    private static byte[] arraysInPage() {
        return onePage(CONTENT + " /Rotate [" + "[]".repeat(25 * SIZE) + "]").stream("", LETTER)
                .file();
    }

    private static byte[] arraysInTrailer() {
        return onePage(CONTENT).stream("", LETTER)
                .end("trailer\n<< /Root 1 0 R /X [" + "[]".repeat(25 * SIZE) + "] >>");
    }

    private static byte[] samePage() {
        return new HandmadePdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Count 1 /Kids [" + "3 0 R ".repeat(8 * SIZE) + "] >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>")
                        .stream("", LETTER)
                        .file();
    }

    private static byte[] pageTrees() {
        HandmadePdf pdf = new HandmadePdf().object("<< /Type /Catalog /Pages 2 0 R >>");
        for (int i = 0; i < 40; i++) {
            String kid = i + 3 + " 0 R ";
            pdf.object("<< /Type /Pages /Count 1 /Kids [" + kid.repeat(100) + "] >>");
        }
        return pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>")
                .file();
    }

    private static byte[] lyingCount() {
        return new HandmadePdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Count 2000000000 /Kids [3 0 R] >>")
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>")
                .file();
    }

    private static byte[] toUnicode(String map) {
        return toUnicode(flate(map, 1));
    }

    private static byte[] toUnicode(byte[] map) {
        return onePage(CONTENT, "/Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R").stream("", LETTER).stream(
                        FLATE, map)
                .file();
    }

    /** Spans that stand for a text, in a font of which the sign 192 tells nothing. */
    private static byte[] spans(String text, String shown) {
        String font =
                "/Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R /Encoding << /Differences [192 /unknown] >>";
        return onePage(CONTENT.replace(">> >>", ">> /Properties << /P 7 0 R >> >>"), font).stream(
                        FLATE, flate("BT /F 10 Tf 100 700 Td " + shown + "ET", 1))
                .stream("", latin("begincmap endcmap"))
                .object("<< /ActualText (" + text + ") >>")
                .file();
    }

    private static byte[] manyRanges() {
        String ranges = IntStream.range(0, 4096)
                .mapToObj(
                        i -> "1 beginbfrange <%08x> <%08x> <0000> endbfrange\n".formatted(i << 16, (i << 16) + 0xffff))
                .collect(Collectors.joining());
        return toUnicode(ranges);
    }

    private static byte[] hiddenRanges(String behind) {
        String ranges = IntStream.range(0, 4096)
                .mapToObj(i -> "<%08x> <%08x> <%04x>\n".formatted(i << 8, (i << 8) + 0xff, i << 4))
                .collect(Collectors.joining());
        return toUnicode("4097 beginbfrange <00000000> <00000001> " + behind + "\n" + ranges + ") endbfrange\n");
    }

    private static byte[] longText() {
        String text = IntStream.range(0, 256)
                .mapToObj(i -> "1 beginbfchar <%02x> <%s> endbfchar\n".formatted(i, "0041".repeat(255)))
                .collect(Collectors.joining());
        return onePage(CONTENT, "/Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R").stream(FLATE, glyphs(SIZE))
                .stream(FLATE, flate(text, 1))
                .file();
    }

    private static byte[] compositeFont(String entries) {
        return onePage(CONTENT, "/Subtype /Type0 /BaseFont /F /Encoding /Identity-H /DescendantFonts [6 0 R]").stream(
                        "", LETTER)
                .object("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F "
                        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> " + entries
                        + " >>")
                .file();
    }

    /** A page in a font with such a program, which is packed. */
    static byte[] fontFile(String key, byte[] data) {
        String type = key.equals("/FontFile2") ? "/TrueType" : "/Type1";
        return onePage(CONTENT, "/Subtype " + type + " /BaseFont /F /FontDescriptor 6 0 R").stream("", LETTER)
                .object("<< /Type /FontDescriptor /FontName /F /Flags 32 " + key + " 7 0 R >>")
                .stream("/Length1 250000000 /Length2 250000000 /Subtype /Type1C " + FLATE, data)
                .file();
    }

    private static byte[] recursiveGlyph() {
        return onePage(
                        CONTENT,
                        "/Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 65 /LastChar 65 "
                                + "/Widths [9] /Encoding << /Differences [65 /A] >> /CharProcs << /A 5 0 R >> "
                                + "/Resources << /Font << /F 4 0 R >> >>")
                .stream("", LETTER)
                .file();
    }

    private static byte[] tags() {
        return new HandmadePdf()
                        .object("<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] " + CONTENT + " >>")
                        .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
                        .stream("", LETTER)
                        .object("<< /Type /StructTreeRoot /K [" + "<</S /P /K 0>>".repeat(2 * SIZE) + "] >>")
                        .file();
    }

    /** Each of them has all of them as its kids. */
    private static byte[] sharedTags() {
        int first = 8;
        HandmadePdf pdf = new HandmadePdf()
                        .object("<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] " + CONTENT + " >>")
                        .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
                        .stream("", LETTER)
                        .object("<< /Type /StructTreeRoot /K [" + first + " 0 R] >>");
        int kids = SIZE / 32;
        pdf.object(IntStream.range(first, first + kids)
                .mapToObj(i -> i + " 0 R")
                .collect(Collectors.joining(" ", "[", "]")));
        for (int i = 0; i < kids; i++) {
            pdf.object("<</S/Div/K 7 0 R>>");
        }
        return pdf.file();
    }
}
