package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import recital.model.Language;

class SubjectsTest {

    private static final Subjects SUBJECTS = Lexicon.of(Language.ENGLISH).subjects();

    @Test
    void subjectIsTheRarestRunOfWordsAndOftenRepeated() {
        assertThat(SUBJECTS.of(
                        "Recognizes that a gap between rich and poor riders persists, and that the night tram network,"
                                + " where there is a night tram at all, should be extended;",
                        "Recognizes".length(),
                        ""))
                .contains("night tram network");
    }

    @Test
    void nameIsToldWholeAndEndsWhereItEnds() {
        assertThat(SUBJECTS.of("Notes the United Harbours Lantern-Keeping Tide Strategy and expresses thanks;", 5, ""))
                .contains("United Harbours Lantern-Keeping Tide Strategy");
    }

    /** Its rarest words stand at its end; what comes before an article and no "of" is another name. */
    @Test
    void nameIsToldFromItsHeadOn() {
        assertThat(SUBJECTS.of("Notes the Guild of Lantern Ferrymen and expresses thanks;", 5, ""))
                .contains("Guild of Lantern Ferrymen");
        assertThat(SUBJECTS.of("Notes the Free, Frugal and Fearless Ferryboat Mechanism;", 5, ""))
                .contains("Free, Frugal and Fearless Ferryboat Mechanism");
        assertThat(SUBJECTS.of("Thanks Beatrix and the Lantern Ferrymen for their help;", 6, ""))
                .contains("Lantern Ferrymen");
    }

    @Test
    void whatTheTitleSaysIsTheSubjectOfNoParagraph() {
        String text = "Notes the importance of glass marbles for the recovery of the wooden towers;";

        assertThat(SUBJECTS.of(text, 5, "Marbles of glass")).contains("wooden towers");
    }

    @Test
    void wordThatPointsBackIsNoPartOfASubject() {
        assertThat(SUBJECTS.of("Notes the wooden towers and the marbles thereof;", 5, ""))
                .contains("wooden towers");
        assertThat(SUBJECTS.of("Notes the expenses ancillary thereto;", 5, "")).contains("expenses ancillary");
    }

    @Test
    void textWithoutContentHasNone() {
        assertThat(SUBJECTS.of("Decides that it shall be so;", 7, "")).isEmpty();
    }

    @Test
    void nameIsToldToItsEnd() {
        assertThat(SUBJECTS.of(
                        "Notes the Lamps or Lanterns for the Use of Mirrors, Wax Candles and Other Flames;", 5, ""))
                .contains("Lamps or Lanterns for the Use of Mirrors, Wax Candles and Other Flames");
    }

    /** "Wells affected" are wells, and what is spent on them is none of them. */
    @Test
    void whatStandsBehindANounIsNoPartOfASubjectAndACurrencyIsNone() {
        assertThat(SUBJECTS.of("Notes the wooden lighthouse keepers affected;", 5, ""))
                .contains("wooden lighthouse keepers");
        assertThat(SUBJECTS.of("Decides to allot the wooden towers tentatively;", 7, ""))
                .contains("wooden towers");
        assertThat(SUBJECTS.of("Decides to spend 90 southern island dollars gross on wooden towers;", 7, ""))
                .contains("wooden towers");
    }

    /** "Lanterns perpetuate" tells nothing. */
    /** By itself it tells nothing. */
    @Test
    void nounBehindASubjectIsToldWithIt() {
        assertThat(SUBJECTS.of("Notes the informal lantern resolution;", 5, ""))
                .contains("informal lantern resolution");
    }

    /** What tells the second ferrymen from the first stands behind them. */
    @Test
    void nounThatIsJoinedToItselfIsNoSubject() {
        assertThat(SUBJECTS.of("Notes the northern ferrymen and ferrymen of the lakes;", 5, ""))
                .contains("northern ferrymen");
    }

    @Test
    void verbIsNoPartOfASubject() {
        assertThat(SUBJECTS.of("Notes that copper lanterns perpetuate the habit;", 5, ""))
                .contains("copper lanterns");
        assertThat(SUBJECTS.of("Asks the guild to repeal copper taxes;", 4, "")).contains("copper taxes");
    }

    /** Two things joined are told with what they both belong to, and no more than two. */
    @Test
    void whatIsJoinedIsToldWithItsHead() {
        assertThat(SUBJECTS.of("Condemns the theft of lanterns and ferry ropes;", 8, ""))
                .contains("theft of lanterns and ferry ropes");
        assertThat(SUBJECTS.of("Notes the copper lanterns and ropes and wooden towers;", 5, ""))
                .hasValueSatisfying(subject -> assertThat(subject).doesNotContain("and ropes and"));
    }

    @Test
    void nameOfManyWordsIsToldFromItsHeadOn() {
        assertThat(SUBJECTS.of(
                        "Thanks the Association of Northern Ferry Isles Centre for Harbour Lanterns, Copper Ropes and Wooden Towers;",
                        6,
                        ""))
                .hasValueSatisfying(name -> assertThat(name).startsWith("Association of Northern Ferry Isles Centre"));
    }

    @Test
    void lastPhraseIsTheOneThatATextEndsWith() {
        assertThat(SUBJECTS.last("to curb reckless ferry racing, ", 2)).contains("reckless ferry racing");
        assertThat(SUBJECTS.last("to curb reckless ferry racing, which all know of, ", 2))
                .isEmpty();
    }
}
