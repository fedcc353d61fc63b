package recital.source.pdf;

/**
 * Bytes of a font program, read as whole numbers with the highest byte first; beyond their end there are zeros.
 *
 * @param start where the program begins among the bytes
 * @param end where it ends
 */
record FontBytes(byte[] bytes, int start, int end) {

    FontBytes(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    int length() {
        return end - start;
    }

    /** A part of them, as much of it as there is. */
    FontBytes part(long offset, long length) {
        int from = start + (int) Math.min(offset, length());
        return new FontBytes(bytes, from, (int) Math.min(from + length, end));
    }

    int u8(long at) {
        return at >= 0 && at < length() ? bytes[start + (int) at] & 0xff : 0;
    }

    int u16(long at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int i32(long at) {
        return u16(at) << 16 | u16(at + 2);
    }

    long u32(long at) {
        return i32(at) & 0xffff_ffffL;
    }
}
