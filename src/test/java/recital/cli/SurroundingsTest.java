package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.Invented;
import recital.cli.Launched.Ended;
import recital.cli.Launched.Running;

/** Variables, terminals and signals of every kind: the same answer, or the end that was asked for. */
@Tag("slow")
class SurroundingsTest {

    private static final String TEXTS = Invented.TEXTS.toAbsolutePath().toString();
    private static final String[] DIFF = {"diff", "70/950", "71/950", "--corpus", TEXTS};

    private static final Pattern COLOR = Pattern.compile("\u001b\\[[0-9;]*m");

    @TempDir
    private Path folder;

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static Map<String, String> variables(String variables) {
        return Stream.of(variables.split("; "))
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LC_ALL=C; COLUMNS=0; TERM=; NO_COLOR=1; HOME=; TZ=Pacific/Kiritimati",
                "LC_ALL=tr_TR.UTF-8; COLUMNS=abc; TERM=dumb; HOME=relative; TMPDIR=/nonexistent",
                "LC_ALL=nowhere; COLUMNS=-5; XDG_DATA_HOME=relative; RECITAL_CACHE=/dev/null",
                "LC_ALL=; LANG=; COLUMNS=99999999999; HOME=/dev/null; RECITAL_CACHE=",
                "XDG_CACHE_HOME=/dev/null; RECITAL_CACHE=",
                "XDG_CACHE_HOME=relative; HOME=/dev/null; RECITAL_CACHE=",
                "JAVA_TOOL_OPTIONS=-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1; RECITAL_CACHE=off"
            })
    void answerIsTheSameWhateverTheVariables(String variables) throws Exception {
        Run usual = Run.recital(DIFF);

        Ended ended = Launched.in(folder).run(variables(variables), DIFF);

        assertThat(ended.out()).isEqualTo(usual.out()).isNotEmpty();
        assertThat(ended.status()).isEqualTo(usual.status());
        // Java says itself that it was given options.
        assertThat(ended.err().replaceFirst("^Picked up JAVA_TOOL_OPTIONS: .*\n", ""))
                .isEmpty();
        assertThat(isEmpty()).as("nothing is left in the folder").isTrue();
    }

    private Launched asUserWithoutAName() {
        assumeTrue("root".equals(System.getProperty("user.name")), "needs the right to be another user");
        folder.toFile().setWritable(true, false);
        folder.toFile().setExecutable(true, false);
        folder.toFile().setReadable(true, false);
        return Launched.in(folder).by("setpriv", "--reuid=54321", "--regid=54321", "--clear-groups");
    }

    @Test
    void userThatTheSystemDoesNotKnowLeavesNothingBehind() throws Exception {
        Ended ended = asUserWithoutAName().run(Map.of("HOME", "", "RECITAL_CACHE", ""), DIFF);

        assertThat(ended.status()).as(ended.err()).isEqualTo(1);
        assertThat(isEmpty()).isTrue();
    }

    @Test
    void cacheOfAUserWithoutANameIsThatUsersOwn() throws Exception {
        Launched recital = asUserWithoutAName();
        Map<String, String> cache =
                Map.of("RECITAL_CACHE", folder.resolve("own").toString());

        recital.run(cache, DIFF);

        assertThat(folder.resolve("own")).isNotEmptyDirectory();
        assertThat(recital.run(cache, "corpus", "cache").err()).isEmpty();
        Files.createDirectory(folder.resolve("of-root"));
        assertThat(recital.run(Map.of("RECITAL_CACHE", folder.resolve("of-root").toString()), DIFF)
                        .status())
                .isOne();
        assertThat(folder.resolve("of-root")).isEmptyDirectory();
    }

    @Test
    void homeOfTheEnvironmentIsTheUsersHome() throws Exception {
        Launched recital = Launched.in(folder);

        recital.run(Map.of("HOME", folder.toString(), "RECITAL_CACHE", "", "XDG_CACHE_HOME", ""), DIFF);

        assertThat(folder.resolve(".cache/recital")).isDirectory();
    }

    @Test
    void fileInThePlaceOfTheOwnCollectionIsTrouble() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");

        Launched.in(folder)
                .run(Map.of("RECITAL_HOME", file.toString()), "corpus", "list")
                .isTrouble(file + ": not a folder: ");
    }

    @Test
    void closedStandardInputIsEmpty() throws Exception {
        Launched.in(folder).shell("$RECITAL show - <&-").isTrouble("standard input: ");
    }

    @ParameterizedTest
    @CsvSource({"TERM=dumb, false", "NO_COLOR=1, false", "NO_COLOR=, true", "COLUMNS=0, true", "COLUMNS=abc, true"})
    void terminalIsPaintedUnlessItsUserRefuses(String variable, boolean painted) throws Exception {
        Launched recital = Launched.in(folder);
        assumeTrue(Launched.isThere("script"), "needs script, which makes a terminal");

        Ended ended = recital.shell("env -u NO_COLOR PAGER=cat TERM=xterm " + variable
                + " script -qec \"$RECITAL diff 70/950 71/950 --corpus " + TEXTS + "\" /dev/null");

        assertThat(ended.status()).isEqualTo(1);
        // What takes long may be told on a line that is cleared again, but not in a terminal that cannot.
        assertThat(COLOR.matcher(ended.out()).find()).isEqualTo(painted);
        assertThat(variable.equals("TERM=dumb") && ended.out().contains("\u001b"))
                .isFalse();
    }

    // Signals.

    private static boolean interruptsArrive() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.notExists(status)) {
            return true;
        }
        String ignored = Files.readString(status)
                .replaceFirst("(?s).*SigIgn:\\s+", "")
                .lines()
                .findFirst()
                .orElseThrow();
        return (Long.parseUnsignedLong(ignored, 16) & 2) == 0;
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void interruptedRunEndsAsSignalsDoAndLeavesNothingHalf(String signal, int status) throws Exception {
        assumeTrue(interruptsArrive(), "needs a parent that does not ignore interrupts");
        Launched recital = Launched.in(folder);
        String[] batch = {"batch", "--consecutive", "--corpus", TEXTS, "--formats", "html,json,tsv", "--out", "whole"};
        long start = System.nanoTime();
        assertThat(recital.run(batch).status()).isZero();
        long usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Random random = new Random(status);
        for (int i = 0; i < 4; i++) {
            batch[batch.length - 1] = "results" + i;
            Running running = recital.start(Map.of(), batch);
            // Not before the shell of the launcher has become Java.
            running.process().waitFor(usual / 4 + random.nextInt((int) usual), TimeUnit.MILLISECONDS);
            new ProcessBuilder(
                            "kill",
                            "-" + signal,
                            Long.toString(running.process().pid()))
                    .start()
                    .waitFor();
            Ended ended = running.end();
            assertThat(ended.status()).isIn(status, 0);
            assertThat(ended.err()).isEmpty();
            assertWholeAsFar("results" + i);
        }
    }

    private void assertWholeAsFar(String results) throws IOException {
        if (Files.notExists(folder.resolve(results))) {
            return;
        }
        try (Stream<Path> files = Files.list(folder.resolve(results))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!Set.of(".recital.lock", "summary.csv.part").contains(name)) {
                    assertThat(file)
                            .hasSameTextualContentAs(folder.resolve("whole").resolve(name));
                }
            }
        }
    }

    @Test
    void runThatWaitsForInputCanBeInterrupted() throws Exception {
        assumeTrue(interruptsArrive(), "needs a parent that does not ignore interrupts");
        Launched recital = Launched.in(folder);
        assertThat(recital.shell("mkfifo pipe").status()).isZero();

        Running running = recital.start(Map.of(), "show", "./pipe");
        assertThat(running.process().waitFor(2, TimeUnit.SECONDS)).isFalse();
        new ProcessBuilder("kill", "-INT", Long.toString(running.process().pid()))
                .start()
                .waitFor();

        assertThat(running.end().status()).isEqualTo(130);
    }
}
