package recital.text;

import java.util.concurrent.ExecutionException;

/** What work in another thread threw, for the one who waits for it. */
public final class WorkFailure {

    private WorkFailure() {}

    /** Throws it as it is where it need not be declared, so that want of memory, say, is known for what it is. */
    public static void throwUnchecked(ExecutionException failure) {
        if (failure.getCause() instanceof RuntimeException fault) {
            throw fault;
        }
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
    }
}
