package recital.search.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sorts more numbers than memory holds: full buffers are sorted and written to temporary files, which are merged at the
 * end; what fits one buffer never leaves memory. Each number comes out once.
 *
 * <p>source: external merge sort, D. E. Knuth, The Art of Computer Programming, volume 3, 5.4.
 */
final class SpilledNumbers implements Closeable {

    /** As many files are open at once at most; beyond, they are merged into one first. */
    private static final int MOST_FILES = 64;

    private static final int FIRST_BUFFER = 1 << 12;

    private final Path folder;
    private final int most;
    private final List<Path> files = new ArrayList<>();
    private long[] buffer;
    private int size;

    /**
     * @param folder for the temporary files
     * @param most how many numbers are held in memory
     */
    SpilledNumbers(Path folder, int most) {
        this.folder = folder;
        this.most = Math.max(2, most);
        buffer = new long[Math.min(FIRST_BUFFER, this.most)];
    }

    /** Is given numbers in ascending order. */
    interface Taker {
        void take(long number) throws IOException;
    }

    void add(long number) throws IOException {
        if (size == most) {
            spill();
        } else if (size == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(most, 2L * buffer.length));
        }
        buffer[size++] = number;
    }

    private void sort() {
        NumberSort.sort(buffer, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || buffer[i] != buffer[i - 1]) {
                buffer[distinct++] = buffer[i];
            }
        }
        size = distinct;
    }

    private void spill() throws IOException {
        sort();
        Path file = newFile();
        files.add(file);
        try (SortedFiles.Writer out = new SortedFiles.Writer(file)) {
            for (int i = 0; i < size; i++) {
                out.write(buffer[i]);
            }
        }
        size = 0;
        if (files.size() == MOST_FILES) {
            joinFiles();
        }
    }

    /** It goes with the program where that is interrupted. */
    private Path newFile() throws IOException {
        Path file = Files.createTempFile(folder, "sorted", ".run");
        file.toFile().deleteOnExit();
        return file;
    }

    private void joinFiles() throws IOException {
        Path joined = newFile();
        try (SortedFiles sorted = new SortedFiles(files);
                SortedFiles.Writer out = new SortedFiles.Writer(joined)) {
            sorted.forEach(out::write);
        }
        for (Path file : files) {
            Files.delete(file);
        }
        files.clear();
        files.add(joined);
    }

    /** Gives all numbers in ascending order, each once; none can be added any more. */
    void forEach(Taker taker) throws IOException {
        if (files.isEmpty()) {
            sort();
            for (int i = 0; i < size; i++) {
                taker.take(buffer[i]);
            }
        } else {
            spill();
            buffer = new long[0];
            try (SortedFiles sorted = new SortedFiles(files)) {
                sorted.forEach(taker);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        files.clear();
        buffer = new long[0];
    }
}
