package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.model.Resolution;

/** Where paragraphs that have no counterpart stand among the links. */
class ReadingOrderTest {

    private static final String BEEKEEPERS = "Invites beekeepers to register their hives;";
    private static final String FERRIES = "Urges ferries to stow life jackets for infants;";
    private static final String BELLS = "Asks choirs to tune the carillons of small towns;";
    private static final String WALRUSES = "Requests surveyors to count walruses on northern beaches;";
    private static final String PIANOS = "Notes that salt air spoils pianos;";
    private static final String MILLS = "Recalling the tidal mills of Waterford,";
    private static final String SAFFRON = "Alarmed by the price of saffron,";

    private static List<String> rows(Resolution earlier, Resolution later) {
        return Texts.rows(new Aligner().align(earlier, later));
    }

    @Test
    void removedParagraphStandsBeforeWhatWasAddedInItsPlace() {
        assertThat(rows(
                        Texts.resolution("OP1 " + BEEKEEPERS, "OP2 " + WALRUSES, "OP3 " + BELLS),
                        Texts.resolution("OP1 " + BEEKEEPERS, "OP2 " + PIANOS, "OP3 " + BELLS)))
                .containsExactly("OP1 > OP1 identical", "OP2 > - removed", "- > OP2 added", "OP3 > OP3 identical");
    }

    @Test
    void removedParagraphsStayTogetherBehindTheLastOneThatIsLeft() {
        assertThat(rows(
                        Texts.resolution(
                                "OP1 " + BEEKEEPERS,
                                "OP2 " + FERRIES,
                                "OP3 " + WALRUSES,
                                "OP4 " + PIANOS,
                                "OP5 " + BELLS),
                        Texts.resolution("OP1 " + BEEKEEPERS, "OP2 " + FERRIES, "OP3 " + BELLS)))
                .containsExactly(
                        "OP1 > OP1 identical",
                        "OP2 > OP2 identical",
                        "OP3 > - removed",
                        "OP4 > - removed",
                        "OP5 > OP3 identical");
    }

    @Test
    void removedFirstParagraphsStandFirst() {
        assertThat(rows(
                        Texts.resolution("OP1 " + WALRUSES, "OP2 " + PIANOS, "OP3 " + BELLS, "OP4 " + FERRIES),
                        Texts.resolution("OP1 " + BEEKEEPERS, "OP2 " + BELLS, "OP3 " + FERRIES)))
                .containsExactly(
                        "OP1 > - removed",
                        "OP2 > - removed",
                        "- > OP1 added",
                        "OP3 > OP2 identical",
                        "OP4 > OP3 identical");
    }

    @Test
    void removedParagraphDoesNotFollowANeighbourThatMoved() {
        assertThat(rows(
                        Texts.resolution("OP1 " + BELLS, "OP2 " + PIANOS, "OP3 " + WALRUSES, "OP4 " + FERRIES),
                        Texts.resolution("OP1 " + BELLS, "OP2 " + FERRIES, "OP3 " + PIANOS)))
                .containsExactly(
                        "OP1 > OP1 identical", "OP3 > - removed", "OP4 > OP2 identical", "OP2 > OP3 identical,moved");
    }

    @Test
    void removedRecitalStaysBesideThePartOfItsNeighbourThatStayedInThePreamble() {
        String charter = "the charter of the skerries, on which keepers trim lamps and polish lenses every night";
        String school = "the school of the estuary, at which pilots learn to read soundings, tides and fog signals";
        Resolution earlier = Texts.resolution(
                "PP1 Recalling " + charter + ", and " + school + ",", "PP2 " + SAFFRON, "OP1 " + BEEKEEPERS);
        Resolution later =
                Texts.resolution("PP1 Recalling " + charter + ",", "OP1 " + BEEKEEPERS, "OP2 Recalls " + school + ";");

        assertThat(rows(earlier, later))
                .containsExactly("PP1 > PP1,OP2 split", "PP2 > - removed", "OP1 > OP1 identical");
    }

    @Test
    void removedPreambleStandsBeforeTheOperativePartAndRemovedAnnexAtTheEnd() {
        assertThat(rows(
                        Texts.resolution("PP1 " + MILLS, "PP2 " + SAFFRON, "OP1 " + BELLS, "AN1 Tune each bell twice."),
                        Texts.resolution("OP1 " + WALRUSES, "OP2 " + BELLS, "OP3 " + PIANOS)))
                .containsExactly(
                        "PP1 > - removed",
                        "PP2 > - removed",
                        "- > OP1 added",
                        "OP1 > OP2 identical",
                        "- > OP3 added",
                        "AN1 > - removed");
    }

    @Test
    void removedHeadingStandsAmongTheOperativeParagraphs() {
        assertThat(rows(
                        Texts.resolution("PP1 " + MILLS, "OP1 " + BELLS, "H1 Pianos", "OP2 " + FERRIES),
                        Texts.resolution("PP1 " + MILLS, "OP1 " + BELLS, "OP2 " + FERRIES)))
                .containsExactly("PP1 > PP1 identical", "OP1 > OP1 identical", "H1 > - removed", "OP2 > OP2 identical");
    }
}
