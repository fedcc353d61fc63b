package recital.corpus.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Whole files, read within a limit, and their hashes. */
public final class LimitedBytes {

    private LimitedBytes() {}

    /**
     * Reads all of a stream, never more than one byte beyond the limit.
     *
     * @throws IOException where there is more, or the stream cannot be read
     */
    public static byte[] read(InputStream in, long largest) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, largest + 1));
        if (bytes.length > largest) {
            throw new TooLargeException(largest);
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
