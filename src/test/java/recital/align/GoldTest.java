package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.NeedsShared;

/** Holds the aligner to what it reached on the pairs aligned by hand. */
@Order(1)
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

    @Tag("slow")
    @Test
    void linksOfHardPairsOfOtherCommitteesAreNoWorseThanRecorded() {
        Score total = total(Gold.DEVELOPMENT);

        assertThat(total.all().f1()).as("all links").isGreaterThanOrEqualTo(0.9955);
        assertThat(total.all().precision()).as("precision of all links").isGreaterThanOrEqualTo(0.997);
        assertThat(total.edited().f1()).as("edited links").isGreaterThanOrEqualTo(0.992);
        assertThat(total.found().recall()).as("found in splits and mergers").isGreaterThanOrEqualTo(0.9);
        assertThat(total.claimed().precision())
                .as("claimed in splits and mergers")
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void linksOfPairsThatTheAlignerWasNotMadeForAreNoWorseThanRecorded() {
        Score total = total(Gold.OWN);

        assertThat(total.all().f1()).as("all links").isGreaterThanOrEqualTo(0.997);
        assertThat(total.all().precision()).as("precision of all links").isEqualTo(1);
        assertThat(total.edited().f1()).as("edited links").isGreaterThanOrEqualTo(0.993);
    }

    /** A reader is sent to check most of the links that are wrong, and few of those that are right. */
    @Tag("slow")
    @Test
    void doubtLiesOnFalseLinks() {
        Doubt doubt = Gold.DEVELOPMENT.stream()
                .map(Gold::of)
                .map(gold -> Doubt.of(alignment(gold).links(), gold))
                .reduce(Doubt.NONE, Doubt::plus);

        assertThat(doubt.ofWrong()).as("doubted of the wrong").isGreaterThanOrEqualTo(0.8);
        assertThat(doubt.ofRight()).as("doubted of the right").isLessThanOrEqualTo(0.05);
    }

    private static Score total(List<String> pairs) {
        Score total = Score.NONE;
        for (String pair : pairs) {
            Gold gold = Gold.of(pair);
            total = total.plus(
                    Score.of(alignment(gold).links().stream().map(Gold.Row::of).toList(), gold));
        }
        return total;
    }

    private static Alignment alignment(Gold gold) {
        return new Aligner().align(SharedTexts.resolution(gold.earlier()), SharedTexts.resolution(gold.later()));
    }
}
