package recital.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.model.ParagraphId.Part;

class OpeningsTest {

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
        assertThat(PreambularFormulas.shipped().startsWithOne(paragraph)).contains(formula);
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
        assertThat(OperativeVerbs.shipped().startsWithOne(paragraph)).contains(verb);
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
        assertThat(PreambularFormulas.shipped().startsWithOne(text)).isEmpty();
        assertThat(OperativeVerbs.shipped().startsWithOne(text)).isEmpty();
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
        OperativeVerbs verbs = OperativeVerbs.shipped();
        assertThat(verbs.opening(earlier).orElseThrow().to(verbs.opening(later).orElseThrow()))
                .isEqualTo(direction);
    }

    @Test
    void preambleAndOperativePartHaveTheirOwnVocabulary() {
        assertThat(OperativeVerbs.shipped().startsWithOne("Recalling its resolutions"))
                .isEmpty();
        assertThat(PreambularFormulas.shipped().startsWithOne("Recalls its resolutions"))
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
        return Opening.of(text, Part.PREAMBLE)
                .or(() -> Opening.of(text, Part.OPERATIVE))
                .orElseThrow();
    }

    @Test
    void headingsAndAnnexesHaveNoOpening() {
        assertThat(Opening.of("Recalling trains", Part.HEADING)).isEmpty();
        assertThat(Opening.of("Recalls trains", Part.ANNEX)).isEmpty();
        assertThat(Opening.of("Recalls trains", Part.PREAMBLE)).isEmpty();
    }
}
