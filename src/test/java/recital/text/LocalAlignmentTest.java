package recital.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.ProcessorTime;
import recital.language.Lexicon;
import recital.model.Language;

class LocalAlignmentTest {

    private final TermIndex terms = new TermIndex(Lexicon.of(Language.ENGLISH).frequencies()::shareOfParagraphsWith);

    private LocalAlignment shared(String earlier, String later) {
        int[] here = terms.read(earlier).words();
        int[] there = terms.read(later).words();
        return aligned(here, there, terms::weight, new LocalAlignment.Costs(1, 8));
    }

    /** Of two texts no word of which is set aside. */
    static LocalAlignment aligned(int[] earlier, int[] later, IntToDoubleFunction weight, LocalAlignment.Costs costs) {
        return new LocalAlignment(
                earlier, new boolean[earlier.length], later, new boolean[later.length], weight, costs);
    }

    @Test
    void passagesAreFoundInWhateverOrderTheyStand() {
        LocalAlignment shared = shared(
                "silted berths and dredged channels, beside walrus census reports",
                "walrus census reports before silted berths and dredged channels");

        assertThat(shared.matchedEarlier()).containsExactly(true, true, true, true, true, false, true, true, true);
        assertThat(shared.matchedLater()).containsExactly(true, true, true, false, true, true, true, true, true);
    }

    @Test
    void passagesAreToldOneByOneTheHeaviestFirst() {
        LocalAlignment shared = shared(
                "silted berths and dredged channels, beside walrus census reports",
                "walrus census reports before silted berths and dredged channels");

        assertThat(shared.passages())
                .extracting(LocalAlignment.Passage::earlierWords)
                .containsExactly(new int[] {0, 1, 2, 3, 4}, new int[] {6, 7, 8});
    }

    @Test
    void wordsPutInDoNotBreakAPassage() {
        LocalAlignment shared = shared("dredged harbour channels", "dredged and silted harbour channels");

        assertThat(shared.matchedLater()).containsExactly(true, false, false, true, true);
    }

    /** What is left of two texts is searched in parts, and none of it may be missed or found twice. */
    @Test
    void passagesAreThoseThatASearchOfAllThatIsLeftFinds() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            int[] earlier = random.ints(random.nextInt(40), 0, 12).toArray();
            int[] later = random.ints(random.nextInt(40), 0, 12).toArray();
            LocalAlignment shared = aligned(earlier, later, word -> 1 + word % 4, new LocalAlignment.Costs(1, 5));
            boolean[] expectedEarlier = new boolean[earlier.length];
            boolean[] expectedLater = new boolean[later.length];
            searchAllUntilChance(earlier, later, expectedEarlier, expectedLater);

            assertThat(shared.matchedEarlier()).as("run " + run).isEqualTo(expectedEarlier);
            assertThat(shared.matchedLater()).as("run " + run).isEqualTo(expectedLater);
        }
    }

    /** The same by the plainest means, with the gap 1, the least weight 5 and 1 to 4 for a word. */
    private static void searchAllUntilChance(int[] earlier, int[] later, boolean[] takenEarlier, boolean[] takenLater) {
        int[][] earned = new int[earlier.length + 1][later.length + 1];
        int bestI = 0;
        int bestJ = 0;
        for (int i = 1; i <= earlier.length; i++) {
            for (int j = 1; j <= later.length; j++) {
                boolean open = !takenEarlier[i - 1] && !takenLater[j - 1];
                int matched = earlier[i - 1] == later[j - 1] ? earned[i - 1][j - 1] + 1 + earlier[i - 1] % 4 : 0;
                int skipped = Math.max(earned[i - 1][j], earned[i][j - 1]) - 1;
                earned[i][j] = open ? Math.max(0, Math.max(matched, skipped)) : 0;
                if (earned[i][j] > earned[bestI][bestJ]) {
                    bestI = i;
                    bestJ = j;
                }
            }
        }
        if (earned[bestI][bestJ] >= 5) {
            take(earned, bestI, bestJ, earlier, later, takenEarlier, takenLater);
            searchAllUntilChance(earlier, later, takenEarlier, takenLater);
        }
    }

    private static void take(
            int[][] earned, int i, int j, int[] earlier, int[] later, boolean[] takenEarlier, boolean[] takenLater) {
        if (earned[i][j] == 0) {
            return;
        }
        if (earlier[i - 1] == later[j - 1] && earned[i][j] == earned[i - 1][j - 1] + 1 + earlier[i - 1] % 4) {
            take(earned, i - 1, j - 1, earlier, later, takenEarlier, takenLater);
            takenEarlier[i - 1] = true;
            takenLater[j - 1] = true;
        } else if (earned[i][j] == earned[i - 1][j] - 1) {
            take(earned, i - 1, j, earlier, later, takenEarlier, takenLater);
        } else {
            take(earned, i, j - 1, earlier, later, takenEarlier, takenLater);
        }
    }

    @Test
    void scatteredCommonWordsAreChance() {
        assertThat(shared("the report of the committee", "in the committee on the report")
                        .weight())
                .isZero();
    }

    @Test
    void weightIsThatOfTheMatchedWords() {
        LocalAlignment shared = shared("dredged harbour channels", "dredged harbour channels");

        assertThat(shared.weight())
                .isCloseTo(terms.weight(terms.read("dredged harbour channels").words()), within(1.5));
    }

    /** Blocks of common words between runs that stand once in each: all of them would be two thousand million pairs of words. */
    private static int[] blocksBetweenRuns(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 30)
                .flatMap(block -> IntStream.concat(
                        IntStream.range(0, 8).map(i -> 1000 + 8 * block + i), random.ints(1500, 0, 300)))
                .toArray();
    }

    @Tag("slow")
    @Test
    void textsOfManyLongBlocksAreSearchedOnlySoFar() throws Exception {
        int[] earlier = blocksBetweenRuns(1);
        int[] later = blocksBetweenRuns(2);

        ProcessorTime.assertWithin(Duration.ofSeconds(5), () -> {
            LocalAlignment shared = aligned(earlier, later, word -> 3, new LocalAlignment.Costs(1, 8));
            assertThat(shared.matchedEarlier()).startsWith(true, true, true, true, true, true, true, true);
        });
    }
}
