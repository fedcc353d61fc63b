package recital.source.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recital.model.Fragment;
import recital.model.NoteMark;
import recital.source.Limits;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.source.Source;
import recital.source.SourceException;
import recital.source.format.Sources;

class AknReaderTest {

    /** A resolution of our own on trees, in the form that the United Nations uses. */
    static final String TREES =
            """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
              <!-- nobody sees this -->
              <statement name="resolution">
                <meta><identification><FRBRWork>
                  <FRBRdate date="2023-12-18" name="adoption"/></FRBRWork>
                  <FRBRExpression><FRBRdate date="2023-12-22" name="publication"/></FRBRExpression>
                </identification><keyword>trees</keyword></meta>
                <coverPage>
                  <p><docNumber refersTo="#symbol">A/RES/78/901</docNumber></p>
                  <p><docDate date="2023-12-22" refersTo="#dateOfIssuance">22 December 2023</docDate></p>
                  <p><session value="78">Seventy-eighth session</session></p>
                  <p><inline name="agenda item">Agenda item 14 (b)</inline></p>
                  <p><docTitle>Resolution adopted by the General Assembly</docTitle></p>
                </coverPage>
                <preface><p><docNumber>78/901.</docNumber>
                  <docTitle refersTo="#resolutionTitle"><span>Trees for\u00a0all</span></docTitle></p></preface>
                <preamble>
                  <formula><p><span>The General Assembly</span>,</p></formula>
                  <container><p>\t<span>Recalling</span> the Planting Compact,<authorialNote marker="1"><p>\t\t
                    Resolution <a>77/900</a>, annex.</p></authorialNote> and its <i>aims</i>,</p></container>
                </preamble>
                <mainBody>
                  <paragraph><content><p><span>I</span></p></content></paragraph>
                  <paragraph><num>1.</num><content><p><span>Urges</span> States to honour the Compact;<sup>1</sup>
                    </p></content></paragraph>
                  <paragraph><num>2.</num><list>
                    <intro><p>Decides to plant:</p></intro>
                    <point><num>(a)</num><content><p>Oaks, on 10<sup>6</sup> m<sup>2</sup>;</p></content></point>
                    <sublist><point><num>(i)</num><content><p>White oaks;</p></content></point></sublist>
                    <point><num>(b)</num><content><p>Beeches;</p></content></point>
                  </list><wrapUp><p>and to water them.</p></wrapUp></paragraph>
                </mainBody>
                <conclusions><p><event><location>49th plenary meeting</location><eol/>
                  <docDate date="2023-12-19" refersTo="#adoptionDate">19\u00a0December 2023</docDate></event></p></conclusions>
                <attachments><attachment><doc><meta><x>unseen</x></meta><mainBody>
                  <paragraph><heading>Annex</heading></paragraph>
                  <paragraph><num>1.</num><content><p>Dig.</p></content></paragraph>
                </mainBody></doc></attachment></attachments>
              </statement>
            </akomaNtoso>
            """;

    @Test
    void whatADocumentSaysOfItselfIsRead() throws SourceException {
        ParagraphStream.Description description = read(TREES).description().orElseThrow();

        assertThat(description.symbol()).contains("A/RES/78/901");
        assertThat(description.title()).isEqualTo("Trees for all");
        assertThat(description.session()).hasValue(78);
        assertThat(description.agendaItem()).contains("Agenda item 14 (b)");
        assertThat(description.adopted()).contains(LocalDate.of(2023, 12, 19));
    }

    /** Dates of adoption agree here, in the metadata and under the body. */
    private static final String AGREED = TREES.replace("2023-12-18", "2023-12-19");

    @Test
    void beginningSaysOfTheDocumentWhatTheWholeDoes() throws SourceException {
        ParagraphStream beginning = beginning(AGREED).orElseThrow();

        assertThat(beginning.description()).isEqualTo(read(AGREED).description());
        assertThat(beginning.pieces())
                .extracting(Piece::role)
                .contains(Role.MASTHEAD, Role.PREAMBULAR)
                .doesNotContain(Role.OPERATIVE, Role.POINT, Role.CLOSING, Role.ANNEXED);
    }

    @Test
    void beginningIsNoneWhereTheRestMaySayOtherwise() throws SourceException {
        String cutOff = AGREED.substring(0, AGREED.indexOf("</mainBody>"));
        for (String file : List.of(
                TREES,
                cutOff,
                AGREED.replace("refersTo=\"#symbol\"", "").replace("<docNumber>78/901.</docNumber>", ""),
                AGREED.replace(" value=\"78\"", ""),
                AGREED.replace(" refersTo=\"#resolutionTitle\"", ""))) {
            assertThat(beginning(file)).isEmpty();
        }
        assertThat(new AknReader().readBeginning(AGREED.getBytes(StandardCharsets.UTF_16), Limits.DEFAULT, 1))
                .isEmpty();
    }

    @Test
    void beginningHoldsAsManyCharactersAsAreWanted() throws SourceException {
        String many = AGREED.replace(
                "<paragraph><num>1.</num>",
                "<paragraph><num>1.</num><content><p>" + "Urges States to plant. ".repeat(100)
                        + "</p></content></paragraph><paragraph><num>1.</num>");
        Source beginning = new AknReader()
                .readBeginning(many.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT, 1_500)
                .orElseThrow();

        assertThat(beginning.visibleText().length()).isBetween(1_500, 3_000);
        assertThat(beginning.visibleText()).doesNotContain("Oaks");
    }

    private static Optional<ParagraphStream> beginning(String file) throws SourceException {
        return new AknReader()
                .readBeginning(file.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT, 1)
                .map(ParagraphStream.class::cast);
    }

    @Test
    void theRecordedDateOfAdoptionServesWhereTheClosingHasNone() throws SourceException {
        assertThat(read(TREES.replace("#adoptionDate", "#other"))
                        .description()
                        .orElseThrow()
                        .adopted())
                .contains(LocalDate.of(2023, 12, 18));
        assertThat(read(TREES.replace("2023-12-19", "0001-01-01"))
                        .description()
                        .orElseThrow()
                        .adopted())
                .contains(LocalDate.of(2023, 12, 18));
    }

    @Test
    void piecesKeepTheirNumbersAndDepths() throws SourceException {
        assertThat(text(read(TREES)))
                .extracting(p -> p.role() + " " + p.label() + " " + p.depth() + " " + p.text())
                .containsExactly(
                        "PREAMBULAR  0 Recalling the Planting Compact, and its aims,",
                        "OPERATIVE  0 I",
                        "OPERATIVE 1. 0 Urges States to honour the Compact;",
                        "OPERATIVE 2. 0 Decides to plant:",
                        "POINT (a) 1 Oaks, on 106 m2;",
                        "POINT (i) 2 White oaks;",
                        "POINT (b) 1 Beeches;",
                        "OPERATIVE  0 and to water them.",
                        "ANNEXED  0 Annex",
                        "ANNEXED 1. 0 Dig.");
    }

    @Test
    void notesStandApartAndTheirMarksAtTheirPlace() throws SourceException {
        ParagraphStream trees = read(TREES);

        assertThat(of(Role.NOTE, trees))
                .extracting(Piece::label, Piece::text, Piece::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "1", "Resolution 77/900, annex.", "1 Resolution 77/900, annex."));
        Piece recital = text(trees).get(0);
        assertThat(recital.marks()).containsExactly(new NoteMark("Recalling the Planting Compact,".length(), "1"));
        assertThat(recital.source()).isEqualTo("Recalling the Planting Compact,1 and its aims,");
    }

    /** A Word file counts such a note too, so that what is written there would be another document. */
    @ParameterizedTest
    @ValueSource(strings = {"", "999999", "%1%2%9", "see below"})
    void noteWithoutAMarkAsTheyArePrintedIsCounted(String marker) throws SourceException {
        ParagraphStream trees = read(TREES.replace("marker=\"1\"", "marker=\"" + marker + "\""));

        assertThat(of(Role.NOTE, trees)).extracting(Piece::label).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "*", "a", "†"})
    void markOfANoteIsKeptAsItIsPrinted(String marker) throws SourceException {
        ParagraphStream trees = read(TREES.replace("marker=\"1\"", "marker=\"" + marker + "\""));

        assertThat(of(Role.NOTE, trees)).extracting(Piece::label).containsExactly(marker);
    }

    @Test
    void aRaisedNumberIsAMarkOnlyWhereItRepeatsOne() throws SourceException {
        Piece urges = text(read(TREES)).get(2);
        assertThat(urges.marks()).containsExactly(new NoteMark(urges.text().length(), "1"));

        Piece withoutNote =
                text(read(TREES.replace("<sup>1</sup>", "<sup>9</sup>"))).get(2);
        assertThat(withoutNote.text()).endsWith("Compact;9");
        assertThat(withoutNote.marks()).isEmpty();
    }

    @Test
    void frontAndClosingAreKeptAsLines() throws SourceException {
        ParagraphStream trees = read(TREES);

        assertThat(of(Role.MASTHEAD, trees).get(0).source().lines())
                .startsWith("A/RES/78/901", "22 December 2023")
                .endsWith("78/901. Trees for\u00a0all", "The General Assembly,");
        assertThat(of(Role.CLOSING, trees))
                .extracting(Piece::source)
                .containsExactly("49th plenary meeting\n19\u00a0December 2023");
    }

    /** "On behalf of the States ...", the note to the sponsors of a draft, who stand in no paragraph. */
    @Test
    void markOfANoteThatNoParagraphHasIsNotLost() throws SourceException {
        ParagraphStream stray = read(TREES.replaceFirst(
                "</mainBody>",
                "<container name=\"notes\"><p><authorialNote marker=\"*\"><p>On behalf of the foresters.</p>"
                        + "</authorialNote></p></container></mainBody>"));

        assertThat(stray.furniture())
                .extracting(Fragment::kind, Fragment::text)
                .containsExactly(tuple(Fragment.FragmentKind.NOTE_MARK, "*"));
        assertThat(of(Role.NOTE, stray)).extracting(Piece::text).contains("On behalf of the foresters.");
    }

    @Test
    void whatHasNoPlaceIsSaid() throws SourceException {
        ParagraphStream stray = read(TREES.replace(
                "<mainBody>\n      <paragraph><content>", "Adrift <mainBody>\n      <paragraph><content>"));

        assertThat(stray.furniture()).extracting(Fragment::text).containsExactly("Adrift");
        assertThat(stray.visibleText()).contains("Adrift").doesNotContain("unseen", "nobody", "trees");
    }

    @Test
    void aNumberBeforeAHeadingBelongsToTheParagraphUnderIt() throws SourceException {
        ParagraphStream titled = read(TREES.replace(
                "<num>1.</num><content><p><span>Urges",
                "<num>1.</num><heading>The Compact</heading><content><p><span>Urges"));

        assertThat(text(titled).subList(2, 4))
                .extracting(Piece::role, Piece::label, Piece::source)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Role.HEADING, "", "The Compact"),
                        org.assertj.core.groups.Tuple.tuple(
                                Role.OPERATIVE, "1.", "1. Urges States to honour the Compact;1"));
    }

    @Test
    void namespacePrefixesAndEncodingsMakeNoDifference() throws SourceException {
        String prefixed = TREES.replaceAll("<(/?)(?=[a-zA-Z])", "<$1an:").replace("xmlns=", "xmlns:an=");
        assertThat(text(read(prefixed))).isEqualTo(text(read(TREES)));

        String declared = "<?xml version='1.0' encoding='UTF-16'?>" + TREES;
        assertThat(text(read(declared, StandardCharsets.UTF_16)))
                .extracting(Piece::text)
                .isEqualTo(text(read(TREES)).stream().map(Piece::text).toList());
    }

    @Test
    void aFileCutOffIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read(TREES.substring(0, TREES.indexOf("Decides"))))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("not well-formed XML: line ");
    }

    @Test
    void aPrefixThatNothingDeclaresIsToldInWords() {
        assertThatThrownBy(() -> read(TREES.replace("mainBody>", "w:mainBody>")))
                .isInstanceOf(SourceException.class)
                .hasMessageMatching("not well-formed XML: line \\d+: an element or attribute whose namespace is not "
                        + "declared: w:mainBody");
        assertThatThrownBy(() -> read(TREES.replace("<mainBody>", "<mainBody xmlns:w=''>")))
                .isInstanceOf(SourceException.class)
                .hasMessageEndingWith(": an element or attribute whose namespace is not declared");
    }

    @Test
    void everyCutAtATagIsRefusedCleanly() {
        for (int i = TREES.indexOf('<', 1); i > 0; i = TREES.indexOf('<', i + 1)) {
            String cut = TREES.substring(0, i);
            assertThatThrownBy(() -> read(cut), "cut before %s", TREES.substring(i, i + 10))
                    .isInstanceOf(SourceException.class);
        }
    }

    @Test
    void everyElementCanBeMissing() throws SourceException {
        java.util.regex.Matcher leaf = java.util.regex.Pattern.compile("<(\\w+)[^<>]*>[^<>]*</\\1>|<\\w+[^<>]*/>")
                .matcher(TREES);
        while (leaf.find()) {
            String without = TREES.substring(0, leaf.start()) + TREES.substring(leaf.end());
            assertThat(text(read(without))).isNotEmpty();
        }
    }

    @Test
    void entitiesThatMultiplyAreRefused() {
        String laughs =
                """
                <!DOCTYPE akomaNtoso [<!ENTITY a "ha ha ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
                """
                        + TREES.replace("Urges", "&d;");

        assertThatThrownBy(() -> read(laughs))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("document type");
    }

    @Test
    void externalEntitiesAreRefused() {
        for (String declaration : new String[] {
            "<!DOCTYPE akomaNtoso [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>",
            "<!DOCTYPE akomaNtoso SYSTEM \"http://127.0.0.1:9/trees.dtd\">",
            "<!DOCTYPE akomaNtoso [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]>"
        }) {
            assertThatThrownBy(() -> read(declaration + TREES.replace("Urges", "&file;")))
                    .isInstanceOf(SourceException.class);
        }
        assertThatThrownBy(() -> read(TREES.replace("Urges", "&file;"))).isInstanceOf(SourceException.class);
    }

    @Test
    void deepAndLongFilesAreRefused() {
        assertThatThrownBy(() -> read(TREES.replace("Urges", "<i>".repeat(300) + "</i>".repeat(300))))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("nested more than 200 deep");
        Limits tight = new Limits(1 << 20, 500, 200);
        assertThatThrownBy(() -> Sources.read(TREES.getBytes(StandardCharsets.UTF_8), tight))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("500 characters");
    }

    /** Java 24 has narrower limits than Java 17, beyond which a file would be refused on one and read on the other. */
    @Test
    void limitsAreOursWhateverTheJava() throws SourceException {
        String attributes =
                IntStream.range(0, 300).mapToObj(i -> " a" + i + "='1'").collect(Collectors.joining());
        String deep =
                "<i" + attributes + ">" + "<i>".repeat(150) + "Urges" + "</i>".repeat(151) + "&amp;".repeat(120_000);

        assertThat(of(Role.OPERATIVE, read(TREES.replace("Urges", deep))))
                .anySatisfy(piece -> assertThat(piece.text()).startsWith("Urges&&&"));
    }

    @Test
    void aNumberBeforeAHeadingOutsideAParagraphIsTheHeadings() throws SourceException {
        ParagraphStream titled =
                read(TREES.replace("<mainBody>\n", "<mainBody><num>I.</num><heading>The Compact</heading>\n"));

        assertThat(of(Role.HEADING, titled))
                .extracting(Piece::label, Piece::text, Piece::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("I.", "The Compact", "I. The Compact"));
    }

    /** The paragraphs of the body and of what is annexed. */
    private static List<Piece> text(ParagraphStream flow) {
        return flow.pieces().stream()
                .filter(p -> p.role() != Role.MASTHEAD && p.role() != Role.CLOSING && p.role() != Role.NOTE)
                .toList();
    }

    private static List<Piece> of(Role role, ParagraphStream flow) {
        return flow.pieces().stream().filter(p -> p.role() == role).toList();
    }

    private static ParagraphStream read(String xml) throws SourceException {
        return read(xml, StandardCharsets.UTF_8);
    }

    private static ParagraphStream read(String xml, Charset charset) throws SourceException {
        return (ParagraphStream) Sources.read(xml.getBytes(charset), Limits.DEFAULT);
    }
}
