package recital.corpus.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.cache.Cache;
import recital.corpus.cache.CacheFolder;
import recital.parse.ParseException;
import recital.source.ReadOptions;

/** A folder of which a few documents are wanted: of the other files no more is read than tells which document each is. */
class BeginningsTest {

    /** A file that is in order at its beginning and broken after it. */
    private static final String BROKEN = "A/RES/61/220 | 2006-12-22 | Bridges\nbroken";

    @TempDir
    private Path texts;

    @TempDir
    private Path home;

    private final List<String> readWhole = new CopyOnWriteArrayList<>();

    @BeforeEach
    void twoDocumentsAndABrokenOne() throws IOException {
        write("a.txt", "A/RES/59/220 | 2004-12-22 | Bridges\nPP1 Recalling its bridges,");
        write("b.txt", "A/RES/60/220 | 2005-12-22 | Bridges\nPP1 Recalling its bridges,");
        write("c.txt", BROKEN);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(texts.resolve(file), text);
    }

    /** The first line is the beginning; a file that begins with a question mark does not tell by it which it is. */
    private DocumentReader reader(Cache cache) {
        DocumentParser whole = (bytes, name) -> {
            readWhole.add(name);
            if (new String(bytes).endsWith("broken")) {
                throw new ParseException("broken further on");
            }
            return TinyDocument.PARSER.parse(new String(bytes).replace("?", "").getBytes(), name);
        };
        DocumentParser beginnings = (bytes, name) -> {
            String first = new String(bytes).lines().findFirst().orElse("");
            if (first.startsWith("?")) {
                throw new ParseException("its beginning does not tell");
            }
            return TinyDocument.PARSER.parse(first.getBytes(), name);
        };
        return new DocumentReader(whole, beginnings, ReadOptions.DEFAULT, cache);
    }

    private Cache cache() {
        return cache("cache");
    }

    private Cache cache(String name) {
        return CacheFolder.at(
                home.resolve(name), 1 << 20, InstantSource.offset(InstantSource.system(), Duration.ofDays(1)));
    }

    private Corpus open(DocumentReader reader) throws CorpusException {
        readWhole.clear();
        return Corpus.open(texts, reader);
    }

    private static List<String> told(Corpus corpus) {
        List<String> told = new ArrayList<>();
        corpus.entries().forEach(entry -> told.add(entry.toString()));
        corpus.problems().forEach(problem -> told.add(problem.toString()));
        return told;
    }

    @Test
    void onlyWhatIsAskedForIsReadToItsEnd() throws CorpusException {
        Corpus corpus = open(reader(Cache.NONE).readingBeginnings());

        assertThat(readWhole).isEmpty();
        assertThat(corpus.entries()).hasSize(3);
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.read(corpus.entries().get(1)).paragraphs()).hasSize(1);
        assertThat(readWhole).containsExactly("b.txt");
    }

    @Test
    void whatIsWrongFurtherOnIsToldWhereTheDocumentIsAskedFor() throws CorpusException {
        Corpus corpus = open(reader(Cache.NONE).readingBeginnings());

        assertThatThrownBy(() -> corpus.read(corpus.entries().get(2)))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("c.txt")
                .hasMessageContaining("broken further on");
    }

    @Test
    void copyThatIsBrokenFurtherOnIsNoRivalOfTheDocument() throws Exception {
        write("a-copy.txt", Files.readString(texts.resolve("a.txt")) + "\nbroken");

        Corpus corpus = open(reader(Cache.NONE).readingBeginnings());

        assertThat(corpus.read(corpus.entries().get(0)).paragraphs()).hasSize(1);
        assertThat(corpus.problems()).singleElement().satisfies(problem -> assertThat(problem.name())
                .isEqualTo("a-copy.txt"));
    }

    @Test
    void entriesAreThoseOfTheWholeFiles() throws Exception {
        Files.delete(texts.resolve("c.txt"));

        assertThat(open(reader(Cache.NONE).readingBeginnings()).entries())
                .isEqualTo(open(reader(Cache.NONE)).entries());
    }

    @Test
    void fileWhoseBeginningDoesNotTellIsReadToItsEnd() throws Exception {
        write("d.txt", "?A/RES/62/220 | 2007-12-22 | Bridges\nPP1 Recalling its bridges,");
        Corpus corpus = open(reader(Cache.NONE).readingBeginnings());

        assertThat(readWhole).containsExactly("d.txt");
        assertThat(corpus.entries()).hasSize(4);
    }

    /** Whatever was asked before, a run tells what it would tell as the first. */
    @Test
    void whatIsKeptOfOneKindOfRunDoesNotShowInTheOther() throws CorpusException {
        List<String> beginnings = told(open(reader(Cache.NONE).readingBeginnings()));
        List<String> wholes = told(open(reader(Cache.NONE)));
        assertThat(wholes).isNotEqualTo(beginnings);

        for (boolean beginningsFirst : new boolean[] {true, false}) {
            Cache cache = cache("cache-" + beginningsFirst);
            for (int run = 0; run < 4; run++) {
                boolean byBeginnings = run % 2 == 0 == beginningsFirst;
                DocumentReader reader = byBeginnings ? reader(cache).readingBeginnings() : reader(cache);
                assertThat(told(open(reader))).isEqualTo(byBeginnings ? beginnings : wholes);
            }
            assertThat(readWhole).isEmpty();
        }
    }

    @Test
    void whatWasReadToItsEndNeedsNoReadingOfItsBeginning() throws CorpusException {
        open(reader(cache()));
        DocumentReader refusing = new DocumentReader(
                (bytes, name) -> {
                    throw new AssertionError(name);
                },
                (bytes, name) -> {
                    throw new AssertionError(name);
                },
                ReadOptions.DEFAULT,
                cache());

        assertThat(open(refusing.readingBeginnings()).entries()).hasSize(3);
        assertThat(open(refusing.readingBeginnings().rehashing()).entries()).hasSize(3);
    }

    /** Of two files that claim to be one document the broken one must not hide the other. */
    @Test
    void claimThatAnotherFileDisputesHoldsToTheEndOrNotAtAll() throws Exception {
        write("c.txt", BROKEN.replace("\n", "\nxml\n"));
        write("d.txt", "A/RES/61/220 | 2006-12-22 | Bridges\nPP1 Recalling its ferries,");
        Cache cache = cache();
        for (int run = 0; run < 2; run++) {
            Corpus corpus = open(reader(cache).readingBeginnings());
            assertThat(new TreeSet<>(readWhole)).isSubsetOf("c.txt");
            assertThat(corpus.problems())
                    .singleElement()
                    .hasToString(told(open(reader(Cache.NONE))).get(3));
            assertThat(corpus.read(corpus.entries().get(2)).paragraphs().get(0).text())
                    .isEqualTo("Recalling its ferries,");
        }
    }
}
