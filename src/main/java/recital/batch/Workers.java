package recital.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import recital.text.WorkFailure;

/** The threads of a batch; none of them works on once it is closed. */
final class Workers implements AutoCloseable {

    /** Far above what one document or pair takes; what is begun when a batch is interrupted comes to its end first. */
    private static final long LONGEST_MINUTES = 2;

    private final ExecutorService threads;

    Workers(int number) {
        threads = Executors.newFixedThreadPool(number);
    }

    /** Runs all, and returns what they return in the order in which they were given. */
    <T> List<T> inOrder(List<Callable<T>> work) throws IOException, InterruptedException {
        List<T> results = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(work)) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                WorkFailure.throwUnchecked(e);
                if (e.getCause() instanceof IOException io) {
                    throw io;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
        return results;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(LONGEST_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
