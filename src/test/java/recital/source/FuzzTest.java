package recital.source;

import static recital.DocxFile.paragraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import recital.Invented;
import recital.Shared;
import recital.model.Resolution;
import recital.source.format.Sources;
import recital.source.pdf.PdfWays;

/**
 * Whatever happens to a file, it is read or refused, and what is read is whole.
 *
 * <p>The tests of profile {@code bench} go over the real files, and those of the folder {@code -Dbench.files},
 * for {@code -Dbench.minutes} each, by default ten, from seed {@code -Dbench.seed} on.
 */
@Tag("slow")
@Isolated("listens to standard error")
class FuzzTest {

    private static final int FEW = 20;

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
        fuzzing("text", LINES, OwnFiles.draft()).times(150).findsNothing();
    }

    @Test
    void damagedPastedTextIsReadOrRefused() throws IOException {
        fuzzing("pasted text", LINES, OwnFiles.pasted()).times(150).findsNothing();
    }

    @Test
    void damagedXmlIsReadOrRefused() {
        fuzzing("Akoma Ntoso", MARKUP, OwnFiles.xml()).times(300).findsNothing();
    }

    @Test
    void damagedHtmlIsReadOrRefused() {
        fuzzing("HTML", MARKUP, OwnFiles.html()).times(300).findsNothing();
    }

    @Test
    void damagedDocxIsReadOrRefused() throws IOException {
        fuzzing("docx", Damage.inside(MARKUP), OwnFiles.docx()).times(300).findsNothing();
    }

    @Test
    void damagedDocIsReadOrRefused() throws IOException {
        fuzzing("doc", CHARACTERS, OwnFiles.doc()).times(150).findsNothing();
    }

    @Test
    void damagedPdfIsReadOrRefused() {
        pdfs(OwnFiles.pdf()).times(400).findsNothing();
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
        fuzzing("text", LINES, files(".txt", OwnFiles.draft())).forSomeTime().findsNothing();
    }

    @Test
    @Tag("bench")
    void realPastedTextIsReadOrRefused() throws IOException {
        List<byte[]> files = new ArrayList<>(List.of(OwnFiles.pasted()));
        Shared.files("un", ".txt").forEach(file -> files.add(pasted(Shared.resolution(file))));
        fuzzing("pasted text", LINES, files.toArray(byte[][]::new))
                .forSomeTime()
                .findsNothing();
    }

    /** As it comes from a viewer: each paragraph whole on a line. */
    private static byte[] pasted(Resolution document) {
        return Stream.concat(
                        Stream.of(document.masthead()),
                        document.paragraphs().stream()
                                .map(paragraph -> paragraph.source().replace('\n', ' ')))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @Tag("bench")
    void realXmlIsReadOrRefused() throws IOException {
        fuzzing("Akoma Ntoso", MARKUP, files(".xml", OwnFiles.xml()))
                .forSomeTime()
                .findsNothing();
    }

    @Test
    @Tag("bench")
    void realHtmlIsReadOrRefused() throws IOException {
        fuzzing("HTML", MARKUP, files(".html", OwnFiles.html())).forSomeTime().findsNothing();
    }

    @Test
    @Tag("bench")
    void realDocxIsReadOrRefused() throws IOException {
        fuzzing("docx", Damage.inside(MARKUP), files(".docx", OwnFiles.docx()))
                .forSomeTime()
                .findsNothing();
    }

    @Test
    @Tag("bench")
    void realDocIsReadOrRefused() throws IOException {
        fuzzing("doc", CHARACTERS, files(".doc", OwnFiles.doc())).forSomeTime().findsNothing();
    }

    @Test
    @Tag("bench")
    void realPdfIsReadOrRefused() throws IOException {
        pdfs(files(".pdf", OwnFiles.pdf())).forSomeTime().findsNothing();
    }

    private static byte[][] files(String ending, byte[] own) throws IOException {
        List<byte[]> files = new ArrayList<>(List.of(own));
        List<Path> real = new ArrayList<>(Invented.files(Invented.FORMS, ending));
        real.addAll(Shared.files("un", ending));
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
}
