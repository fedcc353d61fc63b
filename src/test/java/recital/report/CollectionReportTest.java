package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.Problem;
import recital.corpus.series.Chain;
import recital.corpus.series.Series;
import recital.corpus.series.SeriesIndex;
import recital.corpus.series.SeriesMembership;
import recital.model.Edition;
import recital.model.Fragment;
import recital.model.Language;
import recital.model.ParagraphId;
import recital.model.Symbol;
import recital.parse.Census;
import recital.report.json.JsonRenderers;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

/** What is shown of a collection: its list, the chain of a document, the count of its characters. */
class CollectionReportTest {

    private static final Chain CHAIN = new Chain(
            "73/902",
            Optional.of(new ParagraphId("PP1")),
            List.of(
                    member(
                            "71/901",
                            Optional.of(LocalDate.of(2016, 12, 21)),
                            SeriesMembership.MEMBER,
                            Edition.OFFICIAL),
                    member("57/270 B", Optional.empty(), SeriesMembership.RELATED),
                    member("72/901", Optional.empty(), SeriesMembership.UNKNOWN, Edition.OFFICIAL, Edition.PARAPHRASE)),
            List.of(member("2018/28", Optional.empty(), SeriesMembership.UNKNOWN)));

    private static final Census WHOLE = new Census(
            "A/RES/71/901",
            Language.ENGLISH,
            Edition.OFFICIAL,
            1200,
            1000,
            100,
            50,
            30,
            Map.of(Fragment.FragmentKind.PAGE_NUMBER, 20L),
            List.of(),
            "",
            "",
            List.of());

    private static final Census TORN = new Census(
            "A/RES/72/901",
            Language.ARABIC,
            Edition.PARAPHRASE,
            90,
            70,
            0,
            0,
            0,
            Map.of(Fragment.FragmentKind.PAGE_NUMBER, 2L, Fragment.FragmentKind.UNPLACED, 11L),
            List.of(new Fragment(Fragment.FragmentKind.UNPLACED, 3, 41, "a stray\nline \u001b[2J")),
            "xyz",
            "q",
            List.of("OP2: a word is not in its source"));

    private static final Series WELLS = new Series(
            "Wells",
            List.of(entry("71/901", 2016), entry("72/901", 2017), entry("A/C.2/74/L.9", 2019), entry("74/901", 2019)),
            List.of(entry("70/901", 2015)),
            new TreeSet<>(List.of(Symbol.of("57/270 B"))));

    @Test
    void chainShowsDatesAndWhatIsHere() {
        assertThat(Golden.rendered(TerminalRenderers.chain(TerminalOptions.plain(100)), CHAIN))
                .isEqualTo(
                        """
                73/902 continues the series that its PP1 recalls

                General Assembly: 3 resolutions, 2 here
                71/901    2016-12-21  official               by PP1  Wells
                57/270 B  -           not here               by PP1  related, on another subject: Wells
                72/901    -           official, paraphrased  by PP1  Wells

                Economic and Social Council: 1 resolution, 0 here
                2018/28  -  not here  by PP1  Wells
                """);
    }

    @Test
    void documentThatRecallsNothingSaysSo() {
        Chain none = new Chain("56/901", Optional.empty(), List.of(), List.of());

        assertThat(Golden.rendered(TerminalRenderers.chain(TerminalOptions.plain(80)), none))
                .isEqualTo("56/901 names no predecessor among the resolutions of the General Assembly\n");
    }

    @Test
    void censusCountsAndNamesWhatHasNoPlace() {
        assertThat(Golden.rendered(TerminalRenderers.census(TerminalOptions.plain(100)), List.of(WHOLE, TORN)))
                .isEqualTo(
                        """
                document               visible  paragraphs  notes  masthead  closing  furniture
                71/901                    1200        1000    100        50       30         20
                72/901 ar paraphrased       90          70      0         0        0          2
                72/901 ar paraphrased: not placed, page 3, line 41: a stray line \ufffd[2J
                72/901 ar paraphrased: lost: xyz
                72/901 ar paraphrased: more often than in the file: q
                72/901 ar paraphrased: OP2: a word is not in its source

                Every visible character has its place in 1 of 2 documents.
                """);
    }

    @Test
    void titleStandsBelowWhereTheTerminalIsNarrow() {
        assertThat(Golden.rendered(TerminalRenderers.chain(TerminalOptions.plain(40)), CHAIN))
                .contains(
                        """
                57/270 B  -           not here
                    by PP1
                    related, on another subject: Wells
                """);
    }

    @Test
    void titleHangsUnderItsColumnWhereTheTerminalIsWide() {
        assertThat(Golden.rendered(TerminalRenderers.chain(TerminalOptions.plain(79)), CHAIN))
                .contains(
                        """
                57/270 B  -           not here               by PP1  related, on another
                                                                     subject: Wells
                """);
    }

    @Test
    void everyListFulfilsItsSchema() throws IOException {
        validate("chain-4", Golden.rendered(JsonRenderers.chain(), CHAIN));
        validate("census-4", Golden.rendered(JsonRenderers.census(), List.of(WHOLE, TORN)));
        validate(
                "collection-4",
                Golden.rendered(JsonRenderers.collection(), Corpus.embedded().listing()));
        validate(
                "series-4",
                Golden.rendered(
                        JsonRenderers.series("texts"),
                        new SeriesIndex(
                                Edition.OFFICIAL,
                                List.of(WELLS),
                                List.of(entry("72/904", 2017)),
                                List.of(new Problem(ErrorCode.UNREADABLE, "a.pdf", "torn")))));
    }

    @Test
    void seriesAreShownWithTheirGapsAsMarksAndInWords() {
        SeriesIndex index =
                new SeriesIndex(Edition.OFFICIAL, List.of(WELLS), List.of(entry("72/904", 2017)), List.of());

        assertThat(Golden.rendered(TerminalRenderers.series("texts", index.series(), TerminalOptions.plain(60)), index))
                .isEqualTo(
                        """
                texts: 1 series in 5 official documents

                Wells
                   3 resolutions, 1 draft, years 2016–2017, 2019
                   70 □■■·■ 74
                   · no resolution known of session 73
                   □ recalled and not here: 70/901
                   71/901, 72/901, A/C.2/74/L.9, 74/901
                   recalled with them, on another subject or not known to be
                   a member: 57/270 B

                In no series: 72/904
                """);
    }

    @Test
    void folderWithoutASeriesSaysSo() {
        SeriesIndex index = new SeriesIndex(Edition.OFFICIAL, List.of(), List.of(entry("72/904", 2017)), List.of());

        assertThat(Golden.rendered(TerminalRenderers.series("texts", index.series(), TerminalOptions.plain(60)), index))
                .isEqualTo(
                        """
                texts: 0 series in 1 official document

                In no series: 72/904
                """);
    }

    private static Entry entry(String symbol, int year) {
        Symbol s = Symbol.of(symbol);
        return new Entry(
                s,
                "Wells",
                s.session(),
                Optional.of(LocalDate.of(year, 12, 20)),
                Edition.OFFICIAL,
                Language.ENGLISH,
                Optional.of(s.fileName()),
                Optional.empty(),
                Optional.empty());
    }

    private static Chain.Member member(
            String symbol, Optional<LocalDate> date, SeriesMembership standing, Edition... editions) {
        return new Chain.Member(Symbol.of(symbol), date, "Wells", List.of(editions), standing, "PP1");
    }

    private static void validate(String schema, String json) throws IOException {
        try (InputStream in = Renderer.class.getResourceAsStream("schema/" + schema + ".json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(text, InputFormat.JSON)
                            .validate(json, InputFormat.JSON))
                    .as(schema)
                    .isEmpty();
        }
    }
}
