package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.Shared;
import recital.corpus.acquire.LoopbackServer;

class CorpusAddCommandTest {

    private static final String READ = "2 preambular, 3 operative, 0 notices: Wells and village roads\n";

    @TempDir
    private Path wells;

    @TempDir
    private Path corpus;

    @BeforeEach
    void documents() {
        WellsCollection.in(wells);
    }

    private Run add(String... arguments) {
        return Run.recital(Stream.concat(
                        Stream.concat(Stream.of("corpus", "add"), Stream.of(arguments)),
                        Stream.of("--corpus", corpus.toString()))
                .toArray(String[]::new));
    }

    private String file(String name) {
        return wells.resolve(name).toString();
    }

    @Test
    void addSaysWhatItRead() {
        Run run = add(file("A_RES_72_901.txt"));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("72/901: added as A_RES_72_901.txt (official, text, 2017-12-20): " + READ);
        assertThat(corpus.resolve("A_RES_72_901.txt")).hasSameTextualContentAs(wells.resolve("A_RES_72_901.txt"));
        assertThat(corpus.resolve("manifest.json")).exists();
    }

    @Test
    void folderIsAddedWholeAndWorksAsACollection() throws IOException {
        Files.writeString(wells.resolve("letter.txt"), "Dear friend,\n\nthe well is deep.\n");

        Run run = add(wells.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).hasLineCount(3);
        assertThat(run.err()).contains("letter.txt: no resolution in it").hasLineCount(1);
        assertThat(Run.recital("corpus", "list", "--corpus", corpus.toString()).out())
                .contains("3 documents");
        assertThat(Run.recital("diff", "2016", "2017", "--corpus", corpus.toString())
                        .status())
                .isEqualTo(1);
    }

    @Test
    void documentsOfAnArchiveAreAddedUnderTheirOwnNames() throws IOException {
        String first = Files.readString(wells.resolve("A_RES_70_901.txt"));
        String third = Files.readString(wells.resolve("A_RES_72_901.txt"));
        Path zip = zip("wells.ZIP", Map.of("session/70/first.txt", first, "A_RES_72_901.txt", third, "map.png", "x"));

        Run run = add(zip.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("70/901: added as A_RES_70_901.txt", "72/901: added as A_RES_72_901.txt");
        assertThat(corpus.resolve("A_RES_72_901.txt")).hasContent(third);
        assertThat(filesIn(corpus)).containsExactlyInAnyOrder("A_RES_70_901.txt", "A_RES_72_901.txt", "manifest.json");
    }

    /** Java writes no such archive; other programs do. */
    @Test
    void archiveWithTwoFilesOfOneNameIsRefused() throws Exception {
        Path zip = zip("twice.zip", Map.of("wells1.txt", "first", "wells2.txt", "second"));
        byte[] bytes = Files.readAllBytes(zip);
        String content = new String(bytes, StandardCharsets.ISO_8859_1).replace("wells2.txt", "wells1.txt");
        Files.write(zip, content.getBytes(StandardCharsets.ISO_8859_1));

        Run run = add(zip.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("an archive with two files of the name wells1.txt");
    }

    @Test
    void fileOfAnArchiveThatUnpacksToMoreThanTheLimitIsRefusedAloneAndNamed() throws IOException {
        String good = Files.readString(wells.resolve("A_RES_72_901.txt"));
        Path zip = zip("bomb.zip", Map.of("a.txt", good + " ".repeat(10_000_000), "b.txt", good));
        assertThat(zip).isRegularFile().satisfies(file -> assertThat(Files.size(file))
                .isLessThan(50_000));

        Run run = add(zip.toString(), "--limit", "bytes=1000000");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("bomb.zip!a.txt: ", "larger than 1000000 bytes: --limit bytes=N raises the limit")
                .hasLineCount(1);
        assertThat(run.out()).startsWith("72/901: added").hasLineCount(1);
    }

    @Test
    void nameInAnArchiveLeadsNowhere() throws IOException {
        String text = Files.readString(wells.resolve("A_RES_72_901.txt"));
        Path inner = corpus.resolve("inner");
        Path zip = zip("up.zip", Map.of("../../evil.txt", text, "/etc/evil\u001b[31m.txt", text));

        Run run = Run.recital("corpus", "add", zip.toString(), "--corpus", inner.toString());

        assertThat(filesIn(inner)).containsExactlyInAnyOrder("A_RES_72_901.txt", "manifest.json");
        assertThat(filesIn(corpus)).containsExactly("inner");
        assertThat(run.out() + run.err()).doesNotContain("\u001b");
    }

    @Test
    void archiveThatIsNoneIsTold() throws IOException {
        Path torn = wells.resolve("torn.zip");
        Files.writeString(torn, "PK well");

        Run run = add(torn.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("recital: ").contains("torn.zip: ").hasLineCount(1);
        assertThat(corpus).isEmptyDirectory();
    }

    private Path zip(String name, Map<String, String> texts) throws IOException {
        Path file = wells.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void documentThatIsNotTheOneAskedForIsRefused() {
        Run run = add(file("A_RES_72_901.txt"), "--as", "73/218");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("it is A/RES/72/901, not the document asked for (A/RES/73/218)")
                .hasLineCount(1);
        assertThat(corpus).isEmptyDirectory();
    }

    @Test
    void oneFailureDoesNotKeepTheOthersOut() {
        Run run = add(file("A_RES_70_901.txt"), file("none.txt"), file("A_RES_72_901.txt"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).hasLineCount(2);
        assertThat(run.err()).contains("none.txt: no such file or folder").hasLineCount(1);
    }

    @Test
    void otherTextIsTakenOnlyWithReplace() throws IOException {
        add(file("A_RES_72_901.txt"));
        Path changed = wells.resolve("changed.txt");
        Files.writeString(
                changed, Files.readString(wells.resolve("A_RES_72_901.txt")).replace("35", "36"));

        assertThat(add(changed.toString()).status()).isEqualTo(2);
        assertThat(add(changed.toString()).err()).contains("--replace").hasLineCount(1);
        assertThat(add(changed.toString(), "--replace").out()).startsWith("72/901: now A_RES_72_901.txt");
        assertThat(add(changed.toString()).out()).startsWith("72/901: here already");
    }

    @Test
    void standardInputIsADocumentToo() throws IOException {
        Run run = Run.withPipes()
                .reading(Files.readString(wells.resolve("A_RES_72_901.txt")))
                .run("corpus", "add", "-", "--corpus", corpus.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(corpus.resolve("A_RES_72_901.txt")).exists();
    }

    @Test
    void addressIsADocumentToo() throws IOException {
        byte[] text = Files.readAllBytes(wells.resolve("A_RES_72_901.txt"));
        try (LoopbackServer server = new LoopbackServer(exchange -> LoopbackServer.send(exchange, text))) {
            assertThat(add(server.base() + "/wells").out()).startsWith("72/901: added");
            assertThat(corpus.resolve("manifest.json"))
                    .content()
                    .contains("\"origin\": \"" + server.base() + "/wells\"");
        }
    }

    @Test
    void usersOwnCollectionIsMadeAndRead() {
        Path own = corpus.resolve("own");

        Run run = Run.withPipes().with("RECITAL_HOME", own.toString()).run("corpus", "add", file("A_RES_72_901.txt"));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(own.resolve("A_RES_72_901.txt")).exists();
        assertThat(Run.withPipes()
                        .with("RECITAL_HOME", own.toString())
                        .run("show", "72/901")
                        .status())
                .isZero();
    }

    @Test
    void limitsAreNamedByTheRefusalAndRaisedByTheOption() {
        assertThat(add(file("A_RES_72_901.txt"), "--limit", "bytes=100").err())
                .contains("larger than 100 bytes: --limit bytes=N raises the limit")
                .hasLineCount(1);
        assertThat(add(file("A_RES_72_901.txt"), "--limit", "characters=100").err())
                .contains("longer than 100 characters: --limit characters=N raises the limit")
                .hasLineCount(1);
        assertThat(Run.recital("show", file("A_RES_72_901.txt"), "--limit", "characters=100")
                        .err())
                .contains("--limit characters=N raises the limit");
        assertThat(add(file("A_RES_72_901.txt"), "--limit", "bytes=0").err()).contains("bytes=0 is below 1");
        assertThat(add(file("A_RES_72_901.txt"), "--limit", "memory=1000").err())
                .contains("memory=1000 is below 1048576");
        assertThat(add(file("A_RES_72_901.txt"), "--limit", "bytes=3000000000").err())
                .contains("bytes=3000000000 is above 2147483647");
        assertThat(corpus).isEmptyDirectory();
    }

    @Test
    void pagesOfARealFileAreLimited() {
        assertThat(add(Shared.path("un/pdf/A_RES_78_132.pdf").toString(), "--limit", "pages=2")
                        .err())
                .contains("more than 2 pages: --limit pages=N raises the limit")
                .hasLineCount(1);
        assertThat(corpus).isEmptyDirectory();
    }

    @Test
    void folderThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(wells.resolve("file"), "x");

        Run run = Run.recital(
                "corpus",
                "add",
                file("A_RES_72_901.txt"),
                "--corpus",
                file.resolve("texts").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("name another folder by --corpus").hasLineCount(1);
    }

    @Test
    void folderOfTheEnvironmentThatCannotBeWrittenIsLeftForOnesOwnAndThatIsTold() throws IOException {
        Path file = Files.writeString(wells.resolve("file"), "x");

        Run run = Run.withPipes()
                .with("RECITAL_CORPUS", file.resolve("texts").toString())
                .with("RECITAL_HOME", corpus.toString())
                .run("corpus", "add", file("A_RES_72_901.txt"));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("cannot be written: adding to " + corpus).hasLineCount(1);
    }

    @Test
    void whatCannotBeUnderstoodIsTold() {
        assertThat(add(file("A_RES_72_901.txt"), "--as", "hello").err()).contains("'hello' is no symbol");
        assertThat(add(file("A_RES_72_901.txt"), file("A_RES_70_901.txt"), "--as", "72/901")
                        .status())
                .isEqualTo(2);
        assertThat(add(wells.toString(), "--as", "72/901").err()).contains("a folder");
        assertThat(add().status()).isEqualTo(2);
    }

    @Test
    @Tag("slow")
    void realTextsOfAllYearsAreTaken() {
        Path texts = Shared.path("un/ict");

        Run run = add(texts.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).hasLineCount(25).contains("74/197: added as A_RES_74_197.xml");
        assertThat(Run.recital("corpus", "list", "--corpus", corpus.toString()).err())
                .isEmpty();
    }
}
