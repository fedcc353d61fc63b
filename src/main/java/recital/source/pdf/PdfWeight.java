package recital.source.pdf;

import java.util.Arrays;

/** Tells the most memory that bytes of a PDF file may take beyond themselves when they are parsed. */
final class PdfWeight {

    /** What a byte may take, by its value. */
    private static final int[] WEIGHTS = weights();

    private PdfWeight() {}

    private static int[] weights() {
        int[] weights = new int[1 << Byte.SIZE];
        Arrays.fill(weights, 3);
        weights['/'] = 160;
        "[<(.".chars().forEach(begin -> weights[begin] = 96);
        " \n\r\t".chars().forEach(blank -> weights[blank] = 64);
        return weights;
    }

    /**
     * The weight of some bytes, whatever they are used for.
     *
     * <p>Two bytes are an array, four a dictionary or a number, and each takes a hundred when it is parsed; a number with
     * a point keeps how it was written, too. A program of a font, whose bytes are none of these, is copied some times.
     */
    static long of(byte[] bytes, int start, int length) {
        long weight = 0;
        for (int i = start; i < start + length; i++) {
            weight += WEIGHTS[bytes[i] & 0xff];
        }
        return weight;
    }
}
