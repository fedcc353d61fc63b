package recital.source.pdf;

import org.apache.pdfbox.util.Matrix;

/**
 * A matrix of a page, by which a point is moved to {@code (ax + cy + e, bx + dy + f)}.
 *
 * <p>source: ISO 32000-1, 8.3.4. It computes as PDFBox does, to the last bit, products with naught included, on which the
 * sign of naught depends.
 */
record PdfMatrix(float a, float b, float c, float d, float e, float f) {

    static final PdfMatrix IDENTITY = new PdfMatrix(1, 0, 0, 1, 0, 0);

    static PdfMatrix of(Matrix matrix) {
        return new PdfMatrix(
                matrix.getScaleX(),
                matrix.getShearY(),
                matrix.getShearX(),
                matrix.getScaleY(),
                matrix.getTranslateX(),
                matrix.getTranslateY());
    }

    /**
     * This and then the other.
     *
     * @throws IllegalArgumentException where one of its numbers would be none, or beyond all bounds
     */
    PdfMatrix times(PdfMatrix other) {
        return new PdfMatrix(
                        a * other.a + b * other.c + 0f * other.e,
                        a * other.b + b * other.d + 0f * other.f,
                        c * other.a + d * other.c + 0f * other.e,
                        c * other.b + d * other.d + 0f * other.f,
                        other.x(e, f),
                        other.y(e, f))
                .checked();
    }

    /**
     * To the same directions and sizes, with its origin elsewhere.
     *
     * @throws IllegalArgumentException where that is nowhere
     */
    PdfMatrix at(float x, float y) {
        return new PdfMatrix(a, b, c, d, x, y).checked();
    }

    /** Where a point goes to, across. */
    float x(float x, float y) {
        return x * a + y * c + e;
    }

    /** Where a point goes to, upwards. */
    float y(float x, float y) {
        return x * b + y * d + f;
    }

    /** By how much it makes things wider. */
    float scaleX() {
        return Float.compare(b, 0f) == 0 ? a : (float) Math.sqrt(Math.pow(a, 2) + Math.pow(b, 2));
    }

    /** By how much it makes things higher. */
    float scaleY() {
        return Float.compare(c, 0f) == 0 ? d : (float) Math.sqrt(Math.pow(c, 2) + Math.pow(d, 2));
    }

    private PdfMatrix checked() {
        // What is beyond all bounds is no number when naught times it is taken.
        checked(0f * a + 0f * b + 0f * c + 0f * d + 0f * e + 0f * f);
        return this;
    }

    /** The number itself, where it is one and within all bounds. */
    static float checked(float number) {
        if (!Float.isFinite(number)) {
            throw new IllegalArgumentException("a place beyond all bounds");
        }
        return number;
    }
}
