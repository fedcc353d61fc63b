package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import recital.lineage.Blamer;
import recital.lineage.CitationTimeline;
import recital.lineage.FigureTimeline;
import recital.lineage.Lineage;
import recital.lineage.Place;
import recital.lineage.Tolls;
import recital.lineage.Trace;
import recital.lineage.Tracer;
import recital.lineage.VerbTimeline;
import recital.lineage.Years;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Language;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.report.Golden;
import recital.report.csv.CsvRenderers;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

/** The pages about many years. */
class LineagePagesTest {

    private static final String WELLS =
            "OP1 Notes that 30 per cent of villages have a deep well of stone within an hour of walking;";

    private static final Place PROPOSED = new Place("A/C.2/71/L.9", new ParagraphId("OP3"));

    private static final Note MAP = new Note("3", "Map of Wells, first sheet.", "3 Map of Wells, first sheet.");

    @Test
    void traceShowsTheNoteThatCameIn() {
        Lineage lineage = Lineage.of(List.of(
                noted("70/901", 70, "Welcomes the map of wells that the herders drew;", List.of()),
                noted("71/901", 71, "Welcomes the map of wells that the herders drew;", List.of(MAP))));

        String page = trace(lineage, "70/901#OP1");

        assertThat(page).contains("same wording · note", "note 3 added", "Map of Wells, first sheet.");
    }

    @Test
    void traceSaysWhichLinkIsDoubtful() {
        Lineage lineage = new Years()
                .adopted(
                        "OP1 Invites the herders to assume the leading part in the council of wells and its preparatory process;")
                .adopted(
                        "OP1 Requests the herders, in the context of their leading part in the preparatory process of the wells, "
                                + "in close cooperation with the smiths and the potters, to launch a campaign of songs about water;")
                .woven();

        boolean doubtful = lineage.provisions().get(0).last().doubtful();

        assertThat(doubtful).as("the sample has a doubtful link").isTrue();
        assertThat(trace(lineage, "70/901#OP1")).contains("doubtful link, please check");
    }

    @Test
    void traceOfADroppedParagraphSaysWhereItMayBeFound() {
        Trace trace = new Tracer(Tolls.lineage()).at(PROPOSED).orElseThrow();

        assertThat(Golden.rendered(HtmlRenderers.trace(), trace))
                .contains(
                        "dropped",
                        "Likely in 71/901#OP3 (2016): likeness ",
                        "between the same two provisions; shares ");
    }

    @Test
    void traceOfADroppedParagraphSaysSoInTheTableToo() {
        Trace trace = new Tracer(Tolls.lineage()).at(PROPOSED).orElseThrow();

        assertThat(Golden.rendered(CsvRenderers.trace(), trace))
                .contains("A/C.2/71/L.9#OP3,2016,A/RES/71/901,false,official,OP3,likely_in,");
        assertThat(Golden.rendered(TerminalRenderers.trace(TerminalOptions.plain(100), false), trace))
                .contains("?     likely in 71/901#OP3");
    }

    @Test
    void traceOfAMergedParagraphSaysIntoWhich() {
        Lineage lineage = new Years()
                .adopted(
                        "OP1 Thanks the smiths of the northern valleys for the copper buckets that they mended in the dry winter;",
                        "OP2 Asks the potters for jars that hold a day of water and for lids of cedar that keep out the dust;")
                .adopted(
                        "OP1 Thanks the smiths of the northern valleys for the copper buckets that they mended in the dry winter, and asks"
                                + " the potters for jars that hold a day of water and for lids of cedar that keep out the dust;")
                .woven();
        Place asked = new Place("70/901", new ParagraphId("OP2"));
        Trace trace = new Tracer(lineage).at(asked).orElseThrow();

        assertThat(Golden.rendered(TerminalRenderers.trace(TerminalOptions.plain(100), false), trace))
                .contains("merged away into 70/901#OP1");
        assertThat(Golden.rendered(CsvRenderers.trace(), trace)).contains(",into 70/901#OP1");
    }

    @Test
    void anchorsAreOneWordThatAnAddressCanHold() {
        String page = trace(new Years().adopted(WELLS).woven(), "70/901#OP1");

        assertThat(page).contains("<h2 id=\"70/901-OP1\">");
    }

    @Test
    void provisionIsNotSaidToBelongToItself() {
        assertThat(trace(new Years().adopted(WELLS).woven(), "70/901#OP1"))
                .contains("<h1>The provision 70/901#OP1</h1>");
    }

    @Test
    void figuresOfADocumentStandInTheOrderOfItsText() {
        Lineage lineage = new Years()
                .adopted(
                        "OP1 Notes that only 26 per cent of hamlets in the dry plains draw water, compared with 74 per cent in the hills;")
                .adopted(
                        "OP1 Notes that only 24 per cent of hamlets in the dry plains drew water in winter, compared with 70 per cent in the hills;")
                .woven();

        String page = Golden.rendered(HtmlRenderers.figures(), FigureTimeline.of(lineage, Optional.empty()));

        assertThat(page.indexOf(">24 per cent<")).isPositive().isLessThan(page.indexOf(">70 per cent<"));
    }

    @Test
    void chartHasItsNumbersAsPrintedAndTheNameOfTheMeasure() {
        Lineage lineage = new Years()
                .adopted("OP1 Notes that the wells serve 1.5 billion people in the dry plains;")
                .adopted("OP1 Notes that the wells serve 1.6 billion people in the dry plains;")
                .adopted("OP1 Notes that the wells serve 1.75 billion people in the dry plains;")
                .woven();

        String page = Golden.rendered(HtmlRenderers.figures(), FigureTimeline.of(lineage, Optional.empty()));

        assertThat(page)
                .contains(
                        "</span> people in the dry plains</span> </figcaption>",
                        "aria-label=\"2015 1.5 billion, 2016 1.6 billion, 2017 1.75 billion people\"");
    }

    @Test
    void boundIsAnOpenMarkWithItsWords() {
        Lineage lineage = new Years()
                .adopted("OP1 Notes that the wells serve less than 20 hamlets in the dry plains;")
                .adopted("OP1 Notes that the wells serve 22 hamlets in the dry plains;")
                .adopted("OP1 Notes that the wells serve 33 hamlets in the dry plains;")
                .woven();

        String page = Golden.rendered(HtmlRenderers.figures(), FigureTimeline.of(lineage, Optional.empty()));

        assertThat(page)
                .containsOnlyOnce("<path class=\"mark line-0 bound\"")
                .contains(
                        ">less than 20</text>",
                        "An open mark is a bound",
                        "aria-label=\"2015 less than 20, 2016 22, 2017 33 hamlets\"",
                        "<td class=\"number\">less than 20</td>");
    }

    @Test
    void pageOfFiguresIsHeadedByItsSeries() {
        Lineage lineage = new Years().adopted(WELLS).adopted(WELLS).woven();

        assertThat(Golden.rendered(HtmlRenderers.figures(), FigureTimeline.of(lineage, Optional.of("herders"))))
                .contains(
                        "<h1>Wells, 2015\u20132016</h1>",
                        "in paragraphs with \u201cherders\u201d",
                        "<title>Wells, 2015");
    }

    @Test
    void chartHasNoMoreLinesThanCanBeToldApartAndARoundScale() {
        String text = "OP1 Notes that %1$s per cent of herders own a well, that %1$s per cent of smiths draw water, "
                + "that %1$s per cent of millers grind corn, that %1$s per cent of weavers keep sheep, "
                + "that %1$s per cent of potters dig clay, and that %1$s per cent of bakers light fires;";
        Lineage lineage = new Years()
                .adopted(text.formatted("31"))
                .adopted(text.formatted("33"))
                .adopted(text.formatted("38"))
                .woven();

        String page = Golden.rendered(HtmlRenderers.figures(), FigureTimeline.of(lineage, Optional.empty()));

        assertThat(page.split("<figure class=\"chart\">")).hasSize(3);
        assertThat(Pattern.compile("<polyline class=\"(line-\\d)\"")
                        .matcher(page)
                        .results()
                        .map(line -> line.group(1)))
                .containsExactly("line-0", "line-1", "line-2", "line-3", "line-4", "line-0");
        assertThat(Pattern.compile("text-anchor=\"end\">([^<]*)<")
                        .matcher(page)
                        .results()
                        .map(number -> number.group(1)))
                .startsWith("0", "10", "20", "30", "40", "0");
        for (int kind = 0; kind <= 4; kind++) {
            assertThat(PageCode.LINEAGE.style()).contains(".line-" + kind);
        }
    }

    @Test
    void figuresWithoutAUnitShareNoScale() {
        String text = "OP1 Notes that the number of wells has reached %s, and that the number of roads has reached %s;";
        Lineage lineage = new Years()
                .adopted(text.formatted("31", "4000"))
                .adopted(text.formatted("33", "5000"))
                .adopted(text.formatted("38", "6000"))
                .woven();

        String page = Golden.rendered(HtmlRenderers.figures(), FigureTimeline.of(lineage, Optional.empty()));

        assertThat(page.split("<figure class=\"chart\">")).hasSize(3);
    }

    @Test
    void figureThatNeverMovesHasNoChart() {
        Lineage lineage = new Years()
                .adopted("OP1 Notes that the council of wells held five meetings in the dry plains;")
                .adopted("OP1 Notes that the council of wells held five meetings in the dry plains;")
                .adopted("OP1 Notes that the council of wells held five meetings in the dry plains;")
                .woven();

        assertThat(Golden.rendered(HtmlRenderers.figures(), FigureTimeline.of(lineage, Optional.empty())))
                .contains(">five<")
                .doesNotContain("<figure");
    }

    @Test
    void blameSaysWhatItsColoursMeanAndWhichDocumentItIs() {
        Lineage lineage = new Years().adopted(WELLS).woven();

        String page = Golden.rendered(
                HtmlRenderers.blame(),
                new Blamer(lineage).of(lineage.documents().get(0), paragraph -> true));

        assertThat(page)
                .contains(
                        "<p class=\"lead\">Wells</p>",
                        "20 December 2015 · official",
                        "In the text: <span class=\"age-0\">new in this document</span>;");
    }

    @Test
    void yearAndWordsDoNotRunTogetherWhereTheyAreHeard() {
        Lineage lineage = new Years().adopted(WELLS).woven();

        String page = Golden.rendered(
                HtmlRenderers.blame(),
                new Blamer(lineage).of(lineage.documents().get(0), paragraph -> true));

        assertThat(page.replaceAll("<[^>]*>", "")).contains("2015 Notes that 30 per cent");
    }

    @Test
    void everyPageOfAParaphrasedTextSaysSo() {
        Lineage lineage = Lineage.of(List.of(
                document(Edition.PARAPHRASE, "70/901", 70, "Invites the herders to keep 30 wells;", List.of()),
                document(Edition.PARAPHRASE, "71/901", 71, "Urges the herders to keep 40 wells;", List.of())));
        Resolution last = lineage.documents().get(1);

        assertThat(List.of(
                        trace(lineage, "70/901#OP1"),
                        Golden.rendered(HtmlRenderers.blame(), new Blamer(lineage).of(last, paragraph -> true)),
                        Golden.rendered(HtmlRenderers.figures(), FigureTimeline.of(lineage, Optional.empty())),
                        Golden.rendered(HtmlRenderers.verbs(true), VerbTimeline.of(lineage, Optional.empty())),
                        Golden.rendered(
                                HtmlRenderers.citations(),
                                CitationTimeline.of(lineage, Optional.empty(), Optional.empty()))))
                .allMatch(
                        page -> page.contains(
                                "<p class=\"warning\">Paraphrase, written for recital in its own words, without notes: not the official"));
    }

    private static String trace(Lineage lineage, String place) {
        String[] parts = place.split("#");
        return Golden.rendered(
                HtmlRenderers.trace(),
                new Tracer(lineage)
                        .at(new Place(parts[0], new ParagraphId(parts[1])))
                        .orElseThrow());
    }

    private static Resolution noted(String name, int session, String text, List<Note> notes) {
        return document(Edition.OFFICIAL, name, session, text, notes);
    }

    private static Resolution document(Edition edition, String name, int session, String text, List<Note> notes) {
        List<NoteMark> marks = notes.stream()
                .map(note -> new NoteMark(text.length() - 1, note.mark()))
                .toList();
        return new Resolution(
                name,
                Optional.of(Symbol.of(name)),
                "Wells",
                Optional.of(LocalDate.of(1945 + session, 12, 20)),
                OptionalInt.of(session),
                Optional.empty(),
                Language.ENGLISH,
                edition,
                Format.TEXT,
                "",
                List.of(new Paragraph(new ParagraphId("OP1"), text, text, marks, 0, 0)),
                notes,
                "",
                List.of(),
                List.of());
    }
}
