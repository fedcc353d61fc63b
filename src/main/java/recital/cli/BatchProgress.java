package recital.cli;

import java.time.Duration;
import java.util.List;
import recital.batch.BatchListener;
import recital.batch.SummaryRow;
import recital.model.Notice;

/** Says on standard error what is to be known of the documents and, where that is a terminal, how far the batch is. */
final class BatchProgress implements BatchListener, AutoCloseable {

    private final Console console;
    private final ProgressLine line;
    private long start;
    private int pairs;
    private int done;

    BatchProgress(Console console) {
        this.console = console;
        this.line = console.progress();
    }

    @Override
    public void read(String document, List<Notice> notices) {
        DocumentLoader.reportTrackedChanges(document, notices, console);
    }

    @Override
    public void started(int pairs) {
        this.pairs = pairs;
        start = System.nanoTime();
        line.show(bar());
    }

    @Override
    public void finished(SummaryRow row) {
        done++;
        line.show(bar());
    }

    /** {@code pairs  66% [====>  ] 2/3 (0:00:04 / 0:00:02)}: the time that was taken, and that it may still take. */
    private String bar() {
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        String left = done == 0 ? "?" : clock(taken.multipliedBy(pairs - done).dividedBy(done));
        int percent = pairs == 0 ? 100 : 100 * done / pairs;
        String before = "pairs " + " ".repeat(3 - String.valueOf(percent).length()) + percent + "% [";
        String after = "] " + done + "/" + pairs + " (" + clock(taken) + " / " + left + ")";
        int room = Math.max(1, console.errorWidth() - 1 - before.length() - after.length());
        int filled = room * percent / 100;
        String tip = filled < room ? ">" : "";
        return before + "=".repeat(filled) + tip + " ".repeat(room - filled - tip.length()) + after;
    }

    private static String clock(Duration time) {
        return time.toHours()
                + (time.toMinutesPart() < 10 ? ":0" : ":")
                + time.toMinutesPart()
                + (time.toSecondsPart() < 10 ? ":0" : ":")
                + time.toSecondsPart();
    }

    @Override
    public void close() {
        if (pairs > 0) {
            line.keep();
        }
    }
}
