package recital.cli;

/** One line of standard error that is written over as work gets on, where that is a terminal; else nothing. */
final class ProgressLine implements AutoCloseable {

    private static final String CLEAR = "\r\u001b[K";

    private final Console console;

    ProgressLine(Console console) {
        this.console = console;
    }

    void show(String text) {
        if (console.canRewriteErrors()) {
            console.write(CLEAR + text);
        }
    }

    /** Leaves what was shown last and begins a line below it. */
    void keep() {
        if (console.canRewriteErrors()) {
            console.write("\n");
        }
    }

    /** Makes room for a line that stays. */
    @Override
    public void close() {
        show("");
    }
}
