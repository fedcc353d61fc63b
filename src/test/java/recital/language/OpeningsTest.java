package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.model.Language;
import recital.model.ParagraphId.Part;

class OpeningsTest {

    private static final Lexicon ENGLISH = Lexicon.of(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recalling its resolutions on trains | Recalling",
                "Recognizing also that trains run late, | Recognizing also",
                "Taking note also of the report | Taking note also of",
                "Noting with great concern the fact | Noting with great concern",
                "Deeply concerned that trains | Deeply concerned",
                "Having considered the report | Having considered",
                "Bearing in mind the timetable | Bearing in mind",
                "Expressing, in this regard, its deep concern at delays | Expressing, in this regard, its deep concern",
                "Stressing, however, that trains | Stressing"
            })
    void preambularFormulaIsFoundWithWhatBelongsToIt(String paragraph, String formula) {
        assertThat(ENGLISH.preambularFormulas().opening(paragraph))
                .map(Opening::text)
                .contains(formula);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Also recognizes that trains run late; | Also recognizes",
                "Takes note with appreciation of the report | Takes note with appreciation of",
                "Further calls upon the railways | Further calls upon",
                "Strongly urges all railways | Strongly urges",
                "Expresses its appreciation to the guards | Expresses its appreciation"
            })
    void operativeVerbIsFoundWithWhatBelongsToIt(String paragraph, String verb) {
        assertThat(ENGLISH.operativeVerbs().opening(paragraph))
                .map(Opening::text)
                .contains(verb);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sustainable Development Goals and the",
                "and requests the Secretary-General",
                "2030 Agenda",
                "",
                "Note of the trains"
            })
    void otherTextBeginsWithNeither(String text) {
        assertThat(ENGLISH.preambularFormulas().opening(text)).isEmpty();
        assertThat(ENGLISH.operativeVerbs().opening(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Invites, Urges, STRONGER",
        "Requests, Encourages, WEAKER",
        "Urges, Strongly urges, STRONGER",
        "Notes, Welcomes, STRONGER",
        "Takes note of, Notes, AS_STRONG",
        "Also notes, Notes, SAME",
        "Welcomes, Requests, OTHER_KIND",
        "Notes with concern, Notes, WEAKER",
        "Expresses concern, Expresses deep concern, STRONGER"
    })
    void verbsOfOneScaleCompare(String earlier, String later, Opening.Direction direction) {
        Openings verbs = ENGLISH.operativeVerbs();
        assertThat(verbs.opening(earlier)
                        .orElseThrow()
                        .directionTo(verbs.opening(later).orElseThrow()))
                .isEqualTo(direction);
    }

    @Test
    void preambleAndOperativePartHaveTheirOwnVocabulary() {
        assertThat(ENGLISH.operativeVerbs().opening("Recalling its resolutions"))
                .isEmpty();
        assertThat(ENGLISH.preambularFormulas().opening("Recalls its resolutions"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Welcoming, Welcomes, true",
        "Takes note, Takes note of, true",
        "Looks forward to, Looking forward, true",
        "Calls for, Calls upon, false",
        "Notes, Notes with concern, false",
        "Urges, Strongly urges, false"
    })
    void verbInItsOtherFormOrWithItsPrepositionIsTheSame(String one, String other, boolean same) {
        assertThat(opening(one).sameVerbAs(opening(other))).isEqualTo(same);
        assertThat(opening(other).sameVerbAs(opening(one))).isEqualTo(same);
    }

    private static Opening opening(String text) {
        return ENGLISH.opening(text, Part.PREAMBLE)
                .or(() -> ENGLISH.opening(text, Part.OPERATIVE))
                .orElseThrow();
    }

    /** A mark of direction, which nobody sees, stands before some. */
    @Test
    void unseenMarkBeforeAVerbDoesNotHideIt() {
        assertThat(Lexicon.of(Language.ENGLISH).opening("\u200eReaffirms its decision;", Part.OPERATIVE))
                .map(Opening::verb)
                .contains("reaffirms decision");
    }

    @Test
    void headingsAndAnnexesHaveNoOpening() {
        assertThat(ENGLISH.opening("Recalling trains", Part.HEADING)).isEmpty();
        assertThat(ENGLISH.opening("Recalls trains", Part.ANNEX)).isEmpty();
        assertThat(ENGLISH.opening("Recalls trains", Part.PREAMBLE)).isEmpty();
    }
}
