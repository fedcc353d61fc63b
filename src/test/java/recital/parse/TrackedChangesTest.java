package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.DocxFile.deleted;
import static recital.DocxFile.inList;
import static recital.DocxFile.inserted;
import static recital.DocxFile.item;
import static recital.DocxFile.noteReference;
import static recital.DocxFile.p;
import static recital.DocxFile.paragraph;
import static recital.DocxFile.run;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import recital.DocxFile;
import recital.model.Note;
import recital.model.Notice;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.OwnFiles;
import recital.source.ReadOptions;
import recital.source.TrackedChanges;
import recital.source.format.Sources;

/** Both sides of the tracked changes of Word files: as accepted, and as the text was before them. */
class TrackedChangesTest {

    private static final String INSERTED_END = "<w:rPr><w:ins w:id='1' w:author='a'/></w:rPr>";
    private static final String DELETED_END = "<w:rPr><w:del w:id='1' w:author='a'/></w:rPr>";

    @Test
    void bothFormsOfWordHaveBothSides() throws Exception {
        for (byte[] file : List.of(WordFilesTest.trees().bytes(), OwnFiles.doc())) {
            assertThat(accepted(file)).contains("OP1 Urges States to honour the Compact;", "OP2 Decides to plant:");
            assertThat(original(file)).contains("OP1 Urges States to honour the Compact at once;", "OP2 Hopes for:");
        }
    }

    @Test
    void wordsThatTheirStyleAloneStrikesOutAreTextAndSaid() throws Exception {
        byte[] file = bytes(p("Noting the oak,")
                + item(1, 0, "Plants.")
                + paragraph("", "<w:r><w:rPr><w:strike/></w:rPr><w:t>Waits.</w:t></w:r>"));

        assertThat(accepted(file)).contains("OP1 Plants.");
        assertThat(Parsers.parse(Sources.read(file, Limits.DEFAULT), "trees").notices())
                .extracting(Notice::message)
                .contains("words that are struck out are read as text");
    }

    @Test
    void aDeletedEndJoinsTwoParagraphs() throws Exception {
        byte[] file = bytes(paragraph(DELETED_END, run("Noting the oak"))
                + p(" Salix alba,")
                + paragraph(inList(1, 0) + INSERTED_END, run("Plants") + inserted(run(" now;")))
                + item(1, 0, " trees."));

        assertThat(accepted(file)).containsExactly("PP1 Noting the oak Salix alba,", "OP1 Plants now;", "OP2 trees.");
        assertThat(original(file)).containsExactly("PP1 Noting the oak", "PP2 Salix alba,", "OP1 Plants trees.");
    }

    @Test
    void aDeletedEndInATextBoxLosesNothingOfTheParagraphAroundIt() throws Exception {
        String box =
                "<w:r><w:txbxContent>" + paragraph(DELETED_END, run("A picture of an oak.")) + "</w:txbxContent></w:r>";
        byte[] file = bytes(paragraph("", run("Noting the oak") + box + run(" of the hills,")) + item(1, 0, "Plants."));

        assertThat(accepted(file))
                .containsExactly("PP1 A picture of an oak.", "PP2 Noting the oak of the hills,", "OP1 Plants.");
    }

    @Test
    void aParagraphPutInOrTakenOutChangesTheNumbersAfterIt() throws Exception {
        byte[] file = bytes(item(1, 0, "Plants;")
                + paragraph(inList(1, 0) + INSERTED_END, inserted(run("Digs;")))
                + item(1, 0, "Waters;")
                + paragraph(inList(1, 0) + DELETED_END, deleted("Prunes;"))
                + item(1, 0, "Waits."));

        assertThat(accepted(file)).containsExactly("OP1 Plants;", "OP2 Digs;", "OP3 Waters;", "OP4 Waits.");
        assertThat(original(file)).containsExactly("OP1 Plants;", "OP2 Waters;", "OP3 Prunes;", "OP4 Waits.");
    }

    @Test
    void aMovedParagraphStandsWhereItWasOrWhereItIs() throws Exception {
        byte[] file = bytes(paragraph(
                        "<w:rPr><w:moveFrom w:id='3' w:author='a'/></w:rPr>",
                        "<w:moveFrom w:id='4' w:author='a'>" + run("Noting the oak,") + "</w:moveFrom>")
                + p("Noting the beech,")
                + paragraph(
                        "<w:rPr><w:moveTo w:id='5' w:author='a'/></w:rPr>",
                        "<w:moveTo w:id='6' w:author='a'>" + run("Noting the oak,") + "</w:moveTo>")
                + p("1. Plants."));

        assertThat(accepted(file)).startsWith("PP1 Noting the beech,", "PP2 Noting the oak,");
        assertThat(original(file)).startsWith("PP1 Noting the oak,", "PP2 Noting the beech,");
    }

    @Test
    void aNumberTakenAwayIsThereInTheOriginal() throws Exception {
        byte[] file = bytes(item(1, 0, "Plants an oak;")
                + paragraph(
                        "<w:pPrChange w:id='1' w:author='a'><w:pPr>" + inList(1, 0) + "</w:pPr></w:pPrChange>",
                        run("Plants a beech, and waters it.")));

        assertThat(accepted(file)).last().asString().startsWith("OP1/1 ");
        assertThat(original(file)).last().asString().startsWith("OP2 ");
    }

    @Test
    void aNumberPutInIsNotInTheOriginal() throws Exception {
        String putIn = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/><w:ins w:id='1' w:author='a'/></w:numPr>";
        byte[] file = bytes(item(1, 0, "Plants an oak;") + paragraph(putIn, run("Plants a beech, and waters it.")));

        assertThat(accepted(file)).last().asString().startsWith("OP2 ");
        assertThat(original(file)).last().asString().startsWith("OP1/1 ");
    }

    @Test
    void changesInsideANoteAndOfANoteHaveBothSides() throws Exception {
        byte[] file = DocxFile.of(p("The General Assembly,")
                        + paragraph(
                                "",
                                run("1. Plants an oak,")
                                        + noteReference(2)
                                        + inserted(run(" a beech,") + noteReference(3))
                                        + run(" and an elm.")
                                        + noteReference(4)))
                .with(
                        "footnotes",
                        footnote(2, run("Resolution ") + deleted("70/900") + inserted(run("71/901")) + run("."))
                                + footnote(3, inserted(run("Copper beech.")))
                                + footnote(4, run("Wych elm.")))
                .bytes();

        assertThat(read(file, TrackedChanges.ACCEPTED).notes())
                .extracting(Note::source)
                .containsExactly("1 Resolution 71/901.", "2 Copper beech.", "3 Wych elm.");
        assertThat(read(file, TrackedChanges.ORIGINAL).notes())
                .extracting(Note::source)
                .containsExactly("1 Resolution 70/900.", "2 Wych elm.");
        assertThat(original(file)).containsExactly("OP1 Plants an oak, and an elm.");
    }

    @Test
    void whichSideWasReadIsSaid() throws Exception {
        for (byte[] file : List.of(WordFilesTest.trees().bytes(), OwnFiles.doc())) {
            assertThat(notices(file, TrackedChanges.ACCEPTED))
                    .singleElement()
                    .asString()
                    .startsWith("its tracked changes are read as accepted");
            assertThat(notices(file, TrackedChanges.ORIGINAL))
                    .singleElement()
                    .asString()
                    .startsWith("its tracked changes are left out");
        }
    }

    @Test
    void nothingIsSaidWhereNoChangeIsTracked() throws Exception {
        assertThat(notices(bytes(p("Noting the oak,") + item(1, 0, "Plants one.")), TrackedChanges.ORIGINAL))
                .isEmpty();
    }

    /** The old form has the layout before a change in a shape that the library does not read. */
    @Test
    void thatAChangedNumberOfTheOldFormIsNotTheOriginalIsSaid() throws Exception {
        byte[] file = withNumbersPutIn(OwnFiles.doc());

        assertThat(notices(file, TrackedChanges.ACCEPTED)).hasSize(1);
        assertThat(notices(file, TrackedChanges.ORIGINAL))
                .hasSize(2)
                .last()
                .asString()
                .contains("cannot be left out of a .doc", "save it as .docx");
    }

    /** Makes of a property of paragraphs that says nothing the one that says that the number was put in. */
    private static byte[] withNumbersPutIn(byte[] file) {
        for (int at = 0; at + 2 < file.length; at++) {
            if (file[at] == 0x41 && file[at + 1] == 0x24 && file[at + 2] == 0) {
                file[at] = 0x43;
                file[at + 2] = 1;
            }
        }
        return file;
    }

    private static byte[] bytes(String paragraphs) throws IOException {
        return DocxFile.of(p("The General Assembly,") + paragraphs)
                .with("numbering", DocxFile.NUMBERS)
                .bytes();
    }

    private static String footnote(int id, String runs) {
        return "<w:footnote w:id='" + id + "'>" + paragraph("", "<w:r><w:footnoteRef/></w:r>" + run(" ") + runs)
                + "</w:footnote>";
    }

    private static List<String> accepted(byte[] file) throws Exception {
        return rows(read(file, TrackedChanges.ACCEPTED));
    }

    private static List<String> original(byte[] file) throws Exception {
        return rows(read(file, TrackedChanges.ORIGINAL));
    }

    private static List<String> notices(byte[] file, TrackedChanges tracked) throws Exception {
        return read(file, tracked).notices().stream()
                .filter(notice -> notice.kind() == Notice.NoticeKind.TRACKED)
                .map(Notice::message)
                .toList();
    }

    private static Resolution read(byte[] file, TrackedChanges tracked) throws Exception {
        return Parsers.parse(Sources.read(file, new ReadOptions(Limits.DEFAULT, tracked)), "file");
    }

    private static List<String> rows(Resolution resolution) {
        return resolution.paragraphs().stream()
                .map(p -> p.id() + " " + p.text())
                .toList();
    }
}
