package recital.concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.concord.ClauseComparison.Gap;
import recital.model.Language;

class GapWitnessTest {

    private static final String ENGLISH = "Encourages Member States to protect public health and education, to share"
            + " scientific knowledge with developing countries, and to strengthen international cooperation;";
    private static final String SPANISH =
            "Alienta a los Estados Miembros a que protejan la salud pública y la educación,"
                    + " compartan conocimientos científicos con los países en desarrollo y fortalezcan la cooperación"
                    + " internacional;";
    private static final Gap GAP = new Gap(
            Language.FRENCH,
            Language.ENGLISH,
            ENGLISH.indexOf("to share"),
            ENGLISH.indexOf(", and to strengthen"),
            0,
            ClauseComparison.NONE);
    private static final String BEFORE = "Encourage les États Membres à protéger la santé publique et l’éducation, ";
    private static final String AFTER = "renforcer la coopération internationale ;";
    private static final String IN_OTHER_WORDS = "à respecter la justice et à combattre le terrorisme nucléaire, ";

    @Test
    void whatStandsOnBothSidesOfAClauseStandsTogetherWhereItWasLeftOut() {
        GapWitness leftOut = witness(Language.ENGLISH, BEFORE + AFTER);

        assertThat(leftOut.before() + leftOut.after()).isLessThan(15);
        assertThat(leftOut.lacking()).isGreaterThan(0.8);
    }

    @Test
    void roomIsLeftForAClauseThatIsSaidInOtherWords() {
        GapWitness leftOut = witness(Language.ENGLISH, BEFORE + AFTER);
        GapWitness inOtherWords = witness(Language.ENGLISH, BEFORE + IN_OTHER_WORDS + AFTER);

        assertThat(inOtherWords.before() + inOtherWords.after()).isGreaterThan(leftOut.before() + leftOut.after() + 30);
        assertThat(inOtherWords.marks()).isLessThan(leftOut.marks());
    }

    @Test
    void anotherLanguageSpeaksOfTheSameClauseByItsOwnWords() {
        GapWitness spanish = witness(Language.SPANISH, BEFORE + AFTER);

        assertThat(spanish.lacking()).isGreaterThan(0.8);
        assertThat(spanish.size()).isBetween(-0.7, 0.7);
    }

    @Test
    void clauseThatWasLeftOutWeighsMoreThanOneInOtherWords() {
        assertThat(weight(BEFORE + AFTER)).isGreaterThan(weight(BEFORE + IN_OTHER_WORDS + AFTER) + 1);
    }

    private static double weight(String french) {
        RowCoverage coverage = coverage(french);
        return CloserLook.of(GAP, GapEvidence.of(GAP, coverage), coverage).weight();
    }

    /** What a language says of the second clause of the English text in a French one. */
    private static GapWitness witness(Language witness, String french) {
        RowCoverage coverage = coverage(french);
        return GapWitness.of(witness, GAP, GAP.end() - GAP.start(), GapPlace.at(GAP, coverage), coverage)
                .orElseThrow();
    }

    private static RowCoverage coverage(String french) {
        return new RowCoverage(ConcordRow.of(List.of(
                passage(Language.ENGLISH, ENGLISH),
                passage(Language.SPANISH, SPANISH),
                passage(Language.FRENCH, french))));
    }

    private static Passage passage(Language language, String text) {
        return new Passage(language, List.of("OP1"), text);
    }
}
