package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import recital.model.ParagraphId;

class ParagraphIdAssignerTest {

    private static final String SENTENCE = "Calls upon all States to plant a tree;";

    @Test
    void paragraphsAreCalledByTheirPrintedNumbers() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("1", "2"));

        assertThat(names.preambular("")).hasToString("PP1");
        assertThat(names.preambular("")).hasToString("PP2");
        assertThat(names.numbered("1", SENTENCE)).hasToString("OP1");
        assertThat(names.numbered("2", SENTENCE)).hasToString("OP2");
    }

    @Test
    void pointsAreCalledAfterWhatTheyStandUnder() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("4"));
        names.numbered("4", SENTENCE);

        assertThat(names.point(1, "a")).hasToString("OP4(a)");
        assertThat(names.point(2, "i")).hasToString("OP4(a)(i)");
        assertThat(names.point(2, "ii")).hasToString("OP4(a)(ii)");
        assertThat(names.point(1, "b")).hasToString("OP4(b)");
    }

    @Test
    void anUnnumberedParagraphFollowsTheLastNumberedOne() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("4", "5"));
        names.numbered("4", SENTENCE);

        assertThat(names.unnumbered(SENTENCE)).hasToString("OP4/1");
        assertThat(names.unnumbered(SENTENCE)).hasToString("OP4/2");
        names.numbered("5", SENTENCE);
        assertThat(names.unnumbered(SENTENCE)).hasToString("OP5/1");
    }

    @Test
    void whereNothingIsNumberedParagraphsAreCounted() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of());

        assertThat(names.unnumbered(SENTENCE)).hasToString("OP1");
        assertThat(names.unnumbered(SENTENCE)).hasToString("OP2");
        assertThat(names.point(1, "a")).hasToString("OP2(a)");
    }

    @Test
    void aShortLineWithoutClosingPunctuationIsAHeading() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("1"));

        assertThat(names.unnumbered("Trees and forests")).hasToString("H1");
        assertThat(names.unnumbered("I.")).hasToString("H2");
        assertThat(names.unnumbered("tree ".repeat(40).strip())).hasToString("H3");
        assertThat(names.unnumbered("tree ".repeat(41).strip())).hasToString("OP0/1");
    }

    @Test
    void theTitleOfANumeralIsAHeadingHoweverLong() {
        String title = "Conditions of service of the keepers "
                + "of wells and springs ".repeat(10).strip();
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("1"));

        assertThat(names.unnumbered("II")).hasToString("H1");
        assertThat(names.unnumbered(title)).hasToString("H2");
        assertThat(names.unnumbered(title)).hasToString("OP0/1");
        assertThat(names.unnumbered("III")).hasToString("H3");
        assertThat(names.preambular("")).hasToString("PP1");
        assertThat(names.unnumbered(title)).hasToString("OP2");
        assertThat(names.unnumbered("IV")).hasToString("H4");
        assertThat(names.unnumbered(title + ";")).hasToString("OP3");
    }

    @Test
    void theSectionsNumeralStandsBeforeWhereNumbersStartAgain() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("1", "2", "1"));

        names.unnumbered("I");
        assertThat(names.numbered("1", SENTENCE)).hasToString("I.OP1");
        assertThat(names.point(1, "a")).hasToString("I.OP1(a)");
        assertThat(names.numbered("2", SENTENCE)).hasToString("I.OP2");
        names.heading("II.");
        assertThat(names.numbered("1", SENTENCE)).hasToString("II.OP1");
        assertThat(names.unnumbered(SENTENCE)).hasToString("II.OP1/1");
    }

    @Test
    void whatASectionHasBeforeItsFirstNumberIsOfThatSection() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("1", "1"));

        names.unnumbered("I");
        assertThat(names.unnumbered(SENTENCE)).hasToString("I.OP0/1");
        assertThat(names.numbered("1", SENTENCE)).hasToString("I.OP1");
        names.unnumbered("II");
        assertThat(names.unnumbered(SENTENCE)).hasToString("II.OP0/1");
        assertThat(names.unnumbered(SENTENCE)).hasToString("II.OP0/2");
        assertThat(names.numbered("1", SENTENCE)).hasToString("II.OP1");
        names.unnumbered("III");
        assertThat(names.unnumbered(SENTENCE)).hasToString("III.OP0/1");
    }

    @Test
    void numberOfAQuotedParagraphStartsNothingAgain() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("1", "2", "3", "2", "4"));

        names.unnumbered("I");
        assertThat(names.numbered("1", SENTENCE)).hasToString("OP1");
        assertThat(names.numbered("2", SENTENCE)).hasToString("OP2");
        names.unnumbered("II");
        assertThat(names.numbered("3", SENTENCE)).hasToString("OP3");
        assertThat(names.numbered("2", SENTENCE)).hasToString("OP2-2");
        assertThat(names.numbered("4", SENTENCE)).hasToString("OP4");
    }

    @Test
    void aSectionsNumeralMayStandBeforeItsWords() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("1", "1"));

        names.unnumbered("I. General woods");
        assertThat(names.numbered("1", SENTENCE)).hasToString("I.OP1");
        names.heading("II. Mandate of springs");
        assertThat(names.numbered("1", SENTENCE)).hasToString("II.OP1");
    }

    @Test
    void aLetteredPartThroughWhichNumbersRunOnIsNoSection() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("1", "2", "1"));

        names.heading("I. Woods");
        names.heading("A. Old woods");
        assertThat(names.numbered("1", SENTENCE)).hasToString("I.OP1");
        names.heading("B. Young woods");
        assertThat(names.numbered("2", SENTENCE)).hasToString("I.OP2");
        names.heading("C. Other woods");
        assertThat(names.numbered("1", SENTENCE)).hasToString("C.OP1");
    }

    @Test
    void sectionsDoNotShowWhereNumbersRunOn() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("1", "2"));

        names.unnumbered("I");
        names.numbered("1", SENTENCE);
        names.unnumbered("II");
        assertThat(names.numbered("2", SENTENCE)).hasToString("OP2");
    }

    @Test
    void sectionsNamedByLettersAreOperativeAllTheSame() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("1", "1", "1"));

        for (String letter : List.of("A", "H", "P")) {
            names.unnumbered(letter);
            assertThat(names.numbered("1", SENTENCE).part()).isEqualTo(ParagraphId.Part.OPERATIVE);
        }
    }

    @Test
    void noTwoParagraphsGetOneName() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("1", "1", "1"));

        assertThat(names.numbered("1", SENTENCE)).hasToString("OP1");
        assertThat(names.numbered("1", SENTENCE)).hasToString("OP1-2");
        assertThat(names.numbered("1", SENTENCE)).hasToString("OP1-3");
        assertThat(names.point(1, "")).hasToString("OP1-3()");
        assertThat(names.point(1, "")).hasToString("OP1-3()-2");
    }

    @Test
    void aPrintedNumberGoesToTheParagraphThatBearsIt() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("1"));

        assertThat(names.unnumbered(SENTENCE)).hasToString("OP0/1");
        assertThat(names.numbered("1", SENTENCE)).hasToString("OP1");
    }

    @Test
    void letterOfAParagraphIsItsName() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("3", "l"));

        names.numbered("3", SENTENCE);
        assertThat(names.numbered("l", SENTENCE)).hasToString("OPl");
        assertThat(names.unnumbered(SENTENCE)).hasToString("OP3/1");
    }

    @Test
    void whatIsNoNumberIsNotTakenForOne() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("12345678901234567890"));

        assertThat(names.numbered("12345678901234567890", SENTENCE)).hasToString("OP1");
        assertThat(names.point(1, "12345678901234567890")).hasToString("OP1()");
    }

    @Test
    void recitalsUnderNegotiationAreCalledByTheirPrintedNumbers() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of("2", "2bis"), List.of());

        assertThat(names.preambular("")).hasToString("PP1");
        assertThat(names.preambular("")).hasToString("PP1/1");
        assertThat(names.preambular("2")).hasToString("PP2");
        assertThat(names.preambular("2bis")).hasToString("PP2bis");
        assertThat(names.preambular("")).hasToString("PP3");
    }

    @Test
    void whatIsPutInIsCalledAfterWhatItFollows() {
        ParagraphIdAssigner names = new ParagraphIdAssigner(Set.of(), List.of("4", "4bis", "4quinquies"));
        names.numbered("4", SENTENCE);

        assertThat(names.point(1, "bbis")).hasToString("OP4(b)bis");
        assertThat(names.point(2, "i")).hasToString("OP4(b)bis(i)");
        assertThat(names.numbered("4bis", SENTENCE)).hasToString("OP4bis");
        assertThat(names.unnumbered(SENTENCE)).hasToString("OP4bis/1");
        assertThat(names.numbered("4quinquies", SENTENCE)).hasToString("OP4quinquies");
    }
}
