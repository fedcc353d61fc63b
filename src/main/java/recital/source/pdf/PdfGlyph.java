package recital.source.pdf;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import recital.source.AnnotatedText;

/**
 * What a page shows at one place: a character, or the few that one glyph stands for.
 *
 * @param page the page, from 1
 * @param x the left end, in points from the left edge of the page
 * @param y the baseline, in points from the bottom edge of the page
 * @param width the advance, in points
 * @param size the height of its font as shown, in points
 * @param text what it stands for, white space included
 * @param bold whether its font is bold
 * @param content the number of the marked content in which it stands; -1 where it stands in none
 * @param artifact whether the file marks it as furniture of the page
 * @param space whether it shows nothing
 */
record PdfGlyph(
        int page,
        float x,
        float y,
        float width,
        float size,
        String text,
        boolean bold,
        int content,
        boolean artifact,
        boolean space) {

    PdfGlyph(
            int page,
            float x,
            float y,
            float width,
            float size,
            String text,
            boolean bold,
            int content,
            boolean artifact) {
        this(page, x, y, width, size, text, bold, content, artifact, isSpace(text));
    }

    /** Glyphs that show one text together, at the place of all, on the line of the largest. */
    static PdfGlyph of(List<PdfGlyph> glyphs, String text) {
        PdfGlyph largest = Collections.max(glyphs, Comparator.comparingDouble(PdfGlyph::size));
        float left = (float) glyphs.stream().mapToDouble(PdfGlyph::x).min().orElseThrow();
        float right = (float) glyphs.stream().mapToDouble(PdfGlyph::right).max().orElseThrow();
        return largest.at(left).upTo(right).withText(text);
    }

    float right() {
        return x + width;
    }

    PdfGlyph at(float place) {
        return new PdfGlyph(page, place, y, width, size, text, bold, content, artifact, space);
    }

    PdfGlyph upTo(float end) {
        return new PdfGlyph(page, x, y, end - x, size, text, bold, content, artifact, space);
    }

    /** The same as furniture of the page, that slopes no longer, at a place of its own. */
    PdfGlyph sloped(float left, float below) {
        return new PdfGlyph(page, left, below, size / 2, size, text, bold, -1, true, space);
    }

    PdfGlyph withText(String other) {
        return new PdfGlyph(page, x, y, width, size, other, bold, content, artifact);
    }

    /** Whether a text shows nothing. */
    static boolean isSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!AnnotatedText.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
