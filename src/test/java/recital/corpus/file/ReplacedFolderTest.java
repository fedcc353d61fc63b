package recital.corpus.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacedFolderTest {

    private static final String LIST = "list.txt";

    @TempDir
    private Path parent;

    private Path site() {
        return parent.resolve("site");
    }

    private void write(String... files) throws IOException {
        try (ReplacedFolder folder = ReplacedFolder.begin(site(), LIST)) {
            for (String file : files) {
                Files.writeString(folder.file(file), file);
            }
            folder.finish();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(parent)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> parent.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void newFolderTakesThePlaceOfTheOldOne() throws IOException {
        write("a.html", "b/c.html");
        write("a.html");

        assertThat(files()).containsExactly("site/a.html", "site/list.txt");
        assertThat(Files.readString(site().resolve(LIST))).isEqualTo("a.html\n");
    }

    @Test
    void emptyFolderIsTaken() throws IOException {
        Files.createDirectory(site());

        write("a.html");

        assertThat(files()).containsExactly("site/a.html", "site/list.txt");
    }

    @Test
    void folderWithAFileOfSomebodyElseIsLeftAsItIs() throws IOException {
        write("a.html");
        Files.writeString(site().resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> write("b.html"))
                .isInstanceOf(ReplacedFolder.ForeignFileException.class)
                .hasMessageContaining("notes.txt");
        assertThat(files()).containsExactly("site/a.html", "site/list.txt", "site/notes.txt");
    }

    @Test
    void linkThatSomebodyElseHasPutThereIsNotTakenAway() throws IOException {
        write("a.html");
        Files.createSymbolicLink(site().resolve("elsewhere"), Files.createDirectory(parent.resolve("outside")));

        assertThatThrownBy(() -> write("b.html"))
                .isInstanceOf(ReplacedFolder.ForeignFileException.class)
                .hasMessageContaining("elsewhere");
        assertThat(site().resolve("elsewhere")).isSymbolicLink();
    }

    @Test
    void fileThatSomebodyElsePutsThereMeanwhileIsKeptAndTheOldFolderWithIt() throws IOException {
        write("a.html");

        try (ReplacedFolder folder = ReplacedFolder.begin(site(), LIST)) {
            Files.writeString(folder.file("b.html"), "new");
            Files.writeString(site().resolve("notes.txt"), "mine");

            assertThatThrownBy(folder::finish)
                    .isInstanceOf(ReplacedFolder.ForeignFileException.class)
                    .hasMessageContaining(site() + ": it holds notes.txt");
        }
        assertThat(files()).containsExactly("site/a.html", "site/list.txt", "site/notes.txt");
    }

    @Test
    void twoThatReplaceOneFolderLeaveOneOfTheirs() throws IOException {
        write("a.html");

        try (ReplacedFolder one = ReplacedFolder.begin(site(), LIST);
                ReplacedFolder other = ReplacedFolder.begin(site(), LIST)) {
            Files.writeString(one.file("b.html"), "one");
            Files.writeString(other.file("c.html"), "other");
            one.finish();
            other.finish();
        }
        assertThat(files()).containsExactly("site/c.html", "site/list.txt");
    }

    @Test
    void folderThatCannotBeLookedThroughIsRefused() throws IOException {
        write("a.html");
        Path locked = Files.createDirectory(site().resolve("locked"));
        Files.setPosixFilePermissions(locked, Set.of());
        try {
            assumeFalse(Files.isReadable(locked), "root reads everything");

            assertThatThrownBy(() -> write("b.html")).isInstanceOf(AccessDeniedException.class);
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        write("a.html");

        try (ReplacedFolder folder = ReplacedFolder.begin(site(), LIST)) {
            Files.writeString(folder.file("b.html"), "half");
        }

        assertThat(files()).containsExactly("site/a.html", "site/list.txt");
    }

    @Test
    void fileIsNoFolder() throws IOException {
        Files.writeString(site(), "mine");

        assertThatThrownBy(() -> write("a.html")).isInstanceOf(FileSystemException.class);
        assertThat(files()).containsExactly("site");
    }

    @Test
    void noFileLiesOutside() throws IOException {
        try (ReplacedFolder folder = ReplacedFolder.begin(site(), LIST)) {
            assertThatThrownBy(() -> folder.file("../a.html")).isInstanceOf(FileSystemException.class);
        }
    }
}
