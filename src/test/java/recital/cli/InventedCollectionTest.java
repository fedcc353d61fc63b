package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.UnifiedDiffUtils;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import recital.Invented;

/** Every command on the invented collection, and every form of what it prints held to its rules. */
@Order(1)
class InventedCollectionTest {

    private static Run recital(String command, String... arguments) {
        return Run.recital(Stream.of(
                        Stream.of(command), Arrays.stream(arguments), Stream.of("--corpus", Invented.TEXTS.toString()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private static String diff(String pair, String... options) {
        String[] names = pair.split("__");
        Run run = recital(
                "diff",
                Stream.concat(Stream.of(symbol(names[0]), symbol(names[1])), Arrays.stream(options))
                        .toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isOne();
        return run.out();
    }

    private static String symbol(String name) {
        return name.replace('_', '/');
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#pairs")
    void jsonFulfilsItsSchema(String pair) throws Exception {
        Schemas.validate("diff-4", diff(pair, "--format", "json"));
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#documents")
    void jsonOfADocumentFulfilsItsSchema(String document) throws Exception {
        Schemas.validate(
                "document-4",
                recital("show", symbol(document), "--format", "json").out());
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#documents")
    void tsvOfADocumentIsWhatWasWritten(String document) {
        assertThat(recital("show", symbol(document), "--format", "tsv").out().lines())
                .containsExactlyElementsOf(Invented.written(document));
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#pairs")
    void everyParagraphStandsInARowOfTheTsv(String pair) {
        List<String[]> rows = diff(pair, "--format", "tsv")
                .lines()
                .map(row -> row.split("\t", -1))
                .toList();

        assertThat(rows).allMatch(row -> row.length == 4);
        assertThat(ids(rows, 0)).containsAll(ids(pair.split("__")[0]));
        assertThat(ids(rows, 1)).containsAll(ids(pair.split("__")[1]));
    }

    private static List<String> ids(List<String[]> rows, int column) {
        return rows.stream().flatMap(row -> Stream.of(row[column].split(","))).toList();
    }

    private static List<String> ids(String document) {
        return Invented.written(document).stream()
                .map(row -> row.split("\t")[0])
                .toList();
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#pairs")
    void patchMadeOfADiffApplies(String pair) throws Exception {
        List<String> patch = diff(pair, "--format", "unified")
                .lines()
                .filter(line -> !line.startsWith("# "))
                .toList();

        assertThat(UnifiedDiffUtils.parseUnifiedDiff(patch).applyTo(texts(pair.split("__")[0])))
                .isEqualTo(texts(pair.split("__")[1]));
    }

    private static List<String> texts(String document) {
        return Invented.written(document).stream()
                .map(row -> row.split("\t")[1])
                .toList();
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#pairs")
    void pageIsWellFormedAndHoldsEveryParagraph(String pair) throws Exception {
        String page = diff(pair, "--format", "html");

        assertThat(wellFormed(page)).isOne();
        assertThat(ids(pair.split("__")[1])).allMatch(page::contains);
    }

    /** The number of main elements of a page that is XML. */
    private static int wellFormed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getElementsByTagName("main")
                .getLength();
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#pairs")
    void terminalLinesFitAnyWidth(String pair) {
        for (String width : List.of("40", "80", "120")) {
            assertThat(diff(pair, "--width", width).lines())
                    .isNotEmpty()
                    .allMatch(line -> line.length() <= Integer.parseInt(width));
        }
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#pairs")
    void markdownNamesBothDocuments(String pair) {
        assertThat(diff(pair, "--format", "md"))
                .contains(shortName(pair.split("__")[0]), shortName(pair.split("__")[1]));
    }

    private static String shortName(String name) {
        return symbol(name).replace("A/RES/", "");
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#pairs")
    void filteredViewSaysHowMuchItHides(String pair) {
        assertThat(diff(pair, "--grep", "no such word")).contains("hidden");
    }

    @Test
    void textThroughItsDraftFulfilsEveryFormat() throws Exception {
        String[] documents = {"72/950", "A/C.2/73/L.95", "73/950"};
        Schemas.validate("drafting-4", drafting(documents, "--format", "json"));
        assertThat(wellFormed(drafting(documents, "--format", "html"))).isOne();
        assertThat(drafting(documents, "--format", "tsv").lines())
                .isNotEmpty()
                .allMatch(row -> row.split("\t").length == 4);
        assertThat(drafting(documents, "--grep", "no such word")).contains("hidden by the filter");
        assertThat(drafting(documents, "--width", "120")).contains("{+", "proposed by 2018 draft");
    }

    private static String drafting(String[] documents, String... options) {
        Run run = recital(
                "diff",
                Stream.concat(Arrays.stream(documents), Arrays.stream(options)).toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isOne();
        return run.out();
    }

    @ParameterizedTest
    @CsvSource({
        "figures, figures-4",
        "verbs, verbs-4",
        "citations, citations-4",
        "series, series-4",
        "trace 75/950#OP5, trace-4",
        "trace lantern, trace-4",
        "blame 75/950, blame-4"
    })
    void jsonOfASeriesFulfilsItsSchema(String command, String schema) throws Exception {
        String[] words = (command + " --format json").split(" ");
        Run run = recital(words[0], Arrays.copyOfRange(words, 1, words.length));

        assertThat(run.status()).as(run.err()).isZero();
        Schemas.validate(schema, run.out());
    }

    @ParameterizedTest
    @CsvSource({"figures", "verbs", "citations", "trace 75/950#OP5", "blame 75/950"})
    void csvOfASeriesHasAsManyFieldsInEveryRow(String command) throws Exception {
        String[] words = (command + " --format csv").split(" ");
        List<CSVRecord> rows = CSVFormat.DEFAULT
                .parse(new StringReader(recital(words[0], Arrays.copyOfRange(words, 1, words.length))
                        .out()))
                .getRecords();

        assertThat(rows)
                .hasSizeGreaterThan(1)
                .allMatch(row -> row.size() == rows.get(0).size());
    }

    @ParameterizedTest
    @CsvSource({"figures", "verbs", "citations", "trace 75/950#OP5", "blame 75/950"})
    void pageOfASeriesIsWellFormed(String command) throws Exception {
        String[] words = (command + " --format html").split(" ");

        assertThat(wellFormed(recital(words[0], Arrays.copyOfRange(words, 1, words.length))
                        .out()))
                .isOne();
    }

    @Test
    void reportIsWrittenWholeToItsFile(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("changes.html");
        Run run = recital("report", "74/950", "75/950", "-o", page.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(wellFormed(Files.readString(page))).isOne();
        assertThat(folder).isDirectoryContaining(file -> file.equals(page));
    }

    @Test
    void batchComparesNeighboursOfBothSeries(@TempDir Path folder) {
        Path results = folder.resolve("results");
        Run run = recital("batch", "--consecutive", "--formats", "tsv", "--out", results.toString());

        assertThat(run.status()).as(run.err()).isZero();
        // Six steps from light to light past the draft, one over it, two from bees to bees.
        assertThat(results.toFile().list((dir, name) -> name.endsWith(".tsv") && name.contains("9")))
                .hasSize(9);
    }

    @Test
    void yearMeansTheResolutionAndDraftIsAskedForByName() {
        String lights = Invented.TEXTS.resolve("lights").toString();

        assertThat(Run.recital("show", "2018", "--corpus", lights).out()).contains("A/RES/73/950");
        assertThat(Run.recital("show", "2018-draft", "--corpus", lights).out()).contains("A/C.2/73/L.95");
        assertThat(Run.recital("show", "73", "--corpus", lights).out()).contains("A/RES/73/950");
    }

    @Test
    void yearOfTwoSeriesIsAnErrorThatListsTheChoices() {
        Run run = recital("show", "2018");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("recital: 2018: several documents: name one of 73/950 (")
                .contains("), 73/960 (")
                .endsWith("), or the series by --series\n");
    }

    @Test
    void documentBesideItselfDoesNotDiffer() {
        assertThat(recital("diff", "74/950", "74/950").status()).isZero();
    }

    @Test
    void everyVisibleCharacterOfTheCollectionHasItsPlace() {
        Run run = recital("corpus", "check");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Every visible character has its place in 10 of 10 documents.");
    }
}
