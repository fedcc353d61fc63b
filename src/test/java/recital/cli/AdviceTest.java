package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.Resolutions;
import recital.align.Overrides;
import recital.corpus.acquire.Fetched;
import recital.corpus.cache.Cache;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.ErrorCode;
import recital.diff.Comparisons;
import recital.model.Resolution;
import recital.model.Symbol;

/** What the command line tells its user to do where a collection cannot do what was asked. */
class AdviceTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void collection() throws Exception {
        Files.writeString(folder.resolve("71.txt"), WellsCollection.brief(71, "Paraphrase, in other words"));
        Files.writeString(folder.resolve("72.txt"), WellsCollection.brief(72, "Distr.: General"));
    }

    @Test
    void nameThatIsLikeNoOtherIsLookedUpInTheList() {
        assertThat(diff("nothing.txt", "2017"))
                .isEqualTo("recital: nothing.txt: no symbol, year or session, and no such file: "
                        + "'recital corpus list' shows what there is\n");
    }

    @Test
    void nameThatIsLikeAnotherIsNot() {
        assertThat(diff("72/90", "2017")).endsWith("did you mean 72/901?\n");
    }

    @Test
    void officialTextOfAParaphrasedOneIsFetched() {
        assertThat(diff("2016", "2017"))
                .isEqualTo(
                        "recital: 2016: here only in the paraphrased edition, the other documents only in the official "
                                + "one: what differs would be the edition, not the years: recital corpus fetch 71/901 gets the "
                                + "official text, --mix-editions compares all the same\n");
    }

    @Test
    void folderIsNamedByAnOption() {
        assertThat(diff(folder.toString(), "2017"))
                .isEqualTo("recital: " + folder + ": a folder, not a document: --corpus names a folder of documents\n");
    }

    @Test
    void limitIsRaisedByAnOption() {
        assertThat(Run.recital("corpus", "list", "--corpus", folder.toString(), "--limit", "bytes=100")
                        .err())
                .isEqualTo(
                        "recital: note: 71.txt: cannot be read: larger than 100 bytes: --limit bytes=N raises the limit\n"
                                + "recital: note: 72.txt: cannot be read: larger than 100 bytes: --limit bytes=N raises the limit\n");
    }

    @Test
    void whatIsNotComparedInTimeIsGivenMoreOfIt() {
        Resolution earlier = Resolutions.resolution("71/901").build();
        Resolution later = Resolutions.resolution("72/901").build();
        Comparisons impatient = new Comparisons(Cache.NONE).within(Duration.ZERO);

        Run run = Run.withPipes().failing(catchException(() -> impatient.diff(earlier, later, Overrides.none())));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "recital: 71/901 and 72/901: not compared in 0 seconds: --limit seconds=N raises the limit\n");
    }

    @Test
    void whatWasNotFetchedIsLookedForOrWaitedFor() {
        List<Fetched.Refusal> refusals = List.of(
                new Fetched.Refusal(ErrorCode.TOO_LARGE, "pdf larger than 9 bytes"),
                new Fetched.Refusal(ErrorCode.NOT_FETCHED, "doc not there (404)"));

        assertThat(Advice.message(new Fetched.Failure(Symbol.of("72/901"), refusals, false)))
                .isEqualTo("72/901: pdf larger than 9 bytes: --limit bytes=N raises the limit; doc not there (404): "
                        + "look for it at https://undocs.org/en/A/RES/72/901 and add the file by 'recital corpus add'");
        assertThat(Advice.message(new Fetched.Failure(Symbol.of("72/901"), List.of(), true)))
                .endsWith("run it again later, it goes on with what is missing");
    }

    @Test
    void everyLimitIsRaisedByItsOption() {
        assertThat(advice(ErrorCode.TOO_LONG)).isEqualTo("a.pdf: why: --limit characters=N raises the limit");
        assertThat(advice(ErrorCode.TOO_DEEP)).isEqualTo("a.pdf: why: --limit depth=N raises the limit");
        assertThat(advice(ErrorCode.TOO_MANY_PAGES)).isEqualTo("a.pdf: why: --limit pages=N raises the limit");
        assertThat(advice(ErrorCode.TOO_MUCH_MEMORY)).isEqualTo("a.pdf: why: --limit memory=N raises the limit");
        assertThat(advice(ErrorCode.TOO_SLOW)).isEqualTo("a.pdf: why: --limit seconds=N raises the limit");
        assertThat(advice(ErrorCode.UNREADABLE)).isEqualTo("a.pdf: why");
    }

    @Test
    void folderThatIsWrittenToByAnotherRunIsWaitedFor() {
        assertThat(advice(ErrorCode.BUSY)).isEqualTo("a.pdf: why: try again when it has done");
    }

    private static String advice(ErrorCode code) {
        return Advice.message(new CorpusException(code, "a.pdf", "why"));
    }

    private String diff(String earlier, String later) {
        return Run.recital("diff", earlier, later, "--corpus", folder.toString())
                .err();
    }
}
