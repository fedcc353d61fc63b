package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the aligner to what it reached on the pairs aligned by hand. */
class GoldTest {

    @BeforeAll
    static void theTextsAreAtHand() {
        SharedTexts.assumeAtHand();
    }

    @Test
    void linksAreNoWorseThanRecorded() {
        Score total = Score.NONE;
        for (String pair : Gold.PAIRS) {
            Gold gold = Gold.of(pair);
            Alignment alignment = new Aligner()
                    .align(SharedTexts.resolution(gold.earlier()), SharedTexts.resolution(gold.later()));
            total = total.plus(Score.of(alignment.links().stream().map(Gold.Row::of).toList(), gold));
        }
        assertThat(total.all().f1()).as("all links").isGreaterThanOrEqualTo(0.996);
        assertThat(total.all().precision()).as("precision of all links").isGreaterThanOrEqualTo(0.998);
        assertThat(total.edited().f1()).as("edited links").isGreaterThanOrEqualTo(0.992);
        assertThat(total.found().right()).as("found in splits and mergers").isGreaterThanOrEqualTo(34);
        assertThat(total.claimed().precision()).as("claimed in splits and mergers").isGreaterThanOrEqualTo(0.94);
    }
}
