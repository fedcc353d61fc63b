package recital.corpus.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    private Path home;

    private Path root;

    @BeforeEach
    void folderThatIsNotThereYet() {
        root = home.resolve("caches").resolve("recital");
    }

    private Cache open() {
        return open(1 << 20);
    }

    private Cache open(long limit) {
        return CacheFolder.at(root, limit, InstantSource.fixed(NOW));
    }

    private static CacheKey key(int number) {
        return CacheKey.of("read", String.valueOf(number));
    }

    private static void keep(Cache cache, int number, String text) {
        BinaryWriter out = new BinaryWriter();
        out.text(text);
        cache.keep(key(number), out);
    }

    private static Optional<String> find(Cache cache, int number) {
        return cache.find(key(number), BinaryReader::text);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void whatOneRunKeepsTheNextFinds() {
        keep(open(), 1, "wells");

        assertThat(find(open(), 1)).contains("wells");
        assertThat(find(open(), 2)).isEmpty();
    }

    @Test
    void folderIsMadeForItsUserAlone() throws IOException {
        keep(open(), 1, "wells");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
                .isEqualTo("rwx------");
    }

    @Test
    void folderInWhichOthersMayWriteIsNotTrusted() throws IOException {
        keep(open(), 1, "wells");
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(open()).isSameAs(Cache.NONE);
    }

    @Test
    void folderOfAnotherUserIsNotTrusted() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give a folder away");
        keep(open(), 1, "wells");
        Files.setOwner(
                root, root.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));

        assertThat(open()).isSameAs(Cache.NONE);
    }

    @Test
    void folderThatAnotherMakesBeforeTheFirstThingIsKeptIsNotTrusted() throws IOException {
        Cache cache = open();
        Files.createDirectories(root);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxrwxrwx"));

        keep(cache, 1, "wells");

        assertThat(find(cache, 1)).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(cache.folder("index")).isEmpty();
    }

    @Test
    void folderThatIsALinkIsWhereItLedWhenItWasOpened() throws IOException {
        Path mine = home.resolve("mine");
        Files.createDirectories(root.getParent());
        Files.createDirectory(mine, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createSymbolicLink(root, mine);
        Cache cache = open();
        keep(cache, 1, "wells");
        assertThat(CacheFolder.sizeOf(root).files()).isEqualTo(1);

        Files.delete(root);
        Files.createSymbolicLink(root, Files.createDirectory(home.resolve("theirs")));

        assertThat(find(cache, 1)).contains("wells");
    }

    @Test
    void fileInPlaceOfTheFolderKeepsNothing() throws IOException {
        Files.createDirectories(root.getParent());
        Files.writeString(root, "mine");

        assertThat(open()).isSameAs(Cache.NONE);
        assertThat(root).hasContent("mine");
    }

    @Test
    void damagedFileIsAsGoodAsNone() throws IOException {
        keep(open(), 1, "wells");
        Files.writeString(files().get(0), "something else");

        assertThat(find(open(), 1)).isEmpty();
    }

    @Test
    void whatLiesUnderTheNameOfAnotherIsNotTaken() throws IOException {
        keep(open(), 1, "wells");
        Path wells = files().get(0);
        keep(open(), 2, "springs");
        Path springs =
                files().stream().filter(file -> !file.equals(wells)).findFirst().orElseThrow();

        Files.copy(wells, springs, StandardCopyOption.REPLACE_EXISTING);

        assertThat(find(open(), 2)).isEmpty();
        assertThat(find(open(), 1)).contains("wells");
    }

    @Test
    void folderThatIsNotTrustedIsNeitherMeasuredNorCleared() throws IOException {
        assertThat(CacheFolder.sizeOf(root).files()).isZero();
        keep(open(), 1, "wells");
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(() -> CacheFolder.sizeOf(root)).isInstanceOf(FileSystemException.class);
        assertThatThrownBy(() -> CacheFolder.clear(root)).isInstanceOf(FileSystemException.class);
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatCannotBeWrittenIsNotKept() throws IOException {
        Files.createDirectories(root.getParent());
        Files.createDirectory(root);
        Files.writeString(root.resolve(ProgramVersion.current().orElseThrow()), "a file where a folder would be");
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));

        Cache cache = open();
        keep(cache, 1, "wells");

        assertThat(find(cache, 1)).isEmpty();
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatWasUsedLongestAgoGoesFirst() throws IOException {
        String text = "x".repeat(1000);
        IntStream.range(0, 20).forEach(i -> keep(open(100_000), i, text));
        // The first was used again today.
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(30))));
        }
        assertThat(find(open(100_000), 0)).isPresent();

        keep(open(17_300), 20, text);

        Cache cache = open(17_300);
        assertThat(find(cache, 0)).isPresent();
        assertThat(find(cache, 20)).isPresent();
        assertThat(CacheFolder.sizeOf(root).bytes()).isBetween(13_900L, 17_300L);
        assertThat(IntStream.range(1, 20).filter(i -> find(cache, i).isPresent()))
                .hasSizeBetween(11, 14);
    }

    @Test
    void indexThatWasNotUsedForLongestGoesWholeWhereAnotherComesIntoUse() throws IOException {
        List<Path> indexes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Path index =
                    open(3000).folder("index/" + String.valueOf(i).repeat(64)).orElseThrow();
            Files.write(index.resolve("segments_1"), new byte[1000]);
            Files.write(index.resolve("_0.cfs"), new byte[400]);
            if (i == 0) {
                Files.writeString(index.resolve("my notes"), "mine");
            }
            Files.setLastModifiedTime(index, FileTime.from(NOW.minus(Duration.ofDays(30 - i))));
            indexes.add(index);
        }

        // The second is used again, so that the first and the third are those that were not for long.
        assertThat(open(3000).folder("index/" + "1".repeat(64))).isPresent();

        assertThat(indexes.get(0)).isDirectoryNotContaining("glob:**segments_1").isDirectoryContaining("glob:**notes");
        assertThat(indexes.get(1)).isDirectoryContaining("glob:**segments_1");
        assertThat(indexes.get(2)).isDirectoryContaining("glob:**segments_1");

        Files.write(indexes.get(1).resolve("_1.cfs"), new byte[400]);
        Files.setLastModifiedTime(indexes.get(1), FileTime.from(NOW));
        assertThat(open(3000).folder("index/" + "3".repeat(64))).isPresent();

        assertThat(indexes.get(1)).isDirectoryContaining("glob:**segments_1");
        assertThat(indexes.get(2)).doesNotExist();
    }

    @Test
    void clearingLeavesWhatIsNotOfTheCache() throws IOException {
        keep(open(), 1, "wells");
        Files.writeString(root.resolve("notes.txt"), "mine");
        assertThat(CacheFolder.sizeOf(root).files()).isEqualTo(1);

        CacheFolder.clear(root);

        assertThat(files()).containsExactly(root.resolve("notes.txt"));
    }

    @Test
    void manyThreadsKeepAndFindAtOnce() {
        Cache one = open();
        Cache other = open();

        long wrong = IntStream.range(0, 2000)
                .parallel()
                .filter(i -> {
                    int number = i % 50;
                    keep(i % 2 == 0 ? one : other, number, "text " + number);
                    return find(i % 3 == 0 ? one : other, number)
                            .filter(text -> !text.equals("text " + number))
                            .isPresent();
                })
                .count();

        assertThat(wrong).isZero();
    }

    @Test
    void pipeInThePlaceOfWhatWasKeptIsNotWaitedFor() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs named pipes");
        keep(open(), 1, "wells");
        Path kept = files().get(0);
        Files.delete(kept);
        new ProcessBuilder("/usr/bin/mkfifo", kept.toString()).start().waitFor();

        assertThat(find(open(), 1)).isEmpty();
    }
}
