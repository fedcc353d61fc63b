package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From nothing to the first answer. */
class StartCommandTest {

    @TempDir
    private Path wells;

    @TempDir
    private Path corpus;

    @Test
    void newUserIsToldWhatIsMissingAndTheCommandThatGetsIt() {
        Run run = Run.recital("start");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("1 official text, 18 paraphrases to try with")
                .contains("80/118 of 2025: not here")
                .contains("recital corpus fetch 79/194 80/118")
                .contains("https://undocs.org/en/A/RES/80/118")
                .contains("recital diff 2017 2018")
                .doesNotContain("fetch 70/184");
    }

    @Test
    void whereTheTextsAreHereTheNextCommandComparesThem() {
        WellsCollection.in(wells);

        Run run = Run.recital("start", "--corpus", wells.toString());

        assertThat(run.out())
                .contains("recital diff 71/901 72/901 --brief --corpus " + Advice.quoted(wells.toString()))
                .doesNotContain("First get")
                .doesNotContain("paraphrase");
    }

    @Test
    void whoAddsDocumentsIsToldWhatCanBeDoneWithThem() {
        WellsCollection.in(wells);

        Run first = Run.withPipes()
                .inTerminal(80)
                .run("corpus", "add", wells.resolve("A_RES_71_901.txt").toString(), "--corpus", corpus.toString());
        Run second = Run.withPipes()
                .inTerminal(80)
                .run("corpus", "add", wells.resolve("A_RES_72_901.txt").toString(), "--corpus", corpus.toString());

        assertThat(first.err()).isEmpty();
        assertThat(second.err()).contains("now: recital diff 71/901 72/901 --brief --corpus");
    }
}
