package recital.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One line of standard error that says what is being fetched, where that is a terminal; else nothing. */
final class FetchProgress implements AutoCloseable {

    private static final String CLEAR = "\r\u001b[K";

    private final Console console;

    FetchProgress(Console console) {
        this.console = console;
    }

    void show(int number, int of, String name) {
        tell(CLEAR + number + " of " + of + ": " + name + " ...");
    }

    /** Makes room for a line that stays. */
    @Override
    public void close() {
        tell(CLEAR);
    }

    private void tell(String text) {
        if (console.errIsTerminal()) {
            try {
                console.err().write(text.getBytes(StandardCharsets.UTF_8));
                console.err().flush();
            } catch (IOException e) {
                // A line that would have been overwritten in a moment is no loss.
            }
        }
    }
}
