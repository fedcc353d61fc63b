package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import recital.model.Language;

class ProcedureWordsTest {

    @Test
    void wordsByWhichTheSecretariatIsAskedAreOfProcedure() {
        ProcedureWords words = Lexicon.of(Language.ENGLISH).procedureWords();

        assertThat(words.logOdds("extrabudgetary")).isGreaterThan(1);
        assertThat(words.logOdds("submit")).isPositive();
    }

    @Test
    void wordsOfASubjectAreNot() {
        ProcedureWords words = Lexicon.of(Language.ENGLISH).procedureWords();

        assertThat(words.logOdds("poverty")).isLessThan(-0.5);
        assertThat(words.logOdds("fishing")).isNegative();
    }

    @Test
    void nothingIsKnownOfWordsThatAreSeldomOrOfAnotherLanguage() {
        assertThat(Lexicon.of(Language.ENGLISH).procedureWords().logOdds("lanternfish"))
                .isZero();
        assertThat(Lexicon.of(Language.FRENCH).procedureWords().logOdds("pauvret\u00e9"))
                .isZero();
    }
}
