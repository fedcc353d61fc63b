package recital.corpus.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import recital.model.Language;

class SimilarTitlesTest {

    private static final List<String> WORDS = List.of(
            "wells",
            "springs",
            "lighthouses",
            "bridges",
            "tunnels",
            "harbours",
            "mountain",
            "valley",
            "river",
            "coast");

    private static Title title(String words) {
        return Title.of(Language.ENGLISH, words);
    }

    @Test
    void titlesOfOneSubjectFindEachOther() {
        SimilarTitles titles = new SimilarTitles(Stream.of(
                        "Wells and springs of the mountain valley",
                        "Lighthouses",
                        "Springs and wells of the valley",
                        "",
                        "Wells of the mountain and springs of the valley")
                .map(SimilarTitlesTest::title)
                .toList());

        assertThat(titles.before(4)).containsExactly(0, 2);
        assertThat(titles.before(2)).containsExactly(0);
        assertThat(titles.before(1)).isEmpty();
        assertThat(titles.before(3)).isEmpty();
    }

    @Test
    void theSameAreFoundAsByComparingEachWithEach() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Title> all = Stream.generate(() -> random.ints(random.nextInt(7), 0, WORDS.size())
                            .mapToObj(WORDS::get)
                            .collect(Collectors.joining(" ")))
                    .limit(60)
                    .map(SimilarTitlesTest::title)
                    .toList();
            SimilarTitles titles = new SimilarTitles(all);

            for (int i = 0; i < all.size(); i++) {
                Title one = all.get(i);
                assertThat(titles.before(i))
                        .containsExactlyElementsOf(IntStream.range(0, i)
                                .filter(other -> one.isSimilar(all.get(other)))
                                .boxed()
                                .toList());
            }
        }
    }
}
