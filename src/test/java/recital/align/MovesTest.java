package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recital.align.Moves.Point;

/** Which links are out of order, given the points that their pairs make. */
class MovesTest {

    @Test
    void whatKeptItsOrderIsNotMoved() {
        assertThat(Moves.outOfOrder(List.of(new Point(0, 0, 0, 9), new Point(1, 1, 1, 4), new Point(2, 5, 3, 4))))
                .isEmpty();
        assertThat(Moves.outOfOrder(List.of())).isEmpty();
    }

    @Test
    void ofTwoThatChangedPlacesTheLighterIsMoved() {
        assertThat(Moves.outOfOrder(List.of(new Point(0, 0, 1, 3), new Point(1, 1, 0, 8))))
                .containsExactly(0);
        assertThat(Moves.outOfOrder(List.of(new Point(0, 0, 1, 8), new Point(1, 1, 0, 3))))
                .containsExactly(1);
    }

    @Test
    void ofTwoAlikeThatChangedPlacesTheOneThatWentDownIsMoved() {
        assertThat(Moves.outOfOrder(List.of(new Point(0, 0, 1, 5), new Point(1, 1, 0, 5))))
                .containsExactly(0);
    }

    @Test
    void severalThatKeptTheirOrderOutweighOneThatIsHeavierThanEach() {
        assertThat(Moves.outOfOrder(List.of(new Point(0, 0, 3, 7), new Point(1, 1, 0, 4), new Point(2, 2, 2, 4))))
                .containsExactly(0);
    }

    @Test
    void splitIsInOrderWhereOneOfItsHalvesIs() {
        // The halves of link 1 stand before and after the two that surround it.
        assertThat(Moves.outOfOrder(List.of(
                        new Point(0, 0, 1, 9), new Point(1, 1, 0, 5), new Point(1, 1, 2, 5), new Point(2, 2, 3, 9))))
                .isEmpty();
    }

    @Test
    void ofTheHalvesOfASplitTheSequenceTakesOne() {
        // Both halves of link 0 together would outweigh link 1; one of them does not.
        assertThat(Moves.outOfOrder(List.of(new Point(0, 1, 0, 5), new Point(0, 1, 1, 5), new Point(1, 0, 2, 8))))
                .containsExactly(0);
        assertThat(Moves.outOfOrder(List.of(new Point(0, 0, 1, 5), new Point(0, 1, 1, 5), new Point(1, 2, 0, 8))))
                .as("and of the halves of a merger")
                .containsExactly(0);
    }

    @Test
    void pairsWithAParagraphInCommonDoNotCross() {
        // A clause of the first paragraph went to the second: both stand where they stood.
        assertThat(Moves.outOfOrder(List.of(new Point(0, 0, 0, 17), new Point(1, 0, 1, 30), new Point(1, 1, 1, 11))))
                .isEmpty();
        assertThat(Moves.outOfOrder(List.of(new Point(0, 0, 0, 11), new Point(0, 0, 1, 30), new Point(1, 1, 1, 17))))
                .isEmpty();
    }

    @Test
    void twoPairsCrossWhereOneIsEarlierThereAndLaterHere() {
        Point point = new Point(0, 5, 5, 1);

        assertThat(point.crosses(new Point(1, 4, 6, 1))).isTrue();
        assertThat(point.crosses(new Point(1, 6, 4, 1))).isTrue();
        assertThat(List.of(new Point(1, 4, 4, 1), new Point(1, 6, 6, 1))).noneMatch(point::crosses);
        assertThat(List.of(new Point(1, 5, 4, 1), new Point(1, 5, 6, 1)))
                .as("the halves of a split")
                .noneMatch(point::crosses);
        assertThat(List.of(new Point(1, 4, 5, 1), new Point(1, 6, 5, 1)))
                .as("the sources of a merger")
                .noneMatch(point::crosses);
    }

    @Test
    void ofTwoThatShareParagraphsWithTheSequenceAndCrossOneIsMoved() {
        assertThat(Moves.outOfOrder(List.of(new Point(0, 1, 1, 30), new Point(1, 0, 1, 9), new Point(2, 1, 0, 9))))
                .hasSize(1);
    }

    @Test
    void whatStaysWeighsAsMuchAsInTheBestOfAllSequences() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<Point> points = new ArrayList<>();
            int count = 1 + random.nextInt(9);
            List<Integer> earlier = shuffled(12, random);
            List<Integer> later = shuffled(12, random);
            for (int link = 0; link < count; link++) {
                // No paragraph stands in two pairs.
                points.add(new Point(link, earlier.get(link), later.get(link), 1 + random.nextInt(20)));
            }
            Set<Integer> moved = Moves.outOfOrder(points);
            List<Point> stayed =
                    points.stream().filter(p -> !moved.contains(p.link())).toList();

            assertThat(isInOrder(stayed)).isTrue();
            assertThat(weight(stayed)).isEqualTo(best(points));
        }
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> positions =
                new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(positions, random);
        return positions;
    }

    private static long best(List<Point> points) {
        long best = 0;
        for (int chosen = 0; chosen < 1 << points.size(); chosen++) {
            List<Point> some = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    some.add(points.get(i));
                }
            }
            best = isInOrder(some) ? Math.max(best, weight(some)) : best;
        }
        return best;
    }

    private static boolean isInOrder(List<Point> points) {
        return points.stream().allMatch(one -> points.stream()
                .allMatch(
                        other -> one.equals(other) || one.earlier() < other.earlier() == one.later() < other.later()));
    }

    private static long weight(List<Point> points) {
        return points.stream().mapToLong(Point::weight).sum();
    }
}
