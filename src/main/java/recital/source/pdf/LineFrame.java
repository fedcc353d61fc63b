package recital.source.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import recital.text.LineEnd;

/**
 * Where the lines of a text begin and end, and whether more space stands between its paragraphs than between their lines.
 *
 * @param left where most lines begin
 * @param right where the fullest lines end
 * @param size the size in which most of the text is set
 * @param spaced whether space parts the paragraphs; where none does, their first and last lines tell them apart
 */
record LineFrame(float left, float right, float size, boolean spaced) {

    /** The mark of a note behind the last sign. */
    private static final Pattern MARK = Pattern.compile("(?<=[,;.:\uff0c\uff1b\u3002])\\d{1,3}$");

    /** Of one line in so many a gap before it is wide where space parts the paragraphs. */
    private static final int LINES_TO_GAP = 10;

    /** Of the pitch: a gap that is wide. */
    private static final float WIDE = 1.2f;

    /** Of the lines, those that end last may stand out. */
    private static final double FULLEST = 0.95;

    /** Of the width: a line that ends so much sooner than the fullest is the last of its paragraph. */
    private static final float SHORT = 0.12f;

    /** Of the size: a line that begins so much further in is the first of its paragraph. */
    private static final float INDENT = 0.7f;

    static LineFrame of(List<List<PdfLine>> pages, float size, float pitch) {
        Map<Integer, Integer> lefts = new HashMap<>();
        int lines = 0;
        int wide = 0;
        for (List<PdfLine> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                lefts.merge(Math.round(page.get(i).left()), 1, Integer::sum);
                lines++;
                wide += i > 0 && page.get(i - 1).baseline() - page.get(i).baseline() > WIDE * pitch ? 1 : 0;
            }
        }
        float left = lefts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
        double[] rights = pages.stream()
                .flatMap(List::stream)
                .mapToDouble(PdfLine::right)
                .sorted()
                .toArray();
        float right = rights.length == 0 ? left : (float) rights[(int) ((rights.length - 1) * FULLEST)];
        return new LineFrame(left, right, size, pitch == 0 || wide * LINES_TO_GAP >= lines);
    }

    private static boolean isClosed(String text) {
        return LineEnd.of(MARK.matcher(text.strip()).replaceFirst("")).isClosed();
    }

    /** Whether a line goes on below the first one of a paragraph, which stands out. */
    boolean hangs(PdfLine first, PdfLine next) {
        return Math.abs(next.left() - left) < 1 && first.left() < left - INDENT * size;
    }

    /**
     * Whether a paragraph ends with the one line and the next begins with the other, though no space parts them.
     *
     * @param labelled whether the other begins with what may be the number or letter of a paragraph
     */
    boolean parts(PdfLine line, PdfLine next, boolean labelled) {
        return !spaced
                && isClosed(line.text())
                && (labelled
                        || line.right() < right - SHORT * (right - left)
                        || Math.abs(next.left() - left) > INDENT * size);
    }
}
