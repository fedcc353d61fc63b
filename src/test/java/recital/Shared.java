package recital;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import recital.model.Resolution;
import recital.parse.Parsers;
import recital.source.Limits;
import recital.source.Source;
import recital.source.Sources;

/** The real texts that some tests read; where they are missing those tests are skipped. */
public final class Shared {

    private Shared() {}

    /** A file or folder of the shared material, or the test that asks is skipped. */
    public static Path path(String name) {
        Path path = Path.of(System.getProperty("recital.shared", "../shared")).resolve(name);
        assumeTrue(Files.exists(path), "skipped: " + name + " of the shared texts is not here");
        return path;
    }

    /** The files with that ending in a folder of the shared material, in the order of their names. */
    public static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(path(folder))) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a source as the program does. */
    public static Source source(Path file) {
        try {
            return Sources.read(Files.readAllBytes(file), Limits.DEFAULT);
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** Reads a document as the program does. */
    public static Resolution resolution(Path file) {
        try {
            return Parsers.parse(source(file), file.getFileName().toString());
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
