package recital.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.source.Limits;
import recital.source.SourceException;

/** Every attack ends in one line within the memory that the limit allows, whatever it multiplies. */
@Tag("slow")
class PdfAttacksTest {

    private static final int MEMORY = 16 << 20;

    /** What Java needs beside, the files themselves included. */
    private static final String HEAP = "-Xmx96m";

    private static final long LONGEST = Duration.ofSeconds(20).toMillis();

    /** What PDFBox bears without our help: nothing is multiplied. */
    private static final Set<String> HARMLESS = Set.of(
            "an image as content",
            "arrays nested in the file",
            "kernings that are not there",
            "page trees of page trees",
            "spans within spans",
            "a glyph that draws itself");

    private static final Map<String, String> OTHER_LIMITS = Map.of(
            "a count of pages that is a lie", "more than 2000 pages",
            "characters of long text", "longer than 2097152 characters");

    /** How the reading of an attack ended. */
    private record Outcome(String message, long millis) {}

    @Test
    void attackEndsWithinItsLimitInAJavaOfLittleMemory() throws IOException {
        Map<String, Outcome> outcomes = inAJavaOfLittleMemory();

        assertThat(outcomes).hasSameSizeAs(PdfAttacks.all());
        assertThat(outcomes).allSatisfy((name, outcome) -> {
            assertThat(outcome.millis()).as(name).isLessThan(LONGEST);
            if (HARMLESS.contains(name)) {
                assertThat(outcome.message()).as(name).doesNotContain("memory", "seconds");
            } else {
                assertThat(outcome.message())
                        .as(name)
                        .isEqualTo(
                                OTHER_LIMITS.getOrDefault(name, "a PDF that takes more than 16777216 bytes of memory"));
            }
        });
    }

    private static Map<String, Outcome> inAJavaOfLittleMemory() throws IOException {
        Process reader = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PdfAttacksTest.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        try (BufferedReader lines = reader.inputReader()) {
            lines.lines()
                    .map(line -> line.split("\t"))
                    .forEach(line -> outcomes.put(line[0], new Outcome(line[2], Long.parseLong(line[1]))));
        }
        return outcomes;
    }

    /** Reads every attack and prints its name, the milliseconds and the message. */
    public static void main(String[] arguments) {
        Limits usual = Limits.DEFAULT;
        Limits limits = new Limits(
                usual.bytes(), usual.characters(), usual.depth(), usual.pages(), MEMORY, Duration.ofSeconds(60));
        PdfAttacks.all().forEach((name, attack) -> {
            byte[] file = attack.get();
            long start = System.nanoTime();
            String message = message(file, limits);
            System.out.println(name + "\t" + (System.nanoTime() - start) / 1_000_000 + "\t" + message);
        });
    }

    private static String message(byte[] file, Limits limits) {
        try {
            new PdfReader().read(file, limits);
            return "read";
        } catch (SourceException e) {
            return e.getMessage();
        }
    }
}
