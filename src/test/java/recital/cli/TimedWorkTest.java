package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import recital.corpus.cache.Cache;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.DocumentReader;
import recital.diff.ComparisonTimeoutException;
import recital.lineage.Blamer;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.ReadOptions;
import recital.source.TrackedChanges;
import recital.text.Interruption;

/** Answers that are given up. */
class TimedWorkTest {

    private static final Duration LONG = Duration.ofSeconds(9);

    @Test
    void whatIsAnsweredInTimeIsHandedOn() throws CommandException {
        assertThat(new TimedWork(LONG).on("72/200 to 74/200", 3, () -> "answer"))
                .isEqualTo("answer");
    }

    @Test
    void lateAnswerIsOneLineWithWhatToDo() {
        assertThatThrownBy(() -> new TimedWork(Duration.ofMillis(1)).on("72/200 to 74/200", 3, TimedWorkTest::endless))
                .isInstanceOf(CommandException.class)
                .hasMessage("72/200 to 74/200: no answer in 0 seconds: --limit seconds=N raises the limit");
    }

    @Test
    void mostSecondsOfMoreDocumentsThanAFolderMayHaveAreNotTooMany() throws CommandException {
        TimedWork patient = new TimedWork(Duration.ofSeconds(Integer.MAX_VALUE));

        assertThat(patient.on("all", 100_000, () -> "answer")).isEqualTo("answer");
    }

    @Test
    void thatThereAreNoDocumentsIsToldInTheTimeOfOne() throws CommandException {
        assertThat(new TimedWork(LONG).on("no-such", 0, () -> "none")).isEqualTo("none");
    }

    @Test
    void whoeverIsInterruptedMayAskAgain() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new TimedWork(LONG).on("72/200", 1, TimedWorkTest::endless))
                .isInstanceOf(CommandException.class)
                .hasMessage("72/200: interrupted: run the command again");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatTheWorkTellsTheUserIsTold() {
        CommandException told = new CommandException("72/200", "has no paragraph OP9", "name another");

        assertThatThrownBy(() -> failing(told)).isSameAs(told);
        assertThatThrownBy(() -> failing(new IllegalStateException("broken")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        assertThatThrownBy(() -> failing(new IOException("torn")))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("torn");
    }

    @Test
    void secondsOfTheUserReachComparisonsAndLineages() throws CommandException {
        DocumentLoader hurried = hurried();
        LineageLoader lineages = LineageLoader.of(hurried);
        Resolution last = lineages.readInEdition("73/218");

        assertThatThrownBy(() -> hurried.compare("56/183", "73/218"))
                .isInstanceOf(ComparisonTimeoutException.class)
                .hasMessage("56/183 and 73/218: not compared in 0 seconds");
        assertThatThrownBy(() -> lineages.with(last, lineage -> new Blamer(lineage).of(last, any -> true)))
                .isInstanceOf(CommandException.class)
                .hasMessageMatching("56/183 to [^:]+: no answer in 0 seconds: --limit seconds=N raises the limit");
    }

    /** The collection inside the program, read as usual, for whose user no second is left. */
    private static DocumentLoader hurried() {
        Limits none = new Limits(
                Limits.DEFAULT.bytes(),
                Limits.DEFAULT.characters(),
                Limits.DEFAULT.depth(),
                Limits.DEFAULT.pages(),
                Limits.DEFAULT.memory(),
                Duration.ZERO);
        return new DocumentLoader(
                Corpus.embedded(),
                Optional.empty(),
                Optional.empty(),
                false,
                DocumentReader.with(new ReadOptions(none, TrackedChanges.ACCEPTED), Cache.NONE),
                new Console(Run.withPipes().surroundings()));
    }

    private static void failing(Exception thrown) throws CommandException {
        Callable<String> work = () -> {
            throw thrown;
        };
        new TimedWork(LONG).on("72/200", 1, work);
    }

    private static String endless() {
        while (true) {
            Interruption.check();
            Thread.onSpinWait();
        }
    }
}
