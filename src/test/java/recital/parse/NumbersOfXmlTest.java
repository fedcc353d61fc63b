package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import recital.model.Notice;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.format.Sources;

/** Numbers that an unofficial copy in XML has wrong. */
class NumbersOfXmlTest {

    private static final String PARAGRAPH = "<paragraph><num>%s</num><content><p>%s</p></content></paragraph>";

    private static final String WITHOUT_NUMBER = "<paragraph><content><p>%s</p></content></paragraph>";

    private static List<String> notices(String... numbers) throws Exception {
        String paragraphs = Stream.of(numbers)
                .map(number -> PARAGRAPH.formatted(number, "Urges all to dig;"))
                .collect(Collectors.joining());
        return read("", paragraphs).notices().stream().map(Notice::message).toList();
    }

    private static List<String> rows(String recitals, String paragraphs) throws Exception {
        return read(recitals, paragraphs).paragraphs().stream()
                .map(paragraph -> paragraph.id().value() + " " + paragraph.text())
                .toList();
    }

    private static Resolution read(String recitals, String paragraphs) throws Exception {
        byte[] file =
                """
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
                  <preamble><formula><p>The General Assembly,</p></formula>
                    <container><p>Noting the wells of the north,</p></container>%s</preamble>
                  <mainBody>%s</mainBody></statement></akomaNtoso>
                """
                        .formatted(recitals, paragraphs)
                        .getBytes(StandardCharsets.UTF_8);
        return Parsers.parse(Sources.read(file, Limits.DEFAULT), "wells");
    }

    @Test
    void numberThatIsMissingOrStandsTwiceIsTold() throws Exception {
        assertThat(notices("1.", "2.", "2.", "4."))
                .containsExactly("paragraph 2 follows paragraph 2", "paragraph 4 follows paragraph 2");
    }

    @Test
    void partsBeginAnewAndRulesHaveNumbersOfTheirOwn() throws Exception {
        assertThat(notices("1.", "2.", "1.", "2.", "2 bis.", "3.", "3.1", "3.2", "4."))
                .isEmpty();
    }

    @Test
    void numberWithoutItsStopIsOneWhereItIsTheNextAndAVerbFollows() throws Exception {
        assertThat(rows(
                        "",
                        PARAGRAPH.formatted("1.", "Urges all to dig;")
                                + WITHOUT_NUMBER.formatted("2 Invites all to sing;")
                                + WITHOUT_NUMBER.formatted("3, Requests the keeper to mend the ropes;")
                                + WITHOUT_NUMBER.formatted("4 wells are dry.")))
                .endsWith(
                        "OP2 Invites all to sing;",
                        "OP3 Requests the keeper to mend the ropes;",
                        "OP3/1 4 wells are dry.");
    }

    /** As in every other format; the mark-up has what stands under a heading among the operative paragraphs. */
    @Test
    void recitalsOfASectionArePreambularAndWhatFollowsThemIsNot() throws Exception {
        assertThat(rows(
                        "",
                        PARAGRAPH.formatted("1.", "Urges all to dig;")
                                + WITHOUT_NUMBER.formatted("Recalling its resolution on wells,")
                                + WITHOUT_NUMBER.formatted("Having considered the report of the keeper,")
                                + WITHOUT_NUMBER.formatted("Approves ten ropes, as told in the report,")
                                + PARAGRAPH.formatted("2.", "Invites all to sing;")))
                .endsWith(
                        "OP1 Urges all to dig;",
                        "PP2 Recalling its resolution on wells,",
                        "PP3 Having considered the report of the keeper,",
                        "OP1/1 Approves ten ropes, as told in the report,",
                        "OP2 Invites all to sing;");
    }

    @Test
    void numberAloneIsThatOfTheWordsBehindIt() throws Exception {
        assertThat(rows("", PARAGRAPH.formatted("1.", "") + WITHOUT_NUMBER.formatted("Urges all to dig;")))
                .endsWith("OP1 Urges all to dig;");
    }

    @Test
    void decimalNumberCountsNoParagraph() throws Exception {
        assertThat(rows(
                        "",
                        PARAGRAPH.formatted("1.", "Adopts these aims:")
                                + PARAGRAPH.formatted("1.1", ". Dig more wells;")
                                + PARAGRAPH.formatted("1.2", ". Sing more songs;")))
                .endsWith("OP1 Adopts these aims:", "OP1/1 Dig more wells;", "OP1/2 Sing more songs;");
    }

    @Test
    void sentenceThatIsCutInTwoIsOne() throws Exception {
        assertThat(rows(
                        "",
                        PARAGRAPH.formatted("1.", "Urges all keepers of the")
                                + WITHOUT_NUMBER.formatted("isles to dig;")))
                .endsWith("OP1 Urges all keepers of the isles to dig;");
    }

    @Test
    void whatIsNumberedAmongTheRecitalsIsOperative() throws Exception {
        assertThat(rows(
                        "<container><p>1. Urges all to dig;</p></container>",
                        PARAGRAPH.formatted("2.", "Invites all to sing;")))
                .endsWith("OP1 Urges all to dig;", "OP2 Invites all to sing;");
        assertThat(rows(
                        """
                        <container><blockList><listIntroduction>Decides:</listIntroduction>
                          <item><num>1.</num><p>To dig a well;</p></item>
                          <item><num>2.</num><p>To mend:</p></item></blockList></container>
                        """,
                        PARAGRAPH.formatted("(a)", "The ropes;")))
                .endsWith("OP0/1 Decides:", "OP1 To dig a well;", "OP2 To mend:", "OP2(a) The ropes;");
    }

    @Test
    void pointsOfARecitalStayInIt() throws Exception {
        assertThat(rows(
                        """
                        <container><blockList><listIntroduction>Noting with joy:</listIntroduction>
                          <item><num>(a)</num><p>The wells,</p></item>
                          <item><num>(b)</num><p>The ropes,</p></item></blockList></container>
                        """,
                        PARAGRAPH.formatted("1.", "Urges all to dig;")))
                .contains("PP2 Noting with joy: (a) The wells, (b) The ropes,");
    }

    @Test
    void headingAmongTheRecitalsIsNone() throws Exception {
        assertThat(rows(
                        "<container><p>Ropes and buckets</p></container><container><p>Noting the ropes,</p></container>",
                        PARAGRAPH.formatted("1.", "Urges all to dig;")))
                .contains("H1 Ropes and buckets", "PP2 Noting the ropes,");
    }
}
