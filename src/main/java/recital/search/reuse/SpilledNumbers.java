package recital.search.reuse;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

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
        Arrays.sort(buffer, 0, size);
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
        Path file = Files.createTempFile(folder, "sorted", ".run");
        files.add(file);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            for (int i = 0; i < size; i++) {
                out.writeLong(buffer[i]);
            }
        }
        size = 0;
        if (files.size() == MOST_FILES) {
            joinFiles();
        }
    }

    private void joinFiles() throws IOException {
        Path joined = Files.createTempFile(folder, "sorted", ".run");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(joined), 1 << 16))) {
            merge(out::writeLong);
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
            merge(taker);
        }
    }

    private void merge(Taker taker) throws IOException {
        PriorityQueue<SortedFile> open = new PriorityQueue<>(Comparator.comparingLong(file -> file.next));
        try {
            for (Path file : files) {
                SortedFile sorted = new SortedFile(file);
                if (sorted.advance()) {
                    open.add(sorted);
                } else {
                    sorted.close();
                }
            }
            boolean any = false;
            long last = 0;
            while (!open.isEmpty()) {
                SortedFile least = open.remove();
                if (!any || least.next != last) {
                    taker.take(least.next);
                }
                any = true;
                last = least.next;
                if (least.advance()) {
                    open.add(least);
                } else {
                    least.close();
                }
            }
        } finally {
            for (SortedFile file : open) {
                file.close();
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

    /** A file of ascending numbers, of which one is looked at. */
    private static final class SortedFile implements Closeable {

        private static final int READ_AT_ONCE = 1 << 16;

        private final InputStream in;
        private long[] read = new long[0];
        private int at;
        private long next;

        SortedFile(Path file) throws IOException {
            in = Files.newInputStream(file);
        }

        boolean advance() throws IOException {
            if (at == read.length) {
                LongBuffer numbers =
                        ByteBuffer.wrap(in.readNBytes(READ_AT_ONCE)).asLongBuffer();
                read = new long[numbers.remaining()];
                numbers.get(read);
                at = 0;
            }
            if (read.length == 0) {
                return false;
            }
            next = read[at++];
            return true;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
