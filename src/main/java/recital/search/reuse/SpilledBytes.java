package recital.search.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps more bytes than memory holds, in pages: of those that were not asked for lately one goes to a temporary file where
 * another needs its place. Where all fit, there is no file.
 *
 * <p>source: the clock algorithm, F. J. Corbató, A Paging Experiment with the Multics System, 1968.
 */
final class SpilledBytes implements Closeable {

    private static final int PAGE = 1 << 16;

    private static final int NOWHERE = -1;

    private final Path folder;
    private final int mostPages;
    /** The pages in memory by their slots, which page it is, and whether it was asked for since the hand passed it. */
    private byte[][] slots = new byte[16][];

    private int[] pages = new int[16];
    private boolean[] asked = new boolean[16];
    private int used;
    private int hand;

    /** In which slot each page is, and whether it is in the file. */
    private int[] slotOf = new int[16];

    private boolean[] written = new boolean[16];
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
                int number = (int) (size / PAGE) - 1;
                if (number == slotOf.length) {
                    slotOf = Arrays.copyOf(slotOf, 2 * number);
                    written = Arrays.copyOf(written, 2 * number);
                }
                keep(number, last);
                last = new byte[PAGE];
            }
        }
    }

    /** So many bytes, to be read before the next are asked for. */
    ByteBuffer read(long start, int length) throws IOException {
        int offset = (int) (start % PAGE);
        if (offset + length <= PAGE) {
            return ByteBuffer.wrap(page((int) (start / PAGE)), offset, length);
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        for (long at = start; bytes.hasRemaining(); at = start + bytes.position()) {
            int from = (int) (at % PAGE);
            bytes.put(page((int) (at / PAGE)), from, Math.min(bytes.remaining(), PAGE - from));
        }
        return bytes.flip();
    }

    private byte[] page(int number) throws IOException {
        if (number == size / PAGE) {
            return last;
        }
        if (slotOf[number] == NOWHERE) {
            keep(number, readBack(number));
        }
        asked[slotOf[number]] = true;
        return slots[slotOf[number]];
    }

    private byte[] readBack(int number) throws IOException {
        byte[] page = new byte[PAGE];
        ByteBuffer buffer = ByteBuffer.wrap(page);
        while (buffer.hasRemaining()) {
            if (file.orElseThrow().read(buffer, (long) number * PAGE + buffer.position()) < 0) {
                throw new IOException("a temporary file became shorter");
            }
        }
        return page;
    }

    private void keep(int number, byte[] page) throws IOException {
        int slot = used < mostPages ? newSlot() : freedSlot();
        slots[slot] = page;
        pages[slot] = number;
        slotOf[number] = slot;
    }

    private int newSlot() {
        if (used == slots.length) {
            slots = Arrays.copyOf(slots, 2 * used);
            pages = Arrays.copyOf(pages, 2 * used);
            asked = Arrays.copyOf(asked, 2 * used);
        }
        return used++;
    }

    /** That of the next page that was not asked for. */
    private int freedSlot() throws IOException {
        while (asked[hand]) {
            asked[hand] = false;
            hand = (hand + 1) % used;
        }
        int slot = hand;
        hand = (hand + 1) % used;
        if (!written[pages[slot]]) {
            write(pages[slot], slots[slot]);
        }
        slotOf[pages[slot]] = NOWHERE;
        return slot;
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
        written[number] = true;
    }

    @Override
    public void close() throws IOException {
        slots = new byte[0][];
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
