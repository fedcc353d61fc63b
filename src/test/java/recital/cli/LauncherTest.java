package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java that only tells how it was called. */
class LauncherTest {

    @TempDir
    private Path folder;

    private Path launcher;
    private Path java;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        Path home = Files.createDirectories(folder.resolve("my programs/recital"));
        launcher = Files.copy(Path.of("src/main/launcher/recital"), home.resolve("recital"));
        executable(launcher);
        java = javaOf("17.0.1", "jdk");
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        Result result = run(launcher, "diff", "57/270 B", "", "a*b", "it's \"so\"", "$HOME");

        assertThat(result.status()).isEqualTo(7);
        assertThat(result.lines()).containsSubsequence("diff", "57/270 B", "", "a*b", "it's \"so\"", "$HOME");
    }

    @Test
    void jarAndArchiveStandBesideTheLauncher() throws Exception {
        String home = launcher.getParent().toRealPath().toString();
        assertThat(run(launcher, "show").lines())
                .contains(home + "/recital.jar")
                .noneMatch(line -> line.contains("recital.jsa"));

        Files.writeString(launcher.resolveSibling("recital.jsa"), "");
        assertThat(run(launcher, "show").lines())
                .contains("-XX:SharedArchiveFile=" + home + "/recital.jsa", home + "/recital.jar");
    }

    @Test
    void pathOfTheJarDoesNotTellWhereTheFolderLies() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "needs descriptors as files");
        Files.writeString(launcher.resolveSibling("recital.jar"), "");

        assertThat(run(launcher, "show").lines()).contains("/proc/self/fd/9/recital.jar");
    }

    /** What an archive was made with: the small jar is opened in place of the large one. */
    @Test
    void resourcesComeFirstWhereTheArchiveWasMadeWithThem() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "needs descriptors as files");
        Path jar = Files.writeString(launcher.resolveSibling("recital.jar"), "");
        Path resources = Files.writeString(launcher.resolveSibling("resources.jar"), "");
        Files.setLastModifiedTime(resources, Files.getLastModifiedTime(jar));
        String large = "/proc/self/fd/9/recital.jar";

        assertThat(run(launcher, "show").lines()).containsSubsequence("-jar", large, "show");

        Files.writeString(launcher.resolveSibling("recital.jsa"), "");
        assertThat(run(launcher, "show").lines())
                .containsSubsequence("-cp", "/proc/self/fd/9/resources.jar:" + large, "recital.cli.Main", "show")
                .doesNotContain("-jar");

        Files.setLastModifiedTime(resources, FileTime.fromMillis(0));
        assertThat(run(launcher, "show").lines()).as("of another build").containsSubsequence("-jar", large, "show");
    }

    @Test
    void imageRunsOnItsOwnJava() throws Exception {
        Path image = folder.resolve("an image");
        Path program = Files.createDirectories(image.resolve("bin")).resolve("recital");
        executable(Files.copy(launcher, program));
        Path runtime = Files.createDirectories(image.resolve("lib/runtime/bin"));
        Files.writeString(image.resolve("lib/recital.jar"), "");
        Files.writeString(image.resolve("lib/recital.jsa"), "");
        executable(Files.writeString(runtime.resolve("java"), "#!/bin/sh\necho own; echo \"$1\""));

        Path link = Files.createSymbolicLink(folder.resolve("recital"), program);
        Result result = run(Map.of("JAVA_HOME", folder.resolve("none").toString()), link, "show");

        assertThat(result.lines())
                .containsExactly("own", "-XX:SharedArchiveFile=" + image.toRealPath() + "/lib/recital.jsa");
    }

    /** As the build leaves it in target, and as it lies in an image that has no jar. */
    @Test
    void programWithoutJavaIsTakenWhereItIsThere() throws Exception {
        Path image = folder.resolve("an image");
        Path program = Files.createDirectories(image.resolve("bin")).resolve("recital");
        executable(Files.copy(launcher, program));
        nativeProgram(image.resolve("lib"));
        nativeProgram(launcher.getParent());
        Map<String, String> noJava = Map.of("JAVA_HOME", folder.resolve("none").toString());

        assertThat(run(noJava, program, "diff", "57/270 B", "").lines())
                .containsExactly(
                        "native",
                        "-Djava.awt.headless=true",
                        "-Drecital.terminals=",
                        "-Drecital.columns=",
                        "diff",
                        "57/270 B",
                        "");
        assertThat(run(noJava, launcher, "show").lines()).startsWith("native");
    }

    @Test
    void programWithoutJavaOfAnotherBuildIsPassedOver() throws Exception {
        Path program = nativeProgram(launcher.getParent());
        Files.setLastModifiedTime(program, FileTime.fromMillis(0));
        Files.writeString(launcher.resolveSibling("recital.jar"), "");

        assertThat(run(launcher, "show").lines()).contains("-XX:+UseSerialGC").doesNotContain("native");
    }

    /** It would take them for options of its own machine, wherever they stand. */
    @Test
    void wordsThatTheProgramWithoutJavaWouldTakeForItsOwnGoToJava() throws Exception {
        nativeProgram(launcher.getParent());

        Result alone = run(launcher, "show", "-Dx");
        assertThat(alone.status()).isEqualTo(2);
        assertThat(alone.lines()).containsExactly("recital: unknown option '-Dx': try 'recital --help'");

        Path jar = Files.writeString(launcher.resolveSibling("recital.jar"), "");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        assertThat(run(launcher, "show", "-Dx").lines()).contains("-XX:+UseSerialGC", "-Dx");
    }

    @Test
    void limitsOfMemoryForJavaHoldForTheProgramWithoutItToo() throws Exception {
        nativeProgram(launcher.getParent());

        assertThat(run(Map.of("JAVA_TOOL_OPTIONS", "-Xmx2g -XX:+UseZGC"), launcher, "show")
                        .lines())
                .contains("-Xmx2g")
                .doesNotContain("-XX:+UseZGC");
    }

    private static Path nativeProgram(Path home) throws IOException {
        Path program = Files.createDirectories(home.resolve("native")).resolve("recital");
        Files.writeString(program, "#!/bin/sh\necho native\nfor word; do echo \"$word\"; done\n");
        executable(program);
        return program;
    }

    /** Colour and width are told by the one that can, and the class path is written otherwise. */
    @Test
    void launcherForWindowsHasTheSameFlags() throws Exception {
        assertThat(flags("recital.cmd")).isEqualTo(flags("recital")).contains("-Xshare:auto", "-XX:+UseSerialGC");
    }

    /** With other ends cmd.exe may miss the labels of a script. */
    @Test
    void launcherForWindowsHasTheEndsOfLinesOfWindows() throws Exception {
        assertThat(Files.readString(Path.of("src/main/launcher/recital.cmd")).split("\n"))
                .allSatisfy(line -> assertThat(line).endsWith("\r"));
    }

    /** It has no archive of classes, and knows no commands. */
    @Test
    void whatJbangIsToldAreFlagsOfTheLauncherForShortRuns() throws Exception {
        String launcher = Files.readString(Path.of("src/main/launcher/recital"));
        String ofShortRuns = launcher.replace("$compiler", "1").replace("$patience", "2");

        assertThat(flagsIn(ofShortRuns))
                .containsAll(flagsIn(Files.readString(Path.of("src/packaging/jbang-catalog.json"))));
        assertThat(launcher).contains("*) patience=2 ;;", "*) compiler=1 ;;");
    }

    /** The flags for Java, which come last. */
    private static List<String> flags(String file) throws IOException {
        String launcher = Files.readString(Path.of("src/main/launcher", file));
        return flagsIn(launcher.substring(launcher.indexOf("-Xshare:auto")));
    }

    private static List<String> flagsIn(String text) {
        return Pattern.compile("-(?:X|Djava)[\\w:+=.-]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void launchersSpareTheSameCommandsTheirPatience() throws Exception {
        String commands = "batch blame citations figures report trace verbs";
        assertThat(Path.of("src/main/launcher/recital.cmd")).content().contains("in (" + commands + ") do");
        assertThat(Path.of("src/main/launcher/recital")).content().contains(commands.replace(" ", " | ") + ")");
    }

    @Test
    void linksToTheLauncherAreFollowed() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path inner = Files.createSymbolicLink(bin.resolve("inner"), Path.of("../my programs/recital/recital"));
        Path outer = Files.createSymbolicLink(folder.resolve("outer"), inner.toAbsolutePath());

        assertThat(run(outer, "show").lines()).contains(launcher.getParent().toRealPath() + "/recital.jar");
    }

    @Test
    void nothingIsATerminalInAPipe() throws Exception {
        assertThat(run(launcher, "show").lines()).contains("-Drecital.terminals=", "-Drecital.columns=");
    }

    @Test
    void missingJavaIsToldOnOneLine() throws Exception {
        Result wrong = run(Map.of("JAVA_HOME", folder.resolve("none").toString()), launcher, "show");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.lines())
                .singleElement()
                .asString()
                .startsWith("recital: Java: JAVA_HOME is ")
                .endsWith("set it to a Java 17 or later");

        Result none = run(Map.of("JAVA_HOME", "", "PATH", folder.toString()), launcher, "show");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.lines()).last().asString().startsWith("recital: Java: it is not there: install Java 17");
    }

    @Test
    void olderJavaIsToldByItsVersion() throws Exception {
        for (String version : List.of("11.0.2", "1.8.0_392")) {
            Path old = javaOf(version, "jdk " + version);
            Result result = run(Map.of("JAVA_HOME", old.getParent().getParent().toString()), launcher, "show");

            assertThat(result.status()).isEqualTo(2);
            assertThat(result.lines())
                    .singleElement()
                    .asString()
                    .contains("is version " + version + ": install Java 17 or later");
        }
    }

    @Test
    void newerJavaIsWelcome() throws Exception {
        Path newer = javaOf("25", "jdk 25");

        assertThat(run(Map.of("JAVA_HOME", newer.getParent().getParent().toString()), launcher, "show")
                        .status())
                .isEqualTo(7);
    }

    /** By itself it would end with 1, which says that two documents differ. */
    @Test
    void javaThatDoesNotStartIsTrouble() throws Exception {
        Result result = run(Map.of("JAVA_TOOL_OPTIONS", "-Xmx1k"), launcher, "diff", "2017", "2018");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.lines())
                .containsExactly("recital: Java does not start: "
                        + "give it other options by JAVA_TOOL_OPTIONS, more memory by ulimit -v, "
                        + "or processes by ulimit -u");
    }

    @Test
    void localeWithoutUtf8IsReplaced() throws Exception {
        assertThat(run(Map.of("LC_ALL", "POSIX"), launcher, "show").lines()).contains("locale C.UTF-8");
        assertThat(run(Map.of("LC_ALL", "", "LANG", "fr_FR.utf8"), launcher, "show")
                        .lines())
                .contains("locale ");
    }

    /** A Java that prints its locale and arguments, one a line, and ends with 7. */
    private Path javaOf(String version, String name) throws IOException {
        Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        Files.writeString(bin.resolveSibling("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path fake = Files.writeString(
                bin.resolve("java"),
                "#!/bin/sh\necho \"locale $LC_ALL\"\nfor a in \"$@\"; do echo \"$a\"; done\nexit 7\n");
        executable(fake);
        return fake;
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result run(Path program, String... arguments) throws Exception {
        return run(Map.of(), program, arguments);
    }

    private Result run(Map<String, String> environment, Path program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", java.getParent().getParent().toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output.lines().toList());
    }

    private record Result(int status, List<String> lines) {}
}
