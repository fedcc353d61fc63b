package recital.search.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import recital.language.Lexicon;
import recital.model.Language;
import recital.search.SearchText;
import recital.search.SharedRun;
import recital.search.SharedRuns;
import recital.search.SharedRuns.Found;
import recital.search.TextAnalyzer;

class PhraseBordersTest {

    private static final TextAnalyzer ANALYZER = new TextAnalyzer(Language.ENGLISH);
    private static final String LAMPS = "keepers trim the brass lamps of every lighthouse";

    /** What is shown of the only run of two texts. */
    private static String shown(String asked, String other) {
        SearchText text = ANALYZER.analyze(asked);
        Found found = new SharedRuns(text).with(ANALYZER.analyze(other), 5);
        assertThat(found.runs()).hasSize(1);
        SharedRun shown = new PhraseBorders(text, new BitSet(), Lexicon.of(Language.ENGLISH))
                .within(found.runs().get(0), found);
        return text.range(shown.start(), shown.end()).of(asked);
    }

    @Test
    void noRunEndsInAPrepositionOrAnArticle() {
        assertThat(shown(LAMPS + " and of the pilot boats", LAMPS + " and of the coast"))
                .isEqualTo(LAMPS);
    }

    @Test
    void runInTheGapOfAnotherIsNotShownBesideIt() {
        String asked = "keepers trim the brass harbour bells, lamps of every lighthouse";
        SearchText text = ANALYZER.analyze(asked);
        Found found = new SharedRuns(text)
                .with(ANALYZER.analyze(LAMPS + "; far off, when all is calm at night, ring harbour bells"), 2);
        assertThat(found.runs())
                .extracting(run -> text.range(run.start(), run.end()).of(asked))
                .containsExactly(asked, "harbour bells");

        assertThat(new PhraseBorders(text, new BitSet(), Lexicon.of(Language.ENGLISH)).ofRuns(found))
                .extracting(run -> text.range(run.start(), run.end()).of(asked))
                .containsExactly(asked);
    }

    /** A word may be shared by two runs, and have its partner in the other of them. */
    @Test
    void runWhoseLastWordStandsBeforeItsFirstInTheOtherTextIsLeftWhole() {
        SearchText text = ANALYZER.analyze(LAMPS);
        Found found = new SharedRuns(text).with(ANALYZER.analyze(LAMPS), 5);
        SharedRun run = found.runs().get(0);
        Found turned =
                new Found(found.other(), found.runs(), found.words(), word -> word == run.end() - 1 ? 0 : word + 1);

        assertThat(new PhraseBorders(text, new BitSet(), Lexicon.of(Language.ENGLISH)).within(run, turned))
                .isEqualTo(run);
    }

    @Test
    void noneBeginsWithWhatJoins() {
        assertThat(shown("Songs of " + LAMPS, "Tales of " + LAMPS)).isEqualTo(LAMPS);
    }

    @Test
    void endOfAPhraseStaysWhateverItIs() {
        assertThat(shown(LAMPS + " for all, as ever", LAMPS + " for all; nobody sleeps"))
                .isEqualTo(LAMPS + " for all");
    }

    @Test
    void endOfTheTextStays() {
        assertThat(shown("Notes " + LAMPS + " of the", "Says " + LAMPS + " of the coast"))
                .isEqualTo(LAMPS + " of the");
    }

    @Test
    void lastWordOfAnotherPhraseIsLeftOff() {
        assertThat(shown("Welcomes their new plans, and " + LAMPS, "Regrets those old plans, and " + LAMPS))
                .isEqualTo(LAMPS);
        assertThat(shown(LAMPS + ", and storms break masts", LAMPS + ", and storms come late"))
                .isEqualTo(LAMPS);
    }

    @Test
    void itemOfAListIsNot() {
        assertThat(shown(LAMPS + ", sails and masts", LAMPS + ", sails or oars"))
                .isEqualTo(LAMPS + ", sails");
    }

    private static final String HOMEWARD = LAMPS + " before the pilots sail home";

    @Test
    void endOfAnotherClauseIsNoBeginning() {
        assertThat(shown(
                        "Storms threaten calm waters and safe passage, as well as making " + HOMEWARD,
                        "Pilots long for calm waters and safe passage and see that " + HOMEWARD))
                .isEqualTo(HOMEWARD);
    }

    @Test
    void beginningOfAnotherClauseIsNoEnd() {
        assertThat(shown(
                        HOMEWARD + " and mirrors or oil, cherished heirloom lanterns of the pier",
                        HOMEWARD + " while gulls cry, cherished heirloom lanterns of the song"))
                .isEqualTo(HOMEWARD);
    }

    @Test
    void itemsThatOneListHasMorePartNothing() {
        assertThat(shown(
                        "of " + HOMEWARD + ", old sails, masts, nets and barrels of salt",
                        "by " + HOMEWARD + ", nets and barrels for salt"))
                .isEqualTo(HOMEWARD + ", old sails, masts, nets and barrels of salt");
    }

    @Test
    void whatTellsMoreOfAThingIsShownWithIt() {
        assertThat(shown(
                        "Pilots know the pact, which says how " + LAMPS,
                        "Fishers sign the pact, which says how " + LAMPS))
                .isEqualTo("the pact, which says how " + LAMPS);
    }

    @Test
    void wordsThatLeadToWhatFollowsAreNoEnd() {
        assertThat(shown(LAMPS + " in order to see", LAMPS + " in order that ships sail"))
                .isEqualTo(LAMPS);
        assertThat(shown(
                        LAMPS + ", and in this regard invites all pilots",
                        LAMPS + ", and in this regard welcomes their songs"))
                .isEqualTo(LAMPS);
        assertThat(shown(LAMPS + " in this regard", LAMPS + " in this regard; nobody sleeps"))
                .isEqualTo(LAMPS + " in this regard");
    }

    /** What stands behind a preposition says more of the word before the mark. */
    @Test
    void wordBeforeAPhraseOfItsOwnIsShownWithIt() {
        assertThat(shown(
                        "Pilots have access, without fear, to where " + LAMPS,
                        "Fishers need access, without fear, to where " + LAMPS))
                .isEqualTo("access, without fear, to where " + LAMPS);
        assertThat(shown(
                        "Pilots want development, as well as that " + LAMPS,
                        "Fishers praise development, as well as that " + LAMPS))
                .isEqualTo("as well as that " + LAMPS);
    }

    /** The last words of one run may stand in another run too, which does not show them. */
    @Test
    void wordsThatTheNextRunLeavesOffStayWithTheOneBefore() {
        String nets = HOMEWARD + " and torn nets";
        SearchText text =
                ANALYZER.analyze(nets + " and the sadness of harbours, which was deepened by the winter storms");
        Found found = new SharedRuns(text)
                .with(
                        ANALYZER.analyze(
                                nets + ", including by making efforts to change roles in torn nets and rope "
                                        + "chores, and tackle the sadness of harbours, which has been deepened by the winter storms"),
                        4);

        assertThat(new PhraseBorders(text, new BitSet(), Lexicon.of(Language.ENGLISH)).ofRuns(found))
                .extracting(run -> text.range(run.start(), run.end()).of(text.text()))
                .containsExactly(nets, "the sadness of harbours, which was deepened by the winter storms");
    }
}
