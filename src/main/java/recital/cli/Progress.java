package recital.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import recital.batch.Listener;
import recital.batch.Row;
import recital.model.Resolution;

/** Says on standard error what is to be known of the documents and, where that is a terminal, how far the batch is. */
final class Progress implements Listener, AutoCloseable {

    private final Console console;
    private ProgressBar bar;

    private Progress(Console console) {
        this.console = console;
    }

    static Progress on(Console console) {
        return new Progress(console);
    }

    @Override
    public void read(Resolution document) {
        OpenCollection.tellTracked(document, console);
    }

    @Override
    public void started(int pairs) {
        if (console.errIsTerminal()) {
            PrintStream err = new PrintStream(console.err(), true, StandardCharsets.UTF_8);
            bar = new ProgressBarBuilder()
                    .setTaskName("pairs")
                    .setInitialMax(pairs)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(err, console.width()))
                    .build();
        }
    }

    @Override
    public void finished(Row row) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
