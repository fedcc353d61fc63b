package recital.source.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import recital.text.Folding;

/** What a font tells of the codes that are shown in it, each of which it is asked for once. */
final class PdfFont {

    /** Stands for what a font does not tell. */
    static final String UNTOLD = "\ufffd";

    private static final int PAGE = 256;
    private static final int REFERENCE = 8;
    private static final Charset LETTERS_OF_WINDOWS = Charset.forName("windows-1252");
    private static final Pattern SIGNS = Pattern.compile("(?i)symbol|dingbats|wingdings|webdings");

    private final PDFont font;
    private final PdfBudget budget;
    private final boolean simple;
    private final boolean pairs;
    private final boolean vertical;
    private final boolean bold;
    private final boolean lettered;

    /** Of codes of two bytes, by the first of them. */
    private final Sign[][] signs = new Sign[PAGE][];

    private int code;

    /**
     * What a code stands for.
     *
     * @param shown how many characters it shows
     * @param text what it stands for, white space included
     * @param space whether it shows nothing
     * @param right how far the next one stands to the right, by the size of the font
     * @param up how far the next one stands above, by the size of the font; only of vertical writing
     * @param x how far it is moved to the right of its place; only of vertical writing
     * @param y how far it is moved above its place; only of vertical writing
     */
    record Sign(int shown, String text, boolean space, float right, float up, float x, float y) {}

    PdfFont(PDFont font, PdfBudget budget) {
        this.font = font;
        this.budget = budget;
        simple = font instanceof PDSimpleFont;
        pairs = font instanceof PDType0Font && isIdentity(font.getCOSObject().getDictionaryObject(COSName.ENCODING));
        vertical = font.isVertical();
        bold = isBold(font);
        lettered = simple
                && !font.getCOSObject().containsKey(COSName.TO_UNICODE)
                && !SIGNS.matcher(Objects.toString(font.getName(), "")).find();
    }

    /** source: ISO 32000-1, 9.7.5.2: the encodings in which two bytes are the number of a glyph. */
    private static boolean isIdentity(@Nullable COSBase encoding) {
        return COSName.IDENTITY_H.equals(encoding) || COSName.IDENTITY_V.equals(encoding);
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name != null && name.toLowerCase(Locale.ROOT).contains("bold")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    boolean vertical() {
        return vertical;
    }

    boolean bold() {
        return bold;
    }

    /** Reads the next code of a string, which {@link #code} tells then, and tells of how many bytes it is. */
    int readCode(byte[] bytes, int start, int end) throws IOException {
        if (simple) {
            code = bytes[start] & 0xff;
            return 1;
        }
        if (pairs) {
            code = (bytes[start] & 0xff) << Byte.SIZE | (start + 1 < end ? bytes[start + 1] & 0xff : 0);
            return Math.min(2, end - start);
        }
        InputStream rest = new ByteArrayInputStream(bytes, start, end - start);
        code = font.readCode(rest);
        return end - start - rest.available();
    }

    int code() {
        return code;
    }

    /** What the last code that was read stands for. */
    Sign sign() throws IOException {
        if (code < 0 || code >= PAGE * PAGE) {
            return read(code);
        }
        Sign[] page = signs[code / PAGE];
        if (page == null) {
            budget.bytes(PAGE * REFERENCE);
            page = new Sign[PAGE];
            signs[code / PAGE] = page;
        }
        Sign sign = page[code % PAGE];
        if (sign == null) {
            sign = read(code);
            page[code % PAGE] = sign;
        }
        return sign;
    }

    private Sign read(int code) throws IOException {
        Vector place = vertical ? font.getPositionVector(code) : new Vector(0, 0);
        Vector next = font.getDisplacement(code);
        String known = font.toUnicode(code);
        String text = known == null || known.isEmpty() ? byItsCode(code) : known;
        String clean = clean(text);
        return new Sign(
                text.length(), clean, PdfGlyph.isSpace(clean), next.getX(), next.getY(), place.getX(), place.getY());
    }

    /**
     * A letter of a font that tells nothing of its codes, as Ghostscript writes them: that of Windows, but not
     * where the font is one of signs.
     */
    private String byItsCode(int code) {
        return lettered && code >= ' ' && code < PAGE
                ? new String(new byte[] {(byte) code}, LETTERS_OF_WINDOWS)
                : UNTOLD;
    }

    /** Ligatures as their letters, radicals as the characters that they look like, and nothing that is no character. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0xfffe || c == 0xffff ? ' ' : c)
                .forEach(c -> clean.append(Folding.typed(c)));
        return clean.toString();
    }
}
