package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\u201cwells\u201d | \"wells\"",
                "\u00abwells\u00bb | \"wells\"",
                "''wells'' | \"wells\"",
                "the village\u2019s well | the village's well",
                "follow\u2011up | follow-up",
                "2010\u20132015 | 2010-2015",
                "wells \u2013 all of them \u2013 are deep | wells-all of them-are deep",
                "wells - all of them - are deep | wells-all of them-are deep",
                "wells\u00a0and   roads | wells and roads",
                "soft\u00adhyphen | softhyphen",
                "at \u200eall levels | at all levels",
                "El Nin\u0303o | El Ni\u00f1o",
                "Digs wells; | Digs wells",
                "Digs wells. | Digs wells",
            })
    void whatPeopleReadAsTheSameHasOneKey(String text, String same) {
        assertThat(Key.of(text)).isEqualTo(Key.of(same));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E-commerce | e-Commerce",
                "multi-party | multiparty",
                "wells, roads | wells roads",
                "12 per cent | 13 per cent",
                "the villages' well | the village's well",
            })
    void otherWordingHasAnotherKey(String text, String other) {
        assertThat(Key.of(text)).isNotEqualTo(Key.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'Wells \u2013 deep ones;'", "''''", "'a - b - c'", "'\u201cso\u201d \u2014'"})
    void keyOfAKeyIsTheKey(String text) {
        String key = Key.of(text).value();

        assertThat(Key.of(key).value()).isEqualTo(key);
    }
}
