package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links that the user of a collection sets in its {@code links.tsv}. */
class UserLinksTest {

    private static final String ROADS_BECAME_THE_PUMP =
            """
            # The roads were given up for the pump.
            A/RES/70/901\tA/RES/71/901\tOP2\tOP3\tedited
            A/RES/70/901\tA/RES/71/901\t-\tOP2\tadded
            """;

    @TempDir
    private Path folder;

    private Path corpus;

    @BeforeEach
    void collection() throws IOException {
        corpus = WellsCollection.in(Files.createDirectory(folder.resolve("wells")));
    }

    @Test
    void theUserHasTheLastWord() {
        assertThat(diff("--format", "tsv").out()).contains("OP2\tOP2\tedited\t", "-\tOP3\tadded\t");

        links(ROADS_BECAME_THE_PUMP);
        Run run = diff("--format", "tsv");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("OP2\tOP3\tedited\t", "-\tOP2\tadded\t");
        assertThat(diff("--explain").out()).contains("set by the user");
    }

    @Test
    void reportAndBatchFollowTheUserToo() throws IOException {
        links(ROADS_BECAME_THE_PUMP);
        Path results = folder.resolve("results");

        assertThat(Run.recital("report", "2015", "2016", "--corpus", corpus.toString())
                        .out())
                .contains("set by the user");
        assertThat(batch(results).status()).isZero();
        assertThat(results.resolve("A_RES_70_901__A_RES_71_901.tsv")).content().contains("OP2\tOP3\tedited\t");
    }

    @Test
    void lifeOfAParagraphFollowsTheUserToo() {
        assertThat(trace().out()).contains("71/901#OP3  2016");

        links(ROADS_BECAME_THE_PUMP);

        assertThat(trace().out()).contains("70/901#OP2  2015");
    }

    @Test
    void lineThatDoesNotFitIsTroubleOfItsLineage() {
        links("A/RES/70/901\tA/RES/71/901\tOP9\tOP3\n");

        Run run = trace();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("recital: links.tsv:1: A/RES/70/901 has no paragraph OP9: mend the line or take it out\n");
    }

    @Test
    void resumedBatchComparesAgainWhatTheUserHasLinkedAnew() {
        Path results = folder.resolve("results");
        batch(results);

        links(ROADS_BECAME_THE_PUMP);
        batch(results, "--resume");

        assertThat(results.resolve("A_RES_70_901__A_RES_71_901.tsv")).content().contains("OP2\tOP3\tedited\t");
    }

    @Test
    void contradictionIsTroubleWithItsLine() {
        links(ROADS_BECAME_THE_PUMP + "A/RES/70/901\tA/RES/71/901\tOP2\tOP3\n");

        Run run = diff();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("recital: links.tsv:4: it contradicts links.tsv:2 on OP")
                .hasLineCount(1);
        assertThat(batch(folder.resolve("results")).status()).isEqualTo(2);
    }

    @Test
    void lineThatDoesNotFitTheDocumentsFailsItsOwnPairOnly() {
        links("A/RES/70/901\tA/RES/71/901\tOP9\tOP3\n");
        Path results = folder.resolve("results");

        Run run = diff();
        Run batch = batch(results);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("recital: links.tsv:1: ")
                .contains("no paragraph OP9")
                .hasLineCount(1);
        assertThat(batch.status()).isEqualTo(2);
        assertThat(batch.err()).contains("links.tsv:1: ", "no paragraph OP9");
        assertThat(results.resolve("A_RES_71_901__A_RES_72_901.tsv")).exists();
    }

    @Test
    void checkTellsSuchALineAsDiffDoes() {
        links("A/RES/71/901\tA/RES/72/901\tOP9\tOP3\n");

        Run run = Run.recital("check", "72/901", "--corpus", corpus.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("recital: links.tsv:1: A/RES/71/901 has no paragraph OP9: mend the line or take it out\n");
    }

    @Test
    void fileOfLinksIsNoDocumentOfTheCollection() {
        links(ROADS_BECAME_THE_PUMP);

        Run run = Run.recital("corpus", "check", "--corpus", corpus.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out() + run.err()).doesNotContain("links.tsv");
    }

    private void links(String lines) {
        WellsCollection.write(corpus, "links.tsv", lines);
    }

    private Run diff(String... more) {
        return run(new String[] {"diff", "2015", "2016", "--corpus", corpus.toString()}, more);
    }

    private Run trace() {
        return Run.recital("trace", "71/901#OP3", "--corpus", corpus.toString());
    }

    private Run batch(Path results, String... more) {
        return run(
                new String[] {
                    "batch",
                    "--consecutive",
                    "--formats",
                    "tsv",
                    "--corpus",
                    corpus.toString(),
                    "--out",
                    results.toString()
                },
                more);
    }

    private static Run run(String[] first, String[] more) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Run.recital(all);
    }
}
