package recital.search.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.language.Lexicon;
import recital.model.Language;
import recital.search.SearchText;
import recital.search.SharedRuns;
import recital.search.TextAnalyzer;

class JoinedRunsTest {

    private static final TextAnalyzer ANALYZER = new TextAnalyzer(Language.ENGLISH);
    private static final Lexicon LEXICON = Lexicon.of(Language.ENGLISH);
    private static final String FIRST = "keepers trim brass lamps before dusk ";
    private static final String SECOND = " while pilots watch narrow channels beyond reefs";

    private static List<String> runs(String asked, String other) {
        SearchText text = ANALYZER.analyze(asked);
        SearchText others = ANALYZER.analyze(other);
        return JoinedRuns.of(
                        new SharedRuns(text).with(others, JoinedRuns.PIECE),
                        8,
                        new GapNames(text, LEXICON),
                        new GapNames(others, LEXICON))
                .runs()
                .stream()
                .map(run -> text.range(run.start(), run.end()).of(asked))
                .toList();
    }

    @Test
    void namesBetweenMayBeOthers() {
        String asked = FIRST + "at the Great Northern Harbour of the Seven Whales and of Saint Agnes," + SECOND;

        assertThat(runs(asked, FIRST + "in the Old Southern Harbour of the Nine Seals and of Saint Bride," + SECOND))
                .containsExactly(asked);
    }

    @Test
    void wordsBetweenMayNot() {
        assertThat(runs(
                        FIRST + "with linen rags soaked in vinegar and salt," + SECOND,
                        FIRST + "or count candles, wicks, matches, tar, pitch," + SECOND))
                .isEmpty();
    }

    @Test
    void oneOfTheTwoMayPutSomethingIn() {
        String asked = FIRST + "with linen rags soaked in vinegar and salt," + SECOND;

        assertThat(runs(asked, FIRST + SECOND)).containsExactly(asked);
        assertThat(runs(FIRST + SECOND, asked)).containsExactly(FIRST + SECOND);
    }

    @Test
    void butNoOtherSentence() {
        assertThat(runs(
                        FIRST + "with linen rags soaked in vinegar and salt that fishermen bring from town," + SECOND,
                        FIRST + SECOND))
                .isEmpty();
    }
}
