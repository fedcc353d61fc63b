package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.Samples;

class ParagraphCitationTest {

    private final Resolution resolution = Samples.selfComparison().later();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OP16         | A/RES/72/901, para. 16",
                "OP70(a)(i)   | A/RES/72/901, para. 70 (a) (i)",
                "OP5bis       | A/RES/72/901, para. 5 bis",
                "OP5(b)bis    | A/RES/72/901, para. 5 (b) bis",
                "PP5bis       | A/RES/72/901, PP5 bis",
                "OP4/1        | A/RES/72/901, first unnumbered paragraph after para. 4",
                "II.OP0/1     | 'A/RES/72/901, sect. II, first unnumbered paragraph'",
                "OP4(b)/2     | A/RES/72/901, second unnumbered paragraph after para. 4 (b)",
                "OP4/1/R3C2   | A/RES/72/901, 'first unnumbered paragraph after para. 4, row 3, column 2'",
                "II.OP1       | A/RES/72/901, sect. II, para. 1",
                "PP4          | A/RES/72/901, fourth preambular paragraph",
                "PP38         | A/RES/72/901, thirty-eighth preambular paragraph",
                "H2           | A/RES/72/901, second heading",
                "AN12         | A/RES/72/901, 'annex, twelfth paragraph'"
            })
    void paragraphIsCitedAsTheUnitedNationsDo(String id, String citation) {
        assertThat(ParagraphCitation.of(resolution, new ParagraphId(id))).isEqualTo(citation.replace("'", ""));
    }

    @Test
    void draftIsCitedByItsSymbol() {
        assertThat(ParagraphCitation.of(Samples.paraphrased().later(), new ParagraphId("OP1")))
                .isEqualTo("A/C.2/74/L.90, para. 1");
    }

    @ParameterizedTest
    @CsvSource({
        "1,first",
        "8,eighth",
        "12,twelfth",
        "20,twentieth",
        "21,twenty-first",
        "40,fortieth",
        "99,ninety-ninth",
        "100,100th",
        "101,101st",
        "111,111th",
        "122,122nd",
        "403,403rd"
    })
    void ordinalsAreWordsUpToNinetyNine(int number, String word) {
        assertThat(ParagraphCitation.ordinal(number)).isEqualTo(word);
    }
}
