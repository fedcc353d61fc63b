package recital.source;

import static recital.DocxFile.deleted;
import static recital.DocxFile.inserted;
import static recital.DocxFile.item;
import static recital.DocxFile.note;
import static recital.DocxFile.noteReference;
import static recital.DocxFile.p;
import static recital.DocxFile.paragraph;
import static recital.DocxFile.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import recital.DocxFile;
import recital.Shared;
import recital.source.format.Sources;
import recital.source.pdf.PdfWays;
import recital.source.pdf.Typesetter;

/**
 * Whatever happens to a file, it is read or refused, and what is read is whole.
 *
 * <p>The tests of profile {@code bench} go over the real files, and those of the folder {@code -Dbench.files},
 * for {@code -Dbench.minutes} each, by default ten, from seed {@code -Dbench.seed} on.
 */
@Tag("slow")
@Isolated("listens to standard error")
class FuzzTest {

    private static final int FEW = 7;

    private static final Damage LINES = Damage.parts(
                    Pattern.compile("[^\n]*\n?"),
                    "The General Assembly,\n",
                    "1.\n",
                    "2. Decides\n",
                    "(a)\n",
                    "(i) so;\n",
                    "I\n",
                    "Annex\n",
                    "_______________\n",
                    "* A note.\n",
                    "12\n",
                    "7 See A/1/2.\n",
                    "45th plenary meeting\n",
                    "20 December 2017\n",
                    "\n",
                    "\f",
                    "\0",
                    "\r",
                    "\u00ef\u00bb\u00bf",
                    "\u00c2\u00a0",
                    "\u00e2\u0080\u00a8",
                    "\u00cc\u0081",
                    "\u00ed\u00a0\u0080",
                    "\u00ff\u00fe",
                    "A/RES/99/1\n",
                    "17-23078\n",
                    "1/12\n")
            .or(Damage.bytes("1.", "(a)", "\n", "\f", "____", "/", ","));
    private static final Damage MARKUP = new TreeDamage()
            .or(Damage.parts(
                    Pattern.compile("<[^<]*>|[^<]+|<"),
                    "<p>",
                    "</p>",
                    "<ol>",
                    "<ol start='9999999'>",
                    "<li value='-1'>",
                    "<pre>",
                    "<table>",
                    "<tr>",
                    "<td>",
                    "<sup>1</sup>",
                    "<br>",
                    "<a href='#fn1'>1</a>",
                    "<script>",
                    "</",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "]]>",
                    "&#0;",
                    "&#xD800;",
                    "&nbsp;",
                    "&amp;amp;",
                    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
                    "&b;",
                    "<?xml version='1.0' encoding='UTF-16'?>",
                    "<nav>",
                    "<div hidden>",
                    "\0"));

    private static final Damage CHARACTERS = Damage.bytes("\r", "\u0002", "\u0013", "\u0015", "\u0007");
    private static final Damage OBJECTS = Damage.bytes(
            "<<", ">>", " 0 R", "-1", "999999999999", "null", "[", "]", "endobj", "stream\n", "/Kids", "(");

    @Test
    void damagedTextIsReadOrRefused() throws IOException {
        fuzzing("text", LINES, draft()).times(150).findsNothing();
    }

    @Test
    void damagedXmlIsReadOrRefused() {
        fuzzing("Akoma Ntoso", MARKUP, xml()).times(300).findsNothing();
    }

    @Test
    void damagedHtmlIsReadOrRefused() {
        fuzzing("HTML", MARKUP, html()).times(300).findsNothing();
    }

    @Test
    void damagedDocxIsReadOrRefused() throws IOException {
        fuzzing("docx", Damage.inside(MARKUP), docx()).times(300).findsNothing();
    }

    @Test
    void damagedDocIsReadOrRefused() throws IOException {
        fuzzing("doc", CHARACTERS, doc()).times(150).findsNothing();
    }

    @Test
    void damagedPdfIsReadOrRefused() {
        pdfs(pdf()).times(400).findsNothing();
    }

    private static Fuzzing fuzzing(String name, Damage damage, byte[]... files) {
        return new Fuzzing(name, List.of(files), damage, reading(FuzzTest::asTheProgramDoes, files));
    }

    private static Fuzzing pdfs(byte[]... files) {
        return new Fuzzing("PDF", List.of(files), OBJECTS, reading(FuzzTest::byTagsOrLayout, files));
    }

    /** Of one file, which every build damages, few outputs are looked at; of real ones all. */
    private static ReadingTrial reading(ReadingTrial.Way way, byte[]... files) {
        return new ReadingTrial(way, files.length == 1 ? FEW : 1);
    }

    private static Source byTagsOrLayout(byte[] file, long seed) throws SourceException {
        return PdfWays.byTagsOrLayout(file, seed, ReadingTrial.LIMITS);
    }

    /** With tracked changes read in both ways. */
    private static Source asTheProgramDoes(byte[] file, long seed) throws SourceException {
        return Sources.read(file, new ReadOptions(ReadingTrial.LIMITS, TrackedChanges.values()[(int) (seed & 1)]));
    }

    @Test
    @Tag("bench")
    void realTextIsReadOrRefused() throws IOException {
        fuzzing("text", LINES, files(".txt", draft())).forSomeTime().findsNothing();
    }

    @Test
    @Tag("bench")
    void realXmlIsReadOrRefused() throws IOException {
        fuzzing("Akoma Ntoso", MARKUP, files(".xml", xml())).forSomeTime().findsNothing();
    }

    @Test
    @Tag("bench")
    void realHtmlIsReadOrRefused() throws IOException {
        fuzzing("HTML", MARKUP, files(".html", html())).forSomeTime().findsNothing();
    }

    @Test
    @Tag("bench")
    void realDocxIsReadOrRefused() throws IOException {
        fuzzing("docx", Damage.inside(MARKUP), files(".docx", docx()))
                .forSomeTime()
                .findsNothing();
    }

    @Test
    @Tag("bench")
    void realDocIsReadOrRefused() throws IOException {
        fuzzing("doc", CHARACTERS, files(".doc", doc())).forSomeTime().findsNothing();
    }

    @Test
    @Tag("bench")
    void realPdfIsReadOrRefused() throws IOException {
        pdfs(files(".pdf", pdf())).forSomeTime().findsNothing();
    }

    private static byte[][] files(String ending, byte[] own) throws IOException {
        List<byte[]> files = new ArrayList<>(List.of(own));
        List<Path> real = new ArrayList<>(Shared.files("un", ending));
        real.addAll(ofOnesOwn(ending));
        for (Path file : real) {
            files.add(Files.readAllBytes(file));
        }
        return files.toArray(byte[][]::new);
    }

    private static List<Path> ofOnesOwn(String ending) throws IOException {
        String folder = System.getProperty("bench.files", "");
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] draft() throws IOException {
        try (InputStream stream = Sources.class.getResourceAsStream("/recital/corpus/A_C.2_74_L.32.txt")) {
            return stream.readAllBytes();
        }
    }

    private static byte[] xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement>
                <meta><identification><FRBRWork><FRBRdate date="2023-12-19" name="adoption"/></FRBRWork></identification></meta>
                <preface><p><docNumber refersTo="#symbol">A/RES/78/901</docNumber></p><p><docTitle refersTo="#resolutionTitle">Wells</docTitle></p></preface>
                <preamble><formula><p>The General Assembly,</p></formula><recitals><recital><p>Recalling the rope,<authorialNote marker="1"><p>Of
                hemp.</p></authorialNote></p></recital></recitals></preamble>
                <mainBody><hcontainer><num>I</num><heading>Digging</heading>
                <paragraph><num>1.</num><content><p>Decides to dig:<sup>1</sup></p><blockList><item><num>(a)</num><p>here;</p></item>
                <item><num>(b)</num><p>there:</p><blockList><item><num>(i)</num><p>deep.</p></item></blockList></item></blockList></content></paragraph>
                </hcontainer></mainBody>
                <conclusions><p>49th plenary meeting</p><p><docDate refersTo="#adoptionDate" date="2023-12-19">19 December 2023</docDate></p></conclusions>
                <attachments><attachment><doc name="annex"><mainBody><p>A table</p><table><tr><td><p>1</p></td><td><p>2</p></td></tr></table></mainBody></doc></attachment></attachments>
                </statement></akomaNtoso>
                """
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] html() {
        return """
                <html><head><meta charset="utf-8"/><title>Wells</title></head><body><nav><a href="/">Home</a></nav>
                <h1>78/901. Wells</h1><p>The General Assembly,</p><p>Recalling the rope,<sup><a href="#fn1">1</a></sup></p>
                <ol><li><p>Decides to dig:</p><ol type="a"><li>here;</li><li>there:<ol type="i"><li>deep;</li></ol></li></ol></li>
                <li value="4">Invites all.</li></ol>
                <table><tr><td>Rope</td><td>30</td></tr><tr><td>Bucket</td><td>2</td></tr></table>
                <p>49th plenary meeting<br/>19 December 2023</p><div><p><sup>1</sup> Of hemp.</p></div></body></html>
                """
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx() throws IOException {
        return DocxFile.of(p("78/901.\tWells") + p("The General Assembly,")
                        + paragraph(
                                "",
                                run("Recalling the rope,")
                                        + noteReference(2)
                                        + deleted(" new")
                                        + inserted(run(" and old,")))
                        + paragraph("<w:rPr><w:del w:id='1'/></w:rPr>", run("Noting"))
                        + p(" the bucket,")
                        + item(1, 0, "Decides to dig:") + item(1, 1, "here;") + item(1, 2, "deep;")
                        + "<w:tbl><w:tr><w:tc>" + p("Rope") + "</w:tc><w:tc>" + p("30") + "</w:tc></w:tr></w:tbl>"
                        + item(2, 0, "Invites all.")
                        + "<w:sectPr><w:headerReference w:type='default' r:id='header'/></w:sectPr>")
                .with("header", p("A/RES/78/901"))
                .with("footnotes", note(2, "Of hemp."))
                .with("numbering", DocxFile.NUMBERS)
                .with("styles", "<w:style w:styleId='Head'><w:name w:val='heading 1'/></w:style>")
                .bytes();
    }

    private static byte[] doc() throws IOException {
        try (InputStream stream = Sources.class.getResourceAsStream("/recital/parse/trees.doc")) {
            return stream.readAllBytes();
        }
    }

    private static byte[] pdf() {
        Typesetter set = new Typesetter();
        set.artifact(() -> set.at(60, 760, 10, "A/RES/99/1"));
        set.tagged("P", () -> set.paragraph("The General Assembly,"));
        set.tagged("P", () -> set.paragraph("Recalling the wells of the upper valley,", "and those of the lower,"));
        set.tagged("P", () -> set.paragraph("1.   Decides to dig."));
        set.tagged("Note", () -> set.at(123, 90, 8.5f, "* See the list."));
        set.page();
        set.tagged("P", () -> set.row("Village", "Share"));
        return set.file();
    }
}
