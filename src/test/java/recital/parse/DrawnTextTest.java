package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import recital.model.Fragment;
import recital.model.Fragment.FragmentKind;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.format.Sources;

/** What drawing the text out of a PDF file does to its order, one habit a test, on texts of our own. */
class DrawnTextTest {

    private static final String MASTHEAD =
            """
            A/RES/90/12

            Distr.: General
            9 January 2036

            Ninetieth session
            Agenda item 21 (b)

            90/12. Wells and springs of the north
            The General Assembly,
            """;

    @Test
    void dateBesideTheJobNumberIsNoText() {
        Resolution wells = parse(
                """
                Recalling the wells,

                35-26249 (E)     100136
                *3526249*
                \fA/RES/90/12

                Noting the springs,
                1. Decides to dig.
                """);

        assertThat(texts(wells))
                .containsExactly("PP1 Recalling the wells,", "PP2 Noting the springs,", "OP1 Decides to dig.");
        assertThat(wells.furniture())
                .extracting(Fragment::kind)
                .contains(FragmentKind.JOB_NUMBER, FragmentKind.BAR_CODE);
    }

    @Test
    void titleOfAPageMayBePartedFromItsSymbolByANumber() {
        Resolution wells = parse(
                """
                Recalling the wells,
                \fWells and springs
                of the north

                1.

                A/RES/90/12

                Decides to dig.
                """);

        assertThat(texts(wells)).containsExactly("PP1 Recalling the wells,", "OP1 Decides to dig.");
    }

    @Test
    void widelySetWordsOfARecitalGoBackIntoIt() {
        Resolution wells = parse(
                """
                Recalling the wells,
                Reaffirming the depth, width,
                and the purity of wells and springs of the high north,

                coolness

                Noting the springs,
                1. Decides to dig.
                """);

        assertThat(texts(wells))
                .startsWith(
                        "PP1 Recalling the wells,",
                        "PP2 Reaffirming the depth, width, coolness and the purity of wells and springs of the high north,",
                        "PP3 Noting the springs,");
        assertThat(wells.notices()).extracting(Notice::kind).containsExactly(Notice.NoticeKind.DISPLACED);
    }

    @Test
    void lastWordMayStandBetweenTheNumberAndTheOnlyFullLine() {
        Resolution wells = parse(
                """
                Recalling the wells,
                1.

                Stresses the need:

                (a)
                shade;

                To plant around every well in the high north trees of its own kind for

                (b)

                To line the wells;

                2.
                north.

                Decides to dig wells and to line them with stone and brick in the whole of the

                40th plenary meeting
                20 December 2035
                """);

        assertThat(texts(wells))
                .containsExactly(
                        "PP1 Recalling the wells,",
                        "OP1 Stresses the need:",
                        "OP1(a) To plant around every well in the high north trees of its own kind for shade;",
                        "OP1(b) To line the wells;",
                        "OP2 Decides to dig wells and to line them with stone and brick in the whole of the north.");
        assertThat(wells.notices())
                .extracting(Notice::message)
                .containsExactly(
                        "\"shade;\" stood before its paragraph; put after \"To plant around every well in the high n\u2026\"",
                        "\"north.\" stood before its paragraph; put after \"Decides to dig wells and to line them wi\u2026\"");
    }

    @Test
    void restOfAParagraphAfterItsPointsIsNoPartOfTheLastOne() {
        Resolution wells = parse(
                """
                Recalling the wells,
                1. Requests wardens to include in their reports:
                (a) A summary;
                (b) A map;

                and that every report on a well be sent to all who drink of it in summer;
                2. Decides to dig.
                """);

        assertThat(ids(wells)).containsExactly("PP1", "OP1", "OP1(a)", "OP1(b)", "OP1/1", "OP2");
    }

    @Test
    void headingDoesNotEndWithASmallWord() {
        Resolution wells = parse(
                """
                Recalling the wells,
                I
                Treaty on the Lining of
                Wells
                1. Decides to dig.
                """);

        assertThat(texts(wells))
                .containsExactly(
                        "PP1 Recalling the wells,", "H1 I", "H2 Treaty on the Lining of Wells", "OP1 Decides to dig.");
    }

    @Test
    void numberOfAnArticleIsNoMarkWhereOneStandsAfterAYear() {
        Resolution wells = parse(
                """
                Recalling the goal that is set out in
                Article 1 of the pact of wells,
                Having considered the report of the
                wardens for 2035 1 and their map, 2
                1. Decides to dig.
                _______________
                1
                2

                Supplement No. 32 (A/90/32).
                A/90/94.
                """);

        assertThat(texts(wells))
                .startsWith(
                        "PP1 Recalling the goal that is set out in Article 1 of the pact of wells,",
                        "PP2 Having considered the report of the wardens for 2035 and their map,");
    }

    @Test
    void markMayStandBetweenAYearAndTheNextSymbolAfterTheNumberOfANameOrAtTheEnd() {
        Resolution wells = parse(
                """
                Recalling resolutions 88/20 of 17 July 2033, 1 89/25 of 12 October 2034 2 and 89/27 of 10 December 2034
                as well as Plan 21 3 and the Springs,
                1. Approves the report of the Well Committee. 4
                _______________
                1 Map 1.
                2 Map 2.
                3 Map 3.
                4 Map 4.
                """);

        assertThat(texts(wells))
                .containsExactly(
                        "PP1 Recalling resolutions 88/20 of 17 July 2033, 89/25 of 12 October 2034 and 89/27 of 10 December"
                                + " 2034 as well as Plan 21 and the Springs,",
                        "OP1 Approves the report of the Well Committee.");
        assertThat(wells.paragraphs())
                .flatExtracting(paragraph -> paragraph.marks())
                .extracting(NoteMark::mark)
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    void paragraphOfAnAnnexGoesOnBehindTheHeadOfAPage() {
        Resolution wells = parse(
                """
                Recalling the wells,
                1. Decides to dig.
                40th plenary meeting
                20 December 2035

                Annex

                1. Wells are dug by hand, by drill,
                2/3
                \fA/RES/90/12

                and by the frost;
                """);

        assertThat(texts(wells)).endsWith("AN1 Annex", "AN2 Wells are dug by hand, by drill, and by the frost;");
    }

    private static Resolution parse(String text) {
        return read(MASTHEAD + text);
    }

    private static Resolution read(String text) {
        try {
            return Parsers.parse(Sources.read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT), "wells");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> ids(Resolution resolution) {
        return resolution.paragraphs().stream().map(p -> p.id().value()).toList();
    }

    private static List<String> texts(Resolution resolution) {
        return resolution.paragraphs().stream()
                .map(p -> p.id() + " " + p.text())
                .toList();
    }
}
