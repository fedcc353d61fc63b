package recital;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;
import recital.model.Resolution;

/**
 * The invented collection in the test resources: two annual series and a draft that no Assembly ever saw, with their
 * paragraphs and the links between them as they were written. Its README tells what is where.
 */
public final class Invented {

    private static final Path FOLDER = Path.of("src/test/resources/recital/collection");

    /** The folder of both series. */
    public static final Path TEXTS = FOLDER.resolve("texts");

    /** One document in each form that texts come in. */
    public static final Path FORMS = FOLDER.resolve("forms");

    /** Resolutions of the organs beside the Assembly, as each of them prints its own. */
    public static final Path ORGANS = FOLDER.resolve("organs");

    /** The lights of the coast, with the draft of 2018, in order. */
    public static final List<String> LIGHTS = List.of(
            "A_RES_70_950",
            "A_RES_71_950",
            "A_RES_72_950",
            "A_C.2_73_L.95",
            "A_RES_73_950",
            "A_RES_74_950",
            "A_RES_75_950");

    /** The bees of the uplands, in order. */
    public static final List<String> BEES = List.of("A_RES_71_960", "A_RES_73_960", "A_RES_75_960");

    private Invented() {}

    /** The names of all documents of both series, for a method source. */
    public static List<String> documents() {
        return Stream.concat(LIGHTS.stream(), BEES.stream()).toList();
    }

    /** The pairs that were linked by hand, {@code EARLIER__LATER}, for a method source. */
    public static List<String> pairs() {
        return files(FOLDER.resolve("gold"), ".tsv").stream()
                .map(file -> file.getFileName().toString().replace(".tsv", ""))
                .toList();
    }

    /** The rows of a pair that was linked by hand, comments included. */
    public static List<String> gold(String pair) {
        return lines(FOLDER.resolve("gold").resolve(pair + ".tsv"));
    }

    /** The paragraphs of a document as they were written: {@code id TAB text}. */
    public static List<String> written(String document) {
        return lines(FOLDER.resolve("expected").resolve(document + ".tsv"));
    }

    public static Path file(String document) {
        return files(TEXTS, "").stream()
                .filter(file -> file.getFileName().toString().matches("\\Q" + document + "\\E\\.(?:txt|xml)"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(document));
    }

    public static Resolution resolution(String document) {
        return Shared.resolution(file(document));
    }

    /** The files of both series with that ending. */
    public static List<Path> files(String ending) {
        return files(TEXTS, ending);
    }

    /** A test for each of those files. */
    public static Stream<DynamicTest> eachFile(String ending, ThrowingConsumer<Path> test) {
        return files(ending).stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> test.accept(file)));
    }

    /** The files of one of these folders with that ending. */
    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
