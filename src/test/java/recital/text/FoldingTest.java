package recital.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {

    private static final String PRINTED = "The\u00a0State\u2019s \u201cwe\u00adll\u2011being\u201d";

    @Test
    void everyLevelFoldsMoreThanTheOneBeforeIt() {
        assertThat(Folding.DISPLAY.fold(PRINTED)).isEqualTo("The State\u2019s \u201cwell\u2011being\u201d");
        assertThat(Folding.TYPOGRAPHY.fold(PRINTED)).isEqualTo("The State's \"well-being\"");
        assertThat(Folding.CASE.fold(PRINTED)).isEqualTo("the state's \"well-being\"");
        assertThat(Folding.LETTERS.fold(PRINTED)).isEqualTo("thestateswellbeing");
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (Folding level : Folding.values()) {
            for (String text : List.of(PRINTED, "El Nin\u00ad\u0303o", "\u0627\u0650\u0655")) {
                String once = level.fold(text);
                assertThat(level.fold(once)).as("%s of %s", level, text).isEqualTo(once);
            }
        }
    }

    /** Kangxi radicals, and those of simplified characters, as some fonts have them in their place. */
    @Test
    void radicalsAreTypedAsTheCharactersThatTheyLookLike() {
        assertThat(Folding.typed("\u2f24\u4f1a\u2f2f\u4f5c \u2ec5 \u2ed3 \ufb01sh"))
                .isEqualTo("\u5927\u4f1a\u5de5\u4f5c \u89c1 \u957f fish");
    }

    @Test
    void marksThatNobodySeesAreTakenOffTheEndsOfLinesInTimeThatGrowsAsTheirNumber() {
        String marks = "\u200b".repeat(400_000);

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> Folding.typed(marks + "Recalling the wells" + marks + "and springs," + marks + "\n")))
                .isEqualTo("Recalling the wells" + marks + "and springs,\n");
    }

    @Test
    void accentsBehindTheirLettersAreOneWithThem() {
        assertThat(Folding.DISPLAY.fold("El Nin\u0303o")).isEqualTo("El Ni\u00f1o");
        assertThat(Folding.LETTERS.fold("El Nin\u0303o")).isEqualTo("elni\u00f1o");
    }
}
