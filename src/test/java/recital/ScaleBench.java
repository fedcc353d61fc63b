package recital;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Makes collections of several sizes and prints what commands take on each, the first time and once the documents are
 * read, with a picture of it in {@code target/bench/scale.svg}. {@code -Dbench.files} is the folder of real resolutions,
 * {@code -Dbench.out} where the collections go, {@code -Dbench.sizes} how large they are.
 */
@Tag("bench")
@Execution(ExecutionMode.SAME_THREAD)
class ScaleBench {

    private static final List<String> COMMANDS = List.of(
            "series", "citations 70/1", "corpus list", "corpus check", "batch --consecutive --formats json --out '%s'");

    @Test
    void commandsBySizeOfTheCollection() throws Exception {
        String files = System.getProperty("bench.files", "");
        LargeCollection collection = new LargeCollection(files.isEmpty() ? Shared.path("un/sessions") : Path.of(files));
        Path folder = Path.of(System.getProperty("bench.out", "target/bench/collections"));
        List<ScaleChart.Measured> measured = new ArrayList<>();
        System.out.printf("%-60s %9s   first run, next run%n", "command", "documents");
        for (String size :
                System.getProperty("bench.sizes", "100,300,1000,2200").split(",")) {
            int documents = Math.min(Integer.parseInt(size), collection.most());
            Path texts = folder.resolve(String.valueOf(documents));
            collection.write(documents, texts);
            for (String command : COMMANDS) {
                measured.add(measure(command, documents, texts));
            }
        }
        Path chart = Path.of("target/bench/scale.svg");
        Files.createDirectories(chart.getParent());
        Files.writeString(chart, ScaleChart.svg(measured));
    }

    private static ScaleChart.Measured measure(String command, int documents, Path texts) throws Exception {
        Path cache = Files.createTempDirectory("recital-bench");
        Path results = cache.resolve("results");
        String line = String.format(
                Locale.ROOT,
                "target/recital " + command + " --corpus '%s' --cache '%s'",
                command.contains("%s")
                        ? new Object[] {results, texts, cache.resolve("kept")}
                        : new Object[] {texts, cache.resolve("kept")});
        CommandCost first = CommandCost.of(line);
        System.out.printf("%-60s %9d   %s%n", command, documents, first);
        CommandCost next = CommandCost.median(line, 3);
        System.out.printf("%-60s %9d   %s%n", command, documents, next);
        delete(cache);
        String name = command.split(" --")[0];
        return new ScaleChart.Measured(name, documents, first.processor(), next.processor());
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
    }
}
