package recital.source.pdf;

/** Tells the most memory that bytes of a PDF file may take beyond themselves when they are parsed. */
final class PdfWeight {

    private PdfWeight() {}

    /**
     * The weight of some bytes, whatever they are used for.
     *
     * <p>Two bytes are an array, four a dictionary or a number, and each takes a hundred when it is parsed; a number with
     * a point keeps how it was written, too. A program of a font, whose bytes are none of these, is copied some times.
     */
    static long of(byte[] bytes, int start, int length) {
        long weight = 0;
        for (int i = start; i < start + length; i++) {
            weight += switch (bytes[i]) {
                case '/' -> 160;
                case '[', '<', '(', '.' -> 96;
                case ' ', '\n', '\r', '\t' -> 64;
                default -> 3;
            };
        }
        return weight;
    }
}
