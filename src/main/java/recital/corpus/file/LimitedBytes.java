package recital.corpus.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whole files, read within a limit, and their hashes. */
public final class LimitedBytes {

    /** As much at once keeps what Java lays between a file and an array small. */
    private static final int PART = 1 << 16;

    /** No array of Java is longer. */
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private LimitedBytes() {}

    /**
     * Reads all of a file into one array, with nothing of its size beside it.
     *
     * @throws IOException where it is larger, also than an array can be or the memory that Java has, or cannot be read
     */
    public static byte[] read(Path file, long largest) throws IOException {
        long most = Math.min(largest, LONGEST_ARRAY - 1);
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, Files.size(file), most);
        } catch (OutOfMemoryError e) {
            // One large file of many must not take the others with it.
            throw new IOException("more than the memory that Java has", e);
        }
    }

    private static byte[] read(InputStream in, long size, long most) throws IOException {
        if (size > most) {
            throw new TooLargeException(most);
        }
        byte[] bytes = new byte[(int) size];
        int read = 0;
        while (read < bytes.length) {
            int more = in.read(bytes, read, Math.min(PART, bytes.length - read));
            if (more < 0) {
                return Arrays.copyOf(bytes, read);
            }
            read += more;
        }
        // A file that grows, or tells no size, has more.
        byte[] rest = in.readNBytes((int) (most - read + 1));
        if (rest.length > most - read) {
            throw new TooLargeException(most);
        }
        byte[] all = rest.length == 0 ? bytes : Arrays.copyOf(bytes, read + rest.length);
        System.arraycopy(rest, 0, all, read, rest.length);
        return all;
    }

    /**
     * Reads all of a stream, never more than one byte beyond the limit.
     *
     * @throws IOException where there is more, or the stream cannot be read
     */
    public static byte[] read(InputStream in, long largest) throws IOException {
        long most = Math.min(largest, LONGEST_ARRAY - 1);
        byte[] bytes = in.readNBytes((int) (most + 1));
        if (bytes.length > most) {
            throw new TooLargeException(most);
        }
        return bytes;
    }

    /** The SHA-256 in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
