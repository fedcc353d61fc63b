package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineageCommandsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void collection() {
        WellsCollection.in(folder);
    }

    private Run recital(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--corpus";
        all[arguments.length + 1] = folder.toString();
        return Run.recital(all);
    }

    @Test
    void traceFollowsAParagraphByItsNumberOrItsWords() {
        Run byNumber = recital("trace", "2017#op3");
        Run byWords = recital("trace", "springs", "and", "of", "cisterns");

        assertThat(byNumber.status()).as(byNumber.err()).isZero();
        assertThat(byNumber.out())
                .startsWith("72/901#OP3 continues the provision that begins with ")
                .contains("2017  72/901 OP3");
        assertThat(byWords.out()).startsWith("\u201csprings and of cisterns\u201d: one provision holds these words");
    }

    @Test
    void blameAndFiguresAreToldByYear() {
        assertThat(recital("blame", "2017", "PP2").out()).contains("PP2  provision ", "Words by the year");
        assertThat(recital("figures", "--grep", "hour of walking").out()).contains("72/901 PP2", "35");
    }

    @Test
    void paraphrasedWordsAreCalledOursInTheFirstLineOfABlame() {
        Run run = Run.recital("blame", "2018", "OP16");

        assertThat(run.out().lines().findFirst().orElseThrow()).startsWith("These words are ours");
    }

    @Test
    void whatIsNowhereIsTroubleOnOneLine() {
        assertThat(recital("trace", "2017#OP99").status()).isEqualTo(2);
        assertThat(recital("trace", "xylophone").err())
                .contains("no paragraph of any series holds these words")
                .hasLineCount(1);
        assertThat(recital("blame", "2017", "OP99").err())
                .contains("no such paragraph")
                .hasLineCount(1);
    }

    @Test
    @Tag("slow")
    void everyResultFulfilsItsSchema() throws IOException {
        Schemas.validate(
                "trace-4", recital("trace", "wells", "--format", "json").out());
        Schemas.validate("blame-4", recital("blame", "2017", "--format", "json").out());
        Schemas.validate("figures-4", recital("figures", "--format", "json").out());
        Schemas.validate(
                "blame-4",
                Run.recital("blame", "2018", "OP16", "--format", "json").out());
    }

    @Test
    void everyResultCanBeHadAsTableAndAsPage() throws IOException {
        for (String[] command : new String[][] {{"trace", "wells"}, {"blame", "2017"}, {"figures"}}) {
            Path page = folder.resolve("out.html");
            String[] toPage = Arrays.copyOf(command, command.length + 2);
            toPage[command.length] = "-o";
            toPage[command.length + 1] = page.toString();
            String[] toTable = Arrays.copyOf(command, command.length + 2);
            toTable[command.length] = "--format";
            toTable[command.length + 1] = "csv";

            assertThat(recital(toPage).status()).isZero();
            assertThat(Files.readString(page))
                    .startsWith("<!DOCTYPE html>")
                    .doesNotContain("<script")
                    .endsWith("</html>\n");
            Files.delete(page);
            assertThat(recital(toTable).out().lines().count()).isGreaterThan(1);
        }
    }
}
