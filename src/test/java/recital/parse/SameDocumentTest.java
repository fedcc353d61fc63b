package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.DocxFile.inList;
import static recital.DocxFile.item;
import static recital.DocxFile.note;
import static recital.DocxFile.noteReference;
import static recital.DocxFile.p;
import static recital.DocxFile.paragraph;
import static recital.DocxFile.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recital.DocxFile;
import recital.model.Format;
import recital.model.NoteMark;
import recital.model.Resolution;
import recital.report.akn.AknReadBack;
import recital.source.Limits;
import recital.source.format.Sources;
import recital.source.pdf.Typesetter;

/** One invented resolution in every form in which a resolution comes is one resolution. */
class SameDocumentTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everyFormGivesTheSameNamesAndTexts(String form, Format format, byte[] file) throws Exception {
        Resolution trees = Parsers.parse(Sources.read(file, Limits.DEFAULT), "trees");

        assertThat(trees.format()).isEqualTo(format);
        assertThat(trees.paragraphs())
                .extracting(paragraph -> paragraph.id().value() + " " + paragraph.text())
                .startsWith(
                        "PP1 Recalling the Planting Compact of 2015, and its aims,",
                        "PP2 Noting with concern that many woods of the plains have fallen silent since the last session,",
                        "H1 General woods",
                        "I.OP1 Urges States to honour the Compact;",
                        "I.OP2 Decides to plant:",
                        "I.OP2(a) Oaks:",
                        "I.OP2(a)(i) White oaks;",
                        "I.OP2(a)(ii) Red oaks;",
                        "I.OP2(b) Beeches;",
                        "I.OP3 Invites all to water them.",
                        "H2 Mandate of springs",
                        "II.OP1 Requests the Secretary-General to count the springs of the plains and of the deserts;",
                        "II.OP2 Decides to consider the woods again at its next session.",
                        "AN1 Annex",
                        "AN2 Count of woods and springs")
                .endsWith(
                        statesCells(format)
                                ? new String[] {
                                    "AN3 Region",
                                    "AN4 Woods",
                                    "AN5 Springs",
                                    "AN6 North",
                                    "AN7 12",
                                    "AN8 7",
                                    "AN9 South",
                                    "AN10 30",
                                    "AN11 4",
                                    "AN12 The woods are counted in the dry season."
                                }
                                // What stands in lines has lost its table.
                                : new String[] {
                                    "AN3 Region Woods Springs North 12 7 South 30 4",
                                    "AN4 The woods are counted in the dry season."
                                })
                .hasSize(statesCells(format) ? 25 : 17);
        assertThat(trees.tables())
                .flatExtracting(table -> table.paragraphs())
                .extracting(paragraph -> paragraph.cell().orElseThrow().address() + " " + paragraph.text())
                .containsExactly(
                        statesCells(format)
                                ? new String[] {
                                    "T1/R1C1 Region",
                                    "T1/R1C2 Woods",
                                    "T1/R1C3 Springs",
                                    "T1/R2C1 North",
                                    "T1/R2C2 12",
                                    "T1/R2C3 7",
                                    "T1/R3C1 South",
                                    "T1/R3C2 30",
                                    "T1/R3C3 4"
                                }
                                : new String[] {});
        assertThat(trees.notes())
                .extracting(note -> note.mark() + " " + note.text())
                .containsExactly("1 Resolution 70/900.");
        assertThat(trees.paragraphs().get(0).marks())
                .containsExactly(new NoteMark("Recalling the Planting Compact of 2015,".length(), "1"));
        assertThat(trees.paragraphs())
                .filteredOn(paragraph -> !paragraph.marks().isEmpty())
                .hasSize(1);
        assertThat(trees.name()).isEqualTo("A/RES/78/901");
        assertThat(trees.title()).isEqualTo("Trees for all");
        assertThat(trees.session()).hasValue(78);
        assertThat(trees.agendaItem()).contains("14 (b)");
        assertThat(trees.adopted()).contains(LocalDate.of(2023, 12, 19));
        assertThat(trees.closing()).isEqualTo("49th plenary meeting\n19 December 2023");
        // And once more through the format that the program writes.
        AknReadBack.of(trees);
    }

    private static boolean statesCells(Format format) {
        return switch (format) {
            case AKOMA_NTOSO, HTML, DOCX, PDF -> true;
            case TEXT, DOC -> false;
        };
    }

    static Stream<Arguments> forms() throws IOException {
        return Stream.of(
                Arguments.of("printed lines", Format.TEXT, PRINTED.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("pasted text", Format.TEXT, PASTED.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("HTML", Format.HTML, PAGE.getBytes(StandardCharsets.UTF_8)),
                Arguments.of(".docx", Format.DOCX, docx()),
                Arguments.of(".doc", Format.DOC, doc()),
                Arguments.of("PDF", Format.PDF, pdf()),
                Arguments.of("Akoma Ntoso", Format.AKOMA_NTOSO, AKOMA_NTOSO.getBytes(StandardCharsets.UTF_8)));
    }

    private static final String PRINTED =
            """
            United Nations
            A/RES/78/901
            Seventy-eighth session
            Agenda item 14 (b)
            Resolution adopted by the General Assembly on 19 December 2023
            78/901. Trees for all
            The General Assembly,
            Recalling the Planting Compact of 2015,1 and its
            aims,
            Noting with concern that many woods of the plains have fallen
            silent since the last session,
            I. General woods
            1. Urges States to honour
            the Compact;
            _______________
            1 Resolution 70/900.
            A/RES/78/901
            Trees for all
            2. Decides to plant:
            (a) Oaks:
            (i) White oaks;
            (ii) Red oaks;
            (b) Beeches;
            3. Invites all to water them.
            II. Mandate of springs
            1. Requests the Secretary-General to count the springs of the plains
            and of the deserts;
            2. Decides to consider the woods again at its next
            session.
            49th plenary meeting
            19 December 2023

            Annex

            Count of woods and springs

            Region Woods Springs
            North 12 7
            South 30 4

            The woods are counted in the
            dry season.
            """;

    private static final String PASTED =
            """
            A/RES/78/901

            Seventy-eighth session

            Agenda item 14 (b)

            Resolution adopted by the General Assembly on 19 December 2023

            78/901. Trees for all

            The General Assembly,

            Recalling the Planting Compact of 2015,[1]
            and its aims,

            Noting with concern that many woods of the plains
            have fallen silent since the last session,

            I. General woods

            1. Urges States to honour the Compact;

            2. Decides to plant:

            (a) Oaks:

            (i) White oaks;

            (ii) Red oaks;

            (b) Beeches;

            3. Invites all
            to water them.

            II. Mandate of springs

            1. Requests the Secretary-General to count the springs
            of the plains and of the deserts;

            2. Decides to consider the woods again
            at its next session.

            49th plenary meeting

            19 December 2023

            Annex

            Count of woods and springs

            Region\tWoods\tSprings
            North\t12\t7
            South\t30\t4

            The woods are counted in the dry season.

            [1] Resolution 70/900.
            """;

    private static final String PAGE =
            """
            <html><body>
            <p>A/RES/78/901</p><p>Seventy-eighth session</p><p>Agenda item 14 (b)</p>
            <p>Resolution adopted by the General Assembly on 19 December 2023</p>
            <h1>78/901. Trees for all</h1>
            <p><i>The General Assembly</i>,</p>
            <p><i>Recalling</i> the Planting Compact of 2015,<sup>1</sup> and its
               aims,</p>
            <p><i>Noting with concern</i> that many woods of the plains have fallen silent since the last session,</p>
            <h2>I. General woods</h2>
            <ol><li><i>Urges</i> States to honour the Compact;</li>
            <li><i>Decides</i> to plant:<p>(a) Oaks:<p>(i) White oaks;<p>(ii) Red oaks;<p>(b) Beeches;</li>
            <li><i>Invites</i> all to water them.</li></ol>
            <h2>II. Mandate of springs</h2>
            <ol><li><i>Requests</i> the Secretary-General to count the springs of the plains and of the deserts;</li>
            <li><i>Decides</i> to consider the woods again at its next session.</li></ol>
            <p>49th plenary meeting<br>19 December 2023</p>
            <h2>Annex</h2><h3>Count of woods and springs</h3>
            <table><tr><th>Region<th>Woods<th>Springs<tr><td>North<td>12<td>7<tr><td>South<td>30<td>4</table>
            <p>The woods are counted in the dry season.</p>
            <p><sup>1</sup> Resolution 70/900.</p>
            </body></html>
            """;

    private static byte[] docx() throws IOException {
        String body = p("A/RES/78/901")
                + p("Seventy-eighth session")
                + p("Agenda item 14 (b)")
                + p("Resolution adopted by the General Assembly on 19 December 2023")
                + p("78/901.\tTrees for all")
                + p("The General Assembly,")
                + paragraph(
                        "", run("Recalling the Planting Compact of 2015,") + noteReference(2) + run(" and its aims,"))
                + p("Noting with concern that many woods of the plains have fallen silent since the last session,")
                + p("I. General woods")
                + item(1, 0, "Urges States to honour the Compact;")
                + paragraph(inList(1, 0), run("Decides to plant:"))
                + item(1, 1, "Oaks:")
                + item(1, 2, "White oaks;")
                + item(1, 2, "Red oaks;")
                + item(1, 1, "Beeches;")
                + item(1, 0, "Invites all to water them.")
                + p("II. Mandate of springs")
                + item(2, 0, "Requests the Secretary-General to count the springs of the plains and of the deserts;")
                + item(2, 0, "Decides to consider the woods again at its next session.")
                + p("49th plenary meeting")
                + p("19 December 2023")
                + p("Annex")
                + p("Count of woods and springs")
                + "<w:tbl>" + row("Region", "Woods", "Springs") + row("North", "12", "7") + row("South", "30", "4")
                + "</w:tbl>"
                + p("The woods are counted in the dry season.");
        return DocxFile.of(body)
                .with("footnotes", note(2, "Resolution 70/900."))
                .with("numbering", DocxFile.NUMBERS)
                .bytes();
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(p(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    /** A small file of another test with more paragraphs; its table stands in one of them, as lines of tabbed words. */
    private static byte[] doc() throws IOException {
        try (InputStream stream = SameDocumentTest.class.getResourceAsStream("trees.doc");
                HWPFDocument document = new HWPFDocument(stream)) {
            replace(
                    document,
                    " and its aims,",
                    """
                     and its aims,
                    Noting with concern that many woods of the plains have fallen silent since the last session,
                    I. General woods""");
            replace(
                    document,
                    "49th plenary meeting",
                    """
                    II. Mandate of springs
                    1. Requests the Secretary-General to count the springs of the plains and of the deserts;
                    2. Decides to consider the woods again at its next session.
                    49th plenary meeting""");
            replace(
                    document,
                    "19 December 2023",
                    """
                    19 December 2023
                    Annex
                    Count of woods and springs
                    Region\tWoods\tSprings\u000bNorth\t12\t7\u000bSouth\t30\t4
                    The woods are counted in the dry season.""");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void replace(HWPFDocument document, String words, String by) {
        Range text = document.getRange();
        for (int i = 0; i < text.numParagraphs(); i++) {
            int offset = text.getParagraph(i).text().indexOf(words);
            if (offset >= 0) {
                text.getParagraph(i).replaceText(words, by.replace('\n', '\r'), offset);
                return;
            }
        }
        throw new IllegalArgumentException(words);
    }

    private static byte[] pdf() {
        return new Typesetter()
                .rest("A/RES/78/901")
                .rest("Seventy-eighth session")
                .rest("Agenda item 14 (b)")
                .rest("Resolution adopted by the General Assembly on 19 December 2023")
                .bold("78/901. Trees for all")
                .paragraph("The General Assembly,")
                .recital("Recalling the Planting Compact of 2015,", "1", " and its aims,")
                .paragraph(
                        "Noting with concern that many woods of the plains have fallen silent",
                        "since the last session,")
                .bold("I. General woods")
                .paragraph("1. Urges States to honour the Compact;")
                .paragraph("2. Decides to plant:")
                .paragraph("(a) Oaks:")
                .paragraph("(i) White oaks;")
                .paragraph("(ii) Red oaks;")
                .paragraph("(b) Beeches;")
                .paragraph("3. Invites all to water them.")
                .notes("1 Resolution 70/900.")
                .page()
                .bold("II. Mandate of springs")
                .paragraph(
                        "1. Requests the Secretary-General to count the springs of the plains and", "of the deserts;")
                .paragraph("2. Decides to consider the woods again at its next session.")
                .rest("49th plenary meeting")
                .rest("19 December 2023")
                .bold("Annex")
                .bold("Count of woods and springs")
                .row("Region", "Woods", "Springs")
                .row("North", "12", "7")
                .row("South", "30", "4")
                .paragraph("The woods are counted in the dry season.")
                .file();
    }

    private static final String AKOMA_NTOSO =
            """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement>
            <coverPage><p><docNumber refersTo="#symbol">A/RES/78/901</docNumber></p>
              <p><session value="78">Seventy-eighth session</session></p>
              <p><inline name="agenda item">Agenda item 14 (b)</inline></p></coverPage>
            <preface><p><docNumber>78/901.</docNumber>
              <docTitle refersTo="#resolutionTitle">Trees for all</docTitle></p></preface>
            <preamble><formula><p>The General Assembly,</p></formula>
              <container><p>Recalling the Planting Compact of 2015,<authorialNote marker="1"><p>Resolution 70/900.</p>
                </authorialNote> and its aims,</p></container>
              <container><p>Noting with concern that many woods of the plains have fallen silent since the
                last session,</p></container></preamble>
            <mainBody>
              <section><num>I.</num><heading>General woods</heading>
                <paragraph><num>1.</num><content><p>Urges States to honour the
                  Compact;</p></content></paragraph>
                <paragraph><num>2.</num><list><intro><p>Decides to plant:</p></intro>
                  <point><num>(a)</num><list><intro><p>Oaks:</p></intro>
                    <point><num>(i)</num><content><p>White oaks;</p></content></point>
                    <point><num>(ii)</num><content><p>Red oaks;</p></content></point></list></point>
                  <point><num>(b)</num><content><p>Beeches;</p></content></point></list></paragraph>
                <paragraph><num>3.</num><content><p>Invites all to water them.</p></content></paragraph>
              </section>
              <section><num>II.</num><heading>Mandate of springs</heading>
                <paragraph><num>1.</num><content><p>Requests the Secretary-General to count the springs of the plains
                  and of the deserts;</p></content></paragraph>
                <paragraph><num>2.</num><content><p>Decides to consider the woods again at its next session.</p>
                  </content></paragraph>
              </section>
            </mainBody>
            <conclusions><p>49th plenary meeting<eol/><docDate date="2023-12-19" refersTo="#adoptionDate">19 December
              2023</docDate></p></conclusions>
            <attachments><attachment><doc><mainBody>
              <paragraph><heading>Annex</heading></paragraph>
              <paragraph><heading>Count of woods and springs</heading></paragraph>
              <container><table><tr><td><p>Region</p></td><td><p>Woods</p></td><td><p>Springs</p></td></tr>
                <tr><td><p>North</p></td><td><p>12</p></td><td><p>7</p></td></tr>
                <tr><td><p>South</p></td><td><p>30</p></td><td><p>4</p></td></tr></table></container>
              <paragraph><content><p>The woods are counted in the dry season.</p></content></paragraph>
            </mainBody></doc></attachment></attachments>
            </statement></akomaNtoso>
            """;
}
