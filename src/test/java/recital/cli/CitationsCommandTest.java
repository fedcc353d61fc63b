package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationsCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void collection() {
        WellsCollection.in(folder);
    }

    private Run citations(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "citations";
        all[1] = "--corpus";
        all[2] = folder.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return Run.recital(all);
    }

    @Test
    void everyDocumentSaysWhatEntered() {
        Run run = citations();

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        """
                3 adopted documents cite 2 documents

                2015  70/901, the first: cites 0

                2016  71/901 after 70/901: 1 entered, 0 back, 0 left, 0 stayed
                entered  70/901  PP1 · routine: the series' own predecessor

                2017  72/901 after 71/901: 1 entered, 0 back, 0 left, 1 stayed
                entered  71/901  PP1 · routine: the series' own predecessor
                """);
    }

    @Test
    void symbolInAnySpellingGivesTheCourseOfOneDocument() {
        assertThat(citations("a_res_70_901").out())
                .isEqualTo(citations("70/901").out())
                .isEqualTo(
                        """
                70/901, looked for in 3 adopted documents

                70/901  2016–2017, in 2 adopted documents
                2016  71/901  PP1
                2017  72/901  PP1
                """);
    }

    @Test
    void whatIsCitedNowhereIsSaid() {
        Run nowhere = citations("60/1");
        Run noParagraph = citations("--grep", "springs");

        assertThat(nowhere.status()).isZero();
        assertThat(nowhere.out()).isEqualTo("60/1 is cited nowhere in 3 adopted documents\n");
        assertThat(noParagraph.status()).isZero();
        assertThat(noParagraph.out())
                .isEqualTo(
                        """
                No citations in paragraphs with “springs” in 3 adopted documents

                2 that entered or left in other paragraphs are not shown
                """);
    }

    @Test
    void whatIsNoSymbolIsTroubleOnOneLine() {
        Run run = citations("xylophone");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "recital: 'xylophone': not recognized as the symbol of a document: give one as 70/125, E/2018/33, 'decision 77/568', S/RES/1325 or 'Human Rights Council resolution 48/13'\n");
    }

    @Test
    @Tag("slow")
    void resultFulfilsItsSchema() throws IOException {
        Schemas.validate("citations-4", citations("--format", "json").out());
        Schemas.validate("citations-4", citations("60/1", "--format", "json").out());
        Schemas.validate(
                "citations-4",
                citations("--grep", "springs", "--format", "json").out());
        Schemas.validate(
                "citations-4", Run.recital("citations", "--format", "json").out());
    }

    @Test
    void tableHasOneRowForEachMention() {
        assertThat(citations("--format", "csv").out())
                .isEqualTo(
                        """
                year,document,draft,edition,cited,kind,change,significance,paragraph,note,printed,last cited,cited in,series
                2016,A/RES/71/901,false,official,A/RES/70/901,assembly-resolution,entered,routine,PP1,,'70/901,,,Wells and village roads
                2017,A/RES/72/901,false,official,A/RES/70/901,assembly-resolution,stayed,,PP1,,'70/901,,,Wells and village roads
                2017,A/RES/72/901,false,official,A/RES/71/901,assembly-resolution,entered,routine,PP1,,'71/901,,,Wells and village roads
                """);
    }

    @Test
    void endingOfTheFileMakesAPage() throws IOException {
        Path page = folder.resolve("citations.html");

        assertThat(citations("-o", page.toString()).status()).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("All by year");
    }

    @Test
    void paraphrasedTextIsCalledParaphrased() {
        assertThat(Run.recital("citations").out())
                .contains(
                        "Paraphrase, written for recital in its own words, without notes: not the\nofficial wording, do not quote");
    }
}
