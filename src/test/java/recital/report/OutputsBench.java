package recital.report;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.align.Aligner;
import recital.diff.Differ;

/**
 * Prints of how many documents and consecutive pairs of {@code -Dbench.files=DIR} each output is well-formed and, where
 * it can be read back, gives what was written.
 */
@Tag("bench")
class OutputsBench {

    private int right;
    private int tried;

    @Test
    void consecutivePairsOfAFolder() throws Exception {
        String files = System.getProperty("bench.files", "");
        if (files.isEmpty()) {
            return;
        }
        SeriesOfFolder.each(Path.of(files), (before, document) -> {
            trial(document.name(), () -> EveryOutput.ofDocument(document));
            if (before.isPresent()) {
                trial(
                        before.get().name() + " to " + document.name(),
                        () -> EveryOutput.ofDiff(new Differ().diff(new Aligner().align(before.get(), document))));
            }
        });
        System.out.println(right + " of " + tried + " right");
    }

    private interface Trial {
        void run() throws Exception;
    }

    private void trial(String name, Trial trial) {
        tried++;
        try {
            trial.run();
            right++;
        } catch (Exception | AssertionError e) {
            System.out.println(name + ": " + e.getMessage());
        }
    }
}
