package recital.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static final Duration LONG = Duration.ofSeconds(9);

    @Test
    void whatIsDoneInTimeIsHandedOn() throws Exception {
        assertThat(TimeLimit.call(() -> "done", "work", LONG)).isEqualTo("done");
    }

    @Test
    void whatTheWorkNeedNotDeclareComesAsItIs() {
        assertThatThrownBy(() -> failing(new IllegalStateException("broken")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
        assertThatThrownBy(() -> failing(new OutOfMemoryError("full")))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("full");
    }

    @Test
    void whatItDeclaresIsTheCause() {
        assertThatThrownBy(() -> failing(new IOException("torn")))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    private static void failing(Throwable thrown) throws Exception {
        TimeLimit.call(
                () -> {
                    if (thrown instanceof Error error) {
                        throw error;
                    }
                    throw (Exception) thrown;
                },
                "work",
                LONG);
    }

    @Test
    void workThatIsGivenUpEndsWhereItNextAsks() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Thread impatient =
                new Thread(() -> assertThatThrownBy(() -> TimeLimit.call(() -> endless(begun, ended), "work", LONG))
                        .isInstanceOf(InterruptedException.class));
        impatient.start();
        begun.await();

        impatient.interrupt();

        assertThat(ended.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void timeThatIsOverIsTold() {
        assertThatThrownBy(() -> TimeLimit.call(
                        () -> endless(new CountDownLatch(1), new CountDownLatch(1)), "work", Duration.ofMillis(1)))
                .isInstanceOf(TimeoutException.class);
    }

    @Test
    void withoutAnyTimeNothingIsBegun() {
        AtomicBoolean begun = new AtomicBoolean();

        assertThatThrownBy(() -> TimeLimit.call(() -> begun.getAndSet(true), "work", Duration.ZERO))
                .isInstanceOf(TimeoutException.class);

        assertThat(begun).isFalse();
    }

    private static String endless(CountDownLatch begun, CountDownLatch ended) {
        begun.countDown();
        try {
            while (true) {
                Interruption.check();
                Thread.onSpinWait();
            }
        } finally {
            ended.countDown();
        }
    }
}
