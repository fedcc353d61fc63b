package recital.corpus.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * Writes numbers, texts and lists of them compactly, for {@link BinaryReader}.
 *
 * <p>A number takes seven bits a byte, the lowest first, a text its length and its UTF-8, a list its length and its
 * elements; a checksum stands at the end.
 */
public final class BinaryWriter {

    private static final int LOW_BITS = 0x7f;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    private boolean exact = true;

    /** Writes a number, quickly where it is small and not below zero. */
    public void number(long number) {
        long rest = number;
        while ((rest & ~LOW_BITS) != 0) {
            out.write((int) (rest & LOW_BITS) | MORE);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /** Writes a text. */
    public void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        exact &= new String(encoded, StandardCharsets.UTF_8).equals(text);
        number(encoded.length);
        out.writeBytes(encoded);
    }

    /** Writes which constant of its type it is, and so depends on their order. */
    public void constant(Enum<?> constant) {
        number(constant.ordinal());
    }

    /** Writes a value or that there is none. */
    public <T> void optional(Optional<T> value, Consumer<? super T> write) {
        list(value.stream().toList(), write);
    }

    /** Writes a number, not below zero, or that there is none. */
    public void optionalNumber(OptionalInt number) {
        list(number.stream().boxed().toList(), value -> number((long) value));
    }

    /** Writes how many values there are, and each. */
    public <T> void list(Collection<T> values, Consumer<? super T> write) {
        number(values.size());
        values.forEach(write);
    }

    /** Writes all that another has written. */
    void all(BinaryWriter other) {
        exact &= other.exact;
        out.writeBytes(other.out.toByteArray());
    }

    /** Whether all texts can be read back as they were; a half of a surrogate pair cannot. */
    public boolean isExact() {
        return exact;
    }

    /** Everything that was written, and its checksum. */
    public byte[] toBytes() {
        byte[] content = out.toByteArray();
        CRC32C checksum = new CRC32C();
        checksum.update(content);
        return ByteBuffer.allocate(content.length + Integer.BYTES)
                .put(content)
                .putInt((int) checksum.getValue())
                .array();
    }

    /** The same, a character for each byte: a text that no other has. */
    public String toText() {
        return new String(toBytes(), StandardCharsets.ISO_8859_1);
    }
}
