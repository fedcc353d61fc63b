package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToIntBiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordCharactersTest {

    @Test
    void everyCharacterIsWhatRegularExpressionsHoldItFor() {
        assertThat(differing(WordCharacters::lettersEnd, "\\p{L}")).isEmpty();
        assertThat(differing(WordCharacters::lettersAndNumbersEnd, "[\\p{L}\\p{N}]"))
                .isEmpty();
        assertThat(differing(WordCharacters::markedLettersAndNumbersEnd, "[\\p{L}\\p{M}\\p{N}]"))
                .isEmpty();
    }

    /** The characters of which a scan and an expression do not think alike. */
    private static Stream<String> differing(ToIntBiFunction<String, Integer> end, String expression) {
        Matcher matcher = Pattern.compile(expression).matcher("");
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .filter(character -> (end.applyAsInt(character, 0) > 0)
                        != matcher.reset(character).matches());
    }

    @Test
    void runEndsAtTheFirstOtherCharacter() {
        assertThat(WordCharacters.lettersEnd("a well", 2)).isEqualTo(6);
        assertThat(WordCharacters.lettersEnd("a well", 1)).isEqualTo(1);
        assertThat(WordCharacters.lettersAndNumbersEnd("4G net", 0)).isEqualTo(2);
        assertThat(WordCharacters.lettersEnd("\ud835\udc00b.", 0)).isEqualTo(3);
    }
}
