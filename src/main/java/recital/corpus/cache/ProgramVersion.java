package recital.corpus.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which program made what is kept: a hash of the classes and data that decide what is read and compared, and of the
 * names of the libraries, which the build writes beside them.
 */
public final class ProgramVersion {

    /** The resource. */
    static final String FILE = "program.version";

    /** What decides what a file is read as, and what changed between two. */
    private static final List<String> PARTS = List.of(
            "recital/model",
            "recital/text",
            "recital/language",
            "recital/source",
            "recital/parse",
            "recital/corpus/cache",
            "recital/corpus/catalog",
            "recital/corpus/series",
            "recital/align",
            "recital/diff",
            "recital/search");

    private static final int DIGITS = 16;

    private ProgramVersion() {}

    /** The version of this program; empty where it was built without one, and nothing is to be kept. */
    public static Optional<String> current() {
        return Current.VERSION;
    }

    /**
     * Writes the version beside the classes.
     *
     * @param classes the folder of the program's classes
     * @param libraries the names of the libraries' files, with their versions
     */
    public static void write(Path classes, List<String> libraries) throws IOException {
        Files.writeString(classes.resolve("recital/corpus/cache").resolve(FILE), of(classes, libraries));
    }

    private static String of(Path classes, List<String> libraries) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String folder : PARTS) {
                for (Path file : files(classes.resolve(folder))) {
                    digest.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
            libraries.stream().sorted().forEach(name -> digest.update(name.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            // What the build keeps among the classes has no ending.
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".class")
                            || file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    /** Read once. */
    private static final class Current {

        static final Optional<String> VERSION = read();

        private static Optional<String> read() {
            try (InputStream in = ProgramVersion.class.getResourceAsStream(FILE)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
