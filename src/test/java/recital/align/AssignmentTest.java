package recital.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void earlyPairGivesWayWhereTheWholeIsBetterServed() {
        Assignment assignment = new Assignment(2, 2);
        assignment.offer(0, 0, 0.9);
        assignment.offer(0, 1, 0.8);
        assignment.offer(1, 0, 0.7);

        assertThat(assignment.solve()).containsExactly(1, 0);
    }

    @Test
    void rowWithoutAGainStaysAlone() {
        Assignment assignment = new Assignment(2, 1);
        assignment.offer(0, 0, 0.4);
        assignment.offer(1, 0, 0.6);

        assertThat(assignment.solve()).containsExactly(-1, 0);
    }

    @Test
    void offerWithoutAGainIsNotTaken() {
        Assignment assignment = new Assignment(1, 2);
        assignment.offer(0, 0, 0);
        assignment.offer(0, 1, -0.1);

        assertThat(assignment.solve()).containsExactly(-1);
    }

    @Test
    void orderOfTheOffersDoesNotMatter() {
        Assignment forth = new Assignment(2, 3);
        Assignment back = new Assignment(2, 3);
        for (int column = 0; column < 3; column++) {
            forth.offer(0, column, 0.5);
            forth.offer(1, column, 0.5);
            back.offer(0, 2 - column, 0.5);
            back.offer(1, 2 - column, 0.5);
        }

        assertThat(forth.solve()).containsExactly(0, 1);
        assertThat(back.solve()).containsExactly(0, 1);
    }

    @Test
    void totalIsThatOfTryingEverything() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            double[][] gains = new double[1 + random.nextInt(6)][1 + random.nextInt(6)];
            Assignment assignment = new Assignment(gains.length, gains[0].length);
            for (int i = 0; i < gains.length; i++) {
                for (int j = 0; j < gains[i].length; j++) {
                    gains[i][j] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
                    assignment.offer(i, j, gains[i][j]);
                }
            }
            int[] chosen = assignment.solve();
            double total = 0;
            for (int i = 0; i < chosen.length; i++) {
                total += chosen[i] < 0 ? 0 : gains[i][chosen[i]];
            }
            assertThat(total).isCloseTo(best(gains, 0, new boolean[gains[0].length]), within(1e-9));
        }
    }

    private static double best(double[][] gains, int row, boolean[] taken) {
        if (row == gains.length) {
            return 0;
        }
        double best = best(gains, row + 1, taken);
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                best = Math.max(best, gains[row][column] + best(gains, row + 1, taken));
                taken[column] = false;
            }
        }
        return best;
    }
}
