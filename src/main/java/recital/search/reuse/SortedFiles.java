package recital.search.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import recital.search.reuse.SpilledNumbers.Taker;

/** Files of ascending numbers that are read together: the file with the least number comes first, in a heap. */
final class SortedFiles implements Closeable {

    private static final int NUMBERS_AT_ONCE = 1 << 13;

    private final List<SortedFile> opened = new ArrayList<>();

    /** Opens files that a {@link Writer} has written. */
    SortedFiles(List<Path> files) throws IOException {
        try {
            for (Path file : files) {
                opened.add(new SortedFile(FileChannel.open(file, StandardOpenOption.READ)));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Gives all numbers in ascending order, each once. */
    void forEach(Taker taker) throws IOException {
        List<SortedFile> all = new ArrayList<>();
        for (SortedFile file : opened) {
            if (file.advance()) {
                all.add(file);
            }
        }
        // What is in order is a heap.
        all.sort(Comparator.comparingLong(file -> file.next));
        SortedFile[] heap = all.toArray(new SortedFile[0]);
        int size = heap.length;
        boolean any = false;
        long last = 0;
        while (size > 0) {
            long least = heap[0].next;
            if (!any || least != last) {
                taker.take(least);
            }
            any = true;
            last = least;
            if (!heap[0].advance()) {
                heap[0] = heap[--size];
            }
            sink(heap, size);
        }
    }

    /** Lets the first file sink below those with lower numbers. */
    private static void sink(SortedFile[] heap, int size) {
        SortedFile file = heap[0];
        int place = 0;
        for (int below = 1; below < size; below = 2 * place + 1) {
            if (below + 1 < size && heap[below + 1].next < heap[below].next) {
                below++;
            }
            if (file.next <= heap[below].next) {
                break;
            }
            heap[place] = heap[below];
            place = below;
        }
        heap[place] = file;
    }

    @Override
    public void close() throws IOException {
        for (SortedFile file : opened) {
            file.channel.close();
        }
    }

    /** A file of which one number is looked at. */
    private static final class SortedFile {

        private final FileChannel channel;
        private final ByteBuffer bytes = ByteBuffer.allocate(NUMBERS_AT_ONCE * Long.BYTES);
        private final long[] read = new long[NUMBERS_AT_ONCE];
        private int size;
        private int at;
        private long next;

        SortedFile(FileChannel channel) {
            this.channel = channel;
        }

        boolean advance() throws IOException {
            if (at == size && !readOn()) {
                return false;
            }
            next = read[at++];
            return true;
        }

        private boolean readOn() throws IOException {
            bytes.clear();
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            LongBuffer numbers = bytes.flip().asLongBuffer();
            size = numbers.remaining();
            numbers.get(read, 0, size);
            at = 0;
            return size > 0;
        }
    }

    /** Writes such a file. */
    static final class Writer implements Closeable {

        private final FileChannel channel;
        private final ByteBuffer bytes = ByteBuffer.allocate(NUMBERS_AT_ONCE * Long.BYTES);

        Writer(Path file) throws IOException {
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
        }

        /** Adds a number that is not less than the last. */
        void write(long number) throws IOException {
            if (!bytes.hasRemaining()) {
                flush();
            }
            bytes.putLong(number);
        }

        private void flush() throws IOException {
            bytes.flip();
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            bytes.clear();
        }

        @Override
        public void close() throws IOException {
            try (channel) {
                flush();
            }
        }
    }
}
