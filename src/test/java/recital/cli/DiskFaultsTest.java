package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recital.Invented;
import recital.cli.Launched.Ended;
import recital.cli.Launched.Running;

/** Disks that are full, folders that cannot be written to or hold pipes, several writers: one line, status 2, no hanging. */
@Tag("slow")
class DiskFaultsTest {

    private static final String TEXTS = Invented.TEXTS.toAbsolutePath().toString();
    private static final String[] DIFF = {"diff", "70/950", "71/950", "--corpus", TEXTS, "--cache", "off"};
    private static final int DIFFERENT = 1;

    @TempDir
    private Path folder;

    private Ended run(String... arguments) throws Exception {
        return Launched.in(folder).run(arguments);
    }

    private static String[] batch(String out) {
        return new String[] {"batch", "--consecutive", "--corpus", TEXTS, "--out", out};
    }

    private Path pipe(String name) throws Exception {
        assumeTrue(Launched.isThere("mkfifo"), "needs named pipes");
        Path pipe = folder.resolve(name);
        Files.createDirectories(pipe.getParent());
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    private TreeSet<String> names(String of) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(of))) {
            return new TreeSet<>(
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private void writeProtect(Path path, String permissions) throws IOException {
        assumeTrue(path.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    // A disk that is full.

    /** A disk of some kilobytes at {@code small}, which the shell leaves with all that was written. */
    private Ended onFullDisk(int kilobytes, String command) throws Exception {
        Files.createDirectories(folder.resolve("small"));
        String mount = "mount -t tmpfs -o size=" + kilobytes + "k tmpfs small";
        Launched shell = Launched.in(folder).by("unshare", "-rm");
        assumeTrue(shell.shell(mount).status() == 0, "needs the right to mount a small disk");
        return shell.shell(mount + " && $RECITAL " + command
                + "; status=$?; mkdir left; cp -r small/. left; find left -name '*.tmp'; exit $status");
    }

    @Test
    void reportOnFullDiskIsTroubleAndNoHalf() throws Exception {
        onFullDisk(8, "report 70/950 71/950 --corpus " + TEXTS + " -o small/changes.html")
                .isTrouble("small/changes.html: cannot be written: No space left on device: ");

        assertThat(names("left")).isEmpty();
    }

    @Test
    void pairsThatFillTheDiskFailAndThoseBeforeAreWhole() throws Exception {
        Ended ended = onFullDisk(80, "batch --consecutive --jobs 1 --out small --corpus " + TEXTS);

        assertThat(ended.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(ended.err())
                .contains(" pairs failed, the first ", ": the result cannot be written: No space left on device: ")
                .hasLineCount(1);
        assertThat(ended.out()).doesNotContain(".tmp");
        assertThat(names("left")).contains("summary.csv").hasSizeGreaterThan(1);
        assertThat(run(batch("whole")).status()).isZero();
        for (String name : names("left")) {
            if (!name.equals("summary.csv")) {
                assertThat(folder.resolve("left").resolve(name))
                        .hasSameTextualContentAs(folder.resolve("whole").resolve(name));
            }
        }
    }

    @Test
    void whatFitsOnTheDiskIsAddedAndTheRestIsToldEach() throws Exception {
        Ended ended = onFullDisk(8, "corpus add " + TEXTS + " --corpus small");

        assertThat(ended.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(ended.err().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches(
                        "recital: small: \\S+ cannot be written: No space left on device: look at the disk .*"));
        assertThat(names("left")).isNotEmpty().noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void cacheOnFullDiskIsNotMissed() throws Exception {
        Ended ended = onFullDisk(4, "diff 70/950 71/950 --cache small --corpus " + TEXTS);

        assertThat(ended).isEqualTo(run(DIFF));
        assertThat(ended.status()).isEqualTo(DIFFERENT);
    }

    @Test
    void fullDeviceIsTroubleForEveryWayOut() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs a device that is always full");
        Launched recital = Launched.in(folder);

        recital.run("report", "70/950", "71/950", "--corpus", TEXTS, "-o", "/dev/full")
                .isTrouble("/dev/full: cannot be written: No space left on device: ");
        recital.run(batch("/dev/full")).isTrouble("/dev/full: cannot be written: something else has that name: ");
        recital.shell("$RECITAL corpus list > /dev/full").isTrouble("standard output: No space left on device: ");
        recital.shell("$RECITAL --help > /dev/full").isTrouble("standard output: No space left on device: ");
        assertThat(recital.shell("$RECITAL show nothing 2> /dev/full").status()).isEqualTo(ExitStatus.TROUBLE);
    }

    // Folders that cannot be written to or read.

    @Test
    void folderThatCannotBeWrittenToIsTrouble() throws Exception {
        Path fixed = Files.createDirectory(folder.resolve("fixed"));
        writeProtect(fixed, "r-xr-xr-x");
        Launched recital = Launched.in(folder).boundByPermissions();
        String file = Invented.file("A_RES_70_950").toAbsolutePath().toString();

        recital.run("report", "70/950", "71/950", "--corpus", TEXTS, "-o", "fixed/changes.html")
                .isTrouble("fixed/changes.html: cannot be written: no permission: ");
        recital.run(batch("fixed")).isTrouble("fixed: cannot be written: no permission: ");
        recital.run(batch("fixed/results")).isTrouble("fixed/results: cannot be written: no permission: ");
        recital.run("corpus", "add", file, "--corpus", "fixed")
                .isTrouble("fixed: A_RES_70_950.txt cannot be written: no permission: ");
        recital.run("corpus", "add", file, "--corpus", "fixed/mine")
                .isTrouble("fixed/mine: cannot be made: no permission: ");
        assertThat(recital.run("diff", "70/950", "71/950", "--corpus", TEXTS, "--cache", "fixed/cache"))
                .isEqualTo(run(DIFF));
        assertThat(names("fixed")).isEmpty();
    }

    @Test
    void folderThatCannotBeReadIsTrouble() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        writeProtect(closed, "---------");

        Launched.in(folder)
                .boundByPermissions()
                .run("corpus", "list", "--corpus", "closed")
                .isTrouble("closed: cannot be listed: no permission: ");
    }

    @Test
    void fileThatCannotBeReadIsSaidAndTheOthersAreRead() throws Exception {
        Path collection = WellsCollection.in(Files.createDirectory(folder.resolve("wells")));
        writeProtect(collection.resolve("A_RES_71_901.txt"), "---------");

        Ended ended = Launched.in(folder).boundByPermissions().run("corpus", "list", "--corpus", "wells");

        assertThat(ended.status()).isZero();
        assertThat(ended.err()).isEqualTo("recital: note: A_RES_71_901.txt: cannot be read: no permission\n");
        assertThat(ended.out()).contains("72/901");
    }

    // What is no file.

    @Test
    void pipesDevicesAndLinksInAFolderArePassedOver() throws Exception {
        Path collection = WellsCollection.in(Files.createDirectory(folder.resolve("wells")));
        String before = run("corpus", "list", "--corpus", "wells").out();
        pipe("wells/A_RES_80_901.txt");
        pipe("wells/manifest.json");
        pipe("wells/links.tsv");
        Files.createSymbolicLink(collection.resolve("A_RES_81_901.txt"), Path.of("/dev/zero"));
        Files.createSymbolicLink(collection.resolve("itself"), Path.of("."));
        Files.createSymbolicLink(collection.resolve("here"), Path.of("there"));
        Files.createSymbolicLink(collection.resolve("there"), Path.of("here"));

        Ended ended = run("corpus", "list", "--notices", "--corpus", "wells");

        assertThat(ended.out()).isEqualTo(before);
        assertThat(ended.err())
                .contains(
                        "note: A_RES_80_901.txt: not a file: passed over",
                        "note: A_RES_81_901.txt: a symbolic link: passed over",
                        "note: here: a symbolic link: passed over",
                        "note: itself/: a symbolic link: passed over");
        assertThat(run("diff", "71/901", "72/901", "--corpus", "wells").status())
                .isEqualTo(DIFFERENT);
        assertThat(run("corpus", "add", "wells", "--corpus", "copy").status()).isZero();
        run("corpus", "add", "wells/A_RES_80_901.txt", "--corpus", "copy")
                .isTrouble("wells/A_RES_80_901.txt: not a file");
        run("show", "./wells/here").isTrouble("./wells/here: cannot be read: ");
        run("show", "/dev/zero").isTrouble("/dev/zero: cannot be read: larger than ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.csv", "summary.csv.part", "A_RES_70_950__A_RES_71_950.html"})
    void pipeInThePlaceOfAResultIsReplaced(String name) throws Exception {
        Path pipe = pipe("results/" + name);

        assertThat(run(batch("results")).status()).isZero();

        assertThat(Files.isRegularFile(pipe)).isEqualTo(!name.endsWith(".part"));
    }

    @Test
    void pipeInThePlaceOfTheLockIsTrouble() throws Exception {
        pipe("results/.recital.lock");

        run(batch("results")).isTrouble("results: cannot be written: .recital.lock is not a file: ");
    }

    @Test
    void linkInThePlaceOfAResultIsReplacedAndNotFollowed() throws Exception {
        Files.createDirectory(folder.resolve("results"));
        Path own = Files.writeString(folder.resolve("own.txt"), "own");
        Files.createSymbolicLink(folder.resolve("results/summary.csv"), own);
        Files.createSymbolicLink(folder.resolve("results/summary.csv.part"), own);

        assertThat(run(batch("results")).status()).isZero();

        assertThat(own).hasContent("own");
    }

    // Several writers.

    @Test
    void ofTwoBatchesIntoOneFolderOneIsRefusedOrWaitsForNone() throws Exception {
        Launched recital = Launched.in(folder);
        List<Running> both =
                List.of(recital.start(Map.of(), batch("results")), recital.start(Map.of(), batch("results")));

        for (Running one : both) {
            Ended ended = one.end();
            if (ended.status() != ExitStatus.DONE) {
                ended.isTrouble("results: cannot be written: another run of recital is writing to it: ");
            }
        }
        recital.run(batch("clean"));
        assertThat(names("results")).isEqualTo(names("clean"));
        assertThat(folder.resolve("results/summary.csv")).hasSameTextualContentAs(folder.resolve("clean/summary.csv"));
    }

    @Test
    void whatTwoRunsAddAtOnceIsThereOnce() throws Exception {
        Launched recital = Launched.in(folder);
        List<Running> both = List.of(
                recital.start(Map.of(), "corpus", "add", TEXTS, "--corpus", "both"),
                recital.start(Map.of(), "corpus", "add", TEXTS, "--corpus", "both"));

        for (Running one : both) {
            Ended ended = one.end();
            assertThat(ended.status()).as(ended.err()).isZero();
        }
        recital.run("corpus", "add", TEXTS, "--corpus", "clean");
        assertThat(names("both")).isEqualTo(names("clean"));
        assertThat(folder.resolve("both/manifest.json")).hasSameTextualContentAs(folder.resolve("clean/manifest.json"));
    }
}
