package recital.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real documents that lie beside the project; where they are missing the test is skipped. */
final class RealTexts {

    private static final Path SHARED = Path.of(System.getProperty("recital.shared", "../shared"));

    private RealTexts() {}

    static Path folder(String name) {
        Path folder = SHARED.resolve("un").resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> folder + " is not here");
        return folder;
    }
}
