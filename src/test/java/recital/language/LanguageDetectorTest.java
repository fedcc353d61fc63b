package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.model.Language;

class LanguageDetectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The wells of the village and the roads to them are deep",
                "fr | Les puits du village et les chemins qui y mènent sont profonds",
                "es | Los pozos del pueblo y los caminos que llevan a ellos son profundos",
                "ru | Колодцы деревни и дороги к ним глубоки",
                "ar | آبار القرية والطرق المؤدية إليها عميقة",
                "zh | 村里的井和通往井的路都很深"
            })
    void aTextTellsItsLanguage(String code, String text) {
        assertThat(LanguageDetector.detect(text)).isEqualTo(Language.of(code));
    }

    @Test
    void symbolsTellNone() {
        assertThat(LanguageDetector.detect("77/150 78/132")).isEmpty();
    }

    @Test
    void languageThatIsClaimedIsBelievedUnlessTheTextIsClearlyInAnother() {
        String french =
                "Les puits du village et les chemins qui y mènent sont pour les bergers et dans la vallée. ".repeat(4);

        assertThat(LanguageDetector.otherThan(Language.RUSSIAN, french)).contains(Language.FRENCH);
        assertThat(LanguageDetector.otherThan(Language.SPANISH, french)).contains(Language.FRENCH);
        assertThat(LanguageDetector.otherThan(Language.SPANISH, "le puits")).isEmpty();
        assertThat(LanguageDetector.otherThan(Language.FRENCH, french)).isEmpty();
    }
}
