package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.NeedsShared;

/** Holds the aligner to what it reached on the pairs aligned by hand. */
@NeedsShared("un")
class GoldTest {

    @Test
    void linksAreNoWorseThanRecorded() {
        Score total = total(Gold.PAIRS);

        assertThat(total.all().f1()).as("all links").isGreaterThanOrEqualTo(0.994);
        assertThat(total.all().precision()).as("precision of all links").isGreaterThanOrEqualTo(0.998);
        assertThat(total.edited().f1()).as("edited links").isGreaterThanOrEqualTo(0.988);
        assertThat(total.found().right()).as("found in splits and mergers").isGreaterThanOrEqualTo(33);
        assertThat(total.claimed().precision())
                .as("claimed in splits and mergers")
                .isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void linksOfPairsThatTheAlignerWasNotMadeForAreNoWorseThanRecorded() {
        Score total = total(Gold.OWN);

        assertThat(total.all().f1()).as("all links").isGreaterThanOrEqualTo(0.996);
        assertThat(total.all().precision()).as("precision of all links").isGreaterThanOrEqualTo(0.997);
        assertThat(total.edited().f1()).as("edited links").isGreaterThanOrEqualTo(0.99);
    }

    private static Score total(List<String> pairs) {
        Score total = Score.NONE;
        for (String pair : pairs) {
            Gold gold = Gold.of(pair);
            Alignment alignment =
                    new Aligner().align(SharedTexts.resolution(gold.earlier()), SharedTexts.resolution(gold.later()));
            total = total.plus(
                    Score.of(alignment.links().stream().map(Gold.Row::of).toList(), gold));
        }
        return total;
    }
}
