package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the program as people do: the launcher that the build made, as a process of its own that may not hang. */
final class Launched {

    static final String PROGRAM = Path.of("target/recital").toAbsolutePath().toString();

    private static final long LONGEST_SECONDS = 60;

    private final Path folder;
    private final List<String> before;
    private final Map<String, String> surroundings;

    private Launched(Path folder, List<String> before, Map<String, String> surroundings) {
        this.folder = folder;
        this.before = List.copyOf(before);
        this.surroundings = Map.copyOf(surroundings);
    }

    /** With that working folder; skipped where nothing was built. */
    static Launched in(Path folder) {
        assumeTrue(Files.isExecutable(Path.of(PROGRAM)), "needs target/recital, which 'mvn package' makes");
        return new Launched(
                folder, List.of(), Map.of("RECITAL_HOME", folder.resolve("none").toString()));
    }

    /** As somebody types it who has just installed the program, and nothing in that home yet. */
    static Launched asTypedIn(Path folder, Path home) {
        Map<String, String> surroundings = Map.of(
                "HOME", home.toString(),
                "RECITAL_CACHE", home.resolve("cache").toString(),
                "PATH", Path.of(PROGRAM).getParent() + File.pathSeparator + System.getenv("PATH"),
                "LC_ALL", "C.UTF-8",
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "Keeper",
                "GIT_AUTHOR_EMAIL", "keeper@example.org",
                "GIT_COMMITTER_NAME", "Keeper",
                "GIT_COMMITTER_EMAIL", "keeper@example.org");
        return new Launched(folder, in(folder).before, surroundings);
    }

    /** The same run by another program, which is asked for first. */
    Launched by(String... command) {
        assumeTrue(isThere(command[0]), "needs " + command[0]);
        return new Launched(folder, List.of(command), surroundings);
    }

    /** The same as somebody to whom permissions apply: the superuser without the power to pass over them. */
    Launched boundByPermissions() {
        boolean superuser = "root".equals(System.getProperty("user.name"));
        return superuser ? by("setpriv", "--bounding-set=-all", "--inh-caps=-all") : this;
    }

    static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    Ended run(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    /** With variables of the environment; a value that is empty is one. */
    Ended run(Map<String, String> environment, String... arguments) throws Exception {
        return start(environment, arguments).end();
    }

    /** A line of a shell in which {@code $RECITAL} is the program. */
    Ended shell(String line) throws Exception {
        return started(Map.of("RECITAL", PROGRAM), List.of("/bin/sh", "-c", line))
                .end();
    }

    Running start(Map<String, String> environment, String... arguments) throws IOException {
        return started(
                environment,
                Stream.concat(Stream.of(PROGRAM), Stream.of(arguments)).toList());
    }

    private Running started(Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(before.stream(), command.stream()).toList())
                .directory(folder.toFile());
        builder.environment().putAll(surroundings);
        builder.environment().putAll(environment);
        File out = File.createTempFile("recital", ".out");
        File err = File.createTempFile("recital", ".err");
        Process process = builder.redirectOutput(out).redirectError(err).start();
        process.getOutputStream().close();
        return new Running(process, out, err);
    }

    /** A run, and the files to which it speaks. */
    record Running(Process process, File out, File err) {

        Ended end() throws IOException, InterruptedException {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("does not end, having said: " + Files.readString(err.toPath()));
            }
            Ended ended =
                    new Ended(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
            Files.delete(out.toPath());
            Files.delete(err.toPath());
            return ended;
        }
    }

    /** What came of a run. */
    record Ended(int status, String out, String err) {

        /** Ended with 2 and said so on one line. */
        Ended isTrouble(String beginning) {
            assertThat(err).startsWith("recital: " + beginning).hasLineCount(1);
            assertThat(status).as(err).isEqualTo(ExitStatus.TROUBLE);
            return this;
        }
    }
}
