package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import recital.model.Language;

class WordPairsTest {

    private static double alone(String word) {
        return Lexicon.of(Language.ENGLISH).frequencies().inverseDocumentFrequency(word);
    }

    @Test
    void wordThatTheOneBeforeItBringsWithItTellsLittle() {
        WordPairs pairs = Lexicon.of(Language.ENGLISH).pairs();

        assertThat(pairs.toldAfter("united", "nations")).isLessThan(alone("nations") / 4);
        assertThat(pairs.toldBefore("member", "states")).isLessThan(alone("member") - 1);
    }

    @Test
    void wordsThatAreNoUsualPairTellWhatTheyTellAlone() {
        WordPairs pairs = Lexicon.of(Language.ENGLISH).pairs();

        assertThat(pairs.toldAfter("lamps", "harbour")).isEqualTo(alone("harbour"));
        assertThat(pairs.toldBefore("lamps", "harbour")).isEqualTo(alone("lamps"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingTellsLessThanNothing(Language language) {
        WordPairs pairs = Lexicon.of(language).pairs();

        assertThat(LanguageFile.lines(language, "word-pairs.tsv")
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t")[0].split(" ")))
                .isNotEmpty()
                .allSatisfy(pair -> {
                    assertThat(pairs.toldAfter(pair[0], pair[1])).isNotNegative();
                    assertThat(pairs.toldBefore(pair[0], pair[1])).isNotNegative();
                });
    }
}
