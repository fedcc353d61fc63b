package recital.cli;

import java.time.Duration;
import recital.corpus.catalog.ReadingListener;

/** Says how many of many files are done, on a line of standard error, where that is a terminal and it takes a while. */
final class FileProgress implements ReadingListener {

    /** Oftener nobody can read it. */
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private final ProgressLine line;
    private final String work;
    private long next = System.nanoTime() + ProgressLine.PATIENCE.toNanos();
    private boolean shown;

    /**
     * @param work what is done with the files, as {@code reading}
     */
    FileProgress(Console console, String work) {
        this.line = console.progress();
        this.work = work;
    }

    @Override
    public synchronized void read(int done, int total) {
        if (done == total) {
            clear();
        } else if (System.nanoTime() - next >= 0) {
            line.show(work + " " + done + " of " + total + " files ...");
            next = System.nanoTime() + PAUSE;
            shown = true;
        }
    }

    private void clear() {
        if (shown) {
            line.clear();
            shown = false;
        }
    }
}
