package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTokenizerTest {

    @ParameterizedTest
    @ValueSource(strings = {"-", "\u2010", "\u2011", "'", "\u2019"})
    void wordGoesOnBehindAHyphenOrApostrophe(String sign) {
        assertThat(WordTokenizer.words("the well" + sign + "owners met"))
                .extracting(WordTokenizer.WordToken::text)
                .containsExactly("the", "well" + sign + "owners", "met");
        assertThat("well" + sign + "owners").matches(WordTokenizer.WORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2013", "\u2014", " - "})
    void dashPartsWords(String dash) {
        assertThat(WordTokenizer.words("wells" + dash + "springs"))
                .extracting(WordTokenizer.WordToken::text)
                .containsExactly("wells", "springs");
    }
}
