package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code diff} and {@code report} of more than two documents. */
@Order(1)
class DraftingCommandTest {

    private static Run recital(String line) {
        return Run.recital(line.split(" "));
    }

    @Test
    void draftIsFollowedToWhatItLeadsTo() {
        Run run = recital("diff 2017 2018 2019-draft --brief --width 120");

        assertThat(run.status()).as(run.err()).isOne();
        assertThat(run.out())
                .startsWith("A/RES/72/200 \u2192 A/RES/73/218 \u2192 A/C.2/74/L.32")
                .contains("carried over from 2017", "added in 2018", "added in 2019 draft", "Paraphrase");
    }

    @Test
    void sameDocumentThriceDoesNotDiffer() {
        assertThat(recital("diff 2018 2018 2018").status()).isZero();
        assertThat(recital("diff 2018 2018 2017").status()).isOne();
        assertThat(recital("diff 2017 2018 2017").status()).isOne();
    }

    @Test
    void filterShowsItsRowsAndCountsTheOthers() {
        Run run = recital("diff 2017 2018 2019-draft --paragraph op16 --full");

        assertThat(run.out()).contains("OP18", "2018  OP16", "changed rows are hidden by the filter");
        assertThat(run.out()).doesNotContain("\nOP20");
    }

    @Test
    void paragraphThatNoDocumentHasIsNamed() {
        assertThat(recital("diff 2017 2018 2019-draft --paragraph OP99").err()).contains("OP99: no document has it");
    }

    @ParameterizedTest
    @CsvSource({
        "--format docx, the format docx holds two documents",
        "-o changes.diff, the format unified holds two documents",
        "--format md, more are for terminal",
        "--typography, --typography is for two documents",
        "--brief --format json, --brief is for the format terminal",
        "--explain --format html, --explain is for the format terminal",
        "--author Me, for the format docx",
        "2016 2015 2014 2013, at most 6"
    })
    void whatIsForTwoDocumentsIsRefusedInOneLine(String options, String why) {
        Run run = recital("diff 2017 2018 2019-draft " + options);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("recital: ").contains(why).hasLineCount(1);
    }

    @Test
    void reportIsOnePage(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("history.html");
        Run run = Run.recital("report", "2017", "2018", "2019-draft", "-o", page.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(page)).contains("Drafting history", "id=\"OP16\"", "2019 draft");
    }
}
