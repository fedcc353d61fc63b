package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.Lines;
import recital.source.ParagraphStream;
import recital.source.Source;
import recital.source.SourceException;
import recital.source.format.Sources;

class HtmlPagesTest {

    private static final String TREES =
            """
            <!DOCTYPE html>
            <html><head><title>unseen</title><style>p { color: green }</style></head><body>
            <nav><ul><li>Home</li><li>Trees</li></ul></nav>
            <p>A/RES/78/901</p>
            <p>Seventy-eighth session<br>Agenda item 14 (b)</p>
            <p>Resolution adopted by the General Assembly on 19 December 2023</p>
            <h1>78/901. Trees for&nbsp;all</h1>
            <p><i>The General Assembly</i>,</p>
            <p><i>Recalling</i> the Planting Compact of 2015<sup>1</sup> and its aims,</p>
            <p><i>Recalling also</i>:<p>(a) The oak;<p>(b) The beech,
            <p>1.&nbsp;&nbsp;<i>Urges</i> States to honour the Compact;<a href="#fn2">[2]</a></p>
            <p>2. <i>Decides</i> to plant on 10<sup>6</sup> m<sup>2</sup>:</p>
            <p>(a) Oaks:</p><p>(i) White oaks;</p><p>(ii) Red oaks;</p><p>(b) Beeches.</p>
            <p>49th plenary meeting<br>19 December 2023</p>
            <p>Annex</p><p>1. Dig.</p>
            <p><sup>1</sup> Resolution 70/900.</p><p><a name="fn2" href="#ref2">[2]</a> See the annex.</p>
            <footer>Contact</footer><script>var unseen;</script><p style="display: none">unseen</p>
            </body></html>
            """;

    @Test
    void aPageGivesTheSameResolutionAsOtherForms() throws Exception {
        Resolution trees = read(TREES);

        assertThat(trees.format()).isEqualTo(Format.HTML);
        assertThat(trees.name()).isEqualTo("A/RES/78/901");
        assertThat(trees.title()).isEqualTo("Trees for all");
        assertThat(trees.session()).hasValue(78);
        assertThat(trees.agendaItem()).contains("14 (b)");
        assertThat(trees.adopted()).contains(LocalDate.of(2023, 12, 19));
        assertThat(trees.closing()).isEqualTo("49th plenary meeting\n19 December 2023");
        assertThat(rows(trees))
                .containsExactly(
                        "PP1 Recalling the Planting Compact of 2015 and its aims,",
                        "PP2 Recalling also: (a) The oak; (b) The beech,",
                        "OP1 Urges States to honour the Compact;",
                        "OP2 Decides to plant on 106 m2:",
                        "OP2(a) Oaks:",
                        "OP2(a)(i) White oaks;",
                        "OP2(a)(ii) Red oaks;",
                        "OP2(b) Beeches.",
                        "AN1 Annex",
                        "AN2 Dig.");
    }

    @Test
    void raisedNumbersAndLinksToNotesAreMarks() throws Exception {
        Resolution trees = read(TREES);

        assertThat(trees.notes())
                .containsExactly(
                        new Note("1", "Resolution 70/900.", "1 Resolution 70/900."),
                        new Note("2", "See the annex.", "[2] See the annex."));
        Paragraph recital = trees.paragraphs().get(0);
        assertThat(recital.marks())
                .containsExactly(new NoteMark("Recalling the Planting Compact of 2015".length(), "1"));
        assertThat(trees.paragraphs().get(2).source())
                .isEqualTo("1.\u00a0\u00a0Urges States to honour the Compact;[2]");
    }

    @Test
    void whatStandsAroundTheDocumentIsNamed() throws Exception {
        assertThat(read(TREES).furniture())
                .extracting(Fragment::kind, Fragment::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Fragment.FragmentKind.WEB_PAGE, "Home"),
                        org.assertj.core.groups.Tuple.tuple(Fragment.FragmentKind.WEB_PAGE, "Trees"),
                        org.assertj.core.groups.Tuple.tuple(Fragment.FragmentKind.WEB_PAGE, "Contact"));
        assertThat(source(TREES).visibleText()).contains("Home", "Recalling").doesNotContain("unseen", "color");
    }

    @Test
    void numbersThatListsCountUpAreRead() throws Exception {
        Resolution trees = read(
                """
                <p>The General Assembly,</p><p>Recalling the oak,</p>
                <ol><li><p>Urges States to plant;</p></li>
                <li value="5">Decides:<ol type="a"><li>To dig;<ol type="i"><li>Deeply;</li></ol></li><li>To water.</li></ol></li></ol>
                """);

        assertThat(rows(trees))
                .containsExactly(
                        "PP1 Recalling the oak,",
                        "OP1 Urges States to plant;",
                        "OP5 Decides:",
                        "OP5(a) To dig;",
                        "OP5(a)(i) Deeply;",
                        "OP5(b) To water.");
        assertThat(trees.paragraphs().get(1).source()).isEqualTo("1. Urges States to plant;");
    }

    /** What the list itself says goes before what is said of its class. */
    @Test
    void listThatIsToldToBeCountedInFiguresIsCountedSoWhateverItsClass() throws Exception {
        Resolution trees = read("<head><style>.c{list-style-type:lower-alpha}</style></head><body>"
                + "<p>The General Assembly,</p><p>Recalling the oaks,</p>"
                + "<ol class='c' style='list-style-type:decimal'><li>Plants an oak.</li></ol></body>");

        assertThat(rows(trees)).containsExactly("PP1 Recalling the oaks,", "OP1 Plants an oak.");
    }

    /** As browsers and word processors on the web write their lists. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ol style='list-style-type: lower-alpha'>",
                "<ol class='x c-1 y'>",
                "<ol class='lst-1 start' start='1'>",
                "<ol style='list-style: inside lower-alpha'>",
                "<ol style='list-style:inside' type='a'>",
                "<ol type='a'>"
            })
    void listsAreCountedAsTheirStyleTells(String list) throws Exception {
        Resolution trees = read("<head><style>.c-1{margin:0;list-style-type:lower-latin}"
                + ".lst-1>li:before{content:\"(\" counter(lst-ctn-1,lower-latin) \") \"}"
                + "ol.lst-1{list-style-type:none}</style></head><body>"
                + "<p>The General Assembly,</p><p>Recalling the oaks,</p><ol><li>Plants:" + list
                + "<li>An oak;</li><li>An elm;</li></ol></li><li>Decides to wait.</li></ol></body>");

        assertThat(rows(trees))
                .containsExactly(
                        "PP1 Recalling the oaks,",
                        "OP1 Plants:",
                        "OP1(a) An oak;",
                        "OP1(b) An elm;",
                        "OP2 Decides to wait.");
    }

    @Test
    void breaksEndParagraphsUnlessTheSentenceGoesOn() throws Exception {
        Resolution trees = read(
                """
                <div>The General Assembly,<br>Recalling the oak,<br>Noting that the beech<br>has leaves,<br><br>
                1. Urges States to plant;<br>2. Also urges them to water,<br>daily.</div>
                """);

        assertThat(rows(trees))
                .containsExactly(
                        "PP1 Recalling the oak,",
                        "PP2 Noting that the beech has leaves,",
                        "OP1 Urges States to plant;",
                        "OP2 Also urges them to water, daily.");
    }

    @Test
    void notesInAListAtTheEndAreNotes() throws Exception {
        Resolution trees = read(
                """
                <p>The General Assembly,</p><p>1. Plants an oak.<sup><a href="#fn1">1</a></sup></p>
                <ol><li id="fn1"><p>A white one.</p></li></ol>
                """);

        assertThat(trees.notes()).containsExactly(new Note("1", "A white one.", "1. A white one."));
    }

    /** Resolutions A and B under one number close with their meetings each. */
    @Test
    void whatFollowsTheFormulaOfAnotherPartIsNotSetAside() throws Exception {
        String closing = "<p>60th plenary meeting<br>20 December 2035</p>";
        Resolution trees =
                read("<p>A/RES/90/12 A-B</p><p>90/12. Trees</p><p>A</p><p>Oaks</p><p>The General Assembly,</p>"
                        + "<p>Recalling the oaks,</p><p>1. Plants an oak.</p>" + closing
                        + "<p>B</p><p>Elms and limes</p><p>The General Assembly,</p><p>Noting the elms,</p>"
                        + "<p>1. Plants an elm.</p>" + closing + "<p>Print this page</p>");

        assertThat(trees.title()).isEqualTo("Trees");
        assertThat(trees.paragraphs())
                .extracting(paragraph -> paragraph.id() + " " + paragraph.text())
                .containsExactly(
                        "PP1 Recalling the oaks,",
                        "OP1 Plants an oak.",
                        "PP2 Noting the elms,",
                        "OP1-2 Plants an elm.");
        assertThat(trees.masthead()).endsWith("B\nElms and limes\nThe General Assembly,");
        assertThat(trees.closing())
                .isEqualTo("60th plenary meeting\n20 December 2035\n60th plenary meeting\n20 December 2035");
        assertThat(trees.furniture()).extracting(Fragment::text).containsExactly("Print this page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Annex",
                "Annex 1",
                "Annex A",
                "Annex I*",
                "ANNEX:",
                "Annex [agreed]",
                "Annex \u2013 Rules of the trees",
                "Annex Rules of the trees",
                "Attachment"
            })
    void whateverStandsInTheHeadingOfAnAnnexItIsNotSetAside(String heading) throws Exception {
        String body = "<p>The General Assembly,</p><p>Recalling the oaks,</p><p>1. Plants an oak.</p>";
        String annex = "<p>" + heading + "</p><p>Nobody fells an oak.</p>";

        assertThat(rows(read(body + "<p>60th plenary meeting<br>20 December 2035</p>" + annex)))
                .endsWith("AN1 " + heading, "AN2 Nobody fells an oak.");
    }

    /** Before the closing a title beside it may be that of a list that is quoted. */
    @ParameterizedTest
    @ValueSource(strings = {"Annex", "Annex 1", "Annex A*", "ANNEX:"})
    void annexOfATextWithoutClosingIsToldByItsHeadingAlone(String heading) throws Exception {
        String body = "<p>The General Assembly,</p><p>Recalling the oaks,</p><p>1. Plants an oak.</p>";

        assertThat(rows(read(body + "<p>" + heading + "</p><p>Nobody fells an oak.</p>")))
                .endsWith("AN1 " + heading, "AN2 Nobody fells an oak.");
        assertThat(rows(read(body + "<p>" + heading + ": List of trees</p><p>2. Decides to wait.</p>")))
                .endsWith("OP2 Decides to wait.");
    }

    @Test
    void numberInAParagraphOfItsOwnIsThatOfWhatStandsBehindIt() throws Exception {
        String trees = "<p>The General Assembly,</p><p>Recalling the oaks,</p><p>1.</p><p>Plants an oak;</p>"
                + "<p>2.</p><p>(a) Thanks all;</p><p>3. Decides to wait.</p>";

        assertThat(rows(read(trees))).endsWith("OP1 Plants an oak;", "OP2(a) Thanks all;", "OP3 Decides to wait.");
    }

    @Test
    void paragraphsOfASpaceAloneArePartOfNone() throws Exception {
        Resolution trees = read("<p>The General Assembly,</p><p>&nbsp;</p><p>Recalling the oaks,</p><p>&nbsp;</p>"
                + "<p>1. Plants an oak.</p><p>&nbsp;</p><p>60th plenary meeting</p><p>20 December 2035</p>");

        assertThat(rows(trees)).containsExactly("PP1 Recalling the oaks,", "OP1 Plants an oak.");
        assertThat(trees.closing()).isEqualTo("60th plenary meeting\n20 December 2035");
    }

    @Test
    void whatIsSetAsideAfterTheClosingThoughItLooksLikeTextIsTold() throws Exception {
        Resolution trees = read("<p>The General Assembly,</p><p>Recalling the oaks,</p><p>1. Plants an oak.</p>"
                + "<p>60th plenary meeting<br>20 December 2035</p><p>Print this page</p><p>Noting the elms,</p>"
                + "<p>2. Decides to plant elms.</p>");

        assertThat(trees.notices())
                .extracting(Notice::message)
                .containsExactly("set aside after the closing: 2 paragraphs that begin as those of a resolution do");
    }

    /** In a budget several parts close together. */
    @Test
    void aPartMayBeginAfterTheOperativeParagraphsOfTheOneBefore() throws Exception {
        Resolution trees = read("<p>The General Assembly,</p><p>Recalling the oaks,</p><p>1. Plants an oak.</p>"
                + "<p>B. Elms and limes</p><p>The General Assembly</p><p>Noting the elms,</p><p>1. Plants an elm.</p>");

        assertThat(trees.paragraphs())
                .extracting(paragraph -> paragraph.id().toString())
                .containsExactly("PP1", "OP1", "PP2", "OP1-2");
    }

    @Test
    void theWayBackFromANoteIsNoneOfItsWords() throws Exception {
        Resolution trees = read(
                """
                <p>The General Assembly,</p><p>1. Plants an oak.<a href="#fn1" id="fnref1"><sup>1</sup></a></p>
                <ol><li id="fn1"><p>A white one.<a href="#fnref1">↩︎</a></p></li></ol>
                """);

        assertThat(trees.notes()).extracting(Note::text).containsExactly("A white one.");
    }

    @Test
    void cellsOfATableOfDataHaveAPlaceAndThoseOfATableForLayoutHaveNone() throws Exception {
        Resolution trees = read(
                """
                <table><tr><td><p>The General Assembly,</p><p>1. Sets these shares:</p>
                <table><tr><td>Oak</td><td>60</td></tr><tr><td>Beech</td><td>40.</td></tr></table>
                <p>2. Decides to plant.</p></td></tr></table>
                """);

        assertThat(rows(trees))
                .containsExactly(
                        "OP1 Sets these shares:",
                        "OP1/1/R1C1 Oak",
                        "OP1/1/R1C2 60",
                        "OP1/1/R2C1 Beech",
                        "OP1/1/R2C2 40.",
                        "OP2 Decides to plant.");
    }

    @Test
    void preformattedTextAndPagesMadeOfLinesAreReadAsLines() throws Exception {
        assertThat(source("<html><body><pre>The General Assembly,\n     Recalling the oak,\n</pre></body></html>"))
                .isInstanceOf(Lines.class);
        assertThat(source("<div>The General Assembly,</div><div>Recalling the oak, the</div><div>beech and all other"
                        + "</div><div>trees,</div>"))
                .isInstanceOf(Lines.class);
        assertThat(source(TREES)).isInstanceOf(ParagraphStream.class);
    }

    /** The formula has no comma where no recital follows, and is then the name of the organ in the masthead, too. */
    @Test
    void theFormulaMayLackItsCommaBehindTheTitle() throws Exception {
        Resolution oaks = read("<p>Генеральная Ассамблея</p><p>Семьдесят восьмая сессия</p><p>78/255. Дубы</p>"
                + "<p>Генеральная Ассамблея</p><p>постановляет, что в 2024 году:</p>"
                + "<p>1. следует посадить дуб;</p><p>2. следует посадить бук.</p>");
        Resolution elms = read("<p>大会</p><p>78/256. 榆树</p><p>大会</p><p>1. 决定种植榆树；</p><p>2. 请秘书长提出报告。</p>");

        assertThat(oaks.title()).isEqualTo("Дубы");
        assertThat(oaks.paragraphs())
                .extracting(paragraph -> paragraph.id().toString())
                .containsExactly("OP0/1", "OP1", "OP2");
        assertThat(elms.title()).isEqualTo("榆树");
        assertThat(elms.paragraphs())
                .extracting(paragraph -> paragraph.id() + " " + paragraph.text())
                .containsExactly("OP1 决定种植榆树；", "OP2 请秘书长提出报告。");
    }

    /** A recital begins with a small letter in Russian, and a point with "a)" in French. */
    @Test
    void paragraphsThatBeginWithSmallLettersAreNoLines() throws Exception {
        assertThat(source("<p>Генеральная Ассамблея,</p><p>ссылаясь на дубы<sup>1</sup>,</p><p>отмечая буки,</p>"
                        + "<p>учитывая вязы,</p><p>1. постановляет посадить дуб.</p>"))
                .isInstanceOf(ParagraphStream.class);
        assertThat(source("<p>L’Assemblée générale,</p><p>1. Décide :</p><p>a) De planter un chêne ;</p>"
                        + "<p>b) De planter un hêtre ;</p>"))
                .isInstanceOf(ParagraphStream.class);
    }

    @Test
    void marksMayStandInBrackets() throws Exception {
        Resolution trees = read("<p>The General Assembly,</p><p>Recalling the oaks(<sup>1</sup>) and elms<sup>(2)</sup>"
                + " of m<sup>2</sup>,</p><p>1. Plants an oak.</p><p><sup>(1)</sup> White ones.</p>");

        assertThat(trees.paragraphs().get(0).text()).isEqualTo("Recalling the oaks and elms of m2,");
        assertThat(trees.paragraphs().get(0).marks()).extracting(NoteMark::mark).containsExactly("1", "2");
        assertThat(trees.notes()).extracting(Note::text).containsExactly("White ones.");
    }

    @Test
    void whatIsDeletedIsLeftOutAndWhatIsStruckOutIsTextAndBothAreSaid() throws Exception {
        Resolution wells =
                read("<p>The General Assembly,<p>Noting <del>deep</del> <s>old</s> wells,<p>1. Decides to dig.");

        assertThat(rows(wells)).containsExactly("PP1 Noting old wells,", "OP1 Decides to dig.");
        assertThat(wells.notices())
                .extracting(Notice::message)
                .containsExactly("what it marks as deleted is left out", "words that are struck out are read as text");
    }

    @Test
    void theEncodingIsThatOfThePage() throws Exception {
        String latin =
                TREES.replace("<head>", "<head><meta charset='windows-1252'>").replace("oak", "ch\u00eane");

        assertThat(rows(read(latin, Charset.forName("windows-1252"))))
                .contains("PP2 Recalling also: (a) The ch\u00eane; (b) The beech,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<head>", "<head><meta charset='iso-8859-1'>", "<head><meta charset='us-ascii'>"})
    void pageWithoutAnEncodingOrInLatin1IsReadAsBrowsersReadIt(String head) throws Exception {
        String page = TREES.replace("<head>", head).replace("oak", "\u201cch\u00eane\u201d of the village\u2019s own");

        assertThat(rows(read(page, Charset.forName("windows-1252"))))
                .contains(
                        "PP2 Recalling also: (a) The \u201cch\u00eane\u201d of the village\u2019s own; (b) The beech,");
    }

    @Test
    void pageOfTwoBytesALetterNeedsNoMark() throws Exception {
        assertThat(rows(read(TREES.strip(), StandardCharsets.UTF_16LE))).isEqualTo(rows(read(TREES)));
    }

    @Test
    void pageOfAnotherScriptThatDoesNotNameItsEncodingIsRefused() {
        String page = "<html><body><p>\u0413\u0435\u043d\u0435\u0440\u0430\u043b\u044c\u043d\u0430\u044f "
                + "\u0410\u0441\u0441\u0430\u043c\u0431\u043b\u0435\u044f,</p></body></html>";

        assertThatThrownBy(() -> read(page, Charset.forName("windows-1251")))
                .hasMessage("HTML in an encoding that it does not name: save it as UTF-8 and try again");
    }

    /** In a table of two columns, or on lines of their own; a list that a program counts has "a." */
    @Test
    void labelAloneBelongsToTheParagraphBehindIt() throws Exception {
        String page = "<html><body><p>The General Assembly,</p><table>%s</table></body></html>"
                .formatted(Stream.of(
                                "PP1|Noting the wells,",
                                "[PP2]|Noting the springs,",
                                "1.|Urges all to dig:",
                                "a.|By hand;",
                                "(b)|By spade;",
                                "OP2|Thanks bakers.")
                        .map(row -> "<tr><td><p>" + row.replace("|", "</p></td><td><p>") + "</p></td></tr>")
                        .collect(Collectors.joining()));

        assertThat(rows(read(page)))
                .containsExactly(
                        "PP1 Noting the wells,",
                        "PP2 Noting the springs,",
                        "OP1 Urges all to dig:",
                        "OP1(a) By hand;",
                        "OP1(b) By spade;",
                        "OP2 Thanks bakers.");
        assertThat(rows(read(page.replaceAll("</?t[adr][^>]*>", "")))).isEqualTo(rows(read(page)));
    }

    /** What a negotiated text has lost the words of. */
    @Test
    void labelWithoutWordsTakesNoneThatHaveTheirOwn() throws Exception {
        assertThat(rows(read(
                        "<html><body><p>The General Assembly,</p><p>Noting the wells,</p><p>OP1 Urges all to dig;</p>"
                                + "<p>OP2</p><p>OP3 Thanks bakers.</p></body></html>")))
                .contains("OP3 Thanks bakers.");
    }

    @Test
    void numberedListOfNamesIsATable() throws Exception {
        String names = Stream.of("1.|Ardu", "2.|Belmo", "3.|Cepa")
                .map(row -> "<tr><td>" + row.replace("|", "</td><td>") + "</td></tr>")
                .collect(Collectors.joining());

        assertThat(rows(read(
                        "<html><body><p>The General Assembly,</p><p>Noting the wells,</p><p>1. Thanks the villages:</p>"
                                + "<table>" + names + "</table><p>2. Urges all to dig.</p></body></html>")))
                .contains("OP1/1/R2C2 Belmo", "OP2 Urges all to dig.");
    }

    @Test
    void byteThatStandsForNothingMakesNoOtherEncoding() throws Exception {
        byte[] page = (TREES.replace("oak", "ch\u00eane")).getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(page, page.length + 1);
        broken[page.length] = (byte) 0xff;

        assertThat(rows(Parsers.parse(Sources.read(broken, Limits.DEFAULT), "page")))
                .contains("PP2 Recalling also: (a) The ch\u00eane; (b) The beech,");
    }

    @Test
    void halfOfACharacterIsTheSignForWhatIsNone() throws Exception {
        assertThat(rows(read(TREES.replace("oak", "&#xD83D;oak &#x1F333;"))))
                .contains("PP2 Recalling also: (a) The \ufffdoak \ud83c\udf33; (b) The beech,");
    }

    @Test
    void everyCutAtATagParsesOrIsRefusedCleanly() throws Exception {
        for (int i = TREES.indexOf('<', 1); i > 0; i = TREES.indexOf('<', i + 1)) {
            try {
                assertThat(read(TREES.substring(0, i)).paragraphs()).isNotEmpty();
            } catch (ParseException e) {
                assertThat(e).hasMessageContaining("no ");
            }
        }
    }

    @Test
    void deepAndLongPagesAreRefused() {
        assertThatThrownBy(() -> source("<html>" + "<div>".repeat(5000) + TREES))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("nested more than 200 deep");
        assertThatThrownBy(() -> Sources.read(TREES.getBytes(StandardCharsets.UTF_8), new Limits(1 << 20, 300, 200)))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("300 characters");
    }

    private static List<String> rows(Resolution resolution) {
        return resolution.paragraphs().stream()
                .map(p -> p.id() + " " + p.text())
                .toList();
    }

    private static Source source(String html) throws SourceException {
        return Sources.read(html.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }

    private static Resolution read(String html) throws Exception {
        return Parsers.parse(source(html), "page");
    }

    private static Resolution read(String html, Charset charset) throws Exception {
        return Parsers.parse(Sources.read(html.getBytes(charset), Limits.DEFAULT), "page");
    }
}
