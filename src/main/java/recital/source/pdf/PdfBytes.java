package recital.source.pdf;

import java.io.EOFException;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file in one array: a parser that looks ahead a byte at a time is through it far sooner. */
final class PdfBytes implements RandomAccessRead {

    private final byte[] bytes;
    private int position;
    private boolean closed;

    PdfBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** All that is to be read, which is then closed. */
    static byte[] all(RandomAccessRead content) throws IOException {
        try (content) {
            byte[] bytes = new byte[Math.toIntExact(content.length())];
            content.seek(0);
            int read = 0;
            while (read < bytes.length) {
                int more = content.read(bytes, read, bytes.length - read);
                if (more <= 0) {
                    throw new EOFException("what is read ends before its length");
                }
                read += more;
            }
            return bytes;
        }
    }

    @Override
    public int read() {
        return position < bytes.length ? bytes[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int count = Math.min(length, bytes.length - position);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public int peek() {
        return position < bytes.length ? bytes[position] & 0xff : -1;
    }

    @Override
    public void rewind(int count) throws IOException {
        seek(position - (long) count);
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long place) throws IOException {
        if (place < 0) {
            throw new IOException("a place before the content: " + place);
        }
        position = (int) Math.min(place, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isEOF() {
        return position >= bytes.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        // At a place of its own: what reads the file goes on where it was.
        return new RandomAccessReadView(new PdfBytes(bytes), start, length);
    }
}
