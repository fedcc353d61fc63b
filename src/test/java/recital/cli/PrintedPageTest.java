package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as PDF, by the browser of the machine. */
@Tag("slow")
class PrintedPageTest {

    private static final String PATH = System.getenv("PATH");

    @TempDir
    private Path folder;

    @Test
    void pagesCarryTheirSymbolsAndNumbersAndOnRequestWhatStayed() throws Exception {
        assumeTrue(
                Stream.of(PATH.split(File.pathSeparator)).anyMatch(on -> Files.isExecutable(Path.of(on, "chromium"))),
                "no Chromium on this machine");
        Path file = folder.resolve("changes.pdf");

        Run run = Run.withPipes().with("PATH", PATH).run("report", "2017", "2018", "--full", "-o", file.toString());

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("A/RES/72/200 (2017) \u2192 A/RES/73/218 (2018)")
                    .contains("page 2 of " + pdf.getNumberOfPages())
                    .contains("Addis Ababa Action Agenda")
                    .doesNotContain("unchanged paragraphs (", "previous", "quotation");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff", "report"})
    void machineWithoutABrowserIsToldSoAndNothingIsWritten(String command) {
        Path file = folder.resolve("changes.pdf");

        Run run = Run.withPipes().with("PATH", folder.toString()).run(command, "2017", "2018", "-o", file.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.err())
                .isEqualTo(
                        "recital: " + file + ": not written: no Chromium or Chrome is on the PATH that could print it"
                                + ": choose another format\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void browserThatPrintsNothingIsNamed() throws Exception {
        Path browser = Files.writeString(folder.resolve("chromium"), "#!/bin/sh\nexit 1\n");
        assumeTrue(browser.toFile().setExecutable(true), "files cannot be made programs here");

        Run run = Run.withPipes()
                .with("PATH", folder.toString())
                .run(
                        "report",
                        "2017",
                        "2018",
                        "-o",
                        folder.resolve("changes.pdf").toString());

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.err()).contains(browser + " printed nothing");
        assertThat(folder.resolve("changes.pdf")).doesNotExist();
    }
}
