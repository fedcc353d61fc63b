package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.Invented;
import recital.cli.Launched.Ended;

/** Pages are turned as git has it: which program does, and what comes of it. */
@Order(1)
class PagerTest {

    private static final String TEXTS = Invented.TEXTS.toAbsolutePath().toString();
    private static final String[] DIFF = {"diff", "70/950", "71/950", "--corpus", TEXTS};

    @TempDir
    private Path folder;

    private final List<String> commands = new ArrayList<>();
    private final List<String> options = new ArrayList<>();

    /** In a terminal where the pager writes what it gets to a file. */
    private Run inTerminal() {
        return Run.withPipes().inTerminal(80).startingPagersBy((command, variables) -> {
            commands.add(String.join(" ", command));
            options.add(variables.getOrDefault("LESS", "as the user has them"));
            return new ProcessBuilder("cat")
                    .redirectOutput(folder.resolve("pages").toFile())
                    .start();
        });
    }

    @Test
    void resultInATerminalIsTurnedByLessThatEndsWhereAllFits() throws Exception {
        Run run = inTerminal().with("NO_COLOR", "1").run(DIFF);

        assertThat(commands).containsExactly("less");
        assertThat(options).containsExactly("FRX");
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("pages"))
                .content()
                .isEqualTo(Run.recital(DIFF).out());
        assertThat(run.status()).as("that of the command").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'most -x', 'most -x'",
        "more, 'most', more",
        "'less -S | tee log', '', 'sh -c less -S | tee log'",
        "'', '~/bin/page', 'sh -c ~/bin/page'"
    })
    void pagerOfRecitalComesBeforeThatOfAllPrograms(String ours, String all, String started) {
        Run run = inTerminal().with("PAGER", all);
        (ours.isEmpty() ? run : run.with("RECITAL_PAGER", ours)).run(DIFF);

        assertThat(commands).containsExactly(started);
    }

    @Test
    void optionsOfLessThatTheUserHasStay() {
        inTerminal().with("LESS", "-R").run(DIFF);

        assertThat(options).containsExactly("as the user has them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAGER=cat", "PAGER=", "RECITAL_PAGER=", "RECITAL_PAGER=cat; PAGER=less", "TERM=dumb"})
    void whoWantsNoPagerHasNone(String variables) {
        Run run = inTerminal();
        for (String variable : variables.split("; ")) {
            String[] both = variable.split("=", 2);
            run.with(both[0], both[1]);
        }
        run.run(DIFF);

        assertThat(commands).isEmpty();
        assertThat(run.out()).contains("A/RES/71/950");
    }

    @Test
    void optionPipeAndFileHaveNoPager() {
        assertThat(inTerminal().run(with("--no-pager")).out()).contains("A/RES/71/950");
        inTerminal().run(with("-o", folder.resolve("changes.txt").toString()));
        Run.withPipes().with("PAGER", "more").run(DIFF);

        assertThat(commands).isEmpty();
        assertThat(folder.resolve("changes.txt")).content().contains("A/RES/71/950");
    }

    @Test
    void pagerThatIsMissingIsNoError() {
        // The starter of a test without one finds none.
        Run run = Run.withPipes().inTerminal(80).run(DIFF);

        assertThat(run.out()).contains("A/RES/71/950");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void pagerThatAShellCannotFindIsNoError() {
        Run run = Run.withPipes()
                .inTerminal(80)
                .startingPagersBy((command, variables) -> new ProcessBuilder("sh", "-c", "exit 127").start())
                .run(DIFF);

        assertThat(run.out()).contains("A/RES/71/950");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void pagerThatIsLeftEarlyIsNoError() {
        Run run = Run.withPipes()
                .inTerminal(80)
                .startingPagersBy((command, variables) -> new ProcessBuilder("true").start())
                .run("diff", "2017", "2018", "--format", "html");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void pagerHasTheTerminalOfTheProgram() throws Exception {
        Launched recital = Launched.in(folder);
        assumeTrue(Launched.isThere("script"), "needs script, which makes a terminal");
        Path pager = Files.writeString(folder.resolve("pager"), "#!/bin/sh\n[ -t 1 ] && [ -t 2 ] && wc -l\n");
        assumeTrue(pager.toFile().setExecutable(true));

        Ended ended =
                recital.shell("PAGER=" + pager + " script -qec \"$RECITAL " + String.join(" ", DIFF) + "\" /dev/null");

        // Where reading takes long, how far it is was told before, on a line that is cleared.
        assertThat(ended.out().strip()).matches("(?s)(.*\u001b\\[K)?\\d+");
        assertThat(ended.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "WT_SESSION=x, true",
        "TERM_PROGRAM=iTerm.app, true",
        "TERM_PROGRAM=Apple_Terminal, false",
        "VTE_VERSION=7600, true",
        "VTE_VERSION=4602, false",
        "TERM=xterm-kitty, true",
        "FORCE_HYPERLINK=1, true",
        "FORCE_HYPERLINK=0; WT_SESSION=x, false",
        "TERM=dumb; FORCE_HYPERLINK=1, false",
        "NO_COLOR=1; WT_SESSION=x, false"
    })
    void symbolsAreLinksWhereTheTerminalIsKnownToHaveThem(String variables, boolean linked) {
        Run run = Run.withPipes().inTerminal(80);
        for (String variable : variables.isEmpty() ? new String[0] : variables.split("; ")) {
            run.with(variable.split("=")[0], variable.split("=")[1]);
        }

        assertThat(run.run(with("--no-pager")).out().contains("\u001b]8;;https://undocs.org/en/A/RES/71/950\u001b"))
                .isEqualTo(linked);
    }

    @Test
    void noLinkGoesIntoAPipeOrAFileOrToWhoWantsNoColour() {
        Map<String, Run> runs = Map.of(
                "pipe", Run.withPipes().with("FORCE_HYPERLINK", "1").run(with("--color", "always")),
                "refused",
                        Run.withPipes()
                                .inTerminal(80)
                                .with("FORCE_HYPERLINK", "1")
                                .run(with("--no-pager", "--color", "never")));

        assertThat(runs.values())
                .allSatisfy(
                        run -> assertThat(run.out()).contains("A/RES/71/950").doesNotContain("\u001b]"));
    }

    private static String[] with(String... more) {
        List<String> all = new ArrayList<>(List.of(DIFF));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
