package recital.corpus.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import recital.model.Edition;

/** What the collection inside the program has, in a line, which the build writes beside the classes. */
public final class EmbeddedSummary {

    private static final String FILE = "embedded.summary";

    private EmbeddedSummary() {}

    /** How many documents there are, of which years and editions. */
    public static String text() {
        try (InputStream in = EmbeddedSummary.class.getResourceAsStream(FILE)) {
            return in == null ? "none" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the line beside the classes.
     *
     * @param classes the folder of the program's classes
     * @param entries what the collection lists
     */
    public static void write(Path classes, List<Entry> entries) throws IOException {
        Files.writeString(classes.resolve("recital/corpus/catalog").resolve(FILE), of(entries));
    }

    /** Counts the documents whose texts are there. */
    static String of(List<Entry> entries) {
        List<Entry> present = entries.stream().filter(Entry::present).toList();
        IntSummaryStatistics years =
                present.stream().flatMapToInt(entry -> entry.year().stream()).summaryStatistics();
        String editions = Arrays.stream(Edition.values())
                .filter(edition -> count(edition, present) > 0)
                .map(edition -> count(edition, present) + " " + edition.label())
                .collect(Collectors.joining(", "));
        return present.size() + " documents of " + years.getMin() + " to " + years.getMax() + ": " + editions;
    }

    private static long count(Edition edition, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.edition() == edition).count();
    }
}
