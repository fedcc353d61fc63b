package recital.corpus.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void newContentReplacesTheOldAndLeavesNothingElse() throws Exception {
        Path file = folder.resolve("result.html");

        write(file, "first");
        write(file, "second");

        assertThat(file).hasContent("second");
        assertThat(names()).containsExactly("result.html");
    }

    @Test
    void stepIsTakenBeforeTheNewContentIsSeenAndWhereItFailsTheOldStays() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "old");

        assertThatThrownBy(() -> AtomicFile.replaceAfter(
                        () -> {
                            throw new IOException(Files.readString(file));
                        },
                        file,
                        "new".getBytes(UTF_8)))
                .hasMessage("old");

        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining(one -> !one.equals(file));
        assertThat(file).hasContent("old");
    }

    /** The name of the hidden file is shorter where its own would be too long. */
    @Test
    void nameMayBeAsLongAsTheSystemAllows() throws Exception {
        Path file = folder.resolve("\u00e9".repeat(127));
        write(file, "long");

        assertThat(file).hasContent("long");
    }

    @Test
    void missingFolderIsAnErrorAndIsNotMade() {
        assertThatThrownBy(() -> write(folder.resolve("missing/result.html"), ""))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("missing")).doesNotExist();
    }

    @Test
    void folderInPlaceOfTheFileIsAnErrorAndStays() throws Exception {
        Path file = Files.createDirectory(folder.resolve("result.html"));

        assertThatThrownBy(() -> write(file, "text")).isInstanceOf(IOException.class);

        assertThat(file).isEmptyDirectory();
        assertThat(names()).containsExactly("result.html");
    }

    @Test
    void linkIsFollowedAndStaysALink() throws Exception {
        Path target = Files.writeString(folder.resolve("target.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);

        write(link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void linkToAFileThatIsNotThereYetIsFollowed() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("latest.html"), Path.of("result.html"));

        write(link, "text");

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("result.html")).hasContent("text");
    }

    @Test
    void linkThatLeadsToItselfIsAnErrorAndStays() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("result.html"), Path.of("result.html"));

        assertThatThrownBy(() -> write(link, "")).isInstanceOf(FileSystemLoopException.class);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void fileThatMayOnlyBeReadStaysAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("result.html"), "precious");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "root writes everything");

        assertThatThrownBy(() -> write(file, "")).isInstanceOf(AccessDeniedException.class);
        assertThat(file).hasContent("precious");
    }

    @Test
    void permissionsOfTheFileBeforeStay() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");
        Path file = Files.writeString(folder.resolve("shared.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        write(file, "new");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void deviceIsWrittenToAndStaysADevice() throws Exception {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.isWritable(device), "needs /dev/null");

        write(device, "text");

        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(device).exists();
    }

    @Test
    void whatCannotBeWrittenIsToldBeforeThereIsAnything() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "precious");
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));

        assertThatThrownBy(() -> AtomicFile.checkWritable(folder.resolve("missing/result.html")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> AtomicFile.checkWritable(file.resolve("result.html")))
                .hasMessageEndingWith("Not a directory");
        assertThatThrownBy(() -> AtomicFile.checkWritable(folder)).hasMessageEndingWith("Is a directory");
        assertThatThrownBy(() -> AtomicFile.checkWritable(loop)).isInstanceOf(FileSystemLoopException.class);

        AtomicFile.checkWritable(file);
        AtomicFile.checkWritable(folder.resolve("result.html"));
        AtomicFile.checkWritable(Path.of("result.html"));
        assertThat(file).hasContent("precious");
        assertThat(names()).containsExactlyInAnyOrder("file", "loop");
    }

    @Test
    void runThatIsEndedWhileItWritesIsNotHeldBackAndLeavesNothing() throws Exception {
        Path file = folder.resolve("result.html");
        Process endless = endless(file);

        endless.destroy();

        assertThat(endless.waitFor(4, TimeUnit.SECONDS)).isTrue();
        assertThat(names()).isEmpty();
    }

    @Test
    void whatARunWritesIsInNobodysWayAndGoesWithTheNextOnceItIsKilled() throws Exception {
        Process endless = endless(folder.resolve("result.html"));
        FolderLock.on(folder, Duration.ZERO).close();
        assertThat(names()).hasSize(1);

        endless.destroyForcibly().waitFor();

        assertThat(names()).hasSize(1);
        FolderLock.on(folder, Duration.ZERO).close();
        assertThat(names()).isEmpty();
    }

    @Test
    void whatAKilledRunLeftOfAFileGoesWhenThatIsWritten() throws Exception {
        endless(folder.resolve("result.html")).destroyForcibly().waitFor();

        write(folder.resolve("result"), "text");
        assertThat(names()).hasSize(2);

        write(folder.resolve("result.html"), "text");
        assertThat(names()).containsExactlyInAnyOrder("result", "result.html");
    }

    /** A run that is in the midst of writing a file. */
    private Process endless(Path file) throws IOException {
        Process endless = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        file.toString())
                .start();
        assertThat(endless.getInputStream().read()).isEqualTo('x');
        assertThat(names()).singleElement().satisfies(name -> assertThat(name).endsWith(".tmp"));
        return endless;
    }

    /** Writes a file that has no end. */
    static final class Endless {

        private Endless() {}

        public static void main(String[] arguments) throws IOException {
            AtomicFile.write(Path.of(arguments[0]), out -> {
                System.out.println("x");
                while (true) {
                    out.write(0);
                    LockSupport.parkNanos(100_000);
                }
            });
        }
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, out -> out.write(text.getBytes(UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
