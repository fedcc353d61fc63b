package recital.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import recital.wording.WordFrequencies;

class SharedWordingTest {

    private final Terms terms = new Terms(WordFrequencies.shipped());

    private SharedWording shared(String earlier, String later) {
        int[] here = terms.read(earlier).words();
        int[] there = terms.read(later).words();
        return new SharedWording(here, new boolean[here.length], there, new boolean[there.length], terms);
    }

    @Test
    void passagesAreFoundInWhateverOrderTheyStand() {
        SharedWording shared = shared(
                "silted berths and dredged channels, beside walrus census reports",
                "walrus census reports before silted berths and dredged channels");

        assertThat(shared.matchedEarlier()).containsExactly(true, true, true, true, true, false, true, true, true);
        assertThat(shared.matchedLater()).containsExactly(true, true, true, false, true, true, true, true, true);
    }

    @Test
    void wordsPutInDoNotBreakAPassage() {
        SharedWording shared = shared("dredged harbour channels", "dredged and silted harbour channels");

        assertThat(shared.matchedLater()).containsExactly(true, false, false, true, true);
    }

    @Test
    void scatteredCommonWordsAreChance() {
        assertThat(shared("the report of the committee", "in the committee on the report")
                        .weight())
                .isZero();
    }

    @Test
    void weightIsThatOfTheMatchedWords() {
        SharedWording shared = shared("dredged harbour channels", "dredged harbour channels");

        assertThat(shared.weight())
                .isCloseTo(terms.weight(terms.read("dredged harbour channels").words()), within(1.5));
    }
}
