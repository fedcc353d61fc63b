package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.Invented;

/** Runs of the program are killed at any moment: nothing half written is left, and the next run ends like a clean one. */
@Tag("slow")
class KilledRunTest {

    /** For each of three commands. */
    private static final int MOMENTS = 10;

    @TempDir
    private Path folder;

    private final Random random = new Random(7);
    private long usual;

    @BeforeEach
    void measureWholeRun() throws Exception {
        long start = System.nanoTime();
        finish(
                "batch",
                "--consecutive",
                "--corpus",
                texts(),
                "--out",
                folder.resolve("clean").toString());
        usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static String texts() {
        return Invented.TEXTS.toString();
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().put("RECITAL_CACHE", folder.resolve("cache").toString());
        builder.environment().put("RECITAL_HOME", folder.resolve("home").toString());
        return builder.start();
    }

    private String finish(String... arguments) throws Exception {
        assertThat(start(arguments).waitFor()).as(() -> said()).isIn(0, 1);
        return said();
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said.txt"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void kill(String... arguments) throws Exception {
        Process process = start(arguments);
        process.waitFor(1 + random.nextInt((int) usual), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (!Files.exists(folder)) {
            return contents;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    /** The files of a folder that other programs see. */
    private static Map<String, String> visible(Path folder) throws IOException {
        Map<String, String> visible = contents(folder);
        visible.keySet().removeIf(name -> name.startsWith("."));
        return visible;
    }

    @Test
    void resultsOfBatchAreWholeOrNotThereAndResumingEndsLikeCleanRun() throws Exception {
        Map<String, String> clean = contents(folder.resolve("clean"));
        for (int i = 0; i < MOMENTS; i++) {
            Path out = folder.resolve("killed" + i);
            String[] batch = {"batch", "--consecutive", "--resume", "--corpus", texts(), "--out", out.toString()};
            kill(batch);
            Map<String, String> left = visible(out);
            left.remove("summary.csv.part");
            assertThat(clean).containsAllEntriesOf(left);

            finish(batch);
            assertThat(contents(out)).isEqualTo(clean);
        }
    }

    @Test
    void documentsThatWereAddedAreWholeAndFoundAndTheRestCanBeAddedAfterwards() throws Exception {
        List<String> add = List.of("corpus", "add", texts());
        Path clean = folder.resolve("clean-collection");
        finish(Stream.concat(add.stream(), Stream.of("--corpus", clean.toString()))
                .toArray(String[]::new));
        for (int i = 0; i < MOMENTS; i++) {
            Path collection = folder.resolve("collection" + i);
            String[] addHere = Stream.concat(add.stream(), Stream.of("--corpus", collection.toString()))
                    .toArray(String[]::new);
            kill(addHere);
            Map<String, String> left = visible(collection);
            left.remove("manifest.json");
            assertThat(contents(clean)).containsAllEntriesOf(left);

            finish(addHere);
            assertThat(contents(collection)).isEqualTo(contents(clean));
        }
    }

    @Test
    void whatIsKeptOfKilledRunChangesNoAnswer() throws Exception {
        String[] list = {"diff", "70/950", "71/950", "--corpus", texts()};
        String clean = finish(list);
        for (int i = 0; i < MOMENTS; i++) {
            kill(Stream.concat(Stream.of(list), Stream.of("--rehash")).toArray(String[]::new));
            assertThat(finish(list)).isEqualTo(clean);
        }
    }
}
