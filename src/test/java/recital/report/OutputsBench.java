package recital.report;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.align.Aligner;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.corpus.series.CorpusSeries;
import recital.corpus.series.Series;
import recital.diff.Differ;
import recital.model.Edition;
import recital.model.Resolution;

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
        Corpus corpus = Corpus.open(Path.of(files));
        for (Series series : new CorpusSeries(corpus).of(Edition.OFFICIAL).series()) {
            Optional<Resolution> before = Optional.empty();
            for (Entry entry : series.members()) {
                Resolution document = corpus.read(entry);
                trial(document.name(), () -> EveryOutput.ofDocument(document));
                if (before.isPresent()) {
                    Resolution earlier = before.get();
                    trial(
                            earlier.name() + " to " + document.name(),
                            () -> EveryOutput.ofDiff(new Differ().diff(new Aligner().align(earlier, document))));
                }
                before = Optional.of(document);
            }
        }
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
