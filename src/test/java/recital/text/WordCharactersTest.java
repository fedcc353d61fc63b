package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordCharactersTest {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LETTER_OR_NUMBER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern LETTER_NUMBER_OR_MARK = Pattern.compile("[\\p{L}\\p{M}\\p{N}]");

    @Test
    void everyCharacterIsWhatRegularExpressionsHoldItFor() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String character = Character.toString(c);
            assertThat(WordCharacters.lettersEnd(character, 0) > 0)
                    .as("%x", c)
                    .isEqualTo(LETTER.matcher(character).matches());
            assertThat(WordCharacters.lettersAndNumbersEnd(character, 0) > 0)
                    .as("%x", c)
                    .isEqualTo(LETTER_OR_NUMBER.matcher(character).matches());
            assertThat(WordCharacters.markedLettersAndNumbersEnd(character, 0) > 0)
                    .as("%x", c)
                    .isEqualTo(LETTER_NUMBER_OR_MARK.matcher(character).matches());
        }
    }

    @Test
    void runEndsAtTheFirstOtherCharacter() {
        assertThat(WordCharacters.lettersEnd("a well", 2)).isEqualTo(6);
        assertThat(WordCharacters.lettersEnd("a well", 1)).isEqualTo(1);
        assertThat(WordCharacters.lettersAndNumbersEnd("4G net", 0)).isEqualTo(2);
        assertThat(WordCharacters.lettersEnd("\ud835\udc00b.", 0)).isEqualTo(3);
    }
}
