package recital.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a file, and what PDFBox makes of each, which is counted before it does: an entry for each code of a range,
 * which can stand for thousands of millions of them in a few bytes, and what its program unfolds to.
 */
final class PdfFonts {

    /** What PDFBox makes of a font without a program and maps, by and large. */
    private static final int FONT = 32 << 10;

    /** A width in a map. */
    private static final int WIDTH = 64;

    /** A character in a map, in both directions. */
    private static final int CHARACTER = 200;

    private static final String RANGES = "beginbfrange";

    /** The operator that takes another map into this one, and what that costs: some ten milliseconds. */
    private static final String USE_MAP = "usecmap";

    private static final int USED_MAP = 2 << 20;

    /** source: ISO 32000-1, 9.10.3: the first code, the last, and the character of the first. */
    private static final Pattern RANGE = Pattern.compile("<([^<>]*+)>\\s*+<([^<>]*+)>\\s*+(<[^<>]*+>|\\[[^\\]]*+\\])");

    /**
     * Names, texts and comments, which may spell the word that ends the ranges and end none; a text as PDFBox reads it, up
     * to the first bracket whatever stands before it, so that nothing is taken for one that it reads as ranges.
     */
    private static final Pattern NO_RANGE = Pattern.compile("/[^\\s<>\\[\\]()/%{}]*+|\\([^)]*+\\)?|%[^\\r\\n]*+");

    private final PdfBudget budget;
    private final PdfFontPrograms programs;
    private final Set<COSDictionary> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<COSDictionary, PdfFont> fonts = new IdentityHashMap<>();
    private @Nullable PdfFont usual;

    PdfFonts(PdfBudget budget) {
        this.budget = budget;
        programs = new PdfFontPrograms(budget);
    }

    private void count(COSDictionary font) throws IOException {
        if (!counted.add(font)) {
            return;
        }
        countMap(font.getDictionaryObject(COSName.TO_UNICODE));
        countMap(font.getDictionaryObject(COSName.ENCODING));
        programs.count(font);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        for (int i = 0; descendants != null && i < descendants.size(); i++) {
            if (descendants.getObject(i) instanceof COSDictionary descendant) {
                countWidths(descendant.getCOSArray(COSName.W));
                programs.count(descendant);
            }
        }
    }

    /** A font, which is counted when it is first set and kept for the whole file. */
    PdfFont font(COSDictionary entries) throws IOException {
        PdfFont font = fonts.get(entries);
        if (font == null) {
            count(entries);
            budget.bytes(FONT);
            font = new PdfFont(PDFontFactory.createFont(entries), budget);
            fonts.put(entries, font);
        }
        return font;
    }

    /** The font of text for which none is set. */
    PdfFont usual() {
        if (usual == null) {
            usual = new PdfFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), budget);
        }
        return usual;
    }

    /** source: ISO 32000-1, 9.7.4.3: a code and the widths from there, or two codes and the width between them. */
    private void countWidths(COSArray widths) {
        int i = 0;
        while (widths != null && i + 1 < widths.size()) {
            if (widths.getObject(i + 1) instanceof COSArray) {
                i += 2;
            } else {
                if (widths.getObject(i) instanceof COSNumber first
                        && widths.getObject(i + 1) instanceof COSNumber last) {
                    countRange(first.intValue(), last.intValue(), WIDTH);
                }
                i += 3;
            }
        }
    }

    private void countMap(COSBase map) throws IOException {
        if (!(map instanceof COSStream stream)) {
            return;
        }
        byte[] bytes = PdfFontPrograms.bytes(stream);
        String text =
                NO_RANGE.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).replaceAll(" x ");
        for (int use = text.indexOf(USE_MAP); use >= 0; use = text.indexOf(USE_MAP, use + 1)) {
            budget.bytes(USED_MAP);
        }
        for (int start = text.indexOf(RANGES); start >= 0; start = text.indexOf(RANGES, start + 1)) {
            int end = text.indexOf("endbfrange", start);
            Matcher range = RANGE.matcher(text).region(start, end < 0 ? text.length() : end);
            while (range.find()) {
                if (range.group(3).startsWith("<")) {
                    countRange(code(range.group(1)), code(range.group(2)), CHARACTER);
                }
            }
        }
    }

    private void countRange(int first, int last, int cost) {
        if (first <= last) {
            budget.bytes(((long) last - first + 1) * cost);
        }
    }

    /** As PDFBox reads it: of a longer number the last four bytes. */
    private static int code(String hexadecimal) {
        return hexadecimal
                .chars()
                .map(c -> Character.digit(c, 16))
                .filter(digit -> digit >= 0)
                .reduce(0, (code, digit) -> code << 4 | digit);
    }
}
