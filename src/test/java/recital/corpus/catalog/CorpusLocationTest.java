package recital.corpus.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.source.ReadOptions;

class CorpusLocationTest {

    private static final Path HOME = Path.of("home");
    private static final Path DATA = Path.of("data").toAbsolutePath();

    @Test
    void folderOfTheCommandLineGoesBeforeTheEnvironment() {
        assertThat(CorpusLocation.of(Optional.of(Path.of("here")), Map.of("RECITAL_CORPUS", "there"), HOME))
                .isEqualTo(new CorpusLocation(Path.of("here"), false));
        assertThat(CorpusLocation.of(Optional.empty(), Map.of("RECITAL_CORPUS", "there"), HOME))
                .isEqualTo(new CorpusLocation(Path.of("there"), false));
    }

    @Test
    void usersOwnCollectionLiesOverTheEmbeddedOne() {
        assertThat(CorpusLocation.of(Optional.empty(), Map.of("RECITAL_HOME", "mine", "XDG_DATA_HOME", "data"), HOME))
                .isEqualTo(new CorpusLocation(Path.of("mine"), true));
        assertThat(CorpusLocation.of(
                        Optional.empty(), Map.of("XDG_DATA_HOME", DATA.toString(), "RECITAL_CORPUS", " "), HOME))
                .isEqualTo(new CorpusLocation(DATA.resolve("recital"), true));
        assertThat(CorpusLocation.of(Optional.empty(), Map.of("XDG_DATA_HOME", "relative"), HOME))
                .isEqualTo(new CorpusLocation(Path.of("home", ".local", "share", "recital"), true));
        assertThat(CorpusLocation.of(Optional.empty(), Map.of(), HOME))
                .isEqualTo(new CorpusLocation(Path.of("home", ".local", "share", "recital"), true));
    }

    @Test
    void ownCollectionNeedNotExist(@TempDir Path folder) throws Exception {
        assertThat(new CorpusLocation(folder.resolve("none"), true)
                        .open(DocumentReader.with(ReadOptions.DEFAULT))
                        .entries())
                .isEqualTo(Corpus.embedded().entries());
        assertThat(new CorpusLocation(folder, true)
                        .open(DocumentReader.with(ReadOptions.DEFAULT))
                        .entries())
                .isEqualTo(Corpus.embedded().entries());
    }

    @Test
    void documentsAreAddedToTheFirstFolderThatCanBeWritten(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        String no = file.resolve("texts").toString();
        String yes = folder.resolve("texts").toString();

        assertThat(CorpusLocation.forAdding(Optional.empty(), Map.of("RECITAL_CORPUS", yes), HOME))
                .isEqualTo(new CorpusLocation(Path.of(yes), false));
        assertThat(CorpusLocation.forAdding(
                        Optional.empty(), Map.of("RECITAL_CORPUS", no, "RECITAL_HOME", "mine"), HOME))
                .isEqualTo(new CorpusLocation(Path.of("mine"), true));
    }

    @Test
    void folderOfTheCommandLineIsNeverLeftForAnother(@TempDir Path folder) throws Exception {
        Path no = Files.writeString(folder.resolve("file"), "x").resolve("texts");

        assertThat(CorpusLocation.forAdding(Optional.of(no), Map.of("RECITAL_HOME", "mine"), HOME))
                .isEqualTo(new CorpusLocation(no, false));
    }
}
