package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import recital.search.FoldedWords;

class ShinglesTest {

    private static long[] runs(String text, int length) {
        return Shingles.of(FoldedWords.of(text).hashes(), length);
    }

    @Test
    void textHasARunForEachWordThatBeginsOne() {
        assertThat(runs("Wells of the northern valley", 3)).hasSize(3).doesNotHaveDuplicates();
        assertThat(runs("Wells of", 3)).isEmpty();
    }

    @Test
    void sameWordsAreOneRunWhateverStandsAroundThem() {
        long run = runs("the northern valley", 3)[0];

        assertThat(runs("Wells of the northern valley", 3)).contains(run);
        assertThat(runs("(all of) the NORTHERN valley; and", 3)).contains(run);
        assertThat(runs("Wells of the valley northern", 3)).doesNotContain(run);
    }

    @Test
    void typographyAndBrokenWordsDoNotTell() {
        assertThat(runs("the well\u2019s co\u2011owners, 2,000 vil\u00adlages", 4))
                .containsExactly(runs("The well's co-owners 2,000 villages", 4));
    }

    @Test
    void wordStandsInTheTextAsItWas() {
        String text = "The vil\u00adlages\u2019 first well";
        FoldedWords words = FoldedWords.of(text);

        assertThat(words.size()).isEqualTo(4);
        assertThat(text.substring(words.start(1), words.end(1))).isEqualTo("vil\u00adlages");
        assertThat(text.substring(words.start(3), words.end(3))).isEqualTo("well");
    }

    @Test
    void runOfALongTextIsTheSameAsOfAShortOne() {
        String text = "wells springs cisterns pumps ropes buckets valleys villages roads bridges";
        long[] rolled = runs(text, 4);

        for (int i = 0; i < rolled.length; i++) {
            String part = String.join(" ", Arrays.asList(text.split(" ")).subList(i, i + 4));
            assertThat(rolled[i]).isEqualTo(runs(part, 4)[0]);
        }
    }

    @Test
    void hashesAreTheSameInEveryRunOfTheProgram() {
        assertThat(FoldedWords.of("well").hashes()[0]).isEqualTo(0xb4b737df361f256aL);
    }

    @Test
    void wholeTextIsNoPartOfALongerOne() {
        long whole = Shingles.whole(FoldedWords.of("Deep wells").hashes());

        assertThat(whole).isEqualTo(Shingles.whole(FoldedWords.of("deep wells").hashes()));
        assertThat(runs("Deep wells", 2)).doesNotContain(whole);
    }
}
