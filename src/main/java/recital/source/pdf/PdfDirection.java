package recital.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays pages that are read from the right out from the left, so that whatever comes after need not know of it: the place of
 * each glyph is mirrored, and what is read from the left there, numbers and Latin words, is mirrored back where it stands.
 *
 * <p>source: the Unicode bidirectional algorithm, of which this is the way back.
 */
final class PdfDirection {

    /** A number, or Latin words with what stands between them, where they stand among letters that are read from the right. */
    private static final Pattern FROM_LEFT = Pattern.compile("L(?:[LNSO]*[LN])?|N(?:SN|N)*+");

    private static final String NUMBER_SEPARATORS = ".,:/";
    private static final String BRACKETS = "()[]{}<>\u00ab\u00bb";

    private static final String STROKE = "\u0640";

    private PdfDirection() {}

    /** The glyphs of all pages as they are, or the pages turned round where most of their letters are read from the right. */
    static List<List<PdfGlyph>> fromLeft(List<List<PdfGlyph>> pages) {
        int right = 0;
        int left = 0;
        for (List<PdfGlyph> page : pages) {
            for (PdfGlyph glyph : page) {
                char sort = sort(glyph);
                right += sort == 'R' ? 1 : 0;
                left += sort == 'L' ? 1 : 0;
            }
        }
        return right > left
                ? withBrackets(pages.stream().map(PdfDirection::turned).toList())
                : pages;
    }

    private static List<PdfGlyph> turned(List<PdfGlyph> page) {
        if (page.isEmpty()) {
            return page;
        }
        float width = (float) page.stream().mapToDouble(PdfGlyph::right).max().orElse(0);
        List<PdfGlyph> turned = new ArrayList<>();
        for (PdfLine line : PdfLine.onPage(page)) {
            turned.addAll(turned(line.glyphs(), width));
        }
        return turned;
    }

    /** The glyphs of a line as they are read, the first of them the one that stands farthest to the right. */
    private static List<PdfGlyph> turned(List<PdfGlyph> line, float width) {
        StringBuilder sorts = new StringBuilder();
        line.forEach(glyph -> sorts.append(sort(glyph)));
        List<PdfGlyph> turned = new ArrayList<>();
        line.forEach(glyph -> turned.add(glyph.at(width - glyph.right())));
        Matcher run = FROM_LEFT.matcher(sorts);
        while (run.find()) {
            float first = line.get(run.start()).x();
            float last = line.get(run.end() - 1).right();
            for (int i = run.start(); i < run.end(); i++) {
                turned.set(i, line.get(i).at(width - last + line.get(i).x() - first));
            }
        }
        turned.sort(Comparator.comparingDouble(PdfGlyph::x));
        return withoutStrokes(turned);
    }

    /** A stroke that sets letters farther apart fills the line and is no letter. */
    private static List<PdfGlyph> withoutStrokes(List<PdfGlyph> line) {
        List<PdfGlyph> letters = new ArrayList<>();
        for (PdfGlyph glyph : line) {
            if (!letters.isEmpty() && glyph.text().equals(STROKE)) {
                letters.add(letters.remove(letters.size() - 1).upTo(glyph.right()));
            } else {
                letters.add(glyph);
            }
        }
        return letters;
    }

    /** Of a letter from which side it is read, of a digit that, of a space or another sign what it may stand between. */
    private static char sort(PdfGlyph glyph) {
        char first = glyph.text().charAt(0);
        if (first >= 'a' && first <= 'z') {
            // Most of what is read; what follows would say the same.
            return 'L';
        }
        int character = glyph.text().codePointAt(0);
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 'R';
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 'L';
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER -> 'N';
            default -> NUMBER_SEPARATORS.indexOf(character) >= 0 ? 'S' : 'O';
        };
    }

    /**
     * Some files say of a bracket what it looks like, others what it does: where most of them would close before any opened,
     * they look so.
     */
    private static List<List<PdfGlyph>> withBrackets(List<List<PdfGlyph>> pages) {
        int open = 0;
        int closed = 0;
        int wrong = 0;
        for (List<PdfGlyph> page : pages) {
            for (PdfGlyph glyph : page) {
                int bracket = bracket(glyph);
                if (bracket >= 0 && bracket % 2 == 0) {
                    open++;
                } else if (bracket >= 0) {
                    closed++;
                    wrong += open == 0 ? 1 : 0;
                    open = Math.max(0, open - 1);
                }
            }
        }
        return 2 * wrong > closed
                ? pages.stream()
                        .map(page -> page.stream().map(PdfDirection::reversed).toList())
                        .toList()
                : pages;
    }

    private static int bracket(PdfGlyph glyph) {
        return glyph.text().length() == 1 ? BRACKETS.indexOf(glyph.text()) : -1;
    }

    private static PdfGlyph reversed(PdfGlyph glyph) {
        int bracket = bracket(glyph);
        return bracket < 0 ? glyph : glyph.withText(BRACKETS.substring(bracket ^ 1, (bracket ^ 1) + 1));
    }
}
