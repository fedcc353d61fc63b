package recital.concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import recital.concord.BoostedTrees.Leaf;
import recital.concord.BoostedTrees.Question;

class BoostedTreesTest {

    private static final BoostedTrees TREES = new BoostedTrees(List.of(
            new Leaf(-1), new Question("room", 0.5, new Question("words", 3, new Leaf(1), new Leaf(2)), new Leaf(-2))));

    @Test
    void whatTheTreesSayIsAddedUp() {
        assertThat(TREES.weight(Map.of("room", 0.1, "words", 4.0))).isEqualTo(1);
        assertThat(TREES.weight(Map.of("room", 0.1, "words", 2.0))).isEqualTo(0);
        assertThat(TREES.weight(Map.of("room", 0.9, "words", 4.0))).isEqualTo(-3);
    }

    @Test
    void treeIsARowOfQuestionsAndLeaves() {
        assertThat(TREES.written()).isEqualTo("-1.0000\nroom<0.5000\twords<3.000\t1.0000\t2.0000\t-2.0000\n");
    }

    @Test
    void grownTreesTellWhatTwoFeaturesTellOnlyTogether() {
        TreeBoosting boosting = new TreeBoosting();
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            double room = random.nextDouble();
            double words = random.nextDouble();
            boosting.add(Map.of("room", room, "words", words), room < 0.5 == words < 0.5);
        }
        BoostedTrees trees = boosting.trees(random);

        assertThat(trees.weight(Map.of("room", 0.2, "words", 0.2))).isGreaterThan(2);
        assertThat(trees.weight(Map.of("room", 0.2, "words", 0.8))).isLessThan(-2);
    }
}
