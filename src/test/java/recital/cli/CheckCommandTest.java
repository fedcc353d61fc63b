package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void collection() {
        WellsCollection.in(folder);
    }

    private Run check(String... options) {
        List<String> all = new ArrayList<>(List.of("check", "72/901", "--corpus", folder.toString()));
        all.addAll(List.of(options));
        return Run.recital(all.toArray(String[]::new));
    }

    @Test
    void findingsStandWithWhatWasLookedAt() {
        Run run = check("--only", "report-request,citation-date");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        """
                72/901: Wells and village roads
                beside 71/901: 1 remark

                Remarks
                OP1  report-request  asked of the Secretary-General, to whom is not said, at the
                    seventy-third session
                    “to report on wells at the seventy-third session”

                What was looked at
                citation-date   the dates of 2 of 2 dated citations, not whether the number is
                                right
                report-request  1 request beside 0 requests: the collection has no resolution of
                                another series of these sessions
                """);
    }

    @Test
    void oneScreenIsShownUnlessAllIsAskedFor() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            text.append(i)
                    .append(".   Urging all to dig well number ")
                    .append(i)
                    .append(".\n\n");
        }
        Path draft = Files.writeString(
                folder.resolveSibling("draft.txt"), "A/C.2/73/L.9\n\nThe General Assembly,\n\n" + text);

        Run screen = Run.recital("check", draft.toString(), "70/901", "--corpus", folder.toString());
        Run all = Run.recital("check", draft.toString(), "70/901", "--all", "--corpus", folder.toString());

        assertThat(screen.out()).contains("beside 70/901: ", " more findings; --all shows every finding");
        assertThat(screen.out().lines()).hasSizeLessThan(30);
        assertThat(all.out()).doesNotContain("--all").contains("opening-verb", "\npunctuation  ");
        assertThat(all.out().lines()).hasSizeGreaterThan(40);
    }

    /** The draft is there in two editions, what it continues in one. */
    @Test
    void draftIsReadInTheEditionOfWhatItContinues() {
        Run run = Run.recital("check", "2019-draft", "--only", "length");

        assertThat(run.out()).contains("\nbeside 73/218: ", "Paraphrase, written for recital");
    }

    @Test
    void draftWithoutTheTextOfTheYearBeforeTellsHowThatIsHad() throws Exception {
        Files.delete(folder.resolve("A_RES_70_901.txt"));
        Files.delete(folder.resolve("A_RES_71_901.txt"));

        assertThat(check("--only", "length").err())
                .startsWith(
                        "recital: note: 72/901 seems to continue 71/901, of which no official text is here to compare "
                                + "with: 'recital corpus fetch 71/901' gets it, or download ");
    }

    @Test
    void ruleThatIsLeftOutIsNotAsked() {
        assertThat(check("--without", "report-request", "--format", "csv").out())
                .doesNotContain("report-request");
    }

    @Test
    void scriptIsToldOfWhatWasToBeFreeOf() {
        Run remark = check("--only", "report-request", "--fail-on", "remark");
        Run rule = check("--fail-on", "report-request");
        Run heavier = check("--only", "report-request", "--fail-on", "question,citation-date");

        assertThat(remark.status()).isEqualTo(2);
        assertThat(remark.out()).contains("OP1  report-request");
        assertThat(remark.err()).isEqualTo("recital: 72/901: 1 finding of what --fail-on names: see the list\n");
        assertThat(rule.status()).isEqualTo(2);
        assertThat(heavier.status()).isZero();
        assertThat(heavier.err()).isEmpty();
    }

    @Test
    void draftHeldAgainstAnOlderTextThanItContinuesIsToldSo() throws Exception {
        Files.delete(folder.resolve("A_RES_71_901.txt"));

        assertThat(check("--only", "length").err())
                .startsWith("recital: note: 72/901 is held against 70/901, and seems to continue 71/901, of which no ");
    }

    @Test
    void whatCanNeverFailIsRefused() {
        assertThat(check("--without", "length", "--fail-on", "length").err())
                .isEqualTo("recital: --fail-on: none of these rules is asked: ask them by --only, or name a weight\n");
        assertThat(check("--only", "length", "--without", "length").err())
                .isEqualTo("recital: --without: no rule is left to ask: leave one of those of --only\n");
    }

    @Test
    void nameThatIsNoRuleIsRefusedInOneLine() {
        Run only = check("--only", "wells");
        Run failOn = check("--fail-on", "wells");

        assertThat(only.status()).isEqualTo(2);
        assertThat(only.err().lines()).singleElement().asString().contains("'wells' is none of predecessor, near-copy");
        assertThat(failOn.status()).isEqualTo(2);
        assertThat(failOn.err().lines()).singleElement().asString().contains("neither a weight nor a rule");
    }
}
