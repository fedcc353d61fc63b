package recital.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import recital.text.WorkFailure;

/** Work of which no part needs another, on all processors. */
final class ParallelWork {

    private ParallelWork() {}

    /**
     * Does all parts, and returns what comes of them in their order.
     *
     * @param what the documents are called
     * @param work what it throws and has to declare is a {@link CommandException}
     * @throws CommandException that of the first part that throws one, at which the others end, or where it is interrupted
     */
    static <R> List<R> inOrder(String what, List<Callable<R>> work) throws CommandException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<R>> begun = work.stream().map(threads::submit).toList();
            List<R> all = new ArrayList<>();
            for (Future<R> future : begun) {
                all.add(future.get());
            }
            return all;
        } catch (ExecutionException e) {
            WorkFailure.throwUnchecked(e);
            throw (CommandException) Objects.requireNonNull(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException(what, "interrupted", "run the command again");
        } finally {
            threads.shutdownNow();
        }
    }
}
