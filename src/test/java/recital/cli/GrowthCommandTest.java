package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.report.json.JsonReader;
import recital.report.json.JsonRenderers;

class GrowthCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void collection() {
        WellsCollection.in(folder);
    }

    private Run growth(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "growth";
        all[1] = "--corpus";
        all[2] = folder.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return Run.recital(all);
    }

    @Test
    void rowOfAYearAddsUp() {
        Run run = growth("--min-words", "6");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("Where the words of 3 resolutions come from\n")
                .contains("the series \u201cWells and village roads\u201d")
                .contains("a run of 6 words or more")
                .containsPattern("2015 +1 +62 +62 +0 +0 +62 +0 +0 +62\n")
                .contains("From 2015 to 2017: 62 \u2192 65 (+5 %) words.")
                .contains("71/901 OP3  came, 10 words (10 new): Welcomes the hand pump");
    }

    @Test
    void columnsForWhichANarrowTerminalHasNoRoomStandBelow() {
        Run run = growth("--width", "40");

        assertThat(run.out().lines()).allMatch(line -> line.length() <= 40);
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("year  texts  words  mean "))
                .anyMatch(line -> line.startsWith("year  new ") && line.endsWith("substance"))
                .filteredOn(line -> line.startsWith("2017 "))
                .hasSize(2);
    }

    @Test
    void sessionIsAPeriod() {
        assertThat(growth("--session", "71-72").out())
                .contains("all adopted resolutions of sessions 71\u201372 in")
                .containsPattern("(?m)^71 +1 ")
                .doesNotContainPattern("(?m)^70 ");
    }

    @Test
    void folderWithoutADocumentHasNone(@TempDir Path empty) {
        Run run = Run.recital("growth", "--all", "--corpus", empty.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no resolution in it was adopted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--min-words 1 | --min-words 1: it is not from 2 to 50",
                "--session 99 | no resolution of session 99",
                "--session wells | is no session, as 78, and no range, as 76-78",
                "--session 72-71 | ends before it begins",
                "--all --session 71 | leaves no session out"
            })
    void whatCannotBeCountedIsToldInOneLine(String options, String message) {
        Run run = growth(options.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void resultFulfilsItsSchemaAndComesBack() throws Exception {
        String json = growth("--format", "json").out();

        Schemas.validate("growth-4", json);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        JsonRenderers.growth()
                .render(JsonReader.growth(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))), again);
        assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(json);
    }

    @Test
    void columnsOfTheTableAddUpToTheWordsOfTheDocument() {
        assertThat(growth("--format", "csv").out().lines().skip(1)).hasSize(3).allSatisfy(row -> {
            String[] fields = row.split(",");
            long sum = 0;
            for (int i = 6; i < 15; i++) {
                sum += Long.parseLong(fields[i]);
            }
            assertThat(sum).isEqualTo(Long.parseLong(fields[5]));
        });
    }

    @Test
    void endingOfTheFileMakesAPage() throws Exception {
        Path page = folder.resolve("growth.html");

        assertThat(growth("-o", page.toString()).status()).isZero();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("<rect class=\"part-own-past\"", "What grew most");
    }
}
