package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void collection() {
        WellsCollection.in(folder);
    }

    @Test
    void listHasEveryDocumentInTheOrderOfTheYears() {
        Run run = corpus("list");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(
                        """
                %s: 3 documents

                70/901  2015-12-22  official  Wells and village roads
                71/901  2016-12-21  official  Wells and village roads
                72/901  2017-12-20  official  Wells and village roads
                """
                                .formatted(folder));
    }

    /** As of a variable that is not set; it is not taken for the folder of work. */
    @Test
    void emptyNameOfAFolderIsRefused() {
        for (String[] arguments : new String[][] {
            {"corpus", "list", "--corpus", ""},
            {"corpus", "add", "--corpus", folder.toString(), ""},
            {"batch", "--consecutive", "--corpus", folder.toString(), "--out", ""},
            {"corpus", "move", "72/901", "--corpus", folder.toString(), "--to", ""}
        }) {
            Run run = Run.recital(arguments);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("an empty name").hasLineCount(1);
        }
    }

    @Test
    void cacheThatOthersMayWriteToIsNotSaidToBeCleared(@TempDir Path cache) throws IOException {
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));

        Run run = Run.recital("corpus", "cache", "--cache", cache.toString(), "--clear");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("recital: " + cache
                        + ": no folder to which its owner alone may write: name another folder by --cache\n");
        assertThat(Run.recital("corpus", "where", "--corpus", folder.toString(), "--cache", cache.toString())
                        .status())
                .isZero();
    }

    @Test
    void listNamesWhatCannotBeUsed() throws IOException {
        Files.write(folder.resolve("broken.txt"), new byte[] {'n', 'o', (byte) 0xff, (byte) 0xfe, 0x01});

        Run run = corpus("list");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("3 documents");
        assertThat(run.err()).startsWith("recital: note: broken.txt: ").hasLineCount(1);
        assertThat(Run.recital("diff", "2015", "2016", "--corpus", folder.toString())
                        .err())
                .startsWith("recital: note: broken.txt: ")
                .hasLineCount(1);
    }

    /** A diff reads of the other files no more than tells which they are; a list reads all. */
    @Test
    void fileThatIsBrokenFurtherOnIsToldWhereItIsListedOrAskedFor() throws IOException {
        String akn = Run.recital("show", "2017", "--corpus", folder.toString(), "--format", "akn")
                .out();
        String muchMore = IntStream.range(4, 104)
                .mapToObj("<paragraph><num>%d.</num><content><p>Calls for ropes;</p></content></paragraph>"::formatted)
                .collect(Collectors.joining());
        Files.writeString(
                folder.resolve("later.xml"),
                akn.replace("72/901", "73/901")
                        .replace("2017", "2018")
                        .replace("</mainBody>", muchMore + "</mainbody>"));
        String broken = "later.xml: not well-formed XML";

        assertThat(corpus("list").err()).startsWith("recital: note: " + broken).hasLineCount(1);
        assertThat(corpus("list").out()).contains("3 documents");
        assertThat(Run.recital("diff", "2015", "2016", "--corpus", folder.toString())
                        .err())
                .isEmpty();
        Run asked = Run.recital("diff", "2016", "73/901", "--corpus", folder.toString());
        assertThat(asked.status()).isEqualTo(2);
        assertThat(asked.err()).startsWith("recital: " + broken).hasLineCount(1);
    }

    @Test
    void manyFilesThatArePassedOverAreCountedAndNamedWhenAsked() throws IOException {
        for (int i = 1; i <= 4; i++) {
            Files.writeString(folder.resolve("letter " + i + ".txt"), "Dear friend,\n\nthe well is deep.\n");
        }
        String counted = "recital: note: 4 files were passed over or are doubtful: --notices names them\n";

        assertThat(corpus("list").err()).isEqualTo(counted);
        assertThat(corpus("check").err()).isEqualTo(counted);
        assertThat(corpus("check").status()).isZero();
        assertThat(corpus("list", "--notices").err())
                .contains("letter 1.txt: passed over", "letter 4.txt: passed over")
                .hasLineCount(4);
        assertThat(corpus("list", "--format", "json").out()).contains("letter 1.txt", "letter 4.txt");
    }

    @Test
    void oneDocumentInTwoFormatsIsOneThoughOnlyTheNamesOfItsFilesTellIt() throws IOException {
        String wells =
                "The General Assembly,\n\nNoting that wells run dry,\n\n1. Decides to dig;\n\n2. Decides to rest.\n";
        Files.writeString(folder.resolve("A_77_500.txt"), wells);
        Files.writeString(folder.resolve("A_77_500.text"), wells + "\n");

        assertThat(corpus("list").out()).contains("A/77/500 ").doesNotContain("A/77/500.t");
    }

    @Test
    void filesThatArePassedOverAndFilesThatCannotBeUsedAreCountedOnOneLine() throws IOException {
        for (int i = 1; i <= 4; i++) {
            Files.writeString(folder.resolve("letter " + i + ".txt"), "Dear friend,\n\nthe well is deep.\n");
            Files.write(folder.resolve("broken " + i + ".txt"), new byte[] {'n', 'o', (byte) 0xff, (byte) 0xfe, 0x01});
        }

        assertThat(corpus("list").err())
                .isEqualTo(
                        "recital: note: 4 files were passed over or are doubtful, and 4 cannot be used: --notices names "
                                + "them\n");
        assertThat(corpus("list", "--notices").err()).hasLineCount(8);
    }

    @Test
    void manyFilesThatCannotBeUsedAreCountedToo() throws IOException {
        for (int i = 1; i <= 4; i++) {
            Files.write(folder.resolve("broken " + i + ".txt"), new byte[] {'n', 'o', (byte) 0xff, (byte) 0xfe, 0x01});
        }

        assertThat(corpus("list").err()).isEqualTo("recital: note: 4 files cannot be used: --notices names them\n");
        assertThat(corpus("check").status()).isEqualTo(2);
        assertThat(corpus("check", "--notices").err())
                .contains("broken 1.txt", "broken 4.txt", "4 problems with files")
                .hasLineCount(5);
        assertThat(Run.recital("series", "--corpus", folder.toString()).err())
                .contains("4 files of the collection cannot be used: 'recital corpus check --notices' names them");
    }

    @Test
    void chainHasThePredecessorsAndWhoNamesThem() {
        Run run = corpus("chain", "2017", "--width", "100");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        """
                72/901 continues the series that its PP1 recalls

                General Assembly: 2 resolutions, 2 here
                70/901  2015-12-22  official  by PP1  Wells and village roads
                71/901  2016-12-21  official  by PP1  Wells and village roads
                """);
    }

    @Test
    void chainTellsWhatIsNotHere() throws IOException {
        Files.delete(folder.resolve("A_RES_70_901.txt"));

        assertThat(corpus("chain", "2017").out())
                .contains("2 resolutions, 1 here", "70/901  2015-12-22  not here  by PP1\n");
    }

    @Test
    void emptyFolderIsNotTakenForACheckedOne(@TempDir Path empty) {
        Run run = Run.recital("corpus", "check", "--corpus", empty.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "recital: %s: no document to check: name a folder of documents by --corpus\n".formatted(empty));
    }

    @Test
    void seriesOfTheCollectionAreListed() {
        Run run = Run.recital("series", "--corpus", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(
                        """
                %s: 1 series in 3 official documents

                Wells and village roads
                   3 resolutions, years 2015–2017
                   70 ■■■ 72
                   70/901, 71/901, 72/901
                """
                                .formatted(folder));
    }

    @Test
    void folderOfOneDocumentHasNoSeriesAndThatIsNoTrouble() throws IOException {
        Files.delete(folder.resolve("A_RES_70_901.txt"));
        Files.delete(folder.resolve("A_RES_71_901.txt"));

        Run run = Run.recital("series", "--corpus", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("In no series: 72/901\n");
    }

    @Test
    void documentWithoutPredecessorsHasNoChain() {
        assertThat(corpus("chain", "2015").out())
                .isEqualTo("70/901 names no predecessor among the resolutions of the General Assembly\n");
    }

    @Test
    void checkAccountsForEveryCharacter() {
        Run run = corpus("check");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("document", "furniture", "70/901")
                .endsWith("Every visible character has its place in 3 of 3 documents.\n");
    }

    @Test
    void checkGivesTwoWhereAFileCannotBeUsed() throws IOException {
        Files.write(folder.resolve("broken.txt"), new byte[] {'n', 'o', (byte) 0xff, (byte) 0xfe, 0x01});

        Run run = corpus("check");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("3 of 3 documents");
        assertThat(run.err())
                .startsWith("recital: note: broken.txt: ")
                .contains("the collection is not whole")
                .hasLineCount(2);
    }

    @Test
    void everyListCanBeHadAsJson() {
        assertThat(corpus("list", "--format", "json").out()).contains("\"kind\": \"collection\"");
        assertThat(corpus("chain", "2017", "--format", "json").out()).contains("\"kind\": \"chain\"");
        assertThat(corpus("check", "--format", "json").out()).contains("\"kind\": \"census\"");
    }

    private Run corpus(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "corpus";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--corpus";
        all[arguments.length + 2] = folder.toString();
        return Run.recital(all);
    }
}
