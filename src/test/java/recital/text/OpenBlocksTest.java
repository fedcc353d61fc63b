package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;

class OpenBlocksTest {

    private record Scored(OpenRun earlierRun, OpenRun laterRun, int score) implements OpenBlocks.Block {}

    private final OpenBlocks<Scored> blocks =
            new OpenBlocks<>(Comparator.comparingInt(Scored::score).reversed());

    private final OpenRun start = new OpenRun(0, 5);
    private final OpenRun end = new OpenRun(6, 9);

    @Test
    void bestIsFirstWheneverItCame() {
        Scored poor = added(start, start, 1);
        Scored best = added(end, end, 3);
        added(start, end, 2);

        assertThat(blocks.best()).isEqualTo(best);

        blocks.removeCut(best);

        assertThat(blocks.best()).isEqualTo(poor);
    }

    @Test
    void whatHasARunOfEitherTextIsCutInTheOrderInWhichItCame() {
        Scored besideInLater = added(end, start, 1);
        Scored taken = added(start, start, 4);
        Scored besideInEarlier = added(start, end, 2);
        Scored apart = added(end, end, 3);

        assertThat(blocks.removeCut(taken)).containsExactly(besideInLater, taken, besideInEarlier);
        assertThat(blocks.best()).isEqualTo(apart);
        assertThat(blocks.removeCut(apart)).containsExactly(apart);
        assertThat(blocks.isEmpty()).isTrue();
    }

    private Scored added(OpenRun earlier, OpenRun later, int score) {
        Scored block = new Scored(earlier, later, score);
        blocks.add(block);
        return block;
    }
}
