package recital.search.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import recital.search.precedent.TellingStretch.Measure;

class TellingStretchTest {

    /** Words at the given places, each of which tells 2; what is between costs 1 a word. */
    private static List<TellingStretch> seen(int... places) {
        BitSet words = new BitSet();
        for (int place : places) {
            words.set(place);
        }
        List<TellingStretch> seen = new ArrayList<>();
        new Measure(words, word -> 2, (word, next) -> next - word - 1).any(0, words.length(), stretch -> {
            seen.add(stretch);
            return false;
        });
        return seen;
    }

    @Test
    void costsWhatStandsInOneTextAlone() {
        TellingStretch most = seen(0, 1, 2, 5, 6, 7).get(0);

        assertThat(most).isEqualTo(new TellingStretch(0, 8, 6, 2, 10, 5, 2));
    }

    @Test
    void beginsBehindAGapThatCostsMoreThanWhatIsBeforeItTells() {
        TellingStretch most = seen(0, 9, 10, 11).get(0);

        assertThat(most).extracting(TellingStretch::start, TellingStretch::end).containsExactly(9, 12);
    }

    @Test
    void bothSidesOfItsWidestGapAreLookedAt() {
        assertThat(seen(0, 1, 2, 5, 6, 8))
                .extracting(stretch -> stretch.start() + "-" + stretch.end())
                .containsExactly("0-9", "0-3", "5-9", "5-7", "8-9");
    }
}
