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
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void newContentReplacesTheOldAndLeavesNothingElse() throws Exception {
        Path file = folder.resolve("result.html");

        AtomicFile.write(file, "first".getBytes(UTF_8));
        AtomicFile.write(file, "second".getBytes(UTF_8));

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

    @Test
    void missingFolderIsAnErrorAndIsNotMade() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("missing/result.html"), new byte[0]))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("missing")).doesNotExist();
    }

    @Test
    void folderInPlaceOfTheFileIsAnErrorAndStays() throws Exception {
        Path file = Files.createDirectory(folder.resolve("result.html"));

        assertThatThrownBy(() -> AtomicFile.write(file, "text".getBytes(UTF_8))).isInstanceOf(IOException.class);

        assertThat(file).isEmptyDirectory();
        assertThat(names()).containsExactly("result.html");
    }

    @Test
    void linkIsFollowedAndStaysALink() throws Exception {
        Path target = Files.writeString(folder.resolve("target.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);

        AtomicFile.write(link, "new".getBytes(UTF_8));

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void linkToAFileThatIsNotThereYetIsFollowed() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("latest.html"), Path.of("result.html"));

        AtomicFile.write(link, "text".getBytes(UTF_8));

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("result.html")).hasContent("text");
    }

    @Test
    void linkThatLeadsToItselfIsAnErrorAndStays() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("result.html"), Path.of("result.html"));

        assertThatThrownBy(() -> AtomicFile.write(link, new byte[0])).isInstanceOf(FileSystemLoopException.class);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void fileThatMayOnlyBeReadStaysAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("result.html"), "precious");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "root writes everything");

        assertThatThrownBy(() -> AtomicFile.write(file, new byte[0])).isInstanceOf(AccessDeniedException.class);
        assertThat(file).hasContent("precious");
    }

    @Test
    void permissionsOfTheFileBeforeStay() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");
        Path file = Files.writeString(folder.resolve("shared.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        AtomicFile.write(file, "new".getBytes(UTF_8));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void deviceIsWrittenToAndStaysADevice() throws Exception {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.isWritable(device), "needs /dev/null");

        AtomicFile.write(device, "text".getBytes(UTF_8));

        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(device).exists();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
