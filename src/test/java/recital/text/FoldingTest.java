package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

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
            String once = level.fold(PRINTED);
            assertThat(level.fold(once)).isEqualTo(once);
        }
    }
}
