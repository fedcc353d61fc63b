package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import recital.language.Lexicon;
import recital.model.Language;

class ParagraphWordsTest {

    private final ParagraphWords words = new ParagraphWords(Lexicon.of(Language.ENGLISH));

    @Test
    void wordsInOneOrderAreFewerThanWordsInAnyOrder() {
        String earlier = "Notes the wells, the springs and the pumps";
        String later = "Notes the pumps and the springs";

        assertThat(words.common(earlier, later)).isEqualTo(4);
        assertThat(words.commonInAnyOrder(earlier, later)).isEqualTo(6);
    }

    @Test
    void capitalsAndPunctuationAreNoWords() {
        assertThat(words.count("Notes, again, the wells;")).isEqualTo(4);
        assertThat(words.common("NOTES THE WELLS", "notes the wells.")).isEqualTo(3);
    }

    @Test
    void typographyMakesNoOtherText() {
        assertThat(words.sameText("the village\u2019s well;", "the village's well."))
                .isTrue();
        assertThat(words.sameText("The well", "the well")).isFalse();
    }
}
