package recital.concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.concord.Terms.Term;
import recital.model.Language;

class TermsTest {

    private static List<String> names(Language language, String text) {
        return Terms.of(language, text).stream().map(Term::name).toList();
    }

    @ParameterizedTest
    @CsvSource({"والاختبار, اختبار", "وللرصد, الرصد", "وبالآبار, الآبار", "وجنيف, جنيف"})
    void conjunctionAndArticleOfArabicAreNoPartOfAWord(String joined, String plain) {
        assertThat(names(Language.ARABIC, joined)).isEqualTo(names(Language.ARABIC, plain));
    }

    @ParameterizedTest
    @CsvSource({"l’action, action", "d'action, action", "qu’elles, elles", "aujourd’hui, aujourd'hui"})
    void elidedWordOfFrenchIsNoPartOfTheNext(String joined, String plain) {
        assertThat(names(Language.FRENCH, joined)).isEqualTo(names(Language.FRENCH, plain));
    }

    @Test
    void partsOfACompoundAreWordsAtTheirPlaces() {
        assertThat(Terms.of(Language.ENGLISH, "gender-responsive wells"))
                .containsExactly(new Term("gender", 0, 6), new Term("respons", 7, 17), new Term("well", 18, 23));
    }

    @Test
    void chineseIsCutIntoPairs() {
        assertThat(names(Language.CHINESE, "深水井 77")).containsExactly("深水", "水井");
    }
}
