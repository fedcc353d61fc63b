package recital.cli;

import java.time.Duration;

/**
 * The one line of standard error that is written over as work gets on, where that is a terminal; else nothing.
 *
 * <p>Whatever else is said there takes its place. While the clock runs, it also says for how long the work
 * has lasted, be it work that never tells how far it is.
 */
final class ProgressLine {

    /** Who waits longer wonders whether anything happens. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Duration LONGEST_END = Duration.ofMillis(300);

    private static final String CLEAR = "\r\u001b[K";

    private static final String UNKNOWN = "working ...";

    private final Console console;
    private String work = UNKNOWN;
    private long start;
    private boolean shown;
    private boolean running;
    private boolean clearedAtEnd;

    ProgressLine(Console console) {
        this.console = console;
    }

    /** Shows a text as long as nothing else is said. */
    synchronized void show(String text) {
        work = text;
        showWork();
    }

    private void showWork() {
        if (console.canRewriteErrors()) {
            clearAtEnd();
            long seconds = seconds();
            String text = work + (seconds > 0 ? " " + seconds + " s" : "");
            // What is wrapped cannot be written over.
            console.writeAsIs(
                    CLEAR + text.substring(0, Math.min(text.length(), Math.max(0, console.errorWidth() - 1))));
            shown = true;
        }
    }

    /** Before what the user types next, the line of a run that is interrupted would stand. */
    private void clearAtEnd() {
        if (clearedAtEnd) {
            return;
        }
        clearedAtEnd = true;
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stopClockSoon, "end of the line"));
        } catch (IllegalStateException e) {
            // The program ends already.
        }
    }

    /** A terminal that takes nothing holds no program back. */
    private void stopClockSoon() {
        Thread last = new Thread(this::stopClock, "last of the line");
        last.setDaemon(true);
        last.start();
        try {
            last.join(LONGEST_END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** For how long the clock has been running. */
    private long seconds() {
        return running ? Duration.ofNanos(System.nanoTime() - start).toSeconds() : 0;
    }

    /** Leaves what was shown last and begins a line below it. */
    synchronized void keep() {
        if (shown) {
            console.writeAsIs("\n");
            shown = false;
        }
    }

    /** Makes room: what was shown is done, or something else is to be said. */
    synchronized void clear() {
        work = UNKNOWN;
        if (shown) {
            console.writeAsIs(CLEAR);
            shown = false;
        }
    }

    /** Says from the next second on how long the work takes; what is shown is the work. */
    synchronized void startClock() {
        if (running || !console.canRewriteErrors()) {
            return;
        }
        running = true;
        start = System.nanoTime();
        Thread clock = new Thread(this::tick, "clock");
        clock.setDaemon(true);
        clock.start();
    }

    /** The result is here, or someone is typing. */
    synchronized void stopClock() {
        running = false;
        notifyAll();
        clear();
    }

    private synchronized void tick() {
        try {
            while (running) {
                wait(PATIENCE.toMillis());
                if (seconds() > 0) {
                    showWork();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
