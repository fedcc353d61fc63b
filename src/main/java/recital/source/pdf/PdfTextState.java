package recital.source.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What decides where and how large text is shown: the part of a graphics state that is of text, and where the page is moved
 * to.
 *
 * <p>source: ISO 32000-1, 8.4.1 and 9.3.
 */
final class PdfTextState {

    PdfMatrix page = PdfMatrix.IDENTITY;

    /** Where the next sign stands; nothing outside of text. */
    @Nullable
    PdfMatrix text;

    /** Where the line begins on which it stands; nothing outside of text. */
    @Nullable
    PdfMatrix line;

    @Nullable
    PdfFont font;

    float size;
    float signSpacing;
    float wordSpacing;
    /** In hundredths. */
    float scaling = 100;

    float leading;
    float rise;

    PdfTextState copy() {
        PdfTextState copy = new PdfTextState();
        copy.page = page;
        copy.text = text;
        copy.line = line;
        copy.font = font;
        copy.size = size;
        copy.signSpacing = signSpacing;
        copy.wordSpacing = wordSpacing;
        copy.scaling = scaling;
        copy.leading = leading;
        copy.rise = rise;
        return copy;
    }
}
