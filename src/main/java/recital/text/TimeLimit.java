package recital.text;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work that is given up after some time. */
public final class TimeLimit {

    private TimeLimit() {}

    /**
     * Does some work in a thread of its own, which is interrupted where the time is over; it ends where it next asks {@link
     * Interruption}, and never keeps the program from its end. Where there is no time at all it is not begun. What the
     * work throws comes as it is, where it need not be declared.
     *
     * @param name of the thread
     * @throws TimeoutException where the time is over
     * @throws InterruptedException where this thread is interrupted; the other is then, too
     * @throws ExecutionException with what the work declares and threw
     */
    public static <T> T call(Callable<T> work, String name, Duration longest)
            throws TimeoutException, InterruptedException, ExecutionException {
        if (longest.isZero() || longest.isNegative()) {
            throw new TimeoutException();
        }
        FutureTask<T> task = new FutureTask<>(work);
        Thread worker = new Thread(task, name);
        worker.setDaemon(true);
        worker.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException e) {
            task.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            WorkFailure.throwUnchecked(e);
            throw e;
        }
    }
}
