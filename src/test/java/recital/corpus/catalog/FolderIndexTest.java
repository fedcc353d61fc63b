package recital.corpus.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.cache.CacheFolder;
import recital.model.Format;
import recital.model.Symbol;
import recital.source.ReadOptions;

/** What one run knows of the files of a folder, and the next. */
class FolderIndexTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final FileStamp STAMP = stampOf(NOW.minus(Duration.ofHours(1)));
    private static final FileStamp FRESH = stampOf(NOW);
    private static final FileStamp CHANGED = stampOf(NOW.minus(Duration.ofMinutes(1)));

    @TempDir
    private Path home;

    private static FileStamp stampOf(Instant changed) {
        return new FileStamp(100, changed.toEpochMilli() * 1_000_000, 7);
    }

    private FolderIndex nextRun() {
        DocumentReader reader = new DocumentReader(
                TinyDocument.PARSER,
                ReadOptions.DEFAULT,
                CacheFolder.at(home.resolve("cache"), 1 << 20, InstantSource.fixed(NOW)));
        return FolderIndex.of(home, reader);
    }

    @Test
    void whatWasKnownBeforeIsKeptWithWhatComes() {
        OpenedFile beginning = OpenedFile.of("aa", Problem.note("a.txt", "of its beginning"));
        OpenedFile whole = OpenedFile.of("aa", Problem.note("a.txt", "of all of it"));
        FolderIndex first = nextRun();
        first.putBeginning("a.txt", STAMP, beginning);
        first.keep(Map.of("a.txt", STAMP));

        FolderIndex second = nextRun();
        second.putWhole("a.txt", STAMP, whole);
        second.keep(Map.of("a.txt", STAMP));

        assertThat(nextRun().beginning("a.txt", STAMP)).contains(beginning);
        assertThat(nextRun().whole("a.txt", STAMP)).contains(whole);
        assertThat(nextRun().whole("a.txt", CHANGED)).isEmpty();
    }

    @Test
    void claimComesBackAsItWas() {
        OpenedFile.Claim claim = new OpenedFile.Claim(
                Entry.of(
                        Symbol.of("72/901"),
                        TinyDocument.of("A/RES/72/901 | 2017-12-20 | Wells", "PP1 Noting wells,"),
                        "deep/a.txt",
                        "ab12"),
                Format.PDF);
        OpenedFile opened = new OpenedFile("ab12", Optional.of(claim), Optional.empty());
        FolderIndex index = nextRun();
        index.putWhole("deep/a.txt", STAMP, opened);
        index.keep(Map.of("deep/a.txt", STAMP));

        assertThat(nextRun().whole("deep/a.txt", STAMP)).contains(opened);
    }

    @Test
    void fileThatIsGoneOrChangedButAMomentAgoIsNotKept() {
        FolderIndex first = nextRun();
        first.put("a.txt", STAMP, "aa");
        first.put("b.txt", STAMP, "bb");
        first.put("c.txt", FRESH, "cc");
        first.keep(Map.of("a.txt", STAMP, "b.txt", STAMP, "c.txt", FRESH));
        assertThat(nextRun().sha256("b.txt", STAMP)).contains("bb");
        assertThat(nextRun().sha256("c.txt", FRESH)).isEmpty();

        nextRun().keep(Map.of("a.txt", STAMP, "c.txt", FRESH));
        nextRun().keep(Map.of("a.txt", STAMP));

        assertThat(nextRun().sha256("a.txt", STAMP)).contains("aa");
        assertThat(nextRun().sha256("b.txt", STAMP)).isEmpty();
    }
}
