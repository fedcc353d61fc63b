package recital.corpus.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import recital.corpus.catalog.TinyDocument;
import recital.model.Language;
import recital.model.Resolution;

class SeriesRecitalTest {

    private static SeriesRecital of(String... paragraphs) {
        String[] lines = new String[paragraphs.length + 1];
        lines[0] = "A/RES/63/202 | 2008-12-19 | Bridges and ferries";
        System.arraycopy(paragraphs, 0, lines, 1, paragraphs.length);
        return SeriesRecital.of(TinyDocument.of(lines), symbol -> Title.NONE);
    }

    private static String assembly(SeriesRecital recital) {
        return String.join(
                " ",
                recital.assembly().stream().map(m -> m.symbol().shortForm()).toList());
    }

    private static String council(SeriesRecital recital) {
        return String.join(
                " ", recital.council().stream().map(m -> m.symbol().shortForm()).toList());
    }

    @Test
    void listInTheFirstRecital() {
        SeriesRecital recital = of(
                "PP1 Recalling its resolutions 59/220 of 22 December 2004, 60/252 of 27 March 2006 and 62/182 of 19 December 2007,",
                "PP2 Reaffirming its resolution 55/2 of 8 September 2000, by which it adopted a declaration,");

        assertThat(recital.place()).hasToString("Optional[PP1]");
        assertThat(assembly(recital)).isEqualTo("59/220 60/252 62/182");
    }

    @Test
    void oneEarlierResolutionWithNothingElseSaidOfIt() {
        assertThat(assembly(of("PP1 Recalling its resolution 62/182 of 19 December 2007,")))
                .isEqualTo("62/182");
    }

    /** As damaged files have it; no subject is another. */
    @Test
    void subjectOfWhichOnlyTheCommaIsLeftIsNone() {
        assertThat(assembly(of("PP1 Recalling its resolution 62/182 of 19 December 2007 on ,;,")))
                .isEqualTo("62/182");
    }

    @Test
    void listInTheSecondRecitalAfterAnotherSubject() {
        SeriesRecital recital = of(
                "PP1 Recalling its resolution 55/2 of 8 September 2000, by which it adopted a declaration,",
                "PP2 Recalling also its resolutions 60/252 of 27 March 2006 and 62/182 of 19 December 2007, Economic and Social Council resolution 2008/3 of 18 July 2008 and other relevant resolutions,");

        assertThat(recital.place()).hasToString("Optional[PP2]");
        assertThat(assembly(recital)).isEqualTo("60/252 62/182");
        assertThat(council(recital)).isEqualTo("2008/3");
    }

    @Test
    void severalListsInOneRecitalAndTheCouncilsLatestInTheNext() {
        SeriesRecital recital = of(
                "PP1 Recalling its resolutions 60/252 of 27 March 2006 and 61/9, Economic and Social Council resolutions 2006/46 of 28 July 2006 and 2008/3, its resolution 62/182 and other relevant resolutions,",
                "PP2 Taking note of Economic and Social Council resolution 2009/7 of 24 July 2009 on bridges,",
                "PP3 Noting ferries,",
                "PP4 Recalling Economic and Social Council resolution 2007/1 of 1 July 2007,");

        assertThat(assembly(recital)).isEqualTo("60/252 61/9 62/182");
        assertThat(council(recital)).isEqualTo("2006/46 2008/3 2009/7");
    }

    @Test
    void lastYearsInTheRecitalAndTheRestInItsNote() {
        SeriesRecital recital = of(
                "PP1 Recalling its resolution 62/182 of 19 December 2007 on bridges and ferries, as well as previous resolutions on the issue,[1]",
                "PP2 Recalling also Economic and Social Council resolution 2008/3 of 18 July 2008 on bridges, as well as previous resolutions on the issue,[2]",
                "PP3 Recalling the ferries of 2005,[3]",
                "note 1 Resolutions 59/220 and 60/252.",
                "note 2 Economic and Social Council resolution 2006/46.",
                "note 3 See resolution 60/1.");

        assertThat(assembly(recital)).isEqualTo("62/182 59/220 60/252");
        assertThat(council(recital)).isEqualTo("2008/3 2006/46");
        assertThat(recital.assembly())
                .extracting(SeriesRecital.PlacedCitation::place)
                .containsExactly("PP1", "note 1", "note 1");
    }

    @Test
    void oneOfAllPreviousResolutions() {
        assertThat(
                        assembly(
                                of(
                                        "PP1 Reaffirming all its previous resolutions on the question of bridges between the two banks of a river and on the question of the ferries that were there before, including resolution 61/177 of 20 December 2006,")))
                .isEqualTo("61/177");
    }

    @Test
    void resolutionOnAnotherSubjectIsNoPredecessor() {
        assertThat(of(
                                "PP1 Noting bridges,",
                                "PP2 Recalling its resolution 62/5 of 3 October 2007, entitled \u201cTunnels for all\u201d, in which it welcomed tunnels,",
                                "PP3 Reaffirming its resolution 62/9 of 3 October 2007 on the follow-up to the conference on tunnels,")
                        .assembly())
                .isEmpty();
    }

    /** As 77/271 does behind a report with a long name. */
    @Test
    void allSubsequentResolutionsAreAListWhereverTheyStand() {
        String report =
                "the report of the Open-ended Working Group on the Causes of Broken Bridges and the Promotion of "
                        + "Durable Ferries and Lasting Roads in the Valleys of the North and in the Hills of the South";

        assertThat(assembly(of("PP1 Recalling " + report
                        + ", its resolution 54/12 of 3 May 1999 and all subsequent annual resolutions, including "
                        + "resolution 62/298 of 21 July 2008, as well as its resolution 57/7 of 4 November 2002,")))
                .isEqualTo("54/12 62/298 57/7");
    }

    @Test
    void knownTitleTellsThePredecessorAmongOthers() {
        Resolution resolution = TinyDocument.of(
                "A/RES/63/202 | 2008-12-19 | Bridges and ferries",
                "PP1 Recalling its resolutions 55/2 of 8 September 2000, 60/1 of 16 September 2005 and 62/9,",
                "PP2 Recalling also its resolution 62/182 of 19 December 2007,");

        SeriesRecital recital = SeriesRecital.of(
                resolution,
                symbol -> symbol.shortForm().equals("62/182")
                        ? Title.of(Language.ENGLISH, "Bridges and ferries")
                        : Title.of(Language.ENGLISH, "Tunnels"));

        assertThat(assembly(recital)).isEqualTo("62/182");
    }

    @Test
    void firstResolutionOfASeriesRecallsNone() {
        assertThat(of("PP1 Recognizing bridges,", "PP2 Recalling the conference on bridges of 2001,")
                        .place())
                .isEmpty();
    }
}
