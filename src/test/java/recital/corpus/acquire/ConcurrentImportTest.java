package recital.corpus.acquire;

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
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.TinyDocument;
import recital.source.Limits;

/** Several runs that add to one collection, each of which saw it as it was before the others. */
class ConcurrentImportTest {

    private static final int RUNS = 6;

    @TempDir
    private Path folder;

    @Test
    void whatSixRunsAddAtOnceIsAllInTheManifest() throws Exception {
        List<Callable<ImportResult>> runs = new ArrayList<>();
        for (int i = 1; i <= RUNS; i++) {
            Importer intake = intake();
            ImportRequest offer = offer("7" + i + "/901|201" + i + "-12-20|Wells\nPP1 Noting wells,", i + ".txt");
            runs.add(() -> intake.add(offer));
        }

        assertThat(atOnce(runs)).extracting(ImportResult::outcome).containsOnly(ImportResult.Outcome.ADDED);

        assertThat(Files.readString(folder.resolve("manifest.json")))
                .contains("/71/901", "/72/901", "/73/901", "/74/901", "/75/901", "/76/901");
        assertThat(Corpus.open(folder, TinyDocument.READER).problems()).isEmpty();
    }

    @Test
    void documentThatSixRunsAddAtOnceIsAddedOnce() throws Exception {
        List<Callable<ImportResult>> runs = new ArrayList<>();
        for (int i = 1; i <= RUNS; i++) {
            Importer intake = intake();
            ImportRequest offer = offer("72/901|2017-12-20|Wells\nPP1 Noting wells,", i + ".txt");
            runs.add(() -> intake.add(offer));
        }

        assertThat(atOnce(runs).stream().map(ImportResult::outcome))
                .containsOnlyOnce(ImportResult.Outcome.ADDED)
                .containsOnly(ImportResult.Outcome.ADDED, ImportResult.Outcome.UNCHANGED);
    }

    @Test
    void betterFormThatAnotherRunAddedMeanwhileStays() throws Exception {
        Importer slow = intake();
        intake().add(offer("72/901|2017-12-20|Wells\nPP1 Noting wells,\nxml", "a.xml"));

        ImportResult taken = slow.add(offer("72/901|2017-12-20|Wells\nPP1 Noting wells,", "a.txt"));

        assertThat(taken.outcome()).isEqualTo(ImportResult.Outcome.BETTER_FORM_HELD);
        assertThat(folder.resolve("A_RES_72_901.xml")).exists();
        assertThat(folder.resolve("A_RES_72_901.txt")).doesNotExist();
    }

    private static List<ImportResult> atOnce(List<Callable<ImportResult>> runs) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(runs.size());
        try {
            List<ImportResult> taken = new ArrayList<>();
            for (Future<ImportResult> run : threads.invokeAll(runs)) {
                taken.add(run.get());
            }
            return taken;
        } finally {
            threads.shutdownNow();
        }
    }

    private Importer intake() throws CorpusException {
        Corpus corpus = Corpus.open(folder, TinyDocument.READER);
        return new Importer(corpus, folder, Limits.DEFAULT, TinyDocument.PARSER);
    }

    private static ImportRequest offer(String text, String name) {
        return ImportRequest.ofUser(text.getBytes(StandardCharsets.UTF_8), name, name, Optional.empty(), false);
    }
}
