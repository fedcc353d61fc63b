package recital.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recital.model.Language;
import recital.search.SearchText.SearchWord;

class SharedRunsTest {

    private static final TextAnalyzer ANALYZER = new TextAnalyzer(Language.ENGLISH);

    /** The parts of the asked text that the other one shares. */
    private static List<String> shared(String asked, String other, int least) {
        SearchText text = ANALYZER.analyze(asked);
        return new SharedRuns(text)
                .with(ANALYZER.analyze(other), least).runs().stream()
                        .map(run -> text.range(run.start(), run.end()).of(asked))
                        .toList();
    }

    @Test
    void runIsFoundInTheMiddleOfAnotherParagraph() {
        assertThat(shared(
                        "Notes that keepers trim the lamps of every lighthouse at dusk, and thanks them",
                        "Also asks villagers whether keepers trim the lamps of every lighthouse at dusk or at dawn",
                        5))
                .containsExactly("keepers trim the lamps of every lighthouse at dusk");
    }

    @Test
    void inflectionFiguresAndAWordBetweenAreTolerated() {
        assertThat(shared(
                        "Welcoming the digging of 31 deep wells in dry valleys",
                        "Welcomes the digging of 452 wells in the dry valleys",
                        5))
                .containsExactly("Welcoming the digging of 31 deep wells in dry valleys");
    }

    @Test
    void twoRunsFarApartAreTwo() {
        String between = IntStream.range(0, 60).mapToObj(i -> "apart").collect(Collectors.joining(" "));
        assertThat(shared(
                        "mending nets beside harbours, carrying salt across mountains",
                        "mending nets beside harbours " + between + " carrying salt across mountains",
                        4))
                .containsExactly("mending nets beside harbours", "carrying salt across mountains");
    }

    @Test
    void shortOrCommonRunsAreNone() {
        assertThat(shared("lamps and nets are mended at dusk", "nets are mended at dawn", 6))
                .isEmpty();
        assertThat(shared("of the and in the to of the and in", "of the and in the to of the and in", 5))
                .isEmpty();
    }

    @Test
    void textsThatShareTwelveWordsShareATerm() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            List<String> run = invented(random, 12);
            Set<Integer> found = new TreeSet<>(SearchTerms.someRuns(around(random, run)));
            found.retainAll(SearchTerms.allRuns(around(random, run)));
            assertThat(found).as(run.toString()).isNotEmpty();
        }
    }

    private static List<SearchWord> around(Random random, List<String> run) {
        String text = String.join(" ", invented(random, random.nextInt(9)))
                + " " + String.join(" ", run) + " "
                + String.join(" ", invented(random, random.nextInt(9)));
        return ANALYZER.analyze(text).words();
    }

    private static List<String> invented(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "w" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26)))
                .toList();
    }
}
