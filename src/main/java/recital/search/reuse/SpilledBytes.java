package recital.search.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps more bytes than memory holds, in pages: those that were asked for least lately go to a temporary file. Where all
 * fit, there is no file.
 */
final class SpilledBytes implements Closeable {

    private static final int PAGE = 1 << 16;

    private final Path folder;
    private final int mostPages;
    private final Map<Integer, byte[]> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final List<Boolean> written = new ArrayList<>();
    private Optional<FileChannel> file = Optional.empty();
    private byte[] last = new byte[PAGE];
    private long size;

    /**
     * @param folder for the temporary file
     * @param most how many bytes are held in memory, a few pages at least
     */
    SpilledBytes(Path folder, long most) {
        this.folder = folder;
        mostPages = (int) Math.max(2, most / PAGE);
    }

    long size() {
        return size;
    }

    void append(byte[] bytes) throws IOException {
        int from = 0;
        while (from < bytes.length) {
            int at = (int) (size % PAGE);
            int length = Math.min(bytes.length - from, PAGE - at);
            System.arraycopy(bytes, from, last, at, length);
            from += length;
            size += length;
            if (size % PAGE == 0) {
                keep((int) (size / PAGE) - 1, last);
                last = new byte[PAGE];
            }
        }
    }

    byte[] read(long start, int length) throws IOException {
        byte[] bytes = new byte[length];
        int to = 0;
        while (to < length) {
            long at = start + to;
            int offset = (int) (at % PAGE);
            int part = Math.min(length - to, PAGE - offset);
            System.arraycopy(page((int) (at / PAGE)), offset, bytes, to, part);
            to += part;
        }
        return bytes;
    }

    private byte[] page(int number) throws IOException {
        if (number == size / PAGE) {
            return last;
        }
        byte[] page = pages.get(number);
        if (page == null) {
            page = new byte[PAGE];
            ByteBuffer buffer = ByteBuffer.wrap(page);
            while (buffer.hasRemaining()) {
                if (file.orElseThrow().read(buffer, (long) number * PAGE + buffer.position()) < 0) {
                    throw new IOException("a temporary file became shorter");
                }
            }
            keep(number, page);
        }
        return page;
    }

    private void keep(int number, byte[] page) throws IOException {
        if (number == written.size()) {
            written.add(false);
        }
        pages.put(number, page);
        if (pages.size() > mostPages) {
            Map.Entry<Integer, byte[]> oldest = pages.entrySet().iterator().next();
            if (!written.get(oldest.getKey())) {
                write(oldest.getKey(), oldest.getValue());
            }
            pages.remove(oldest.getKey());
        }
    }

    private void write(int number, byte[] page) throws IOException {
        if (file.isEmpty()) {
            file = Optional.of(FileChannel.open(
                    Files.createTempFile(folder, "paragraphs", ".bytes"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
        }
        ByteBuffer buffer = ByteBuffer.wrap(page);
        while (buffer.hasRemaining()) {
            file.get().write(buffer, (long) number * PAGE + buffer.position());
        }
        written.set(number, true);
    }

    @Override
    public void close() throws IOException {
        pages.clear();
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
