package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    private Path folder;

    private String corpus;

    @BeforeEach
    void collection() throws IOException {
        corpus = WellsCollection.in(Files.createDirectory(folder.resolve("wells")))
                .toString();
    }

    @Test
    void documentsThatDifferGiveOne() {
        Run run = diff("2015", "2016");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("A/RES/70/901", "A/RES/71/901", "Wells and village roads", "[-31-]{+33+}");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void documentsThatDoNotDifferGiveZero() {
        Run run = diff("2016", "71/901");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void filterThatHidesAllChangesStillGivesOne() {
        Run run = diff("2015", "2016", "--grep", "camels");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("hidden");
    }

    @Test
    void paragraphThatNeitherDocumentHasIsNoted() {
        Run run = diff("2015", "2016", "--paragraph", "OP4,OP99");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "recital: note: --paragraph OP99: neither document has it: 'recital show' lists what a document has\n");
    }

    @Test
    void paragraphIsNamedAsItIsPrinted() {
        assertThat(diff("2015", "2016", "--paragraph", "op 99 bis").err())
                .startsWith("recital: note: --paragraph OP99bis: neither document has it");
    }

    @Test
    void documentWithoutANameIsRefused() {
        assertThat(diff("2015", "").err())
                .isEqualTo("recital: \"\": an empty name: give a year, a session, a symbol or a file\n");
    }

    @Test
    void laterDocumentInTheFirstPlaceIsNotedAndObeyed() {
        Run run = diff("2016", "2015");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "recital: note: 71/901 is later than 70/901: shown as asked; for the other order, swap them\n");
        assertThat(run.out()).contains("[-33-]{+31+}");
    }

    @Test
    void everyFormatCanBeHad() {
        assertThat(diff("2015", "2016", "--format", "tsv").out()).contains("OP3\tOP4\tidentical\t1.000\n");
        assertThat(diff("2015", "2016", "--format", "JSON").out())
                .startsWith("{")
                .contains("\"schemaVersion\"");
        assertThat(diff("2015", "2016", "--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("<ins");
        assertThat(diff("2015", "2016", "--format", "md").out()).contains("A/RES/71/901");
        assertThat(diff("2015", "2016", "--format", "unified").out()).contains("--- ", "+++ ", "@@");
    }

    @Test
    void endingOfTheFileChoosesTheFormat() {
        Path file = folder.resolve("changes.tsv");

        Run run = diff("2015", "2016", "-o", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(file).content().contains("OP3\tOP4\tidentical\t1.000\n");
    }

    @Test
    void fileThatCannotBeWrittenIsTroubleAndTheOldOneStays() throws Exception {
        Path missing = folder.resolve("missing/changes.html");
        Run run = diff("2015", "2016", "-o", missing.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("recital: " + missing + ": cannot be written: ")
                .hasLineCount(1);

        Path old = Files.writeString(folder.resolve("old.html"), "old");
        assertThat(diff("2015", "1066", "-o", old.toString()).status()).isEqualTo(2);
        assertThat(old).hasContent("old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff 2015 2016", "report 2015 2016", "figures", "show 2015", "corpus list"})
    void fileThatCannotBeWrittenIsToldBeforeAnythingIsRead(String command) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("-o", folder + "/missing/x", "--corpus", folder + "/none"));

        Run run = Run.recital(arguments.toArray(String[]::new));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("recital: " + folder
                        + "/missing/x: cannot be written: no such file or folder: choose another file with -o\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diff 2015 2016 --width x | '--width': 'x' is not a whole number",
                "diff 2015 2016 --width 99999999999 | '--width': '99999999999' is out of range",
                "precedents 2015 --min-words 1.5 | '--min-words': '1.5' is not a whole number",
                "corpus list --limit bytes=x | 'x' is not a whole number",
                "corpus list --cache-bytes=-99999999999999999999 | '-99999999999999999999' is out of range",
                "corpus fetch 72/200 --timeout x | '--timeout': 'x' is not a number",
                "corpus cache --cache-bytes=0 | '--cache-bytes': 0 is below 1",
            })
    void whatIsNoNumberIsToldInPlainWords(String command, String message) {
        Run run = Run.recital(command.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("invalid value for option ", message + ": try ");
    }

    @Test
    void rootIsNoFileToWriteTo() {
        Run run = diff("2015", "2016", "-o", "/");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("recital: /: cannot be written: ").hasLineCount(1);
    }

    @Test
    void reportIsAWholePage() {
        Path file = folder.resolve("changes.html");

        Run run = Run.recital("report", "2015", "2016", "-o", file.toString(), "--corpus", corpus);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(file)
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("id=\"OP3\"")
                .endsWith("</html>\n");
    }

    @Test
    void pageIsNotPouredIntoATerminal() {
        Run run = inTerminal(80).run("report", "2015", "2016", "--corpus", corpus);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("name its file, as in -o changes.html\n");
    }

    @Test
    void showListsParagraphsByNumber() {
        Run run = Run.recital("show", "2016", "--format", "tsv", "--corpus", corpus);

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(line -> line.split("\t")[0]))
                .containsExactly("PP1", "PP2", "OP1", "OP2", "OP3", "OP4");
    }

    @Test
    void standardInputIsADocument() throws Exception {
        String text = Files.readString(Path.of(corpus, "A_RES_71_901.txt")).replace("33 per cent", "34 per cent");

        Run run = Run.withPipes().reading(text).run("diff", "2016", "-", "--corpus", corpus);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("[-33-]{+34+}");
        assertThat(Run.recital("diff", "-", "-", "--corpus", corpus).err())
                .isEqualTo("recital: -: standard input holds one document: give the other as a file\n");
    }

    @Test
    void corpusMayComeFromTheEnvironment() {
        assertThat(Run.withPipes()
                        .with("RECITAL_CORPUS", corpus)
                        .run("diff", "2015", "2016")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void unknownDocumentIsTroubleOnOneLine() {
        Run run = diff("2015", "72/999");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("recital: 72/999: ").hasLineCount(1);
    }

    @Test
    void debugShowsWhereTroubleCameFrom() {
        assertThat(diff("2015", "72/999", "--debug").err()).contains("Trouble", "\tat recital.");
        assertThat(Run.recital("--debug", "diff", "2015", "72/999", "--corpus", corpus)
                        .err())
                .contains("\tat recital.");
    }

    @Test
    void badUsageIsOneLineWithAHint() {
        assertThat(Run.recital("diff", "2015").err())
                .isEqualTo("recital: missing required parameter: 'LATER': try 'recital diff --help'\n");
        assertThat(Run.recital("diff", "2015", "2016", "--colour", "x").err())
                .startsWith("recital: unknown option '--colour': did you mean ")
                .contains(" --color ")
                .hasLineCount(1);
        assertThat(Run.recital("dif", "2015", "2016").err())
                .isEqualTo("recital: unknown command 'dif': did you mean diff? try 'recital --help'\n");
        assertThat(Run.recital("2015", "2016").err())
                .isEqualTo("recital: unknown command '2015': to compare them type 'recital diff 2015 2016'\n");
        assertThat(Run.recital("73/218").err())
                .isEqualTo("recital: unknown command '73/218': to read it type 'recital show 73/218'\n");
        assertThat(Run.recital("trace", "OP16").err())
                .isEqualTo("recital: 'OP16': it names a paragraph, but no document: name one before it:"
                        + " 'recital trace 2018 OP16'\n");
        assertThat(Run.recital("help", "nothing").err())
                .isEqualTo("recital: unknown subcommand 'nothing': try 'recital --help'\n");
        assertThat(Run.recital("diff", "2015", "2016", "--format", "rtf").err())
                .isEqualTo(
                        "recital: invalid value for option '--format': 'rtf' is none of terminal, json, tsv, csv, html, md, "
                                + "unified, docx, xlsx, pdf: try 'recital diff --help'\n");
        assertThat(Run.recital("diff", "2015", "2016", "--limit", "").err())
                .isEqualTo(
                        "recital: value for option '--limit' (NAME=N) should be in NAME=N[,NAME=N...] format but was "
                                + "empty: try 'recital diff --help'\n");
        for (String[] bad : new String[][] {
            {"dif"},
            {"diff"},
            {"diff", "2015", "2016", "--format", "rtf"},
            {"diff", "2015", "2016", "--width", "3"},
            {"diff", "2015", "2016", "--only", "big"},
            {"diff", "2015", "2016", "--paragraph", "16th"},
            {"batch", "--out", "x"},
            {"batch", "--all-pairs", "--consecutive", "--out", "x"},
            {"batch", "--all-pairs", "--out", "x", "--jobs", "0"},
            {"diff", "2015", "2016", "--edition", "first"},
            {"diff", "2015", "2016", "-o", ""},
            {"diff", "2015", "2016", "--format", "unified", "--only", "moved"}
        }) {
            Run run = Run.recital(bad);
            assertThat(run.status()).as(String.join(" ", bad)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .as(String.join(" ", bad))
                    .startsWith("recital: ")
                    .contains("--help")
                    .hasLineCount(1);
        }
    }

    @Test
    void documentNamedToACommandOverACollectionIsToldHowItGetsThere() {
        Run run = Run.recital("figures", "draft.pdf");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("recital: unknown argument 'draft.pdf': this goes through a whole collection, a folder that "
                        + "--corpus names or what 'recital corpus add' gathers; try 'recital figures --help'\n");
        assertThat(Run.recital("figures", "77/290", "B").err())
                .endsWith("gathers; --series '77/290 B' chooses one series of it; try 'recital figures --help'\n");
        assertThat(Run.recital("corpus", "list", "77/290").err()).doesNotContain("--series");
    }

    @Test
    void programAloneTellsWhatCanBeDone() {
        for (String[] alone : new String[][] {{}, {"corpus"}}) {
            Run run = Run.recital(alone);
            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("Usage: recital");
        }
        assertThat(Run.recital().out()).contains("Through the years:\n  trace ", "The documents:\n  show ");
    }

    @Test
    void fileOfTheUsersIsNotCalledOfficialUnlessItPrintsItsSymbol(@TempDir Path folder) throws IOException {
        String body = "The General Assembly,\n\nRecalling the wells,\n\n1. Invites keepers to mend the pumps.\n";
        Path draft = Files.writeString(folder.resolve("draft.txt"), body);
        Path official = Files.writeString(folder.resolve("copy.txt"), "A/RES/78/901\n\n" + body);
        assertThat(Run.recital("show", draft.toString()).out()).contains("your file draft.txt, read from plain text");
        assertThat(Run.recital("show", official.toString()).out()).contains("official, read from plain text");
    }

    @Test
    void documentsThatDoNotDifferHaveNoKeyChanges() {
        assertThat(diff("2015", "2015", "--brief").out())
                .contains("0 changes substantive")
                .doesNotContain("Key changes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017..2018", "2017-2018", "72..73", "72/200..73/218", "2017...2018"})
    void rangeIsTwoDocuments(String range) {
        assertThat(Run.recital("diff", range).out()).startsWith("A/RES/72/200 \u2192 A/RES/73/218\n");
        assertThat(Run.recital("diff", "72/200", "../73..txt").err()).startsWith("recital: ../73..txt: ");
    }

    @Test
    void textThatIsNoResolutionIsRefused(@TempDir Path folder) throws IOException {
        String tasks = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> i + ". Wash the cup and dry it.\n\n")
                .collect(Collectors.joining());
        Path list = Files.writeString(folder.resolve("tasks.txt"), "Recalling all tasks,\n\n" + tasks);
        assertThat(Run.recital("show", list.toString()).err())
                .contains("no resolution in it")
                .hasLineCount(1);
    }

    @Test
    void laterMembersOfTheSeriesAreKnownAndWhatGetsThemIsSaid() {
        Run run = Run.recital("diff", "2024", "2025");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("recital: 79/194, 80/118: the collection lists them but has no text of them: ")
                .contains("'recital corpus fetch 79/194 80/118' gets them", "https://undocs.org/en/A/RES/79/194 and ")
                .hasLineCount(1);
        assertThat(Run.recital("diff", "2018", "2019").err()).contains("74/197: ");
    }

    @ParameterizedTest
    @CsvSource({
        "compare, recital diff EARLIER LATER",
        "redline, recital diff EARLIER LATER -o changes.docx",
        "history, recital trace DOCUMENT PARAGRAPH",
        "Search, recital trace 'WORDS'"
    })
    void otherNameOfACommandLeadsToIt(String typed, String command) {
        Run run = Run.recital(typed, "2015");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("recital: unknown command '" + typed + "': that is '" + command + "'\n");
    }

    @Test
    void whatIsAskedOfADiffAndIsNotThereIsSaid() {
        assertThat(diff("2015", "2016", "--only", "big").err()).contains("'big' is none of substantive, routine, ");
        assertThat(diff("2015", "2016", "--paragraph", "16").err()).contains("either PP16", "or OP16", "say which");
        for (String range : List.of("OP16-OP18", "op16 - op18", "OP16\u201318", "OP16..OP18", "16-18")) {
            assertThat(diff("2015", "2016", "--paragraph", range).err())
                    .contains("'" + range + "' is a range: name each of its paragraphs, with commas between them");
        }
        assertThat(Run.recital("blame", "2015", "16").err())
                .isEqualTo("recital: 2015 16: 16 is either PP16, of the preamble, or OP16, of the operative part: "
                        + "say which\n");
        assertThat(diff("2015", "2016", "--grep", "no such words").err())
                .isEqualTo("recital: note: --grep 'no such words': neither document has these words\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015#OP1", "2015 op1", "2015#op1"})
    void paragraphIsNamedInOneWayEverywhere(String name) {
        String shown = Run.recital(words("show", name, "--format", "tsv", "--corpus", corpus))
                .out();
        assertThat(shown.lines().filter(line -> !line.startsWith("#")))
                .singleElement()
                .asString()
                .startsWith("OP1\t");
        assertThat(Run.recital(words("blame", name, "--corpus", corpus)).status())
                .isZero();
        assertThat(Run.recital(words("trace", name, "--corpus", corpus)).status())
                .isZero();
    }

    private static String[] words(String command, String name, String... more) {
        return Stream.of(Stream.of(command), Stream.of(name.split(" ")), Stream.of(more))
                .flatMap(Function.identity())
                .toArray(String[]::new);
    }

    @Test
    void nameThatWouldMoveTheCursorIsShownWithoutItsControls() {
        assertThat(diff("2015", "x\u001b[2J\ny").err()).doesNotContain("\u001b").hasLineCount(1);
    }

    @Test
    void colourIsForTerminals() {
        assertThat(diff("2015", "2016").out()).doesNotContain("\u001b");
        assertThat(inTerminal(80).run(arguments()).out()).contains("\u001b[");
        assertThat(inTerminal(80).with("NO_COLOR", "1").run(arguments()).out()).doesNotContain("\u001b");
        assertThat(inTerminal(80).with("NO_COLOR", "").run(arguments()).out()).contains("\u001b[");
        assertThat(inTerminal(80).run(arguments("--color", "never")).out()).doesNotContain("\u001b");
        assertThat(diff("2015", "2016", "--color", "always").out()).contains("\u001b[");
    }

    @Test
    void colourDoesNotGoIntoAFile() {
        Path file = folder.resolve("changes.txt");

        inTerminal(80).run(arguments("-o", file.toString()));

        assertThat(file).content().doesNotContain("\u001b").contains("[-31-]{+33+}");
    }

    @Test
    void textIsWrappedToTheTerminal() {
        assertThat(longest(inTerminal(50).with("NO_COLOR", "1").run(arguments())))
                .isLessThanOrEqualTo(50);
        assertThat(longest(inTerminal(50)
                        .with("NO_COLOR", "1")
                        .with("COLUMNS", "40")
                        .run(arguments())))
                .isLessThanOrEqualTo(40);
        assertThat(longest(diff("2015", "2016", "--width", "30"))).isLessThanOrEqualTo(30);
        assertThat(longest(Run.withPipes().with("COLUMNS", "40").run(arguments())))
                .isLessThanOrEqualTo(40);
        assertThat(longest(Run.withPipes().with("COLUMNS", "40").run(arguments("--width", "60"))))
                .isBetween(41, 60);
    }

    @Test
    void runningTextIsNoWiderThanAReaderCanFollow() {
        assertThat(longest(inTerminal(200).with("NO_COLOR", "1").run(arguments())))
                .isBetween(90, 100);
        assertThat(longest(diff("2015", "2016", "--width", "200"))).isBetween(101, 200);
    }

    @Test
    void readerThatHasGoneIsNoTroubleWhateverTheWords() {
        Run run = Run.withPipes()
                .writingTo(
                        failing(new StandardOutput.ClosedPipeException(new IOException("Datenübergabe unterbrochen"))))
                .run(arguments());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void wordsOfTheSystemMakeNoPipe() {
        assertThat(Run.withPipes()
                        .writingTo(failing(new IOException("Broken pipe")))
                        .run(arguments())
                        .status())
                .isEqualTo(2);
    }

    @Test
    void fullDiskIsTrouble() {
        Run run = Run.withPipes()
                .writingTo(failing(new IOException("No space left on device")))
                .run(arguments());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("recital: standard output: No space left on device")
                .hasLineCount(1);
    }

    @Test
    void tooLittleMemoryIsToldWithWhatToDo() {
        Run run = lacking(new OutOfMemoryError("Java heap space"));

        assertThat(run.status()).isEqualTo(2);
        Matcher told = Pattern.compile("recital: this needs more than the (\\d+) MB of memory that Java has: "
                        + "JAVA_TOOL_OPTIONS=-Xmx(\\d+)g gives it more\n")
                .matcher(run.err());
        assertThat(told.matches()).isTrue();
        assertThat(1024 * Integer.parseInt(told.group(2))).isGreaterThan(Integer.parseInt(told.group(1)));
    }

    @Test
    void tooFewThreadsAreNoMemory() {
        Run run = lacking(new OutOfMemoryError(
                "unable to create native thread: possibly out of memory or process/resource limits reached"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "recital: Java can start no more threads: a higher limit of processes, by ulimit -u, lets it\n");
    }

    /** Java itself would end with 1, as if two documents differed. */
    @Test
    void partOfTheProgramThatIsMissingIsTrouble() {
        Run run = lacking(new NoClassDefFoundError("recital/Well"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "recital: internal error: java.lang.NoClassDefFoundError: recital/Well: please report it with "
                                + "what --debug shows\n");
    }

    private Run lacking(Error what) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) {
                throw what;
            }
        };
        return Run.withPipes().writingTo(full).run(arguments());
    }

    private Run diff(String earlier, String later, String... more) {
        String[] arguments = new String[more.length + 5];
        arguments[0] = "diff";
        arguments[1] = earlier;
        arguments[2] = later;
        arguments[3] = "--corpus";
        arguments[4] = corpus;
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.recital(arguments);
    }

    private String[] arguments(String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(new String[] {"diff", "2015", "2016", "--corpus", corpus}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return arguments;
    }

    private static Run inTerminal(int width) {
        return Run.withPipes().inTerminal(width);
    }

    private static int longest(Run run) {
        return run.out().lines().mapToInt(String::length).max().orElseThrow();
    }

    private static OutputStream failing(IOException failure) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
    }
}
