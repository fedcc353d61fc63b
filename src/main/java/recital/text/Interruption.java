package recital.text;

import java.util.concurrent.CancellationException;

/** Ends work that its caller has given up: one who waits no longer interrupts the thread. */
public final class Interruption {

    private Interruption() {}

    /** @throws CancellationException where this thread is interrupted, which it stays */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted, since nobody waits for it");
        }
    }
}
