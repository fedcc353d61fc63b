package recital.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.cache.CacheFolder;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.DocumentReader;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Organ;
import recital.model.Symbol;
import recital.search.InventedCollection;
import recital.search.TextAnalyzer;
import recital.source.ReadOptions;

@Order(1)
class CorpusIndexTest {

    private static final SearchScope ALL =
            new SearchScope(Edition.OFFICIAL, Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    private final List<String> notes = new ArrayList<>();
    private final List<Integer> progress = new ArrayList<>();
    private InventedCollection collection;

    @BeforeEach
    void collection() throws IOException {
        collection = InventedCollection.in(folder, 5, new Random(1));
    }

    private ParagraphIndex open() throws CorpusException {
        return index().open();
    }

    private CorpusIndex index() throws CorpusException {
        DocumentReader reader = DocumentReader.with(
                ReadOptions.DEFAULT, CacheFolder.at(cache, CacheFolder.USUAL_LIMIT, InstantSource.system()));
        progress.clear();
        return new CorpusIndex(Corpus.open(folder, reader), new RecordedIndexing(progress, notes));
    }

    private static List<String> find(ParagraphIndex index, String words, SearchScope scope) {
        return index.candidates(new TextAnalyzer(Language.ENGLISH).analyze(words), scope, 100).stream()
                .flatMap(wording -> index.paragraphsWith(wording, scope).stream())
                .map(IndexedParagraph::toString)
                .toList();
    }

    private String wordsOf(int document) {
        return collection.paragraphs.get(document).get(2);
    }

    @Test
    void paragraphIsFoundWithAllThatIsKnownOfIt() throws Exception {
        try (ParagraphIndex index = open()) {
            IndexedParagraph found = index.paragraphsWith(
                            index.candidates(new TextAnalyzer(Language.ENGLISH).analyze(wordsOf(1)), ALL, 1)
                                    .get(0),
                            ALL)
                    .get(0);

            assertThat(found.toString()).isEqualTo("6/901#OP3");
            assertThat(found.adopted()).contains(LocalDate.of(1951, 12, 20));
            assertThat(found.series()).isEqualTo("A/RES/6/901");
            assertThat(found.file()).contains("A_RES_6_901.txt");
            assertThat(index.size()).isEqualTo(35);
        }
    }

    @Test
    void fileThatIsAnotherForAMomentLeavesNoWordsUnderTheNameOfTheOne() throws Exception {
        Path file = folder.resolve("A_RES_6_901.txt");
        String before = Files.readString(file);
        DocumentReader reader = DocumentReader.with(
                ReadOptions.DEFAULT, CacheFolder.at(cache, CacheFolder.USUAL_LIMIT, InstantSource.system()));
        Corpus listed = Corpus.open(folder, reader.readingBeginnings());
        Files.writeString(file, before.replace(wordsOf(1), "the keeper to lend the lantern"));
        new CorpusIndex(listed, new RecordedIndexing(progress, notes)).open().close();
        Files.writeString(file, before);

        try (ParagraphIndex index = open()) {
            assertThat(find(index, "the keeper to lend the lantern", ALL)).isEmpty();
            assertThat(find(index, wordsOf(1), ALL)).contains("6/901#OP3");
        }
    }

    @Test
    void onlyWhatCameAndWentIsReadAgain() throws Exception {
        open().close();
        assertThat(progress).hasSize(5);

        open().close();
        assertThat(progress).isEmpty();

        Files.delete(folder.resolve("A_RES_6_901.txt"));
        InventedCollection.write(folder, 7, List.of("the keeper to lend the third lantern of the harbour to sailors"));
        try (ParagraphIndex index = open()) {
            assertThat(progress).containsExactly(1);
            assertThat(find(index, wordsOf(1), ALL)).doesNotContain("6/901#OP3");
            assertThat(find(index, "lend the third lantern of the harbour", ALL))
                    .contains("12/907#OP1");
            assertThat(index.seriesOf(Symbol.of("6/901"))).isEmpty();
        }
        assertThat(notes).isEmpty();
    }

    @Test
    void scopeLeavesOutDatesOrgansSeriesAndDocuments() throws Exception {
        try (ParagraphIndex index = open()) {
            String words = wordsOf(1);
            assertThat(find(index, words, ALL)).contains("6/901#OP3");
            assertThat(find(
                            index,
                            words,
                            new SearchScope(
                                    Edition.OFFICIAL,
                                    Optional.of(LocalDate.of(1951, 12, 21)),
                                    Set.of(Organ.GENERAL_ASSEMBLY),
                                    Optional.empty(),
                                    Optional.empty())))
                    .contains("6/901#OP3");
            for (SearchScope other : List.of(
                    new SearchScope(
                            Edition.OFFICIAL,
                            Optional.of(LocalDate.of(1951, 12, 20)),
                            Set.of(),
                            Optional.empty(),
                            Optional.empty()),
                    new SearchScope(
                            Edition.OFFICIAL,
                            Optional.empty(),
                            Set.of(Organ.SECURITY_COUNCIL),
                            Optional.empty(),
                            Optional.empty()),
                    new SearchScope(
                            Edition.OFFICIAL,
                            Optional.empty(),
                            Set.of(),
                            Optional.of(Symbol.of("6/901")),
                            Optional.empty()),
                    new SearchScope(
                            Edition.OFFICIAL, Optional.empty(), Set.of(), Optional.empty(), Optional.of("A/RES/6/901")),
                    new SearchScope(
                            Edition.PARAPHRASE, Optional.empty(), Set.of(), Optional.empty(), Optional.empty()))) {
                assertThat(find(index, words, other)).as(other.toString()).doesNotContain("6/901#OP3");
            }
        }
    }

    @Test
    void damagedIndexIsMadeAnewWithOneLine() throws Exception {
        open().close();
        try (Stream<Path> files = Files.walk(cache.resolve("index"))) {
            Path largest = files.filter(Files::isRegularFile)
                    .max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(largest, bytes);
        }
        try (ParagraphIndex index = open()) {
            assertThat(notes).containsExactly("the index is damaged and is made anew");
            assertThat(find(index, wordsOf(1), ALL)).contains("6/901#OP3");
        }
        open().close();
        assertThat(notes).hasSize(1);
    }

    @Test
    void whatIsNoFileOfAnIndexIsTakenAwayAndTheIndexMadeAnew() throws Exception {
        open().close();
        Path index = indexFolder();
        Files.writeString(index.resolve(IndexWriter.WRITE_LOCK_NAME), "x");
        Files.delete(index.resolve("segments_1"));
        Files.createDirectory(index.resolve("segments_1"));
        Files.createSymbolicLink(index.resolve("segments_2"), index.resolve("segments_3"));
        Files.delete(folder.resolve("A_RES_6_901.txt"));

        try (ParagraphIndex anew = open()) {
            assertThat(anew.size()).isEqualTo(28);
        }
        open().close();
        assertThat(notes).isEmpty();
        assertThat(indexFolder().resolve("segments_2")).doesNotExist();
    }

    @Test
    void anIndexThatCannotBeKeptIsMadeForTheRunOrRefused() throws Exception {
        open().close();
        Path index = indexFolder();
        Files.createDirectories(index.resolve("segments_2").resolve("full"));

        try (ParagraphIndex inMemory = open()) {
            assertThat(inMemory.size()).isEqualTo(35);
        }
        assertThat(notes).hasSize(1).first().asString().startsWith("the index cannot be kept");
        assertThatThrownBy(() -> index().openKept()).isInstanceOf(IOException.class);
    }

    private Path indexFolder() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("index"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void whileAnotherRunWritesTheLastStateIsTaken() throws Exception {
        open().close();
        Files.delete(folder.resolve("A_RES_6_901.txt"));
        try (FSDirectory directory = FSDirectory.open(indexFolder());
                Lock other = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
                ParagraphIndex before = open()) {
            other.ensureValid();
            assertThat(notes)
                    .containsExactly("another run brings the index up to date; this one takes it as it was before");
            assertThat(before.size()).isEqualTo(35);
        }
        try (ParagraphIndex after = open()) {
            assertThat(after.size()).isEqualTo(28);
        }
    }

    @Test
    void indexThatWasBroughtUpToDateAnswersAsOneThatWasMadeAtOnce() throws Exception {
        Files.move(folder.resolve("A_RES_5_900.txt"), cache.resolve("aside"));
        open().close();
        Files.move(cache.resolve("aside"), folder.resolve("A_RES_5_900.txt"));
        try (ParagraphIndex updated = open();
                ParagraphIndex atOnce = new CorpusIndex(Corpus.open(folder), IndexListener.NONE).open()) {
            for (List<String> document : collection.paragraphs) {
                for (String words : document) {
                    assertThat(find(updated, words, ALL)).isEqualTo(find(atOnce, words, ALL));
                }
            }
        }
    }
}
