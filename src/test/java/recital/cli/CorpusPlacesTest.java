package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where documents are, how they leave, and how they go elsewhere. */
class CorpusPlacesTest {

    @TempDir
    private Path wells;

    @TempDir
    private Path home;

    private Path corpus;

    @BeforeEach
    void documents() {
        WellsCollection.in(wells);
        corpus = home.resolve("texts");
    }

    private Run corpus(String... arguments) {
        return Run.recital(Stream.concat(
                        Stream.concat(Stream.of("corpus"), Stream.of(arguments)),
                        Stream.of("--corpus", corpus.toString()))
                .toArray(String[]::new));
    }

    private void added(String... files) {
        for (String file : files) {
            assertThat(corpus("add", wells.resolve(file).toString()).status()).isZero();
        }
    }

    private String manifest() throws IOException {
        return Files.readString(corpus.resolve("manifest.json"));
    }

    @Test
    void removedDocumentLeavesNoFileAndNoLine() throws IOException {
        added("A_RES_70_901.txt", "A_RES_72_901.txt");

        Run run = corpus("remove", "72/901");

        assertThat(run.out()).isEqualTo("72/901 (official), A_RES_72_901.txt, removed from " + corpus + "\n");
        assertThat(run.err()).isEmpty();
        assertThat(corpus.resolve("A_RES_72_901.txt")).doesNotExist();
        assertThat(manifest()).contains("A/RES/70/901").doesNotContain("72/901");
    }

    /** A run that was killed has deleted the file and not yet written the manifest. */
    @Test
    void secondRunEndsWhatAKilledOneBegan() throws IOException {
        added("A_RES_70_901.txt", "A_RES_72_901.txt");
        Files.delete(corpus.resolve("A_RES_72_901.txt"));

        Run run = corpus("remove", "72/901");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(manifest()).contains("A/RES/70/901").doesNotContain("72/901");
    }

    @Test
    void killedMoveIsEndedByASecondOne() throws IOException {
        added("A_RES_70_901.txt", "A_RES_72_901.txt");
        Path target = home.resolve("others");
        Run.recital("corpus", "add", wells.resolve("A_RES_72_901.txt").toString(), "--corpus", target.toString());
        Files.delete(corpus.resolve("A_RES_72_901.txt"));

        Run run = corpus("move", "72/901", "--to", target.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(manifest()).contains("A/RES/70/901").doesNotContain("72/901");
        assertThat(target.resolve("A_RES_72_901.txt")).exists();
    }

    @Test
    void whereOneCannotBeRemovedNoneIs() throws IOException {
        added("A_RES_70_901.txt", "A_RES_72_901.txt");
        String before = manifest();

        Run run = corpus("remove", "72/901", "72/200");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("72/200: inside the program").hasLineCount(1);
        assertThat(manifest()).isEqualTo(before);
        assertThat(corpus.resolve("A_RES_72_901.txt")).exists();
    }

    @Test
    void fileThatRecitalDidNotPutThereIsNotDeleted() throws IOException {
        added("A_RES_70_901.txt");
        Path own = Files.copy(wells.resolve("A_RES_72_901.txt"), corpus.resolve("mine.txt"));

        Run run = corpus("remove", "72/901");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("mine.txt")
                .contains("not put there by recital")
                .hasLineCount(1);
        assertThat(own).exists();
    }

    @Test
    void copyThatWasChangedByHandIsNotDeleted() throws IOException {
        added("A_RES_72_901.txt");
        Files.writeString(corpus.resolve("A_RES_72_901.txt"), "my notes");

        Run run = corpus("remove", "72/901");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("has changed since it was added").hasLineCount(1);
        assertThat(corpus.resolve("A_RES_72_901.txt")).hasContent("my notes");
    }

    @Test
    void dryRunDoesNothing() throws IOException {
        added("A_RES_72_901.txt");
        String before = manifest();
        Path target = home.resolve("others");

        assertThat(corpus("remove", "72/901", "--dry-run").out()).contains("would be removed");
        assertThat(corpus("move", "72/901", "--to", target.toString(), "--dry-run")
                        .out())
                .contains("would go to");

        assertThat(manifest()).isEqualTo(before);
        assertThat(target).doesNotExist();
    }

    @Test
    void movedDocumentKeepsItsFileAndWhatIsKnownOfIt() throws IOException {
        added("A_RES_70_901.txt", "A_RES_72_901.txt");
        String before = manifest();
        Path target = home.resolve("others");

        Run run = corpus("move", "--all", "--to", target.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).hasLineCount(2);
        assertThat(target.resolve("manifest.json")).hasContent(before);
        assertThat(target.resolve("A_RES_72_901.txt")).hasSameTextualContentAs(wells.resolve("A_RES_72_901.txt"));
        assertThat(corpus.resolve("A_RES_72_901.txt")).doesNotExist();
    }

    @Test
    void copyThatWasChangedStaysAndIsNamedWhereAllAreMoved() throws IOException {
        added("A_RES_70_901.txt", "A_RES_72_901.txt");
        Files.writeString(corpus.resolve("A_RES_72_901.txt"), "my notes");

        Run run = corpus("move", "--all", "--to", home.resolve("others").toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("A_RES_72_901.txt").hasLineCount(1);
        assertThat(corpus.resolve("A_RES_72_901.txt")).hasContent("my notes");
    }

    @Test
    void movedDocumentStandsAsDeepAsItStood() throws IOException {
        Path deep = Files.createDirectories(corpus.resolve("a").resolve("b"));
        Files.copy(wells.resolve("A_RES_72_901.txt"), deep.resolve("A_RES_72_901.txt"));
        Path target = home.resolve("others");

        Run run = corpus("move", "--all", "--to", target.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(target.resolve("a/b/A_RES_72_901.txt")).hasSameTextualContentAs(wells.resolve("A_RES_72_901.txt"));
        assertThat(deep).isEmptyDirectory();
    }

    @Test
    void whereOneCannotBeWrittenNoneIsMoved() throws IOException {
        Path deep = Files.createDirectories(corpus.resolve("z").resolve("b"));
        Files.copy(wells.resolve("A_RES_70_901.txt"), corpus.resolve("A_RES_70_901.txt"));
        Files.copy(wells.resolve("A_RES_72_901.txt"), deep.resolve("A_RES_72_901.txt"));
        Path target = Files.createDirectory(home.resolve("others"));
        Files.writeString(target.resolve("z"), "my notes");

        Run run = corpus("move", "--all", "--to", target.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written").hasLineCount(1);
        assertThat(target.resolve("A_RES_70_901.txt")).doesNotExist();
        assertThat(corpus.resolve("A_RES_70_901.txt")).exists();
    }

    @Test
    void moveThatFailsLeavesNoFolderThatItMade() throws IOException {
        Path coast = Files.createDirectories(corpus.resolve("coast").resolve("north"));
        Path village = Files.createDirectories(corpus.resolve("village"));
        Files.copy(wells.resolve("A_RES_70_901.txt"), coast.resolve("A_RES_70_901.txt"));
        Files.copy(wells.resolve("A_RES_72_901.txt"), village.resolve("A_RES_72_901.txt"));
        Path target = Files.createDirectory(home.resolve("others"));
        Files.writeString(target.resolve("village"), "my notes");

        assertThat(corpus("move", "--all", "--to", target.toString()).status()).isEqualTo(2);

        assertThat(target).isDirectoryNotContaining(Files::isDirectory);
    }

    @Test
    void ownTextDoesNotTakeThePlaceOfTheOfficialOne() throws IOException {
        added("A_RES_72_901.txt");
        Path own = home.resolve("mine.txt");
        Files.writeString(own, "Noting wells,\n\n1. Requests a report;\n\n2. Decides to dig.\n");

        Run run = corpus("add", own.toString(), "--as", "72/901", "--replace");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("A_RES_72_901.txt in", "is 72/901 (official), another text", "corpus remove")
                .hasLineCount(1);
        assertThat(corpus.resolve("A_RES_72_901.txt")).hasSameTextualContentAs(wells.resolve("A_RES_72_901.txt"));
    }

    @Test
    void whatStandsInTheOtherFolderIsNotOverwritten() throws IOException {
        added("A_RES_70_901.txt", "A_RES_72_901.txt");
        Path target = Files.createDirectory(home.resolve("others"));
        Files.writeString(target.resolve("A_RES_72_901.txt"), "my notes");

        Run run = corpus("move", "70/901", "72/901", "--to", target.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("has another A_RES_72_901.txt in its place")
                .hasLineCount(1);
        assertThat(target.resolve("A_RES_72_901.txt")).hasContent("my notes");
        assertThat(target.resolve("A_RES_70_901.txt")).doesNotExist();
        assertThat(corpus.resolve("A_RES_70_901.txt")).exists();
    }

    @Test
    void whereSaysWhichFolderAndWhy() {
        added("A_RES_72_901.txt");

        assertThat(corpus("where").out())
                .contains("folder     " + corpus)
                .contains("chosen     by --corpus")
                .contains("documents  1: 1 official");
        assertThat(Run.withPipes()
                        .with("RECITAL_CORPUS", corpus.toString())
                        .run("corpus", "where")
                        .out())
                .contains("chosen     by the variable RECITAL_CORPUS");
        assertThat(corpus("where", "--folder").out()).isEqualTo(corpus + "\n");
    }

    @Test
    void whereIsHadAsJson() throws IOException {
        added("A_RES_72_901.txt");

        String json = corpus("where", "--format", "json").out();

        Schemas.validate("place-4", json);
        assertThat(json)
                .contains("\"folder\": \"" + corpus + "\"", "\"choice\": \"option\"", "\"official\": 1", "\"own\": 0");
    }
}
