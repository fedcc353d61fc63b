package recital.corpus.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.cache.Cache;
import recital.corpus.cache.CacheFolder;
import recital.corpus.file.LimitedBytes;
import recital.model.Edition;
import recital.model.Resolution;
import recital.parse.Census;
import recital.source.Limits;
import recital.source.ReadOptions;

/** A folder is opened by several runs, one after the other, with one cache. */
class KeptReadingsTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T12:00:00Z");

    /** Long after the files were written. */
    private static final Instant NOW = Instant.now().plus(Duration.ofDays(1));

    private static final String WELLS =
            """
            United Nations
            A/RES/72/901
            General Assembly
            Resolution adopted by the General Assembly on 20 December 2017
            72/901. Wells and springs
            The General Assembly,
            Noting that wells run dry,
            1. Decides to dig ten wells;
            2. Requests the Secretary-General to report on the wells.
            """;

    /** Before the files were written. */
    private final Instant created = Instant.now();

    @TempDir
    private Path texts;

    @TempDir
    private Path home;

    private final Set<String> parsed = new ConcurrentSkipListSet<>();

    @BeforeEach
    void twoDocumentsAndOneThatIsNone() throws IOException {
        write("a.txt", "A/RES/59/220 | 2004-12-22 | Bridges\nPP1 Recalling its bridges,");
        write("b.txt", "A/RES/60/220 | 2005-12-22 | Bridges\nPP1 Recalling its bridges,");
        write("c.txt", "a letter");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(texts.resolve(file), text);
        Files.setLastModifiedTime(texts.resolve(file), FileTime.from(LONG_AGO));
    }

    private Cache cache() {
        return cache(InstantSource.fixed(NOW));
    }

    private Cache cache(InstantSource clock) {
        return CacheFolder.at(home.resolve("cache"), 1 << 20, clock);
    }

    private DocumentReader reader() {
        return reader(cache());
    }

    private DocumentReader reader(Cache cache) {
        DocumentParser counting = (bytes, name) -> {
            parsed.add(name);
            return TinyDocument.PARSER.parse(bytes, name);
        };
        return new DocumentReader(counting, ReadOptions.DEFAULT, cache);
    }

    /** Opens the folder and reads all that is in it. */
    private List<String> run(DocumentReader reader) throws CorpusException {
        parsed.clear();
        Corpus corpus = Corpus.open(texts, reader);
        Set<String> documents = new TreeSet<>();
        for (Entry entry : corpus.entries()) {
            Resolution read = corpus.read(entry);
            documents.add(entry.symbol() + ": " + read.paragraphs().get(0).text());
        }
        corpus.problems().forEach(problem -> documents.add(problem.toString()));
        return List.copyOf(documents);
    }

    @Test
    void secondRunSaysTheSameAndParsesNothing() throws CorpusException {
        List<String> first = run(reader());
        assertThat(parsed).containsExactly("a.txt", "b.txt", "c.txt");

        assertThat(run(reader())).isEqualTo(first);
        assertThat(parsed).isEmpty();
    }

    @Test
    void withoutCacheEveryRunParsesAll() throws CorpusException {
        DocumentReader keepsNothing = TinyDocument.reader((bytes, name) -> {
            parsed.add(name);
            return TinyDocument.PARSER.parse(bytes, name);
        });
        run(keepsNothing);
        run(keepsNothing);

        assertThat(parsed).containsExactly("a.txt", "b.txt", "c.txt");
    }

    @Test
    void changedFileIsReadAnewAndOnlyIt() throws Exception {
        run(reader());
        Files.writeString(texts.resolve("b.txt"), "A/RES/60/220 | 2005-12-22 | Bridges\nPP1 Noting the bridges,");

        assertThat(run(reader())).contains("A/RES/60/220: Noting the bridges,");
        assertThat(parsed).containsExactly("b.txt");
    }

    /** A comparison is found by it without a look at the text, so that no other text may have it. */
    @Test
    void textThatWasReadIsKnownByItsFile() throws Exception {
        Corpus corpus = Corpus.open(texts, reader());
        Resolution first = corpus.read(corpus.entries().get(0));
        Resolution second = corpus.read(corpus.entries().get(1));
        String identity = corpus.identityOf(first).orElseThrow();

        assertThat(corpus.identityOf(second)).isPresent().isNotEqualTo(corpus.identityOf(first));
        assertThat(corpus.identityOf(first.withNotices(first.notices()))).isEmpty();

        Corpus next = Corpus.open(texts, reader());
        assertThat(next.identityOf(next.read(next.entries().get(0)))).contains(identity);

        Files.writeString(texts.resolve("a.txt"), "A/RES/59/220 | 2004-12-22 | Bridges\nPP1 Noting the bridges,");
        Corpus changed = Corpus.open(texts, reader());
        assertThat(changed.identityOf(changed.read(changed.entries().get(0))))
                .isPresent()
                .isNotEqualTo(corpus.identityOf(first));
    }

    @Test
    void fileThatWentIsForgottenAndOneThatCameIsRead() throws Exception {
        run(reader());
        Files.delete(texts.resolve("a.txt"));
        write("d.txt", "A/RES/61/220 | 2006-12-22 | Bridges\nPP1 Recalling its bridges,");

        assertThat(run(reader()))
                .anyMatch(line -> line.startsWith("A/RES/61/220"))
                .noneMatch(line -> line.startsWith("A/RES/59/220"));
        assertThat(parsed).containsExactly("d.txt");
    }

    @Test
    void fileThatChangedAMomentAgoIsNotToldByItsTime() throws Exception {
        run(reader(cache(InstantSource.fixed(created))));
        assertThat(keptFolders()).isEmpty();

        // As many bytes: as when a file is written twice within a step of the clock.
        Files.writeString(texts.resolve("b.txt"), "A/RES/60/220 | 2005-12-22 | Bridges\nPP1 Recalling its ferries,");
        assertThat(run(reader())).contains("A/RES/60/220: Recalling its ferries,");
        assertThat(keptFolders()).isNotEmpty();
    }

    private List<Path> keptFolders() throws IOException {
        try (Stream<Path> kept = Files.walk(home)) {
            return kept.filter(file -> file.getFileName().toString().equals("folder"))
                    .toList();
        }
    }

    /** As one that is unpacked from an archive: as many bytes as before, and their old time. */
    @Test
    void correctionThatSetsTheTimeBackIsSeen() throws Exception {
        assumeTrue(texts.getFileSystem().supportedFileAttributeViews().contains("unix"), "the system does not tell");
        run(reader());
        Object before = Files.getAttribute(texts.resolve("b.txt"), "unix:ctime");

        // A clock that goes by steps may give both changes one time, which a cache that is asked later need not fear.
        do {
            write("b.txt", "A/RES/60/220 | 2005-12-22 | Bridges\nPP1 Recalling its ferries,");
        } while (Files.getAttribute(texts.resolve("b.txt"), "unix:ctime").equals(before));

        assertThat(run(reader())).contains("A/RES/60/220: Recalling its ferries,");
    }

    @Test
    void withRehashingTheBytesTellAndNotTheTime() throws Exception {
        run(reader());
        Files.writeString(texts.resolve("b.txt"), "A/RES/60/220 | 2005-12-22 | Bridges\nPP1 Noting the bridges,");
        Files.setLastModifiedTime(texts.resolve("a.txt"), FileTime.from(NOW));

        assertThat(run(reader().rehashing())).contains("A/RES/60/220: Noting the bridges,");
        assertThat(parsed).containsExactly("b.txt");
    }

    @Test
    void damagedCacheIsSilentlyReadAnew() throws Exception {
        List<String> first = run(reader());
        try (Stream<Path> kept = Files.walk(home.resolve("cache"))) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThat(run(reader())).isEqualTo(first);
        assertThat(parsed).containsExactly("a.txt", "b.txt", "c.txt");
    }

    @Test
    void censusIsCountedOnceAndAnewWhenTheFileChanges() throws Exception {
        write("w.txt", WELLS);
        DocumentReader reader = DocumentReader.with(ReadOptions.DEFAULT, cache());
        List<Census> first = CorpusCensus.of(Corpus.open(texts, reader)).documents();
        assertThat(first).singleElement().matches(Census::complete);
        Corpus second = Corpus.open(texts, reader);
        Files.delete(texts.resolve("w.txt"));

        // Listed, and gone since: neither parsed nor read.
        assertThat(CorpusCensus.of(second).documents()).isEqualTo(first);

        write("w.txt", WELLS.replace("ten wells", "ten deep wells"));
        assertThat(CorpusCensus.of(Corpus.open(texts, reader)).documents())
                .extracting(Census::source)
                .containsExactly(first.get(0).source() + "deep".length());
    }

    @Test
    void censusOfAFolderNeedsNoSecondReading() throws Exception {
        write("w.txt", WELLS);
        List<Census> read = CorpusCensus.of(Corpus.open(texts, DocumentReader.with(ReadOptions.DEFAULT)))
                .documents();
        for (Cache cache : List.of(cache(), Cache.NONE)) {
            Corpus corpus = Corpus.open(
                    texts, DocumentReader.with(ReadOptions.DEFAULT, cache).counting());
            Path aside = Files.move(texts.resolve("w.txt"), home.resolve("aside.txt"));

            assertThat(CorpusCensus.of(corpus).documents()).isEqualTo(read);
            Files.move(aside, texts.resolve("w.txt"));
        }
    }

    @Test
    void censusHasTheNameAndEditionThatTheManifestGives() throws Exception {
        write("w.txt", WELLS);
        DocumentReader reader = DocumentReader.with(ReadOptions.DEFAULT, cache());
        CorpusCensus.of(Corpus.open(texts, reader));
        Files.writeString(
                texts.resolve("manifest.json"),
                """
                {"schemaVersion": 1, "documents": [{"symbol": "71/999", "edition": "paraphrase", "file": "w.txt"}]}""");

        assertThat(CorpusCensus.of(Corpus.open(texts, reader)).documents())
                .extracting(Census::name, Census::edition)
                .containsExactly(tuple("A/RES/71/999", Edition.PARAPHRASE));
    }

    @Test
    void documentsAreCountedInTheirOrderAndTheReaderSaysHowFarItIs() throws Exception {
        for (int number = 901; number < 921; number++) {
            write(number + ".txt", WELLS.replace("901", String.valueOf(number)));
        }
        List<String> told = new CopyOnWriteArrayList<>();
        DocumentReader reader =
                DocumentReader.with(ReadOptions.DEFAULT).reportingTo((done, total) -> told.add(done + "/" + total));
        Corpus corpus = Corpus.open(texts, reader);
        told.clear();

        assertThat(CorpusCensus.of(corpus).documents())
                .extracting(Census::name)
                .containsExactlyElementsOf(corpus.entries().stream()
                        .map(entry -> entry.symbol().value())
                        .toList());
        assertThat(told).hasSize(20).startsWith("1/20", "2/20").endsWith("20/20");
    }

    @Test
    void listedFileIsStillHeldAgainstItsHash() throws Exception {
        String right = LimitedBytes.sha256(Files.readAllBytes(texts.resolve("a.txt")));
        Files.writeString(
                texts.resolve("manifest.json"),
                """
                {"schemaVersion": 1, "documents": [
                 {"symbol": "59/220", "edition": "official", "file": "a.txt", "sha256": "%s"},
                 {"symbol": "60/220", "edition": "official", "file": "b.txt", "sha256": "%s"}]}
                """
                        .formatted(right, right));
        for (int i = 0; i < 2; i++) {
            Corpus corpus = Corpus.open(texts, reader());
            assertThat(corpus.problems().toString()).contains("b.txt").doesNotContain("a.txt");
        }
    }

    @Test
    void collectionInsideTheProgramIsReadAsItsFilesAre() throws CorpusException {
        Corpus kept = Corpus.embedded();
        Corpus parsedAnew =
                Corpus.embedded(new ReadOptions(new Limits(1 << 20, 1 << 20, 100), ReadOptions.DEFAULT.tracked()));

        assertThat(kept.entries()).isEqualTo(parsedAnew.entries());
        for (Entry entry : kept.entries()) {
            if (entry.present()) {
                assertThat(kept.read(entry)).isEqualTo(parsedAnew.read(entry));
            }
        }
    }
}
