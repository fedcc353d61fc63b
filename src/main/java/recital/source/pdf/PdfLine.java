package recital.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/** The glyphs on one baseline, raised and lowered ones included, in the order in which they are read. */
final class PdfLine {

    /** A glyph so much smaller than its line, and so much above its baseline, is raised. */
    private static final float RAISED_SIZE = 0.85f;

    private static final float RAISED_BY = 0.15f;
    /** Of the size of a glyph: baselines nearer than this are one line. */
    private static final float ONE_LINE = 0.5f;

    private static final Pattern RULE = Pattern.compile("_{5,}");
    private static final Pattern SECTION = Pattern.compile("[IVXLC]{1,6}|[A-Z]");

    private final List<PdfGlyph> glyphs;
    private final float size;
    private final float baseline;
    private final float left;
    private final float right;
    private final boolean bold;
    private final boolean blank;

    /** Tells whether a gap parts two columns. */
    @FunctionalInterface
    interface Gap {

        /**
         * @param width how wide it is
         * @param end where the next glyph begins
         */
        boolean separates(float width, float end);
    }

    PdfLine(List<PdfGlyph> glyphs) {
        this.glyphs = List.copyOf(glyphs);
        List<PdfGlyph> shown = new ArrayList<>(glyphs.size());
        int heavy = 0;
        for (PdfGlyph glyph : glyphs) {
            if (!glyph.space()) {
                shown.add(glyph);
                heavy += glyph.bold() ? 1 : 0;
            }
        }
        blank = shown.isEmpty();
        bold = !blank && heavy * 10L >= shown.size() * 9L;
        List<PdfGlyph> measured = blank ? this.glyphs : shown;
        size = commonestSize(measured);
        baseline = firstBaseline(measured, size);
        float first = Float.POSITIVE_INFINITY;
        float last = Float.NEGATIVE_INFINITY;
        for (PdfGlyph glyph : measured) {
            first = Math.min(first, glyph.x());
            last = Math.max(last, glyph.right());
        }
        left = first;
        right = last;
    }

    /** The baseline of the first glyph of a size. */
    private static float firstBaseline(List<PdfGlyph> glyphs, float size) {
        for (PdfGlyph glyph : glyphs) {
            if (glyph.size() == size) {
                return glyph.y();
            }
        }
        throw new NoSuchElementException("no glyph has a size");
    }

    private static float commonestSize(List<PdfGlyph> glyphs) {
        float size = glyphs.get(0).size();
        for (PdfGlyph glyph : glyphs) {
            if (glyph.size() != size) {
                return commonestOfSeveral(glyphs);
            }
        }
        return size;
    }

    private static float commonestOfSeveral(List<PdfGlyph> glyphs) {
        Map<Float, Integer> counts = new HashMap<>();
        glyphs.forEach(g -> counts.merge(g.size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** Cuts glyphs that come in reading order into lines. */
    static List<PdfLine> inOrder(List<PdfGlyph> glyphs) {
        List<PdfLine> lines = new ArrayList<>();
        List<PdfGlyph> open = new ArrayList<>();
        for (PdfGlyph glyph : glyphs) {
            if (!open.isEmpty() && !oneLine(open.get(0), glyph) && !oneLine(open.get(open.size() - 1), glyph)) {
                lines.add(new PdfLine(open));
                open.clear();
            }
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            lines.add(new PdfLine(open));
        }
        return lines;
    }

    private static boolean oneLine(PdfGlyph one, PdfGlyph other) {
        return one.page() == other.page()
                && Math.abs(one.y() - other.y()) < ONE_LINE * Math.max(one.size(), other.size());
    }

    /** The lines of one page from top to bottom, whatever the order in which its glyphs were drawn. */
    static List<PdfLine> onPage(List<PdfGlyph> glyphs) {
        List<List<PdfGlyph>> open = new ArrayList<>();
        for (PdfGlyph glyph : glyphs) {
            List<PdfGlyph> nearest = null;
            // What is drawn next mostly stands on the line drawn last.
            for (int i = open.size() - 1; i >= 0; i--) {
                List<PdfGlyph> line = open.get(i);
                if (oneLine(line.get(0), glyph)
                        && (nearest == null || distance(line, glyph) < distance(nearest, glyph))) {
                    nearest = line;
                }
            }
            if (nearest == null) {
                nearest = new ArrayList<>();
                open.add(nearest);
            }
            nearest.add(glyph);
        }
        List<PdfLine> lines = new ArrayList<>();
        for (List<PdfGlyph> line : open) {
            line.sort(Comparator.comparingDouble(PdfGlyph::x));
            lines.add(new PdfLine(line));
        }
        lines.sort(Comparator.comparingDouble(PdfLine::baseline).reversed().thenComparing(PdfLine::left));
        return lines;
    }

    private static float distance(List<PdfGlyph> line, PdfGlyph glyph) {
        return Math.abs(line.get(0).y() - glyph.y());
    }

    List<PdfGlyph> glyphs() {
        return glyphs;
    }

    int page() {
        return glyphs.get(0).page();
    }

    /** The size of most of its glyphs. */
    float size() {
        return size;
    }

    float baseline() {
        return baseline;
    }

    /** The left end of the first glyph that shows something. */
    float left() {
        return left;
    }

    /** The right end of the last glyph that shows something. */
    float right() {
        return right;
    }

    /** How wide its first word is. */
    float firstWord() {
        float end = left;
        for (PdfGlyph glyph : glyphs) {
            if (glyph.space() && end > left) {
                break;
            }
            if (!glyph.space()) {
                end = glyph.right();
            }
        }
        return end - left;
    }

    /** Whether nearly all of it is bold. */
    boolean bold() {
        return bold;
    }

    boolean blank() {
        return blank;
    }

    /** Whether it is a rule made of low lines, as stands above notes. */
    boolean isRule() {
        return RULE.matcher(text().strip()).matches();
    }

    /** Whether a glyph of this line is raised above it. */
    boolean raised(PdfGlyph glyph) {
        return glyph.size() < RAISED_SIZE * size && glyph.y() > baseline + RAISED_BY * size;
    }

    /** Whether it is the numeral or letter of a section, which stands on a line of its own. */
    boolean isSection() {
        return SECTION.matcher(text().strip()).matches();
    }

    /** The line cut where glyphs stand further apart than so many times their size. */
    List<PdfLine> segments(float times) {
        return segments((gap, x) -> gap > times * size);
    }

    /** The line cut where a gap, by its width and the place at which it ends, parts two columns. */
    List<PdfLine> segments(Gap parts) {
        List<PdfLine> segments = new ArrayList<>();
        List<PdfGlyph> open = new ArrayList<>();
        float end = Float.NaN;
        for (PdfGlyph glyph : glyphs) {
            if (glyph.space()) {
                open.add(glyph);
                continue;
            }
            if (!Float.isNaN(end) && parts.separates(glyph.x() - end, glyph.x())) {
                segments.add(new PdfLine(open));
                open.clear();
            }
            open.add(glyph);
            end = glyph.right();
        }
        if (!open.isEmpty()) {
            segments.add(new PdfLine(open));
        }
        return segments;
    }

    /** Everything on it as it comes. */
    String text() {
        StringBuilder text = new StringBuilder(glyphs.size());
        for (PdfGlyph glyph : glyphs) {
            text.append(glyph.text());
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return page() + ":" + text();
    }
}
