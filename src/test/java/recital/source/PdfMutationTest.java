package recital.source;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file, it is read or refused. */
class PdfMutationTest {

    @Test
    void damagedFileIsReadOrRefused() {
        byte[] file = file();
        for (long seed = 0; seed < 400; seed++) {
            long current = seed;
            assertThatCode(() -> PdfMutations.read(file, current, Limits.DEFAULT)).as("seed " + seed).doesNotThrowAnyException();
        }
    }

    /** As long as {@code -Dbench.minutes} says, by default ten minutes, over the real files. */
    @Test
    @Tag("bench")
    void damagedRealFileIsReadOrRefused() throws Exception {
        List<byte[]> files = new ArrayList<>();
        for (Path file : PdfPairs.files()) {
            files.add(Files.readAllBytes(file));
        }
        long end = System.nanoTime() + Long.getLong("bench.minutes", 10) * 60_000_000_000L;
        long seed = Long.getLong("bench.seed", 0);
        for (; System.nanoTime() < end; seed++) {
            long current = seed;
            byte[] file = files.get((int) (seed % files.size()));
            assertThatCode(() -> PdfMutations.read(file, current, Limits.DEFAULT)).as("seed " + seed).doesNotThrowAnyException();
        }
        System.out.println("damaged files read or refused, up to seed " + seed);
    }

    private static byte[] file() {
        Typesetter set = new Typesetter();
        set.artifact(() -> set.at(60, 760, 10, "A/RES/99/1"));
        set.tagged("P", () -> set.paragraph("The General Assembly,"));
        set.tagged("P", () -> set.paragraph("Recalling the wells of the upper valley,", "and those of the lower,"));
        set.tagged("P", () -> set.paragraph("1.   Decides to dig."));
        set.tagged("Note", () -> set.at(123, 90, 8.5f, "* See the list."));
        set.page();
        set.tagged("P", () -> set.row("Village", "Share"));
        return set.file();
    }
}
