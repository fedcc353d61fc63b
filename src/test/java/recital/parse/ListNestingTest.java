package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ListNestingTest {

    @Test
    void numeralsUnderLettersAreSubPoints() {
        assertThat(depths("a b i ii iii c")).isEqualTo("1 1 2 2 2 1");
    }

    @Test
    void aLetterThatLooksLikeANumeralIsTheNextLetter() {
        assertThat(depths("g h i j k l m")).isEqualTo("1 1 1 1 1 1 1");
        assertThat(depths("u v i ii w x y")).isEqualTo("1 1 2 2 1 1 1");
    }

    @Test
    void numeralsRightUnderAParagraphArePoints() {
        assertThat(depths("i ii iii iv v")).isEqualTo("1 1 1 1 1");
    }

    private static String depths(String letters) {
        ListNesting points = new ListNesting();
        return Arrays.stream(letters.split(" "))
                .map(l -> String.valueOf(points.depth(l)))
                .collect(Collectors.joining(" "));
    }
}
