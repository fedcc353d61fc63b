package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.model.Language;

class GoverningVerbsTest {

    private static List<String> acts(String text) {
        return Lexicon.of(Language.ENGLISH).verbs().of(text).stream()
                .map(act -> text.substring(act.start(), act.end()))
                .toList();
    }

    @Test
    void everyClauseOfAParagraphHasItsAct() {
        assertThat(
                        acts(
                                "Recognizes that wells are deep, also notes the leaks, and, in this regard, strongly urges keepers"))
                .containsExactly("Recognizes", "also notes", "in this regard, strongly urges");
    }

    @Test
    void verbOfTheOtherFormIsSomebodyElses() {
        assertThat(acts("Invites keepers, recognizing the leaks, and urging guests to help"))
                .containsExactly("Invites");
        assertThat(acts("Noting the keepers, who urge, and requests for pumps")).containsExactly("Noting");
    }

    @Test
    void whileLeadsAParticipleInTheOperativePartToo() {
        assertThat(acts("Welcomes the survey, while noting its cost")).containsExactly("Welcomes", "noting");
    }

    @Test
    void eachParagraphHasItsOwnForm() {
        assertThat(acts("Noting the wells, and welcoming the pumps,\nUrges keepers to hurry, and thanks the guild;"))
                .containsExactly("Noting", "welcoming", "Urges", "thanks");
    }

    @Test
    void textThatBeginsWithNoVerbHasNone() {
        assertThat(acts("The keepers of the wells, and invites")).isEmpty();
    }

    @Test
    void verbStandsBehindWhatLeadsToIt() {
        GoverningVerb act = Lexicon.of(Language.ENGLISH)
                .verbs()
                .of("Also strongly urges all keepers")
                .get(0);

        assertThat(act.verbStart()).isEqualTo("Also ".length());
        assertThat(act.opening().object()).isEqualTo("keeper");
    }
}
