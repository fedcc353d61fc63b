package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recital.DocxFile;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.format.Sources;
import recital.source.pdf.Typesetter;

/** A text under negotiation calls its paragraphs PP1 and OP1, and what is put in after them bis, ter or alt. */
class NegotiatedTextTest {

    private static final List<String> PARAGRAPHS = List.of(
            "The General Assembly,",
            "PP1. Recalling the Well Compact of 2015 and its aims,",
            "PP1 bis. Noting with concern that many springs of the plains have fallen dry,",
            "PP2 Welcoming the count of wells in every village,",
            "OP1. Urges States to keep their wells clean;",
            "OP1 bis [Invites all to count the springs;]",
            "OP 2: Decides to plant trees around:",
            "(a) Wells;",
            "(b) Springs;",
            "(b) bis Ponds;",
            "[OP3. Requests the Secretary-General to count the lighthouses;]",
            "OP3 alt. Requests the Secretary-General to paint the lighthouses;",
            "4. Stresses the need for more wells;",
            "4 bis. Encourages the young to dig wells;",
            "Para 4 ter. Calls upon all to drink;",
            "OP5. Decides to consider the wells again at its next session.");

    private static final String[] READ = {
        "PP1 Recalling the Well Compact of 2015 and its aims,",
        "PP1bis Noting with concern that many springs of the plains have fallen dry,",
        "PP2 Welcoming the count of wells in every village,",
        "OP1 Urges States to keep their wells clean;",
        "OP1bis [Invites all to count the springs;]",
        "OP2 Decides to plant trees around:",
        "OP2(a) Wells;",
        "OP2(b) Springs;",
        "OP2(b)bis Ponds;",
        "OP3 [Requests the Secretary-General to count the lighthouses;]",
        "OP3alt Requests the Secretary-General to paint the lighthouses;",
        "OP4 Stresses the need for more wells;",
        "OP4bis Encourages the young to dig wells;",
        "OP4ter Calls upon all to drink;",
        "OP5 Decides to consider the wells again at its next session."
    };

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void labelsNameTheirParagraphsAndAreNoWords(String form, byte[] file) throws Exception {
        assertThat(read(file)).containsExactly(READ);
    }

    static Stream<Arguments> forms() throws IOException {
        Typesetter pdf = new Typesetter();
        PARAGRAPHS.forEach(pdf::paragraph);
        return Stream.of(
                Arguments.of("a paragraph a line", lines(PARAGRAPHS, "\n")),
                Arguments.of("blank lines between", lines(PARAGRAPHS, "\n\n")),
                Arguments.of("the formula missing", lines(PARAGRAPHS.subList(1, PARAGRAPHS.size()), "\n")),
                Arguments.of(
                        "printed lines",
                        lines(
                                PARAGRAPHS.stream()
                                        .map(text -> text.replace(" the ", " the\n"))
                                        .toList(),
                                "\n")),
                Arguments.of(
                        "HTML",
                        PARAGRAPHS.stream()
                                .collect(Collectors.joining("</p><p>", "<html><body><p>", "</p></body></html>"))
                                .getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        ".docx",
                        DocxFile.of(PARAGRAPHS.stream().map(DocxFile::p).collect(Collectors.joining()))
                                .bytes()),
                Arguments.of("PDF", pdf.file()));
    }

    private static byte[] lines(List<String> paragraphs, String between) {
        return (String.join(between, paragraphs) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void listsOfAWordProcessorCountUpTheLabels() throws Exception {
        String lists = "<w:abstractNum w:abstractNumId='%1$d'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                + "<w:numFmt w:val='decimal'/><w:lvlText w:val='%2$s%%1.'/></w:lvl></w:abstractNum>"
                + "<w:num w:numId='%1$d'><w:abstractNumId w:val='%1$d'/></w:num>";
        byte[] file = DocxFile.of(DocxFile.p("The General Assembly,")
                        + DocxFile.item(1, 0, "Recalling the Well Compact,")
                        + DocxFile.item(1, 0, "Noting the springs,")
                        + DocxFile.item(2, 0, "Urges States to keep their wells clean;")
                        + DocxFile.item(2, 0, "Decides to dig."))
                .with("numbering", lists.formatted(1, "PP") + lists.formatted(2, "OP"))
                .bytes();

        assertThat(read(file))
                .containsExactly(
                        "PP1 Recalling the Well Compact,",
                        "PP2 Noting the springs,",
                        "OP1 Urges States to keep their wells clean;",
                        "OP2 Decides to dig.");
    }

    @Test
    void labelBeforeBoldWordsIsALabelAndTheSignsOfBoldStay() throws Exception {
        assertThat(read(lines(
                        List.of(
                                "The General Assembly,",
                                "PP1. Recalling the Well Compact,",
                                "PP2. **Noting** the [Egypt: deep] springs,",
                                "OP1. Urges States **and villages** to keep their wells clean."),
                        "\n")))
                .containsExactly(
                        "PP1 Recalling the Well Compact,",
                        "PP2 **Noting** the [Egypt: deep] springs,",
                        "OP1 Urges States **and villages** to keep their wells clean.");
    }

    @Test
    void paragraphsWithoutALabelAreCountedOnFromTheLast() throws Exception {
        assertThat(read(lines(
                        List.of(
                                "The General Assembly,",
                                "Recalling the Well Compact,",
                                "PP1 bis. Noting the springs,",
                                "Welcoming the count of wells,",
                                "1. Urges States to keep their wells clean.",
                                "1 bis. Invites all to dig."),
                        "\n")))
                .extracting(paragraph -> paragraph.split(" ")[0])
                .containsExactly("PP1", "PP1bis", "PP2", "OP1", "OP1bis");
    }

    @Test
    void printedNumberOfARecitalGoesToTheOneThatBearsIt() throws Exception {
        assertThat(read(lines(
                        List.of(
                                "The General Assembly,",
                                "PP1. Recalling the Well Compact,",
                                "Noting the springs,",
                                "PP2. Welcoming the count of wells,",
                                "PP2. Welcoming also the count of springs,",
                                "OP1. Urges States to keep their wells clean."),
                        "\n")))
                .extracting(paragraph -> paragraph.split(" ")[0])
                .containsExactly("PP1", "PP1/1", "PP2", "PP2-2", "OP1");
    }

    @Test
    void numberAtTheBeginningOfALineIsAWordWhereItsParagraphGoesOn() throws Exception {
        assertThat(read(lines(
                        List.of(
                                "The General Assembly,",
                                "Recalling the Well Compact of 2015, and its article",
                                "1 bis \u201cOn springs\u201d, and all the wells",
                                "of the plains,",
                                "1. Urges States to heed its paragraph",
                                "1 bis (Springs) and to keep their",
                                "wells clean."),
                        "\n")))
                .containsExactly(
                        "PP1 Recalling the Well Compact of 2015, and its article 1 bis \u201cOn springs\u201d, and all the"
                                + " wells of the plains,",
                        "OP1 Urges States to heed its paragraph 1 bis (Springs) and to keep their wells clean.");
    }

    private static List<String> read(byte[] file) throws Exception {
        Resolution draft = Parsers.parse(Sources.read(file, Limits.DEFAULT), "draft");
        return draft.paragraphs().stream()
                .map(paragraph -> paragraph.id() + " " + paragraph.text())
                .toList();
    }
}
