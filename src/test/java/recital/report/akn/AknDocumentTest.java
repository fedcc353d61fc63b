package recital.report.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import recital.Invented;
import recital.Resolutions;
import recital.Shared;
import recital.model.Note;
import recital.model.Resolution;
import recital.parse.Parsers;
import recital.report.Golden;
import recital.source.Limits;
import recital.source.format.Sources;

/** What is written as Akoma Ntoso has the elements of AKN4UN, is valid, and is read back the same. */
class AknDocumentTest {

    private static final String WELLS =
            """
            <p>A/RES/78/902</p><p>Seventy-eighth session</p><p>Agenda item 14 (b)</p>
            <p>Resolution adopted by the General Assembly on 19 December 2023</p>
            <p>78/902. Wells of the plains</p>
            <p>The General Assembly,</p>
            <p>Recalling the Well Compact of 2015,</p>
            %s
            <p>49th plenary meeting</p><p>19 December 2023</p>
            """;

    @TestFactory
    Stream<DynamicTest> inventedDocumentComesBack() {
        return comeBack(Stream.of(Invented.TEXTS, Invented.FORMS, Invented.ORGANS)
                .flatMap(folder -> Invented.files(folder, "").stream())
                .filter(file -> !file.toString().endsWith(".tsv")));
    }

    @TestFactory
    Stream<DynamicTest> documentThatTheProgramCarriesComesBack() {
        return comeBack(Invented.files(Path.of("corpus"), ".txt").stream());
    }

    private static Stream<DynamicTest> comeBack(Stream<Path> files) {
        return files.map(file ->
                DynamicTest.dynamicTest(file.getFileName().toString(), () -> AknReadBack.of(Shared.resolution(file))));
    }

    @Test
    void documentHasThePartsThatTheUnitedNationsGiveTheirs() throws Exception {
        Resolution wells = read(WELLS.formatted("<p>1. Urges all to dig:</p><p>(a) By hand;</p><p>(b) By day.</p>"));

        assertThat(written(wells))
                .contains("<statement name=\"resolution\">")
                .contains("<FRBRuri value=\"/akn/un/statement/deliberation/unga/2023-12-19/78-902\"/>")
                .contains("<p><docNumber refersTo=\"#symbol\">A/RES/78/902</docNumber></p>")
                .contains("<p><session value=\"78\">Seventy-eighth session</session></p>")
                .contains("<p><inline name=\"agenda item\">Agenda item 14 (b)</inline></p>")
                .contains("<p><docNumber>78/902.</docNumber> "
                        + "<docTitle refersTo=\"#resolutionTitle\">Wells of the plains</docTitle></p>")
                .contains(
                        """
                        <formula name="enactingFormula" eId="formula_1">
                        <p>The General Assembly,</p></formula>
                        <container name="Recalling" eId="container_PP1">
                        <p><span class="italic">Recalling</span> the Well Compact of 2015,</p></container></preamble>
                        <mainBody>
                        <paragraph eId="para_OP1">
                        <num>1.</num>
                        <list eId="para_OP1__list">
                        <intro eId="para_OP1__list__intro">
                        <p><span class="italic">Urges</span> all to dig:</p></intro>
                        <point eId="point_OP1_a">
                        <num>(a)</num>
                        <content eId="point_OP1_a__content">
                        <p>By hand;</p></content></point>
                        <point eId="point_OP1_b">
                        <num>(b)</num>
                        <content eId="point_OP1_b__content">
                        <p>By day.</p></content></point></list></paragraph></mainBody>
                        <conclusions>
                        <p>49th plenary meeting</p>
                        <p><docDate date="2023-12-19" refersTo="#adoptionDate">19 December 2023</docDate></p></conclusions>
                        """
                                .stripTrailing());
        AknReadBack.of(wells);
    }

    @Test
    void formulaWithoutACommaIsOne() throws Exception {
        Resolution wells = Resolutions.resolution("72/901")
                .masthead("72/901. Wells", "The General Assembly")
                .paragraph("OP1", "Urges all to dig.")
                .build();

        assertThat(written(wells))
                .contains(
                        "<p><docNumber>72/901.</docNumber> <docTitle refersTo=\"#resolutionTitle\">Wells</docTitle></p>")
                .contains(
                        "<formula name=\"enactingFormula\" eId=\"formula_1\">\n<p>The General Assembly</p></formula>");
        AknReadBack.of(wells);
    }

    @Test
    void noteOfTheLetterOfAPartStandsThere() throws Exception {
        Resolution wells = Resolutions.resolution("72/901 B")
                .masthead("A/RES/72/901 B", "72/901. Wells", "B 1", "The General Assembly,")
                .preamble("Noting the wells,[2]")
                .paragraph("OP1", "Urges all to dig.")
                .note("1", "Resolution 72/901 becomes resolution 72/901 A.")
                .note("2", "Of the north.")
                .build();

        assertThat(written(wells)).contains("Wells</docTitle></p>\n<p>B <authorialNote marker=\"1\"");
        assertThat(AknReadBack.of(wells).notes()).extracting(Note::mark).containsExactly("1", "2");
    }

    @Test
    void tableAmongParagraphsComesBackWithItsCellsOverSeveralColumnsAndANoteInOne() throws Exception {
        Resolution wells = read(
                WELLS.formatted(
                        """
                <p>1. Takes note of the count:</p>
                <table><tr><th>Region</th><th colspan="2">Wells<sup><a href="#n1">1</a></sup></th></tr>
                <tr><th></th><th>Old</th><th>New</th></tr>
                <tr><td rowspan="2">North</td><td>12</td><td>7</td></tr><tr><td>3</td><td>4</td></tr>
                <tr><td>South</td><td></td><td>9</td></tr></table>
                <p>and asks for more.</p>
                <p>2. Decides to count again.</p>
                """));

        assertThat(wells.tables()).hasSize(1);
        assertThat(AknReadBack.of(wells).tables()).hasSize(1);
        assertThat(written(wells)).contains("colspan=\"2\"").contains("rowspan=\"2\"");
    }

    @Test
    void tableAmongRecitalsComesBack() throws Exception {
        Resolution wells = read(
                WELLS.formatted(
                        """
                <p>Noting the count,</p>
                <table><tr><th>Region</th><th>Wells</th></tr><tr><td>North</td><td>12</td></tr>
                <tr><td>South</td><td>9</td></tr></table>
                <p>1. Decides to count again.</p>
                """));

        assertThat(wells.paragraphs())
                .anyMatch(p -> p.cell().isPresent() && p.id().value().startsWith("PP"));
        AknReadBack.of(wells);
    }

    @Test
    void labelsOfATextUnderNegotiationComeBack() throws Exception {
        AknReadBack.of(Parsers.parse(
                Sources.read(
                        String.join(
                                        "\n",
                                        "The General Assembly,",
                                        "PP1. Recalling the Well Compact of 2015 and its aims,",
                                        "PP1 bis. Noting with concern that many springs of the plains have fallen dry,",
                                        "OP1. Urges States to keep their wells clean;",
                                        "OP1 bis [Invites all to count the springs;]",
                                        "OP 2: Decides to plant trees around:",
                                        "(a) Wells;",
                                        "(a) bis Ponds;",
                                        "OP3 alt. Requests the Secretary-General to paint the lighthouses;",
                                        "Para 4 ter. Calls upon all to drink.")
                                .getBytes(StandardCharsets.UTF_8),
                        Limits.DEFAULT),
                "draft.txt"));
    }

    @Test
    void numberWithoutWordsOfItsOwnStandsBeforeItsFirstPoint() throws Exception {
        Resolution wells = read(WELLS.formatted("<p>1.</p><p>(a) Urges all to dig;</p><p>(b) Thanks them.</p>"));

        AknReadBack.of(wells);
    }

    /** Of its two lines none says which words they break. */
    @Test
    void titleWithABrokenWordComesBack() throws Exception {
        Resolution wells = Resolutions.resolution("72/901")
                .masthead("A/RES/72/901\nFollow-\nup to the Conference on Wells\nThe General Assembly,")
                .title("Follow-up to the Conference on Wells")
                .paragraph("OP1", "Urges all to dig.")
                .build();

        AknReadBack.of(wells);
    }

    @Test
    void secondMarkOfANoteRefersToIt() throws Exception {
        Resolution wells = Resolutions.resolution("72/901")
                .preamble("Noting the wells[5] of the north and those[5] of the south,")
                .paragraph("OP1", "Urges all to dig[6].")
                .note("5", "See A/71/5.")
                .note("6", "By hand.")
                .build();

        assertThat(written(wells))
                .contains(
                        "<authorialNote marker=\"5\" placement=\"bottom\" eId=\"note_1\"><p>See A/71/5.</p></authorialNote>")
                .contains(" and those<noteRef href=\"#note_1\" marker=\"5\"/> of the south,");
        AknReadBack.of(wells);
    }

    @Test
    void markWithoutANoteIsSaidToBeUnknown() throws Exception {
        Resolution wells = Resolutions.resolution("72/901")
                .preamble("Noting the wells[3] of the north,")
                .paragraph("OP1", "Urges all to dig.")
                .build();

        assertThat(written(wells))
                .contains("the wells<noteRef href=\"\" marker=\"3\" status=\"unknown\"/> of the north,");
        AknReadBack.of(wells);
    }

    @Test
    void recitalsOfASectionAreItsPreamble() throws Exception {
        Resolution wells = read(
                WELLS.formatted(
                        """
                <p>1. Urges all to dig.</p>
                <p>II</p>
                <p>Noting the springs of the plains,</p><p>Mindful of the drought,</p>
                <p>1. Decides to count them.</p>
                """));

        assertThat(wells.paragraphs())
                .extracting(p -> p.id().value())
                .containsExactly("PP1", "OP1", "H1", "PP2", "PP3", "II.OP1");
        assertThat(written(wells))
                .contains(
                        """
                        <section eId="sec_H1">
                        <heading eId="sec_H1__heading">II</heading>
                        <hcontainer name="preamble" eId="preamble">
                        <content eId="preamble__content">
                        <block name="Noting" eId="block_PP2"><span class="italic">Noting</span> the springs of the plains,</block>
                        <block name="Mindful of" eId="block_PP3"><span class="italic">Mindful of</span> the drought,</block></content></hcontainer>
                        <paragraph eId="para_II.OP1">
                        """
                                .stripTrailing());
        AknReadBack.of(wells);
    }

    @Test
    void documentWithoutOperativeParagraphsHasABodyWithNothingInIt() throws Exception {
        Resolution wells =
                Resolutions.resolution("72/901").preamble("Noting the wells,").build();

        assertThat(written(wells)).contains("<mainBody>\n<p/></mainBody>");
        AknReadBack.of(wells);
    }

    @Test
    void draftIsCalledOne() throws Exception {
        Resolution wells = Resolutions.resolution("A/C.2/72/L.901")
                .preamble("Noting the wells,")
                .paragraph("OP1", "Urges all to dig.")
                .build();

        assertThat(written(wells)).contains("<statement name=\"resolutionDraft\">");
        AknReadBack.of(wells);
    }

    @Test
    void noteOfNoParagraphIsKept() throws Exception {
        AknReadBack.of(Resolutions.resolution("72/901")
                .preamble("Noting the wells,")
                .paragraph("OP1", "Urges all to dig.")
                .note("7", "Nothing tells where it belongs.")
                .build());
    }

    @Test
    void documentThatDoesNotNameItselfIsNamedInItsMetadata() throws Exception {
        Resolution wells = Resolutions.resolution("72/901")
                .title("Wells")
                .preamble("Noting the wells,")
                .paragraph("OP1", "Urges all to dig.")
                .build();

        assertThat(wells.masthead()).isEmpty();
        assertThat(AknReadBack.of(wells).name()).isEqualTo("A/RES/72/901");
    }

    @Test
    void hostileWordsAreTextAndNothingElse() throws Exception {
        Resolution wells = Resolutions.resolution("72/901")
                .title("<b>&amp;\u0000\ufffe")
                .preamble("Noting ]]> <script>x</script> & \ud800\u001b[2J \u202e,")
                .paragraph("OP1", "Urges \"all\" to dig.")
                .build();

        assertThat(written(wells)).contains("]]&gt; &lt;script&gt;x&lt;/script&gt; &amp; \ufffd\ufffd[2J \ufffd,");
        assertThat(Sources.read(Golden.bytes(AknRenderers.document(), wells), Limits.DEFAULT))
                .isNotNull();
    }

    private static String written(Resolution document) {
        return Golden.rendered(AknRenderers.document(), document);
    }

    private static Resolution read(String page) throws Exception {
        byte[] file = ("<!DOCTYPE html><html><body>" + page + "</body></html>").getBytes(StandardCharsets.UTF_8);
        return Parsers.parse(Sources.read(file, Limits.DEFAULT), "wells.html");
    }
}
