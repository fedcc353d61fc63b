package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCommandTest {

    @TempDir
    private Path folder;

    private Path corpus;
    private Path results;

    @BeforeEach
    void collection() throws IOException {
        corpus = WellsCollection.in(Files.createDirectory(folder.resolve("wells")));
        results = folder.resolve("results");
    }

    @Test
    void consecutivePairsOfTheSeriesAreCompared() throws Exception {
        Run run = batch("--consecutive");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("2 pairs compared, results and summary.csv in " + results + "\n");
        assertThat(run.err()).isEmpty();
        assertThat(contents(results))
                .containsOnlyKeys("A_RES_70_901__A_RES_71_901.html", "A_RES_71_901__A_RES_72_901.html", "summary.csv");
    }

    @Test
    void everyFormatGivesAFile() throws Exception {
        batch("--all-pairs", "--formats", "terminal,json,tsv,html,md,unified");

        assertThat(contents(results).keySet().stream().filter(name -> name.startsWith("A_RES_70_901__A_RES_72_901")))
                .extracting(name -> name.substring(name.lastIndexOf('.')))
                .containsExactlyInAnyOrder(".txt", ".json", ".tsv", ".html", ".md", ".diff");
        assertThat(contents(results)).hasSize(19);
    }

    @Test
    void manyJobsLeaveTheSameBytesAsOne() throws Exception {
        batch("--all-pairs", "--formats", "html,json,tsv", "--jobs", "1");
        Map<String, String> serial = contents(results);
        Path again = results;
        results = folder.resolve("parallel");
        batch("--all-pairs", "--formats", "html,json,tsv", "--jobs", "8");

        assertThat(contents(results)).isEqualTo(serial);
        assertThat(again).isNotEqualTo(results);
    }

    @Test
    void planMayComeFromStandardInput() throws Exception {
        Run run = Run.withPipes().reading("# two years\n2015\t2017\n").run(arguments("--plan", "-"));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(contents(results)).containsOnlyKeys("A_RES_70_901__A_RES_72_901.html", "summary.csv");
    }

    @Test
    void badDocumentFailsItsOwnPairsAndTheStatusSaysSo() throws Exception {
        Files.write(folder.resolve("broken.txt"), new byte[] {'n', 'o', (byte) 0xff, (byte) 0xfe, 0x01});
        String broken = folder.resolve("broken.txt").toString();
        Path plan = Files.writeString(
                folder.resolve("plan.tsv"), "2015\t" + broken + "\n2015\t2016\n" + broken + "\t2017\n1066\t2016\n");

        Run run = Run.recital(arguments("--plan", plan.toString()));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).startsWith("1 pair compared");
        assertThat(run.err())
                .startsWith("recital: 3 pairs failed, the first ")
                .hasLineCount(1)
                .contains("broken.txt", "summary.csv");
        assertThat(contents(results).get("summary.csv").lines().skip(1).map(line -> line.contains(",done,")))
                .containsExactly(false, true, false, false);
    }

    @Test
    void languageIsThatOfEachPair() throws Exception {
        String spanish = well("pozos-1", "La Asamblea General,", "Decide limpiar los pozos;");
        String cleaned = well("pozos-2", "La Asamblea General,", "Decide limpiar todos los pozos;");
        String french = well("puits-1", "L’Assemblée générale,", "Décide de curer les puits ;");
        String dug = well("puits-2", "L’Assemblée générale,", "Décide de creuser les puits ;");
        Path plan = Files.writeString(
                folder.resolve("plan.tsv"),
                spanish + "\t" + cleaned + "\n" + french + "\t" + dug + "\n" + spanish + "\t" + french + "\n");

        Run run = Run.recital(arguments("--plan", plan.toString()));

        assertThat(run.out()).startsWith("2 pairs compared");
        assertThat(run.err()).contains("1 pair failed", "puits-1.txt: it is in French, and the other in Spanish");
        assertThat(contents(results)).hasSize(3);
    }

    private String well(String name, String formula, String decision) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), formula + "\n\n1. " + decision + "\n")
                .toString();
    }

    @Test
    void resumedRunEndsInTheSameFiles() throws Exception {
        batch("--consecutive");
        Map<String, String> first = contents(results);
        Files.delete(results.resolve("A_RES_71_901__A_RES_72_901.html"));

        Run resumed = batch("--consecutive", "--resume");

        assertThat(resumed.status()).isZero();
        assertThat(resumed.out()).startsWith("1 pair compared, 1 as before, results and summary.csv in ");
        assertThat(contents(results)).isEqualTo(first);
    }

    @Test
    void resumedRunComparesAgainWhatAChangedFileIsPartOf() throws Exception {
        batch("--consecutive");
        FileTime before = FileTime.fromMillis(0);
        Path first = results.resolve("A_RES_70_901__A_RES_71_901.html");
        Files.setLastModifiedTime(first, before);
        Path last = corpus.resolve("A_RES_72_901.txt");
        Files.writeString(last, Files.readString(last).replace("wells", "springs"));

        assertThat(batch("--consecutive", "--resume").status()).isZero();

        assertThat(Files.getLastModifiedTime(first)).isEqualTo(before);
        assertThat(contents(results).get("A_RES_71_901__A_RES_72_901.html")).contains("springs");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200})
    void resumedRunWritesAgainAResultThatWasCutOff(int left) throws Exception {
        Path result = results.resolve("A_RES_71_901__A_RES_72_901.html");
        batch("--consecutive");
        String whole = Files.readString(result);
        Files.writeString(result, whole.substring(0, left));

        batch("--consecutive", "--resume");

        assertThat(result).hasContent(whole);
    }

    @Test
    void resumedRunWritesAgainAResultThatWasChanged() throws Exception {
        Path result = results.resolve("A_RES_71_901__A_RES_72_901.html");
        batch("--consecutive");
        String whole = Files.readString(result);
        Files.writeString(result, whole.replaceFirst("wells", "holes"));

        batch("--consecutive", "--resume");

        assertThat(result).hasContent(whole);
    }

    @Test
    void summaryOfSomethingElseIsNotOverwritten() throws Exception {
        Files.createDirectories(results);
        Files.writeString(results.resolve("summary.csv"), "my notes\n");

        Run run = batch("--consecutive");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("summary.csv there is no summary of a batch: choose another folder with --out");
        assertThat(contents(results)).containsExactly(Map.entry("summary.csv", "my notes\n"));
    }

    @Test
    void resumedRunWritesAgainWhatIsToBeWrittenOtherwise() throws Exception {
        Path result = results.resolve("A_RES_71_901__A_RES_72_901.docx");
        batch("--consecutive", "--formats", "docx");
        byte[] unsigned = Files.readAllBytes(result);

        batch("--consecutive", "--formats", "docx", "--resume", "--author", "The delegation");

        assertThat(Files.readAllBytes(result)).isNotEqualTo(unsigned);
    }

    @Test
    void errorInThePlanIsNamedWithItsLine() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.tsv"), "2015\t2016\n2016 2017\n");

        Run run = Run.recital(arguments("--plan", plan.toString()));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("recital: " + plan + ", line 2: one document where two are compared: "
                        + "write two documents, separated by one tab\n");
        assertThat(results).doesNotExist();
        assertThat(Run.recital(arguments("--plan", folder.resolve("none.tsv").toString()))
                        .err())
                .contains("none.tsv: cannot be read: no such file")
                .hasLineCount(1);
    }

    @Test
    void collectionWithoutASeriesIsTrouble() throws Exception {
        Files.delete(corpus.resolve("A_RES_71_901.txt"));
        Files.delete(corpus.resolve("A_RES_72_901.txt"));

        Run run = batch("--consecutive");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("no two of its documents continue one another")
                .hasLineCount(1);
    }

    @Test
    void folderOfOneSessionIsToldWhatItLacks() throws Exception {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path all = WellsCollection.in(Files.createDirectory(folder.resolve("all")));
        Files.copy(all.resolve("A_RES_70_901.txt"), one.resolve("A_RES_70_901.txt"));

        Run run = Run.recital("batch", "--consecutive", "--corpus", one.toString(), "--out", folder + "/none");

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.err()).contains("no two of its documents continue one another, as those of two sessions do");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void folderThatCannotBeMadeIsTrouble() throws Exception {
        Files.writeString(results, "a file");

        Run run = batch("--consecutive");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written").hasLineCount(1);
        assertThat(results).hasContent("a file");
    }

    @Test
    void progressIsShownInATerminalOnly() {
        assertThat(batch("--consecutive").err()).isEmpty();
        assertThat(Run.withPipes()
                        .inTerminal(80)
                        .run(arguments("--consecutive"))
                        .err())
                .contains("2/2");
    }

    private Run batch(String... more) {
        return Run.recital(arguments(more));
    }

    private String[] arguments(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("batch", "--corpus", corpus.toString(), "--out", results.toString()));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
