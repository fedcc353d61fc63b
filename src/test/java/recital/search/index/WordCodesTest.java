package recital.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.model.Language;

/** Texts in few bytes, from which they come back to the letter. */
class WordCodesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Wells",
                " Wells  and springs , dry,wet,\tand\nso on ",
                "The THE tHe the, of the wells; \u201cthe springs\u201d \u2013 30,000 (see A/99/7)",
                "Qanats of Xyz, the qanats",
                "l\u2019eau des puits, \u00c9tats, \u0130stanbul, \u01c5 \u1e9e\u00df",
                "\u0431\u043e\u043b\u0435\u0435 \u0412\u043e\u0434\u044b",
                "\u8fd8\u6c34\u3002 \ud83d\udca7 \ud801\udc00\ud801\udc28 water",
                "\u0001\u0002\u0003\u0004 40 @ABC"
            })
    void textsComeBackToTheLetter(String text) {
        for (Language language : Language.values()) {
            assertThat(WordCodes.read(WordCodes.write(text, language))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anyCharactersComeBack(Language language) {
        Random random = new Random(8);
        String characters = "theofAND ,.;0\n\u00e9\u2019\u0416\u6c34";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, characters.length()).forEach(at -> text.append(characters.charAt(at)));
            assertThat(WordCodes.read(WordCodes.write(text.toString(), language)))
                    .isEqualTo(text.toString());
        }
    }

    @Test
    void frequentWordsAreAByteOrTwoAndTheSpacesBetweenThemNone() {
        String text = "Requests the Secretary-General to report on the wells, within existing resources";
        assertThat(WordCodes.write(text, Language.ENGLISH).length).isLessThan(text.length() / 3);
    }
}
