package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReuseCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void collection() throws Exception {
        WellsCollection.in(folder);
        String wells = Files.readString(folder.resolve("A_RES_71_901.txt"));
        Files.writeString(
                folder.resolve("A_RES_72_902.txt"),
                wells.replace("71/901", "72/902")
                        .replace("Seventy-first", "Seventy-second")
                        .replace("21 December 2016", "22 December 2017")
                        .replace("its resolution 70/901 of 22 December 2015", "the keepers")
                        .replace("Wells and village roads", "Lighthouses of the coast"));
    }

    private Run reuse(String... options) {
        String[] all = new String[options.length + 5];
        all[0] = "reuse";
        all[1] = "--corpus";
        all[2] = folder.toString();
        all[3] = "--min-words";
        all[4] = "8";
        System.arraycopy(options, 0, all, 5, options.length);
        return Run.recital(all);
    }

    @Test
    void whoLendsAndWhoBorrowsIsShown() {
        Run run = reuse();

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("pairs of paragraphs share a run of 8 words or more\n")
                .containsPattern(
                        "Lent most\nwords  paragraphs  series  title\n +\\d+ +\\d +1  Wells and village roads\n")
                .contains("  Lighthouses of the coast\n");
    }

    @Test
    void everyPairIsARow() {
        assertThat(reuse("--format", "csv").out().lines().toList())
                .hasSizeGreaterThan(5)
                .anySatisfy(row -> assertThat(row).contains("A/RES/71/901,OP3,", "A/RES/72/902,OP3,", ",10,10,10,10,"));
    }

    @Test
    void everyLineFulfilsItsSchema() throws Exception {
        Run run = reuse("--format", "jsonl");

        assertThat(run.out().lines()).isNotEmpty();
        for (String line : run.out().lines().toList()) {
            Schemas.validate("reuse-4", line);
        }
    }

    @Test
    void endingOfTheFileMakesAPageOrRows() throws Exception {
        Path page = folder.resolve("reuse.html");
        Path rows = folder.resolve("reuse.csv");

        assertThat(reuse("-o", page.toString()).status()).isZero();
        assertThat(reuse("-o", rows.toString()).status()).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Who lends", "<rect class=\"new\"");
        assertThat(Files.readString(rows)).isEqualTo(reuse("--format", "csv").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--most 1 | --most 1: it is not from 2 to 10000",
                "--memory 0 | --memory 0: it is not from 1 to 65536",
                "-o no-such-folder/pairs.csv | cannot be written"
            })
    void whatCannotBeDoneIsToldInOneLine(String options, String message) {
        Run run = reuse(options.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }
}
