package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberedPairsTest {

    @Test
    void pairsKeepTheirNumbersHoweverManyThereAre() {
        Random random = new Random(7);
        NumberedPairs pairs = new NumberedPairs();
        Map<List<Integer>, Integer> expected = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            int first = random.nextInt(300);
            int second = random.nextInt(300);
            int next = expected.size();

            int number = pairs.numberOf(first, second, next);

            assertThat(number).isEqualTo(expected.computeIfAbsent(List.of(first, second), pair -> next));
        }
    }

    @Test
    void orderTellsPairsApart() {
        NumberedPairs pairs = new NumberedPairs();

        assertThat(pairs.numberOf(0, 1, 0)).isZero();
        assertThat(pairs.numberOf(1, 0, 1)).isEqualTo(1);
        assertThat(pairs.numberOf(0, 1, 2)).isZero();
    }
}
