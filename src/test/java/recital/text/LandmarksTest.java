package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recital.text.Landmarks.Landmark;

class LandmarksTest {

    private static int[] joined(int[] one, int[] other) {
        return IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray();
    }

    private static int[] numbers(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    @Test
    void runsThatStandOnceInBothAreLandmarksWhereverTheyStand() {
        int[] earlier = joined(numbers(0, 10), numbers(50, 60));
        int[] later = joined(numbers(50, 60), numbers(0, 10));

        List<Landmark> landmarks = Landmarks.of(earlier, later);

        assertThat(landmarks).hasSize(20).contains(new Landmark(0, 10), new Landmark(10, 0));
        assertThat(Landmarks.inOrder(landmarks)).hasSize(10);
    }

    @Test
    void whatIsRepeatedOrShortIsNone() {
        int[] repeated = joined(numbers(0, 10), numbers(0, 10));

        assertThat(Landmarks.of(repeated, numbers(0, 10))).isEmpty();
        assertThat(Landmarks.of(numbers(0, 7), numbers(0, 7))).isEmpty();
        assertThat(Landmarks.inOrder(List.of())).isEmpty();
    }

    @Test
    void theLongestChainInOneOrderIsKept() {
        List<Landmark> landmarks =
                List.of(new Landmark(0, 5), new Landmark(1, 1), new Landmark(2, 2), new Landmark(3, 0));

        assertThat(Landmarks.inOrder(landmarks)).containsExactly(new Landmark(1, 1), new Landmark(2, 2));
    }

    @Test
    void veryLongTextsShareWhatTheirLandmarksAre() {
        int[] earlier = new Random(3).ints(4_000, 0, 1_000).toArray();
        int[] later = earlier.clone();
        later[2_000] = 5_000;

        assertThat(Landmarks.areNeeded(earlier.length, later.length)).isTrue();
        LocalAlignment shared = LocalAlignmentTest.aligned(earlier, later, word -> 4, new LocalAlignment.Costs(1, 8));
        assertThat(shared.weight()).isEqualTo(4 * 3_999);
        assertThat(shared.matchedLater()[2_000]).isFalse();
        assertThat(CommonSequence.subsequence(earlier, later)).isEqualTo(3_999);
    }
}
