package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trade   | Trade and fair trade, not trades or free-trade | 3",
                "and     | and, AND; sand band Andes                     | 2",
                "12      | 12 per cent of 312, 12.5 and A12              | 2",
                "фонд    | Фонд и фонды, «фонд»                          | 2",
                "a a     | a a a a                                       | 2",
                "élan    | ÉLAN without élans                            | 1",
                "𐐀      | 𐐀 but not 𐐀𐐀                              | 1",
                "absent  | nothing of it                                 | 0",
                "longer than that | short                                | 0",
            })
    void wordsAreCountedWhateverTheirCapitals(String words, String text, int times) {
        assertThat(Occurrences.count(words, text)).isEqualTo(times);
        assertThat(Occurrences.exist(words, text)).isEqualTo(times > 0);
    }

    @Test
    void noWordsStandNowhere() {
        assertThat(Occurrences.count("", "some text")).isZero();
    }
}
