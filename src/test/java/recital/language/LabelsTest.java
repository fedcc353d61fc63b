package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.model.Language;
import recital.text.PrintedLabel.LabelledText;

class LabelsTest {

    @ParameterizedTest
    @CsvSource({
        "ar, 51 -, 51.",
        "ar, (ج), (c)",
        "ar, (هـ), (e)",
        "ar, (أ أ), (aa)",
        "ar, ’3‘, (iii)",
        "ar, ثانيا, II.",
        "ar, باء -, B.",
        "zh, ㈣, (iv)",
        "zh, (十二), (xii)",
        "zh, 三, III.",
        "ru, а), (a)",
        "fr, iv), (iv)",
        "es, b), (b)",
        "en, (b), (b)",
        "en, 7., 7."
    })
    void aLabelHasOneFormInAllLanguages(String code, String printed, String latin) {
        assertThat(labels(code).latin(printed)).isEqualTo(latin);
    }

    @Test
    void aTextIsSetApartFromItsLabelWhateverMarksOfDirectionStandBetween() {
        assertThat(labels("ar").first("\u200f12 -\u200f تحفر الآبار؛"))
                .contains(new LabelledText("12.", "تحفر الآبار؛", 7));
        assertThat(labels("fr").first("a)\u00a0Les puits ;")).contains(new LabelledText("(a)", "Les puits ;", 3));
    }

    @Test
    void aNumberInASentenceIsNoLabel() {
        assertThat(labels("fr").first("a dit que les puits")).isEmpty();
        assertThat(labels("zh").first("三口井")).isEmpty();
    }

    private static Labels labels(String code) {
        return Lexicon.of(Language.of(code).orElseThrow()).labels();
    }
}
