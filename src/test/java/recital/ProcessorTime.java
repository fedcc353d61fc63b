package recital;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.function.Executable;

/** Trials of time that take as long beside other tests as alone: what is counted is the processor's time of their thread. */
public final class ProcessorTime {

    private ProcessorTime() {}

    /** Does some work, all of it in this thread, and fails where it takes longer than it may. */
    public static void assertWithin(Duration longest, Executable work) throws Exception {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            work.execute();
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                .isLessThan(longest);
    }
}
