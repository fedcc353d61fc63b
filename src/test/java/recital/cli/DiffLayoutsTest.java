package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.Invented;

/** The views of a comparison that are asked for by options, and what each needs. */
class DiffLayoutsTest {

    private static final String TEXTS = Invented.TEXTS.toAbsolutePath().toString();

    @Test
    void sidesNeedARoomOfTheirOwn() {
        assertThat(diff("--side-by-side", "--width", "119").err())
                .isEqualTo("recital: --side-by-side: it takes 120 columns and there are 119: "
                        + "widen the window, or say --width 120\n");
        assertThat(diff("--side-by-side", "--width", "120").status()).isEqualTo(1);
    }

    @Test
    void sidesTakeTheWholeTerminal() {
        Run run = Run.withPipes().with("COLUMNS", "160").run(arguments("--side-by-side"));

        assertThat(run.out().lines().mapToInt(String::length).max().orElseThrow())
                .isBetween(120, 160);
    }

    @Test
    void statIsALineAChange() {
        Run run = diff("--stat");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines().skip(1)).anyMatch(line -> line.matches("OP\\S+ .* edited.* \\d+  -*\\+*"));
    }

    @Test
    void whatChangedStandsBelowWhereALineHasLittleRoom() {
        assertThat(diff("--stat", "--width", "24").out().lines().map(String::stripTrailing))
                .contains("    edited: figure")
                .noneMatch(line -> line.matches(" *\\p{L}{1,2}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--stat --brief | --brief and --stat are different views; choose one",
                "--stat --format json | --stat is for the format terminal; json is whole",
                "--side-by-side --format html | --side-by-side is for the format terminal; html is whole",
                "--brief --format json | --brief is for the formats terminal and md; json is whole",
                "--explain --format md | --explain is for the format terminal",
                "--explain --format docx -o w.docx | --explain is for the format terminal; in a Word file --comments tells it",
                "--explain --brief | --explain is for the texts, which --brief leaves out",
                "--explain --stat | --explain is for the texts, which --stat leaves out"
            })
    void viewThatCannotBeIsRefusedOnOneLine(String options, String reason) {
        Run run = diff(options.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("recital: " + reason + ": try 'recital diff --help'\n");
    }

    @ParameterizedTest
    @CsvSource({"IBM437, A/RES/70/950 -> A/RES/71/950", "windows-1252, A/RES/70/950 -> A/RES/71/950"})
    void consoleWithoutArrowsGetsCharactersThatItHas(Charset charset, String heading) {
        Run run = Run.withPipes()
                .inTerminalOf(charset)
                .with("NO_COLOR", "1")
                .with("PAGER", "")
                .run(arguments());

        assertThat(run.out(charset))
                .startsWith(heading + System.lineSeparator())
                .doesNotContain("?");
        assertThat(run.out(charset).lines()).allMatch(line -> line.length() <= 80);
    }

    private static Run diff(String... options) {
        return Run.recital(arguments(options));
    }

    private static String[] arguments(String... options) {
        List<String> all = new ArrayList<>(List.of("diff", "70/950", "71/950", "--corpus", TEXTS));
        all.addAll(List.of(options));
        return all.toArray(String[]::new);
    }
}
