package recital.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.model.Language;

class SequencesTest {

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static int subsequence(List<String> one, List<String> other) {
        Map<String, Integer> numbers = new HashMap<>();
        return CommonSequence.subsequence(
                CommonSequence.numbered(one, numbers), CommonSequence.numbered(other, numbers));
    }

    @Test
    void subsequenceCountsWordsInOneOrder() {
        assertThat(subsequence(words("deep wells of the old village"), words("the deep old wells")))
                .isEqualTo(2);
        assertThat(subsequence(words("wells"), words("springs"))).isZero();
    }

    @Test
    void whatTwoSequencesBeginAndEndWithCountsOnce() {
        assertThat(subsequence(words("the well the well"), words("the well"))).isEqualTo(2);
        assertThat(subsequence(words("all the deep wells there"), words("all old springs there")))
                .isEqualTo(2);
    }

    @Test
    void longestRunStandsInBothWordForWord() {
        CommonSequence.CommonRun run = CommonSequence.longestRun(
                words("of all the deep wells there"), words("the deep wells and all the rest"));

        assertThat(run).isEqualTo(new CommonSequence.CommonRun(5, 3, 3));
    }

    @Test
    void nothingInCommonIsARunOfNone() {
        assertThat(CommonSequence.longestRun(words("a b"), words("c d")).length())
                .isZero();
    }

    @Test
    void diceIsTwiceWhatBothHaveAsAShareOfAll() {
        assertThat(Overlap.dice(Set.of("a", "b", "c"), Set.of("b", "c", "d"))).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(Overlap.dice(Set.of(), Set.of())).isZero();
    }

    @Test
    void tokensAreWordsAndNumbersWithWhatStandsInsideThem() {
        assertThat(WordTokenizer.wordsAndNumbers("e-Commerce\u2019s share, 1,234.5 of 72/200"))
                .extracting(WordTokenizer.WordToken::text)
                .containsExactly("e-Commerce\u2019s", "share", "1,234.5", "of", "72/200");
        assertThat(WordTokenizer.words("Geneva2 in 2017"))
                .extracting(WordTokenizer.WordToken::text)
                .containsExactly("Geneva", "in");
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, welcoming, welcomes",
        "ENGLISH, policies, policy",
        "FRENCH, résolution, résolutions",
        "SPANISH, exhorta, exhortan",
        "RUSSIAN, призывает, призывают"
    })
    void formsOfOneWordHaveOneStem(Language language, String one, String other) {
        Stemmer stemmer = new Stemmer(language);
        assertThat(stemmer.stem(one)).isEqualTo(stemmer.stem(other));
    }
}
