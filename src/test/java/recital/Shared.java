package recital;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;
import recital.model.Resolution;
import recital.parse.ParseException;
import recital.parse.Parsers;
import recital.source.Limits;
import recital.source.Source;
import recital.source.SourceException;
import recital.source.format.Sources;

/**
 * The real texts that lie beside the project. A test that asks for one that is missing is skipped by name, or fails
 * where {@code -Dshared.required} says that the texts are there.
 */
public final class Shared {

    static final Path FOLDER = Path.of(System.getProperty("recital.shared", "../shared"));
    private static final boolean REQUIRED = Boolean.getBoolean("recital.shared.required");

    private Shared() {}

    /** A file or folder of the shared material. */
    public static Path path(String name) {
        return present(FOLDER.resolve(name));
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

    /** A test for each of those files, as many of them where the folder is missing: then each is skipped. */
    public static Stream<DynamicTest> eachFile(String folder, String ending, ThrowingConsumer<Path> test) {
        List<Path> files = Files.exists(FOLDER.resolve(folder)) ? files(folder, ending) : listed(folder, ending);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> test.accept(present(file))));
    }

    /** The texts that the project knows of, whether they are there or not. */
    static List<Path> listed(String folder, String ending) {
        try (BufferedReader list = new BufferedReader(
                new InputStreamReader(Shared.class.getResourceAsStream("shared-texts.txt"), StandardCharsets.UTF_8))) {
            return list.lines()
                    .filter(name -> name.startsWith(folder + "/") && name.endsWith(ending))
                    .map(FOLDER::resolve)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a source as the program does. */
    public static Source source(Path file) {
        try {
            return Sources.read(Files.readAllBytes(present(file)), Limits.DEFAULT);
        } catch (IOException | SourceException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** Reads a document as the program does. */
    public static Resolution resolution(Path file) {
        try {
            return Parsers.parse(source(file), file.getFileName().toString());
        } catch (ParseException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    static boolean missing(Path file) {
        return file.startsWith(FOLDER) && !Files.exists(file);
    }

    private static Path present(Path file) {
        if (missing(file)) {
            String what = file + " of the shared texts is not here";
            return REQUIRED ? fail(what) : abort(what);
        }
        return file;
    }
}
