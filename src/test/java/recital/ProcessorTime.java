package recital;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Trials of time that take as long beside other tests as alone: what is counted is the processor's time of their thread. */
public final class ProcessorTime {

    private ProcessorTime() {}

    /** What is done. */
    public interface Work {

        void run() throws Exception;
    }

    /** Does some work, all of it in this thread, and fails where it takes longer than it may. */
    public static void assertWithin(Duration longest, Work work) throws Exception {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                .isLessThan(longest);
    }
}
