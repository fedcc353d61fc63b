package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static recital.DocxFile.deleted;
import static recital.DocxFile.inList;
import static recital.DocxFile.inserted;
import static recital.DocxFile.item;
import static recital.DocxFile.note;
import static recital.DocxFile.noteReference;
import static recital.DocxFile.p;
import static recital.DocxFile.paragraph;
import static recital.DocxFile.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recital.DocxFile;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.OwnFiles;
import recital.source.Source;
import recital.source.SourceException;
import recital.source.format.Sources;

/** The same small resolution of our own in both forms of Word; trees.doc is trees() saved by LibreOffice. */
class WordFilesTest {

    @Test
    void symbolStandsInTheHeaderOfThePages() throws Exception {
        DocxFile draft = DocxFile.of(p("The General Assembly,") + p("Noting wells,") + p("1. Decides to dig.")
                + "<w:sectPr><w:headerReference w:type='default' r:id='header'/></w:sectPr>");

        assertThat(read(draft.with("header", p("United Nations A/C.2/78/L.9")).bytes())
                        .symbol())
                .hasToString("Optional[A/C.2/78/L.9]");
        assertThat(read(draft.with("header", p("A/C.2/78/L.9")).bytes()).symbol())
                .hasToString("Optional[A/C.2/78/L.9]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Draft as of 24/10", "Rev 2, 28/10, page 2/4", "Follow-up to resolution A/RES/70/1"})
    void headerThatSpeaksOfADayOrOfAnotherDocumentHasNoSymbol(String header) throws Exception {
        DocxFile draft = DocxFile.of(p("The General Assembly,") + p("Noting wells,") + p("1. Decides to dig.")
                + "<w:sectPr><w:headerReference w:type='default' r:id='header'/></w:sectPr>");

        assertThat(read(draft.with("header", p(header)).bytes()).symbol()).isEmpty();
    }

    @Test
    void wordFileThatAPasswordLocksIsToldSo() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem streams = new POIFSFileSystem()) {
            streams.createDocument(new ByteArrayInputStream(new byte[8]), "EncryptedPackage");
            streams.writeFilesystem(locked);
        }

        assertThatThrownBy(() -> Sources.read(locked.toByteArray(), Limits.DEFAULT))
                .hasMessage("protected by a password: take the protection off and try again");
    }

    static DocxFile trees() {
        return DocxFile.of(p("Seventy-eighth session")
                        + p("Agenda item 14 (b)")
                        + p("78/901.\tTrees for all")
                        + p("The General Assembly,")
                        + paragraph(
                                "",
                                run("Recalling the Planting Compact of 2015,")
                                        + noteReference(2)
                                        + run(" and its aims,"))
                        + paragraph(
                                inList(1, 0),
                                run("Urges States to honour the Compact") + deleted(" at once") + run(";"))
                        + paragraph(inList(1, 0), inserted(run("Decides to plant")) + deleted("Hopes for") + run(":"))
                        + item(1, 1, "Oaks:") + item(1, 2, "White oaks;") + item(1, 2, "Red oaks;")
                        + item(1, 1, "Beeches;")
                        + item(1, 0, "Invites all to water them.")
                        + p("49th plenary meeting") + p("19 December 2023")
                        + "<w:sectPr><w:headerReference w:type='default' r:id='header'/></w:sectPr>")
                .with("header", p("A/RES/78/901"))
                .with("footnotes", note(2, "Resolution 70/900."))
                .with("numbering", DocxFile.NUMBERS);
    }

    @Test
    void numbersNotesAndDescriptionAreReadFromBothForms() throws Exception {
        for (Map.Entry<Format, byte[]> file :
                Map.of(Format.DOCX, trees().bytes(), Format.DOC, OwnFiles.doc()).entrySet()) {
            Resolution trees = read(file.getValue());

            assertThat(trees.format()).isEqualTo(file.getKey());
            assertThat(trees.name()).isEqualTo("A/RES/78/901");
            assertThat(trees.title()).isEqualTo("Trees for all");
            assertThat(trees.session()).hasValue(78);
            assertThat(trees.agendaItem()).contains("14 (b)");
            assertThat(trees.adopted()).contains(LocalDate.of(2023, 12, 19));
            assertThat(rows(trees))
                    .containsExactly(
                            "PP1 Recalling the Planting Compact of 2015, and its aims,",
                            "OP1 Urges States to honour the Compact;",
                            "OP2 Decides to plant:",
                            "OP2(a) Oaks:",
                            "OP2(a)(i) White oaks;",
                            "OP2(a)(ii) Red oaks;",
                            "OP2(b) Beeches;",
                            "OP3 Invites all to water them.");
            assertThat(trees.paragraphs().get(1).source()).isEqualTo("1. Urges States to honour the Compact;");
            assertThat(trees.notes()).containsExactly(new Note("1", "Resolution 70/900.", "1 Resolution 70/900."));
            assertThat(trees.paragraphs().get(0).marks())
                    .containsExactly(new NoteMark("Recalling the Planting Compact of 2015,".length(), "1"));
            assertThat(trees.furniture()).extracting(Fragment::kind).containsOnly(Fragment.FragmentKind.PAGE_SYMBOL);
        }
    }

    /** wells.doc is a plain page saved by LibreOffice: its last run ends before the mark that ends the last paragraph. */
    @Test
    void textBehindTheLastRunIsText() throws Exception {
        Resolution wells =
                read(WordFilesTest.class.getResourceAsStream("wells.doc").readAllBytes());

        assertThat(wells.title()).isEqualTo("Wells for all");
        assertThat(rows(wells))
                .containsExactly(
                        "PP1 Recalling the Well Compact of 2015,", "OP1 Decides to dig;", "OP2 Invites all to draw.");
    }

    @Test
    void numbersStartAgainWhereTheListSaysSo() throws Exception {
        byte[] file = DocxFile.of(p("The General Assembly,")
                        + p("I")
                        + item(1, 0, "Plants;")
                        + item(1, 0, "Waters;")
                        + p("II")
                        + item(2, 0, "Digs;")
                        + item(2, 0, "Waits."))
                .with("numbering", DocxFile.NUMBERS)
                .bytes();

        assertThat(rows(read(file)))
                .containsExactly("H1 I", "I.OP1 Plants;", "I.OP2 Waters;", "H2 II", "II.OP1 Digs;", "II.OP2 Waits.");
    }

    @Test
    void aStyleMayNumberAndMayHead() throws Exception {
        byte[] file = DocxFile.of(p("The General Assembly,")
                        + paragraph("<w:pStyle w:val='Head'/>", run("On oaks, and more."))
                        + paragraph("<w:pStyle w:val='Child'/>", run("Plants.")))
                .with("numbering", DocxFile.NUMBERS)
                .with(
                        "styles",
                        "<w:style w:styleId='Head'><w:name w:val='heading 1'/></w:style>"
                                + "<w:style w:styleId='Op'><w:name w:val='op'/><w:pPr>" + inList(1, 0)
                                + "</w:pPr></w:style>"
                                + "<w:style w:styleId='Child'><w:name w:val='child'/><w:basedOn w:val='Op'/></w:style>")
                .bytes();

        assertThat(read(file).paragraphs().get(1).id()).hasToString("OP1");
    }

    @Test
    void whatIsNotSeenIsNotRead() throws Exception {
        byte[] file = DocxFile.of(p("The General Assembly,")
                        + paragraph(
                                "",
                                run("Decides to plant an oak")
                                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>unseen</w:instrText><w:fldChar w:fldCharType='separate'/>"
                                        + "<w:t> tree</w:t><w:fldChar w:fldCharType='end'/></w:r>"
                                        + "<mc:AlternateContent><mc:Choice>" + run(" today")
                                        + "</mc:Choice><mc:Fallback>" + run("unseen")
                                        + "</mc:Fallback></mc:AlternateContent>"
                                        + "<w:r><w:t>, well</w:t><w:noBreakHyphen/><w:t>watered.</w:t></w:r>"))
                .bytes();

        assertThat(rows(read(file))).containsExactly("OP1 Decides to plant an oak tree today, well\u2011watered.");
        assertThat(source(file).visibleText()).doesNotContain("unseen");
    }

    @Test
    void typedMarksAndRepeatedMarksAreMarks() throws Exception {
        String raised = "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr>";
        byte[] file = DocxFile.of(p("The General Assembly,")
                        + paragraph(
                                "",
                                run("Plants an oak,") + noteReference(2)
                                        + run(" a beech") + raised
                                        + "<w:footnoteReference w:customMarkFollows='1' w:id='3'/><w:t>*</w:t></w:r>"
                                        + run(" and an elm,") + raised + "<w:t>1</w:t></w:r>" + run(" a yew,")
                                        + raised.replace("vertAlign w:val='superscript'", "position w:val='8'")
                                        + "<w:t>1</w:t></w:r>" + run(" on 10 m") + raised + "<w:t>2</w:t></w:r>"
                                        + run(".")))
                .with(
                        "footnotes",
                        note(2, "White.") + "<w:footnote w:id='3'>" + paragraph("", run("* Red.")) + "</w:footnote>")
                .bytes();

        Resolution resolution = read(file);
        assertThat(resolution.paragraphs().get(0).text())
                .isEqualTo("Plants an oak, a beech and an elm, a yew, on 10 m2.");
        assertThat(resolution.paragraphs().get(0).marks())
                .extracting(NoteMark::mark)
                .containsExactly("1", "*", "1", "1");
        assertThat(resolution.notes())
                .containsExactly(new Note("1", "White.", "1 White."), new Note("*", "Red.", "* Red."));
    }

    @Test
    void textBehindATypedMarkIsText() throws Exception {
        String reference = "<w:footnoteReference w:customMarkFollows='1' w:id='3'/>";
        byte[] file = DocxFile.of(p("The General Assembly,")
                        + paragraph(
                                "",
                                run("Plants an oak") + "<w:r>" + reference + "<w:t>* of the forest,</w:t></w:r>"
                                        + run(" and a beech,"))
                        + paragraph("", run("Waters the elm") + "<w:r>" + reference + "</w:r>")
                        + p("Prunes the yew."))
                .with("footnotes", "<w:footnote w:id='3'>" + paragraph("", run("* Red.")) + "</w:footnote>")
                .bytes();

        Resolution resolution = read(file);

        assertThat(resolution.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("Plants an oak of the forest, and a beech,", "Waters the elm", "Prunes the yew.");
        assertThat(resolution.paragraphs().get(0).marks())
                .extracting(NoteMark::mark)
                .containsExactly("*");
    }

    /** LibreOffice puts the mark that Word has in the note before that which it counts as the mark itself. */
    @Test
    void typedMarkThatStandsTwiceIsOneMark() throws Exception {
        String mark = "<w:footnoteReference w:customMarkFollows='1' w:id='3'/><w:t>10</w:t>";
        byte[] file = DocxFile.of(
                        p("The General Assembly,") + paragraph("", run("Plants an oak") + "<w:r>" + mark + "</w:r>"))
                .with(
                        "footnotes",
                        "<w:footnote w:id='3'>" + paragraph("", run("10") + run("10 Red.")) + "</w:footnote>")
                .bytes();

        assertThat(read(file).notes()).containsExactly(new Note("10", "Red.", "1010 Red."));
    }

    @Test
    void cellsOfATableOfDataAreNamedByRowAndColumn() throws Exception {
        String row = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
        byte[] file = DocxFile.of(p("The General Assembly,") + p("1. Sets these shares:") + "<w:tbl>"
                        + row.formatted(p("Oak"), p("60")) + row.formatted(p("Beech"), p("40.")) + "</w:tbl>")
                .bytes();

        assertThat(rows(read(file)))
                .containsExactly(
                        "OP1 Sets these shares:",
                        "OP1/1/R1C1 Oak",
                        "OP1/1/R1C2 60",
                        "OP1/1/R2C1 Beech",
                        "OP1/1/R2C2 40.");
    }

    @Test
    void everyVisibleCharacterIsPlaced() throws Exception {
        for (byte[] file : List.of(trees().bytes(), OwnFiles.doc())) {
            Source source = source(file);
            Resolution trees = Parsers.parse(source, "x");
            StringBuilder placed = new StringBuilder(trees.masthead()).append(trees.closing());
            trees.paragraphs().stream().map(Paragraph::source).forEach(placed::append);
            trees.notes().stream().map(Note::source).forEach(placed::append);
            trees.furniture().stream().map(Fragment::text).forEach(placed::append);

            assertThat(count(placed.toString())).isEqualTo(count(source.visibleText()));
        }
    }

    @Test
    void aFileOfAnotherProgramIsRead() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (String text : List.of("The General Assembly,", "Recalling the oak,", "1. Plants one.")) {
                document.createParagraph().createRun().setText(text);
            }
            document.write(bytes);
        }

        assertThat(rows(read(bytes.toByteArray()))).containsExactly("PP1 Recalling the oak,", "OP1 Plants one.");
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() throws Exception {
        byte[] bomb = archive("word/media/oak.png", new byte[80 << 20]);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> source(bomb))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("unpacks to more than");
    }

    @Test
    void anArchiveWithoutADocumentIsRefused() throws Exception {
        assertThatThrownBy(() -> source(archive("content.xml", new byte[0])))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("without a Word document");
    }

    @Test
    void whatIsCutOffOrGarbledParsesOrIsRefusedCleanly() throws Exception {
        Random random = new Random(1);
        for (byte[] file : List.of(trees().bytes(), OwnFiles.doc())) {
            for (int i = 0; i < 150; i++) {
                byte[] garbled = i % 2 == 0 ? Arrays.copyOf(file, 8 + random.nextInt(file.length - 8)) : file.clone();
                for (int k = 0; k < i % 7; k++) {
                    garbled[8 + random.nextInt(garbled.length - 8)] = (byte) random.nextInt();
                }
                try {
                    read(garbled);
                } catch (SourceException | ParseException e) {
                    assertThat(e.getMessage()).doesNotContain("\n").isNotBlank();
                }
            }
        }
    }

    private static byte[] archive(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static Source source(byte[] bytes) throws SourceException {
        return Sources.read(bytes, Limits.DEFAULT);
    }

    private static Resolution read(byte[] bytes) throws Exception {
        return Parsers.parse(source(bytes), "file");
    }

    private static List<String> rows(Resolution resolution) {
        return resolution.paragraphs().stream()
                .map(p -> p.id() + " " + p.text())
                .toList();
    }

    private static Map<Integer, Long> count(String text) {
        Map<Integer, Long> counts = new TreeMap<>();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> counts.merge(c, 1L, Long::sum));
        return counts;
    }
}
