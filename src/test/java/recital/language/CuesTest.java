package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.language.Cues.Cue;
import recital.language.Cues.Kind;
import recital.model.Language;

class CuesTest {

    @ParameterizedTest
    @CsvSource({"женщины чинят колодцы", "просит женщин", "обращается к женщинам", "вместе с женщинами"})
    void wordInAnyCaseIsOnePhrase(String text) {
        assertThat(told("ru", text)).containsExactly("женщины");
    }

    @Test
    void everyWordOfAPhraseMayHaveAnyEnding() {
        assertThat(told("ru", "в развивающихся странах")).containsExactly("развивающиеся страны");
        assertThat(told("ru", "развивающимся странам")).containsExactly("развивающиеся страны");
    }

    @ParameterizedTest
    @CsvSource({"النساء", "والنساء", "للنساء", "وللنساء"})
    void arabicWordIsFoundBehindWhatIsWrittenTogetherWithIt(String word) {
        assertThat(told("ar", "تطلب إلى " + word)).hasSize(1).allSatisfy(group -> assertThat(group)
                .isEqualTo(told("ar", "نساء").get(0)));
    }

    @Test
    void vowelSignsCountForNothingAndBelongToTheWord() {
        String text = "أن تصلح الآبار فوراً وتغني";

        List<Cue> cues = lexicon("ar").cues().all(text);

        assertThat(cues).extracting(Cue::kind).containsExactly(Kind.DEADLINE);
        assertThat(text.substring(cues.get(0).start(), cues.get(0).end())).isEqualTo("فوراً");
    }

    @Test
    void articlesMayStandBeforeEachGroupOfAList() {
        assertThat(told("fr", "pour les femmes et les filles")).containsExactly("femmes et filles");
        assertThat(told("fr", "aux femmes et aux filles")).containsExactly("femmes et filles");
        assertThat(told("es", "de las mujeres y de las niñas"))
                .containsExactly(told("es", "mujeres y niñas").get(0));
    }

    @Test
    void signThatIsPartOfAnotherChineseWordIsNoCue() {
        assertThat(told("zh", "守井人应修好水井")).containsExactly("应");
        assertThat(told("zh", "守井人适应水井")).isEmpty();
        assertThat(told("zh", "供应水井")).isEmpty();
    }

    @Test
    void hyphenThatDoesNotBreakIsAHyphen() {
        assertThat(told("en", "for non\u2011governmental organizations"))
                .containsExactly("non-governmental organizations");
    }

    @Test
    void lengthIsCountedInWordsOrInSignsThatAreWords() {
        assertThat(only("en", "as appropriate").length()).isEqualTo(2);
        assertThat(only("zh", "酌情").length()).isEqualTo(2);
        assertThat(only("zh", "酌情").isPhrase()).isFalse();
        assertThat(only("zh", "按照共同商定的条件").isPhrase()).isTrue();
    }

    private static Cue only(String code, String text) {
        List<Cue> all = lexicon(code).cues().all(text);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<String> told(String code, String text) {
        return lexicon(code).cues().all(text).stream().map(Cue::words).toList();
    }

    private static Lexicon lexicon(String code) {
        return Lexicon.of(Language.of(code).orElseThrow());
    }
}
