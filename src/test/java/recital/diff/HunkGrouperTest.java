package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.language.Lexicon;
import recital.model.Language;
import recital.reading.AnnotationPipeline;
import recital.reading.TextReading;

/** How far an edit may slide towards its neighbours. */
class HunkGrouperTest {

    private static final Lexicon LEXICON = Lexicon.of(Language.ENGLISH);
    private static final AnnotationPipeline READER = new AnnotationPipeline(LEXICON);

    private static List<Hunk> grouped(String earlier, String later, Hunk... hunks) {
        TextReading from = READER.read(earlier);
        TextReading to = READER.read(later);
        return new HunkGrouper(LEXICON, from.tokens(), to.tokens(), 0, new WholeWords(from, to)).group(List.of(hunks));
    }

    @Test
    void editKeepsATokenBetweenItselfAndTheOneBefore() {
        // "slow" came before or behind "slow"; before it, it would touch the figure.
        assertThat(grouped("12 slow trains", "17 slow slow trains", new Hunk(0, 1, 0, 1), new Hunk(2, 2, 2, 3)))
                .containsExactly(new Hunk(0, 1, 0, 1), new Hunk(2, 2, 2, 3));
    }

    @Test
    void editSlidesBackToTheTokenBehindTheOneBefore() {
        assertThat(grouped(
                        "12 or slow slow trains",
                        "17 or slow slow slow trains",
                        new Hunk(0, 1, 0, 1),
                        new Hunk(4, 4, 4, 5)))
                .containsExactly(new Hunk(0, 1, 0, 1), new Hunk(2, 2, 2, 3));
    }

    @Test
    void editKeepsATokenBetweenItselfAndTheOneBehind() {
        // Behind the semicolon is the best border, but there the figure begins.
        assertThat(grouped("late trains; 12", "late trains; trains; 17", new Hunk(1, 1, 1, 3), new Hunk(3, 4, 5, 6)))
                .containsExactly(new Hunk(1, 1, 1, 3), new Hunk(3, 4, 5, 6));
    }

    @Test
    void editSlidesForthToTheTokenBeforeTheOneBehind() {
        assertThat(grouped(
                        "late trains; or 12", "late trains; trains; or 17", new Hunk(1, 1, 1, 3), new Hunk(4, 5, 6, 7)))
                .containsExactly(new Hunk(3, 3, 3, 5), new Hunk(4, 5, 6, 7));
    }

    @Test
    void editSlidesToEitherEndOfTheText() {
        assertThat(grouped("trains trains", "trains trains trains", new Hunk(1, 1, 1, 2)))
                .containsExactly(new Hunk(0, 0, 0, 1));
        assertThat(grouped("late, trains trains", "late, trains", new Hunk(2, 3, 2, 2)))
                .containsExactly(new Hunk(3, 4, 3, 3));
    }

    @Test
    void replacementStaysWhereItIs() {
        assertThat(grouped("slow slow trains", "slow late trains", new Hunk(1, 2, 1, 2)))
                .containsExactly(new Hunk(1, 2, 1, 2));
    }
}
