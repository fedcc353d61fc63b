package recital.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import recital.Resolutions;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Language;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.parse.Parsers;
import recital.report.Golden;
import recital.report.InventedTables;
import recital.report.RenderException;
import recital.source.Limits;
import recital.source.TrackedChanges;
import recital.source.format.Sources;
import recital.source.word.DocxReader;

class WordRedlineTest {

    private static final RedlineOptions EXPLAINED =
            new RedlineOptions("Fifth \"Committee\" & <co>", Optional.of(LocalDate.of(2026, 1, 2)), true);

    @TestFactory
    Stream<DynamicTest> acceptedIsTheLaterTextAndRejectedTheEarlier() {
        return RedlineSamples.all().entrySet().stream()
                .filter(sample -> !sample.getKey().equals("strange"))
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    byte[] file = Golden.bytes(WordRenderers.redline(EXPLAINED), sample.getValue());

                    assertThat(texts(read(file, TrackedChanges.ORIGINAL)))
                            .isEqualTo(texts(sample.getValue().earlier()));
                    assertThat(texts(read(file, TrackedChanges.ACCEPTED)))
                            .isEqualTo(texts(sample.getValue().later()));
                }));
    }

    private static Resolution read(byte[] file, TrackedChanges side) throws Exception {
        return Parsers.parse(new DocxReader(side).read(file, Limits.DEFAULT), "read back");
    }

    private static List<String> texts(Resolution document) {
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }

    /** A note of a cell is read behind it, and those of other paragraphs before. */
    @Test
    void noteThatCameIntoACellIsInTheFile() throws Exception {
        String page = "<article><p>The General Assembly,</p><p>Recalling the rope,</p><p>1. Lends what follows.</p>"
                + "<table><tr><td>Rope</td><td>30</td></tr><tr><td>Bucket</td><td>2</td></tr></table></article>";
        String noted = page.replace("Rope<", "Rope<a href='#fn1'>1</a><")
                .replace("</article>", "<div><p><sup>1</sup> Of hemp.</p></div></article>");
        ResolutionDiff diff = new Differ().diff(new Aligner().align(ofPage(page), ofPage(noted)));
        byte[] file = Golden.bytes(WordRenderers.redline(EXPLAINED), diff);

        assertThat(read(file, TrackedChanges.ORIGINAL).notes()).isEmpty();
        assertThat(read(file, TrackedChanges.ACCEPTED).notes())
                .extracting(Note::text)
                .containsExactly("Of hemp.");
    }

    private static Resolution ofPage(String page) throws Exception {
        return Parsers.parse(Sources.read(page.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT), "page");
    }

    @Test
    void fileHasATitleAndItsPagesHaveNumbers() throws Exception {
        Map<String, Document> parts = parts(RedlineSamples.notes(), EXPLAINED);

        assertThat(parts.get("docProps/core.xml").getDocumentElement().getTextContent())
                .startsWith(RedlineSamples.notes().earlier().name() + " \u2192 "
                        + RedlineSamples.notes().later().name());
        assertThat(values(parts.get("word/footer.xml"), "//w:fldSimple", "w:instr"))
                .containsExactly("PAGE");
        assertThat(values(parts.get("word/document.xml"), "//w:footerReference", "r:id"))
                .containsExactly("footer");
    }

    /** "1 598" of a column of figures, and "21 December 2023" above an Arabic text. */
    @Test
    void whatHoldsNoLetterOfAnArabicTextIsWrittenFromLeftToRight() throws Exception {
        Document text =
                parts(InventedTables.in(Language.ARABIC, "الآبار"), EXPLAINED).get("word/document.xml");

        assertThat(values(text, "//w:p[w:pPr/w:bidi]//w:rPr/w:rtl", "w:val"))
                .isNotEmpty()
                .containsOnly("0");
        assertThat(values(text, "//w:p[not(w:pPr/w:bidi)]//w:rPr/w:rtl", "w:val"))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> idsAreUniqueAndRangesPaired() {
        return RedlineSamples.all().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    Map<String, Document> parts = parts(sample.getValue(), EXPLAINED);
                    Document text = parts.get("word/document.xml");
                    String changes =
                            "//w:ins|//w:del|//w:moveFrom|//w:moveTo|//w:moveFromRangeStart|//w:moveToRangeStart"
                                    + "|//w:pPrChange";
                    List<String> ids = new ArrayList<>(values(text, changes, "w:id"));
                    ids.addAll(values(parts.get("word/footnotes.xml"), changes, "w:id"));

                    assertThat(ids).doesNotHaveDuplicates();
                    assertThat(values(text, "//w:moveFromRangeEnd", "w:id"))
                            .isEqualTo(values(text, "//w:moveFromRangeStart", "w:id"));
                    assertThat(values(text, "//w:moveToRangeEnd", "w:id"))
                            .isEqualTo(values(text, "//w:moveToRangeStart", "w:id"));
                    assertThat(values(text, "//w:moveToRangeStart", "w:name"))
                            .doesNotHaveDuplicates()
                            .containsExactlyInAnyOrderElementsOf(values(text, "//w:moveFromRangeStart", "w:name"));
                    List<String> comments = values(parts.get("word/comments.xml"), "//w:comment", "w:id");
                    for (String end : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
                        assertThat(values(text, "//w:" + end, "w:id")).isEqualTo(comments);
                    }
                    assertThat(values(text, "//w:footnoteReference", "w:id"))
                            .isEqualTo(values(parts.get("word/footnotes.xml"), "//w:footnote[not(@w:type)]", "w:id"));
                }));
    }

    @Test
    void movedAndEditedParagraphIsOneMoveWithoutMarksInsideMarks() throws Exception {
        Document text = document(RedlineSamples.moved());

        assertThat(words(text, "//w:p[w:pPr/w:rPr/w:moveFrom]/w:moveFrom//w:t"))
                .isEqualTo(words(text, "//w:p[w:pPr/w:rPr/w:moveTo]/w:moveTo//w:t"))
                .startsWith("Requests the beekeepers");
        assertThat(words(text, "//w:p[w:pPr/w:rPr/w:moveFrom]/w:del//w:delText"))
                .contains("spring");
        assertThat(words(text, "//w:p[w:pPr/w:rPr/w:moveTo]/w:ins//w:t")).contains("autumn");
        assertThat(values(text, "//w:moveFromRangeStart", "w:name")).containsExactly("move1");
        assertThat(elements(text, "//w:moveFrom//w:del|//w:moveTo//w:ins|//w:moveFrom//w:ins|//w:moveTo//w:del"))
                .isEmpty();
    }

    @Test
    void paragraphThatWentAtTheEndIsFollowedByOneThatBothDocumentsHave() throws Exception {
        Document text = document(RedlineSamples.lastWent());

        assertThat(values(text, "//w:body/w:p[last()]/w:pPr/w:pStyle", "w:val")).containsExactly("EndRule");
        assertThat(elements(text, "//w:body/w:p[last()]//w:rPr")).isEmpty();
        assertThat(words(text, "//w:p[w:pPr/w:rPr/w:del]//w:delText")).startsWith("Invites the keepers");
    }

    @Test
    void splitMarksTheEndThatCame() throws Exception {
        Document text = document(RedlineSamples.split());

        assertThat(words(text, "//w:p[w:pPr/w:rPr/w:ins]//w:t")).isEqualTo("Urges all to dig;");
        assertThat(words(text, "//w:p[w:pPr/w:rPr/w:ins]/following-sibling::w:p[1]//w:t"))
                .isEqualTo("Asks them to drink;");
    }

    @Test
    void mergerMarksTheEndThatWent() throws Exception {
        Document text = document(RedlineSamples.merged());

        assertThat(words(text, "//w:p[w:pPr/w:rPr/w:del]//w:delText")).isEqualTo(";");
        assertThat(words(text, "//w:p[w:pPr/w:rPr/w:del]//w:t")).isEqualTo("Urges all to dig");
    }

    @Test
    void partOfASplitThatStandsElsewhereGoesAndComes() throws Exception {
        Document text = document(RedlineSamples.splitFar());

        assertThat(words(text, "//w:p[not(w:pPr/w:rPr)]//w:delText")).isEqualTo(", and asks them to drink;");
        assertThat(words(text, "//w:p[w:pPr/w:rPr/w:ins]//w:t")).isEqualTo("Asks them to drink;");
    }

    @Test
    void wordsAtAnEndAndParagraphsAfterThemAreOneInsertion() throws Exception {
        Document text = document(RedlineSamples.addedAtTheEnd());

        assertThat(words(text, "//w:p[w:pPr/w:rPr/w:ins]//w:t"))
                .isEqualTo("Urges all to dig and to drinkAsks for rain");
    }

    @Test
    void noteThatStayedIsOneFootnoteWithItsWordsTracked() throws Exception {
        Map<String, Document> parts = parts(RedlineSamples.notes(), RedlineOptions.DEFAULT);
        Document notes = parts.get("word/footnotes.xml");

        assertThat(words(notes, "//w:footnote[@w:id='1']/w:p/w:r/w:t")).isEqualTo(" See , annex.");
        assertThat(words(notes, "//w:footnote[@w:id='1']//w:delText")).isEqualTo("A/71/5");
        assertThat(words(notes, "//w:footnote[@w:id='1']/w:p/w:ins//w:t")).isEqualTo("A/72/5");
        assertThat(values(parts.get("word/document.xml"), "//w:del//w:footnoteReference", "w:id"))
                .containsExactly("3");
        assertThat(values(parts.get("word/document.xml"), "//w:ins//w:footnoteReference", "w:id"))
                .containsExactly("4");
    }

    @Test
    void signThatWordDoesNotCountIsTyped() throws Exception {
        Document text = document(RedlineSamples.notes());

        assertThat(values(text, "//w:footnoteReference[@w:customMarkFollows]", "w:id"))
                .containsExactly("2");
        assertThat(words(text, "//w:r[w:footnoteReference/@w:customMarkFollows]/w:t"))
                .isEqualTo("*");
    }

    @Test
    void noteOfTheLetterOfAPartIsCountedThere() throws Exception {
        Resolution wells = Resolutions.resolution("72/901 B")
                .masthead("72/901. Wells", "B 1", "The General Assembly,")
                .preamble("Noting the wells,[2]")
                .note("1", "Resolution 72/901 becomes resolution 72/901 A.")
                .note("2", "Of the north.")
                .build();
        Document text = document(RedlineSamples.compared(wells, wells));

        assertThat(words(text, "//w:p[2]//w:t")).isEqualTo("B");
        assertThat(values(text, "//w:footnoteReference[not(@w:customMarkFollows)]", "w:id"))
                .containsExactly("1", "2");
    }

    @Test
    void formulaWithoutACommaHasItsStyleAndSoHasTheTitle() throws Exception {
        Resolution wells = Resolutions.resolution("72/901")
                .masthead("72/901. Wells", "The General Assembly")
                .operative(1, "Urges all to dig.")
                .build();

        assertThat(values(document(RedlineSamples.compared(wells, wells)), "//w:body/w:p/w:pPr/w:pStyle", "w:val"))
                .startsWith("ResolutionTitle", "Formula", "Operative");
    }

    @Test
    void noteThatNothingRefersToIsPartedFromItsSign() throws Exception {
        Resolution wells = Resolutions.resolution("72/901")
                .preamble("Noting the wells,")
                .note("7", "Of the north.")
                .build();

        assertThat(words(document(RedlineSamples.compared(wells, wells)), "//w:t"))
                .endsWith("7 Of the north.");
    }

    @Test
    void numberWithoutWordsHasALineOfItsOwn() throws Exception {
        assertThat(words(document(RedlineSamples.strange()), "//w:ins//w:t"))
                .contains("2.(a)To dig\ufffd deep;(b)To drink \ud83d\ude00 <&> \"well\";");
    }

    @Test
    void rowsThatWentAndCameAreMarkedWholeAndOthersByTheirCells() throws Exception {
        Document text = document(InventedTables.diff());

        assertThat(words(text, "//w:tr[w:trPr/w:del]//w:delText")).isEqualTo("Lent to the lighthouse(400)(400)");
        assertThat(words(text, "//w:tr[w:trPr/w:ins]//w:t")).isEqualTo("Spilled at the feast(90)(80)");
        assertThat(words(text, "//w:tr[not(w:trPr/*[self::w:ins or self::w:del])]//w:ins//w:t"))
                .contains("81 945 300");
    }

    @Test
    void figuresOfATableStandAtTheRightUnderEachOther() throws Exception {
        Document text = document(InventedTables.diff());

        assertThat(words(text, "//w:p[w:pPr/w:pStyle/@w:val='TableFigure']//w:t"))
                .contains("81 945 300", "(90)")
                .doesNotContain("feast");
    }

    @Test
    void tableOfATextThatIsReadFromRightToLeftIsReadSo() throws Exception {
        assertThat(elements(
                        document(InventedTables.in(Language.ARABIC, "الآبار")),
                        "//w:tblPr/w:tblStyle/following-sibling::*[1]"))
                .extracting(Element::getTagName)
                .containsExactly("w:bidiVisual");
        assertThat(elements(document(InventedTables.diff()), "//w:bidiVisual")).isEmpty();
    }

    @Test
    void openingIsInItalics() throws Exception {
        assertThat(words(document(RedlineSamples.split()), "//w:r[w:rPr[w:i and w:iCs]]/w:t"))
                .isEqualTo("UrgesAsksInvites");
    }

    @Test
    void changesAreSignedAndExplainedWhereThatIsAsked() throws Exception {
        Map<String, Document> parts = parts(RedlineSamples.split(), EXPLAINED);
        Document text = parts.get("word/document.xml");

        assertThat(values(text, "//w:ins", "w:author")).containsOnly("Fifth \"Committee\" & <co>");
        assertThat(values(text, "//w:ins", "w:date")).containsOnly("2026-01-02T00:00:00Z");
        assertThat(words(parts.get("word/comments.xml"), "//w:t"))
                .isEqualTo("OP1 \u2192 OP1, OP2: splitsubstantive: wordingwhy: clauses, similarity 0.70");
        assertThat(elements(document(RedlineSamples.split()), "//w:commentReference"))
                .isEmpty();
    }

    @Test
    void movedWordsAreOfTheDayOnWhichTheLaterDocumentWasAdopted() throws Exception {
        Document text = document(RedlineSamples.moved());

        assertThat(elements(text, "//w:moveFrom[not(@w:date)]|//w:moveTo[not(@w:date)]"))
                .isEmpty();
        assertThat(values(text, "//w:moveFromRangeStart|//w:moveToRangeStart", "w:date"))
                .doesNotContain("1970-01-01T00:00:00Z")
                .hasSize(2);
    }

    @Test
    void sameComparisonGivesTheSameBytes() {
        assertThat(Golden.bytes(WordRenderers.redline(EXPLAINED), RedlineSamples.notes()))
                .isEqualTo(Golden.bytes(WordRenderers.redline(EXPLAINED), RedlineSamples.notes()));
    }

    @Test
    void fileThatGivesAnotherTextIsRefused() {
        ResolutionDiff diff = RedlineSamples.split();
        byte[] file = Golden.bytes(WordRenderers.redline(RedlineOptions.DEFAULT), diff);

        assertThatThrownBy(() -> RedlineProof.check(
                        file,
                        TrackedChanges.ACCEPTED,
                        DocumentBlocks.of(diff.earlier()),
                        diff.earlier().name()))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("with its changes accepted the Word file is not A/RES/72/901")
                .hasMessageContaining("stands where");
    }

    private static Document document(ResolutionDiff diff) throws Exception {
        return parts(diff, RedlineOptions.DEFAULT).get("word/document.xml");
    }

    private static Map<String, Document> parts(ResolutionDiff diff, RedlineOptions options) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Map<String, Document> parts = new HashMap<>();
        byte[] file = Golden.bytes(WordRenderers.redline(options), diff);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }

    private static List<Element> elements(Document part, String path) throws Exception {
        NodeList nodes = (NodeList)
                XPathFactory.newInstance().newXPath().evaluate(unprefixed(path), part, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** The parser knows no namespaces here: elements are told by their whole names. */
    private static String unprefixed(String path) {
        return path.replaceAll("@w:(\\w+)", "@*[name()='w:$1']")
                .replaceAll("(?<!')\\bw:(\\w+)", "*[name()='w:$1']")
                .replaceAll("self::\\*\\[name\\(\\)='(w:\\w+)'\\]", "name()='$1'");
    }

    private static List<String> values(Document part, String path, String attribute) throws Exception {
        return elements(part, path).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    private static String words(Document part, String path) throws Exception {
        return elements(part, path).stream().map(Element::getTextContent).collect(Collectors.joining());
    }
}
