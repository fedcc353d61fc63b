package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacedEditsTest {

    private static final Edit FIGURE = Edit.of("12", "14", List.of());
    private static final Edit GONE = Edit.of(" old", "", List.of());
    private static final Edit SHIFTED = Edit.of("", " at dawn", List.of(ShiftedPassages.WITHIN));
    private static final Edit OTHER_FIGURE = Edit.of("30", "31", List.of());

    /** "Of the wells 12 are old; at noon 30 women walk." became "Of the wells 14 are; at dawn at noon 31 women walk." */
    private static final PlacedEdits WELLS = new PlacedEdits(new TextDiff(List.of(
            Edit.kept("Of the wells "),
            FIGURE,
            Edit.kept(" are"),
            GONE,
            Edit.kept(";"),
            SHIFTED,
            Edit.kept(" at noon "),
            OTHER_FIGURE,
            Edit.kept(" women walk."))));

    @Test
    void clauseHasWhatStayedOfItAndWhatCameFromElsewhereInTheText() {
        assertThat(WELLS.keptOfClause(FIGURE)).isEqualTo("Of the wells  ;  are");
        assertThat(WELLS.keptOfClause(OTHER_FIGURE)).isEqualTo("at dawn ;  at noon  ;  women walk");
        assertThat(WELLS.keptOfClause(GONE)).isEqualTo("Of the wells  ;  are");
    }

    @Test
    void wholeTextIsKeptLikewise() {
        assertThat(WELLS.kept()).isEqualTo("Of the wells  ;  are ; ; ;  at dawn ;  at noon  ;  women walk.");
    }

    @Test
    void ofItsSentenceWhatStandsBeforeAnEditIsToldOfEachText() {
        assertThat(WELLS.earlierBefore(OTHER_FIGURE)).isEqualTo(" at noon ");
        assertThat(WELLS.laterBefore(OTHER_FIGURE)).isEqualTo(" at dawn at noon ");
        assertThat(WELLS.earlierBefore(GONE)).isEqualTo("Of the wells 12 are");
        assertThat(WELLS.laterBefore(FIGURE)).isEqualTo("Of the wells ");
    }

    @Test
    void wordsThatTheEarlierTextHadAreKnownHoweverTheyArePrinted() {
        assertThat(WELLS.hadWords("Of the\u00a0wells 12")).isTrue();
        assertThat(WELLS.hadWords("of the wells 14")).isFalse();
    }

    @Test
    void editThatSaysTheSameIsNoneOfThese() {
        Edit same = Edit.of("12", "14", List.of());

        assertThat(WELLS.has(FIGURE)).isTrue();
        assertThat(WELLS.has(same)).isFalse();
    }

    @Test
    void commaOfANumberEndsNoClause() {
        Edit figure = Edit.of("1,200", "1,300", List.of());
        PlacedEdits grown = new PlacedEdits(
                new TextDiff(List.of(Edit.kept("Notes, with joy, that "), figure, Edit.kept(" wells are dug"))));

        assertThat(grown.keptOfClause(figure)).isEqualTo("that  ;  wells are dug");
    }
}
