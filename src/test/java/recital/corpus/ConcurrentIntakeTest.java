package recital.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.source.Limits;
import recital.source.ReadOptions;

/** Several runs that add to one collection, each of which saw it as it was before the others. */
class ConcurrentIntakeTest {

    private static final int RUNS = 6;

    @TempDir
    private Path folder;

    @Test
    void whatSixRunsAddAtOnceIsAllInTheManifest() throws Exception {
        List<Callable<Taken>> runs = new ArrayList<>();
        for (int i = 1; i <= RUNS; i++) {
            Intake intake = intake();
            Offer offer = offer("7" + i + "/901|201" + i + "-12-20|Wells\nPP1 Noting wells,", i + ".txt");
            runs.add(() -> intake.take(offer));
        }

        assertThat(atOnce(runs)).extracting(Taken::what).containsOnly(Taken.What.ADDED);

        assertThat(Files.readString(folder.resolve("manifest.json")))
                .contains("/71/901", "/72/901", "/73/901", "/74/901", "/75/901", "/76/901");
        assertThat(Corpus.open(folder, ReadOptions.DEFAULT, TinyDocument.PARSER).problems())
                .isEmpty();
    }

    @Test
    void documentThatSixRunsAddAtOnceIsAddedOnce() throws Exception {
        List<Callable<Taken>> runs = new ArrayList<>();
        for (int i = 1; i <= RUNS; i++) {
            Intake intake = intake();
            Offer offer = offer("72/901|2017-12-20|Wells\nPP1 Noting wells,", i + ".txt");
            runs.add(() -> intake.take(offer));
        }

        assertThat(atOnce(runs).stream().map(Taken::what))
                .containsOnlyOnce(Taken.What.ADDED)
                .containsOnly(Taken.What.ADDED, Taken.What.SAME);
    }

    @Test
    void betterFormThatAnotherRunAddedMeanwhileStays() throws Exception {
        Intake slow = intake();
        intake().take(offer("72/901|2017-12-20|Wells\nPP1 Noting wells,\nxml", "a.xml"));

        Taken taken = slow.take(offer("72/901|2017-12-20|Wells\nPP1 Noting wells,", "a.txt"));

        assertThat(taken.what()).isEqualTo(Taken.What.BETTER_THERE);
        assertThat(folder.resolve("A_RES_72_901.xml")).exists();
        assertThat(folder.resolve("A_RES_72_901.txt")).doesNotExist();
    }

    private static List<Taken> atOnce(List<Callable<Taken>> runs) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(runs.size());
        try {
            List<Taken> taken = new ArrayList<>();
            for (Future<Taken> run : threads.invokeAll(runs)) {
                taken.add(run.get());
            }
            return taken;
        } finally {
            threads.shutdownNow();
        }
    }

    private Intake intake() throws CorpusException {
        Corpus corpus = Corpus.open(folder, ReadOptions.DEFAULT, TinyDocument.PARSER);
        return new Intake(corpus, folder, Limits.DEFAULT, TinyDocument.PARSER);
    }

    private static Offer offer(String text, String name) {
        return Offer.chosen(text.getBytes(StandardCharsets.UTF_8), name, name, Optional.empty(), false);
    }
}
