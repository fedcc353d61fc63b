package recital.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import recital.corpus.file.AtomicFile;

/**
 * What a folder of results knows of the pairs done so far, so that an interrupted batch can go on.
 *
 * <p>Rows are noted in {@code summary.csv.part} as pairs come to their end, and stand in
 * {@code summary.csv}, in the order of the plan, when all have.
 */
final class Journal implements AutoCloseable {

    private static final String SUMMARY = "summary.csv";
    private static final String PART = SUMMARY + ".part";

    /** So many bytes tell whether a file is a summary. */
    private static final int BEGINNING = 100;

    private final Path folder;
    private final BufferedWriter part;

    private Journal(Path folder, BufferedWriter part) {
        this.folder = folder;
        this.part = part;
    }

    /** The pairs that earlier runs left in the folder, by the name of their files. */
    static Map<String, SummaryRow.Done> doneBefore(Path folder) throws IOException {
        Map<String, SummaryRow.Done> done = new HashMap<>();
        for (String name : new String[] {SUMMARY, PART}) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                // A file that was cut off inside a character is still read up to there.
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                SummaryFile.readDone(text).forEach(row -> done.put(row.result(), row));
            }
        }
        return done;
    }

    /**
     * Refuses a folder in which something else is called as the summary is to be.
     *
     * @throws IOException where it is
     */
    static void refuseForeign(Path folder) throws IOException {
        Path file = folder.resolve(SUMMARY);
        // A link is replaced, and what it leads to stays.
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) > 0
                && !SummaryFile.isSummary(beginning(file))) {
            throw new FileAlreadyExistsException(file.toString(), null, SUMMARY + " there is no summary of a batch");
        }
    }

    private static String beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        }
    }

    /** Begins the journal of a run, with what is known already, so that nothing is lost by a second interruption. */
    static Journal begin(Path folder, Collection<SummaryRow.Done> known) throws IOException {
        Path file = folder.resolve(PART);
        // A link or a pipe of that name is replaced and not written to.
        Files.deleteIfExists(file);
        BufferedWriter part = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        Journal journal = new Journal(folder, part);
        part.write(SummaryFile.header());
        for (SummaryRow.Done row : known) {
            journal.append(row);
        }
        return journal;
    }

    synchronized void append(SummaryRow row) throws IOException {
        part.write(SummaryFile.line(row));
        part.flush();
    }

    /** Writes the summary in place of the journal. */
    void finish(Summary summary) throws IOException {
        part.close();
        AtomicFile.replace(
                folder.resolve(SUMMARY), SummaryFile.write(summary.rows()).getBytes(StandardCharsets.UTF_8));
        Files.delete(folder.resolve(PART));
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
