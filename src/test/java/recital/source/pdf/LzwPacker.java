package recital.source.pdf;

import java.io.ByteArrayOutputStream;

/**
 * Packs bytes by LZW as PDF files have it, in time that grows with their number alone: PDFBox, which looks every run of
 * bytes up in a list, takes minutes where a run is millions long.
 */
final class LzwPacker {

    private static final int CLEAR_TABLE = 256;
    private static final int END = 257;
    private static final int TABLE_SIZE = 4096;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();

    /** The code of a run by the code of all of it but its last byte, and that byte; 0 where there is none. */
    private int[][] codes = new int[TABLE_SIZE][];

    private int tableSize = END + 1;
    private int run = -1;
    private long bits;
    private int bitCount;

    private LzwPacker() {
        writeCode(CLEAR_TABLE);
    }

    /** A piece so often, packed without ever being whole. */
    static byte[] pack(byte[] piece, long times) {
        LzwPacker packer = new LzwPacker();
        for (long i = 0; i < times; i++) {
            for (byte next : piece) {
                packer.add(next & 0xff);
            }
        }
        return packer.end();
    }

    private void add(int next) {
        if (run < 0) {
            run = next;
            return;
        }
        if (codes[run] == null) {
            codes[run] = new int[256];
        }
        int longer = codes[run][next];
        if (longer > 0) {
            run = longer;
            return;
        }
        writeCode(run);
        codes[run][next] = tableSize++;
        if (tableSize == TABLE_SIZE) {
            writeCode(CLEAR_TABLE);
            codes = new int[TABLE_SIZE][];
            tableSize = END + 1;
        }
        run = next;
    }

    private byte[] end() {
        writeCode(run);
        tableSize++;
        writeCode(END);
        packed.write((int) (bits << 8 - bitCount));
        return packed.toByteArray();
    }

    /** A code takes nine bits to begin with, and one more each time that the table doubles. */
    private void writeCode(int code) {
        int width = Math.max(9, Math.min(12, 32 - Integer.numberOfLeadingZeros(tableSize)));
        bits = bits << width | code;
        bitCount += width;
        while (bitCount >= 8) {
            bitCount -= 8;
            packed.write((int) (bits >>> bitCount));
        }
    }
}
