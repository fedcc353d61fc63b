package recital.corpus.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * Reads what {@link BinaryWriter} wrote.
 *
 * <p>Where the bytes are not of that form, every method throws an {@link IllegalArgumentException} or an
 * {@link IndexOutOfBoundsException}: the checksum makes that a fault of this program, not of the disk.
 */
public final class BinaryReader {

    private static final int LOW_BITS = 0x7f;

    private final byte[] bytes;
    private final int end;
    private int at;

    private BinaryReader(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Begins to read; empty where the checksum shows that this is not what was written. */
    public static Optional<BinaryReader> of(byte[] bytes) {
        int end = bytes.length - Integer.BYTES;
        if (end < 0) {
            return Optional.empty();
        }
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, end);
        return (int) checksum.getValue() == ByteBuffer.wrap(bytes).getInt(end)
                ? Optional.of(new BinaryReader(bytes, end))
                : Optional.empty();
    }

    /** Reads a number. */
    public long number() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & LOW_BITS) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("a number without end");
    }

    /** Reads a number that is none of the long ones. */
    public int integer() {
        return (int) number();
    }

    /** Reads a text. */
    public String text() {
        int length = length();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Reads one of the constants of a type, given in their order. */
    public <E> E constant(E[] constants) {
        return constants[integer()];
    }

    /** Reads a value, where there is one. */
    public <T> Optional<T> optional(Supplier<T> read) {
        return integer() == 0 ? Optional.empty() : Optional.of(read.get());
    }

    /** Reads a number, where there is one. */
    public OptionalInt optionalNumber() {
        return integer() == 0 ? OptionalInt.empty() : OptionalInt.of(integer());
    }

    /** Reads a list. */
    public <T> List<T> list(Supplier<T> read) {
        int size = length();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(read.get());
        }
        return values;
    }

    /** Reads how many elements follow, each of which takes a byte at least. */
    public int length() {
        int length = integer();
        if (length < 0 || length > end - at) {
            throw new IllegalArgumentException("more than there is");
        }
        return length;
    }
}
