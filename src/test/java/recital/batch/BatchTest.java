package recital.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.align.Overrides;
import recital.corpus.cache.BinaryReader;
import recital.corpus.cache.BinaryWriter;
import recital.corpus.cache.Cache;
import recital.corpus.cache.CacheFolder;
import recital.corpus.cache.CacheKey;
import recital.corpus.file.FolderLock;
import recital.diff.Comparisons;
import recital.diff.ResolutionDiff;
import recital.model.Notice;
import recital.model.Resolution;

class BatchTest {

    private static final String REPORT = "Requests the Secretary-General to report on the state of the wells.";

    private static final Map<String, Resolution> DOCUMENTS = Map.of(
            "2001", Texts.resolution("A/RES/56/1", REPORT, help(31)),
            "2002", Texts.resolution("A/RES/57/1", REPORT, help(33)),
            "2003", Texts.resolution("A/RES/58/1", help(33), "Welcomes the road that leads to the sea."),
            "mine", Texts.resolution("../my draft.txt", REPORT));

    private static final ResultFormat TEXT = new ResultFormat("txt", BatchTest::render);

    @TempDir
    private Path folder;

    @Test
    void everyPairHasItsFilesAndItsRowInTheOrderOfThePlan() throws Exception {
        Summary summary = batch(TEXT, new ResultFormat("tsv", BatchTest::render))
                .run(consecutive("2001", "2002", "2003"), 2, false, new Recorder());

        assertThat(contents())
                .containsOnlyKeys(
                        "A_RES_56_1__A_RES_57_1.tsv",
                        "A_RES_56_1__A_RES_57_1.txt",
                        "A_RES_57_1__A_RES_58_1.tsv",
                        "A_RES_57_1__A_RES_58_1.txt",
                        "summary.csv");
        assertThat(summary.failed()).isEmpty();
        assertThat(contents().get("summary.csv").lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("A/RES/56/1,A/RES/57/1,A_RES_56_1__A_RES_57_1,done,1,1,0,"),
                        line -> assertThat(line)
                                .startsWith("A/RES/57/1,A/RES/58/1,A_RES_57_1__A_RES_58_1,done,1,0,0,"));
    }

    @Test
    void whatACacheKeepsIsComparedOnce(@TempDir Path home) throws Exception {
        AtomicInteger compared = new AtomicInteger();
        Cache cache = counting(CacheFolder.at(home, 1 << 20, InstantSource.system()), compared);
        Batch batch = new Batch(BatchTest::read, new Comparisons(cache), Overrides.none(), List.of(TEXT), folder, "1");
        batch.run(consecutive("2001", "2002", "2003"), 2, false, new Recorder());
        Map<String, String> first = contents();
        assertThat(compared).hasValue(2);

        batch.run(consecutive("2001", "2002", "2003"), 2, false, new Recorder());

        assertThat(compared).hasValue(2);
        assertThat(contents()).isEqualTo(first);
    }

    private static Cache counting(Cache cache, AtomicInteger keeps) {
        return new Cache() {

            @Override
            public Optional<BinaryReader> open(CacheKey key) {
                return cache.open(key);
            }

            @Override
            public void keep(CacheKey key, BinaryWriter content) {
                keeps.incrementAndGet();
                cache.keep(key, content);
            }

            @Override
            public InstantSource clock() {
                return cache.clock();
            }
        };
    }

    @Test
    void secondBatchIntoTheSameFolderIsRefused() throws Exception {
        try (FolderLock first = FolderLock.on(folder, Duration.ZERO)) {
            assertThatThrownBy(() -> batch(TEXT).run(consecutive("2001", "2002"), 1, false, new Recorder()))
                    .isInstanceOf(FolderLock.BusyException.class);
        }
        assertThat(contents()).isEmpty();

        assertThat(batch(TEXT)
                        .run(consecutive("2001", "2002"), 1, false, new Recorder())
                        .failed())
                .isEmpty();
    }

    @Test
    void noThreadOutlivesABatchThatIsInterrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        // Not all threads of the JVM: other tests run beside this one and have threads of their own.
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        PlanDocuments slow = name -> {
            threads.add(Thread.currentThread());
            begun.countDown();
            while (interrupted.getCount() > 0) {
                Thread.onSpinWait();
            }
            for (long end = System.nanoTime() + 300_000_000L; System.nanoTime() < end; ) {
                Thread.onSpinWait();
            }
            return DOCUMENTS.get(name);
        };
        List<Throwable> ended = new ArrayList<>();
        Thread run = new Thread(() -> {
            try {
                new Batch(slow, new Comparisons(Cache.NONE), Overrides.none(), List.of(TEXT), folder, "1")
                        .run(consecutive("2001", "2002", "2003"), 2, false, new Recorder());
            } catch (IOException | InterruptedException e) {
                ended.add(e);
            }
        });
        run.start();
        begun.await();
        run.interrupt();
        interrupted.countDown();
        run.join();
        for (Thread thread : threads) {
            // It has done its work, and may be on its last step.
            thread.join(1_000);
        }

        assertThat(ended).singleElement().isInstanceOf(InterruptedException.class);
        assertThat(threads).isNotEmpty().noneMatch(Thread::isAlive);
        assertThat(contents()).containsOnlyKeys("summary.csv.part");
    }

    @Test
    void manyJobsLeaveTheSameBytesAsOne() throws Exception {
        Plan plan = allPairs("2001", "2002", "2003", "mine", "missing");

        batch(TEXT).run(plan, 1, false, new Recorder());
        Map<String, String> serial = contents();
        batch(TEXT).run(plan, 8, false, new Recorder());

        assertThat(contents()).isEqualTo(serial);
    }

    @Test
    void documentThatCannotBeReadFailsItsOwnPairsOnly() throws Exception {
        Summary summary = batch(TEXT).run(consecutive("2001", "missing", "2002", "2003"), 2, false, new Recorder());

        assertThat(summary.failed())
                .extracting(SummaryRow.Failed::earlier, SummaryRow.Failed::later, SummaryRow.Failed::error)
                .containsExactly(
                        tuple("A/RES/56/1", "missing", "missing: no such document: name another"),
                        tuple("missing", "A/RES/57/1", "missing: no such document: name another"));
        assertThat(contents()).containsOnlyKeys("A_RES_57_1__A_RES_58_1.txt", "summary.csv");
    }

    @Test
    void readerThatBreaksFailsItsOwnPairsOnly() throws Exception {
        PlanDocuments broken = name -> {
            if (name.equals("2002")) {
                throw new IllegalStateException("broken");
            }
            return read(name);
        };

        Summary summary = new Batch(broken, new Comparisons(Cache.NONE), Overrides.none(), List.of(TEXT), folder, "1")
                .run(
                        new Plan(List.of(new NamedPair("2001", "2002"), new NamedPair("2001", "2003"))),
                        2,
                        false,
                        new Recorder());

        assertThat(summary.rows().get(0)).isInstanceOfSatisfying(SummaryRow.Failed.class, row -> assertThat(row.error())
                .startsWith("2002: internal error")
                .contains("broken"));
        assertThat(summary.rows().get(1)).isInstanceOf(SummaryRow.Done.class);
    }

    @Test
    void pairThatTakesTooLongFailsAlone() throws Exception {
        Comparisons impatient = new Comparisons(Cache.NONE).within(Duration.ZERO);

        Summary summary = new Batch(BatchTest::read, impatient, Overrides.none(), List.of(TEXT), folder, "1")
                .run(consecutive("2001", "2002"), 1, false, new Recorder());

        assertThat(summary.rows()).singleElement().isInstanceOfSatisfying(SummaryRow.Failed.class, row -> assertThat(
                        row.error())
                .isEqualTo("56/1 and 57/1: not compared in 0 seconds: give it more of them, or leave the pair out"));
        assertThat(contents()).containsOnlyKeys("summary.csv");
    }

    @Test
    void rendererThatBreaksLeavesNoFileOfItsPair() throws Exception {
        ResultFormat broken = new ResultFormat("html", (diff, out) -> {
            throw new IllegalStateException("broken");
        });

        Summary summary = batch(TEXT, broken).run(consecutive("2001", "2002"), 1, false, new Recorder());

        assertThat(summary.failed()).hasSize(1);
        assertThat(contents()).containsOnlyKeys("summary.csv");
    }

    @Test
    void resultThatCannotBeWrittenFailsItsOwnPair() throws Exception {
        Files.createDirectory(folder.resolve("A_RES_56_1__A_RES_57_1.txt"));

        Summary summary = batch(TEXT).run(consecutive("2001", "2002", "2003"), 1, false, new Recorder());

        assertThat(summary.failed()).extracting(SummaryRow::result).containsExactly("A_RES_56_1__A_RES_57_1");
        assertThat(summary.failed().get(0).error()).startsWith("the result cannot be written: ");
    }

    @Test
    void documentWithoutSymbolHasASafeFileName() throws Exception {
        batch(TEXT).run(new Plan(List.of(new NamedPair("2001", "mine"))), 1, false, new Recorder());

        assertThat(contents()).containsKey("A_RES_56_1__my_draft.txt.txt");
    }

    @Test
    void pairsOfOneNameHaveFilesOfTheirOwn() throws Exception {
        PlanDocuments same = name -> Texts.resolution("draft.txt", "Requests a report by " + name + ".");

        Summary summary = new Batch(same, new Comparisons(Cache.NONE), Overrides.none(), List.of(TEXT), folder, "1")
                .run(new Plan(List.of(new NamedPair("a", "b"), new NamedPair("b", "c"))), 2, false, new Recorder());

        assertThat(summary.rows())
                .extracting(SummaryRow::result)
                .containsExactly("draft.txt__draft.txt", "draft.txt__draft.txt-2");
    }

    @Test
    void nameThatWouldBeThatOfASecondPairIsLeftToTheOneThatHasIt() throws Exception {
        PlanDocuments byName = name -> Texts.resolution(name.substring(1), "Requests a report by " + name + ".");
        Plan plan =
                new Plan(List.of(new NamedPair("1a", "1b"), new NamedPair("2a", "2b"), new NamedPair("1a", "1b-2")));

        Summary summary = new Batch(byName, new Comparisons(Cache.NONE), Overrides.none(), List.of(TEXT), folder, "1")
                .run(plan, 1, false, new Recorder());

        assertThat(summary.rows()).extracting(SummaryRow::result).containsExactly("a__b", "a__b-2", "a__b-2-2");
    }

    @Test
    void listenerHearsOfEveryPair() throws Exception {
        Recorder recorder = new Recorder();

        batch(TEXT).run(allPairs("2001", "2002", "2003", "missing"), 4, false, recorder);

        assertThat(recorder.pairs).isEqualTo(6);
        assertThat(recorder.rows).hasSize(6);
    }

    @Test
    void listenerHearsOfEveryDocumentInTheOrderOfThePlan() throws Exception {
        Recorder recorder = new Recorder();

        batch(TEXT).run(consecutive("2003", "missing", "2001", "2002"), 4, false, recorder);

        assertThat(recorder.documents).containsExactly("58/1", "56/1", "57/1");
    }

    @Test
    void resumedRunPassesOverWhatIsThere() throws Exception {
        Plan plan = consecutive("2001", "2002", "2003");
        batch(TEXT).run(plan, 1, false, new Recorder());
        Map<String, String> first = contents();
        Files.delete(folder.resolve("A_RES_57_1__A_RES_58_1.txt"));
        List<String> rendered = new ArrayList<>();

        batch(noting(rendered)).run(plan, 1, true, new Recorder());

        assertThat(rendered).containsExactly("A/RES/57/1");
        assertThat(contents()).isEqualTo(first);
    }

    @Test
    void resumedRunGoesOnWhereAnInterruptedOneStopped() throws Exception {
        Plan plan = consecutive("2001", "2002", "2003");
        batch(TEXT).run(plan, 1, false, new Recorder());
        Map<String, String> whole = contents();
        List<String> lines = whole.get("summary.csv").lines().toList();
        Files.writeString(
                folder.resolve("summary.csv.part"),
                lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(2).substring(0, 30));
        Files.delete(folder.resolve("summary.csv"));
        List<String> rendered = new ArrayList<>();

        batch(noting(rendered)).run(plan, 1, true, new Recorder());

        assertThat(rendered).containsExactly("A/RES/57/1");
        assertThat(contents()).isEqualTo(whole);
    }

    @Test
    void resumedRunComparesAgainWhatAnotherTextOrProgramMade() throws Exception {
        Plan plan = consecutive("2001", "2002", "2003");
        batch(TEXT).run(plan, 1, false, new Recorder());
        PlanDocuments changed = name -> name.equals("2003") ? Texts.resolution("A/RES/58/1", help(34)) : read(name);
        List<String> rendered = new ArrayList<>();

        new Batch(changed, new Comparisons(Cache.NONE), Overrides.none(), List.of(noting(rendered)), folder, "1")
                .run(plan, 1, true, new Recorder());
        assertThat(rendered).containsExactly("A/RES/57/1");

        new Batch(changed, new Comparisons(Cache.NONE), Overrides.none(), List.of(noting(rendered)), folder, "2")
                .run(plan, 1, true, new Recorder());
        assertThat(rendered).containsExactly("A/RES/57/1", "A/RES/56/1", "A/RES/57/1");
    }

    @Test
    void folderThatCannotBeMadeIsAnError() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new Batch(
                                BatchTest::read,
                                new Comparisons(Cache.NONE),
                                Overrides.none(),
                                List.of(TEXT),
                                file,
                                "1")
                        .run(consecutive("2001", "2002"), 1, false, new Recorder()))
                .isInstanceOf(IOException.class);
    }

    private Batch batch(ResultFormat... outputs) {
        return new Batch(BatchTest::read, new Comparisons(Cache.NONE), Overrides.none(), List.of(outputs), folder, "1");
    }

    private static Plan consecutive(String... documents) {
        List<NamedPair> pairs = new ArrayList<>();
        for (int i = 1; i < documents.length; i++) {
            pairs.add(new NamedPair(documents[i - 1], documents[i]));
        }
        return new Plan(pairs);
    }

    private static Plan allPairs(String... documents) {
        List<NamedPair> pairs = new ArrayList<>();
        for (int later = 1; later < documents.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                pairs.add(new NamedPair(documents[earlier], documents[later]));
            }
        }
        return new Plan(pairs);
    }

    private static String help(int villages) {
        return "Urges all States in a position to do so to help the " + villages + " villages that lie beyond the "
                + "northern hills, where neither roads nor springs endure the dry season, with money, tools and teachers.";
    }

    private static Resolution read(String name) throws LoadException {
        if (!DOCUMENTS.containsKey(name)) {
            throw new LoadException(name + ": no such document: name another");
        }
        return DOCUMENTS.get(name);
    }

    /** The same as {@link #TEXT}, and notes the earlier document of each pair that it renders. */
    private static ResultFormat noting(List<String> rendered) {
        List<String> safe = Collections.synchronizedList(rendered);
        return new ResultFormat("txt", (diff, out) -> {
            safe.add(diff.earlier().name());
            render(diff, out);
        });
    }

    private static void render(ResolutionDiff diff, OutputStream out) throws IOException {
        for (var change : diff.changes()) {
            String line = change.link().relation().label() + " " + change.text().later() + "\n";
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    /** Remembers what it was told. */
    private static final class Recorder implements BatchListener {

        private int pairs;
        private final List<SummaryRow> rows = new ArrayList<>();
        private final List<String> documents = new ArrayList<>();

        @Override
        public void read(String document, List<Notice> notices) {
            documents.add(document);
        }

        @Override
        public void started(int pairs) {
            this.pairs = pairs;
        }

        @Override
        public void finished(SummaryRow row) {
            rows.add(row);
        }
    }
}
