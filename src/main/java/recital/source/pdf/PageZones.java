package recital.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import recital.text.LineEnd;

/** The bands of each page: header and footer, body, and the notes at its foot. */
final class PageZones {

    private static final Pattern FOOTER = Pattern.compile(
            "(?:\\d{1,3}\\s*/\\s*\\d{1,3}|\\d{1,3}|\\d{2}-\\d{5}.*|.*\\s\\d{2}-\\d{5}|\\*\\d{6,9}\\*|Please recycle.*)");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,2}(?:/[A-Za-z0-9.()-]+){2,}(?: [A-Z])?");
    /** Of the height of a page: headers stand above, footers below. */
    private static final float TOP = 0.86f;

    private static final float BOTTOM = 0.1f;
    private static final float SMALL = 0.92f;
    private static final float COLUMN_GAP = 3f;
    /** Of their size: lines of one header are no further apart. */
    private static final float PITCH = 1.3f;

    /** What recurs stands so many lines from the edge of its page at most. */
    private static final int EDGE = 4;

    /** In points: as far apart may lines of two pages be that recur. */
    private static final float LEVEL = 3f;

    /** The part of the pages, the first aside, on which a line of the edge recurs. */
    private static final double RECURS = 0.6;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Words, or the number of a page between dashes and strokes; a number with a stop may be that of a paragraph. */
    private static final Pattern TELLING =
            Pattern.compile(".*\\p{L}{3}.*|[-\u2013\u2014~|/\\s]*#[-\u2013\u2014~|/#\\s]*");

    private final List<List<PdfLine>> pages;
    private final float size;
    private final float top;
    private final Map<String, List<Float>> edges = new HashMap<>();

    /** Whether the last note of the page before goes on at the foot of this one. */
    private boolean goesOn;

    /** The lines of a page by where they belong, each from top to bottom. */
    record Page(List<PdfLine> margin, List<PdfLine> body, List<PdfLine> notes) {}

    PageZones(List<List<PdfLine>> pages, float size) {
        this.pages = pages;
        this.size = size;
        this.top = (float) pages.stream()
                .flatMap(List::stream)
                .mapToDouble(PdfLine::baseline)
                .max()
                .orElse(0);
        for (List<PdfLine> page : pages.subList(Math.min(1, pages.size()), pages.size())) {
            for (int i = 0; i < page.size(); i++) {
                if (i < EDGE || i >= page.size() - EDGE) {
                    PdfLine line = page.get(i);
                    edges.computeIfAbsent(unnumbered(line), key -> new ArrayList<>())
                            .add(line.baseline());
                }
            }
        }
    }

    private static String unnumbered(PdfLine line) {
        return DIGITS.matcher(line.text().strip()).replaceAll("#");
    }

    /** Whether a line at the edge of a page stands at the same place of most others, numbers aside. */
    private boolean recurs(PdfLine line) {
        String text = unnumbered(line);
        List<Float> places = edges.getOrDefault(text, List.of());
        long alike = places.stream()
                .filter(place -> Math.abs(place - line.baseline()) <= LEVEL)
                .count();
        return pages.size() > 2
                && alike > 1
                && alike >= RECURS * (pages.size() - 1)
                && TELLING.matcher(text).matches();
    }

    /** The bands of a page, asked for in their order. */
    Page page(int index) {
        List<PdfLine> all = pages.get(index);
        List<PdfLine> lines = all.stream().filter(line -> !isBelowPage(line)).toList();
        int from = index == 0 ? 0 : headerEnd(lines);
        int to = footerStart(lines, from);
        int notes = notesStart(lines, from, to);
        List<PdfLine> margin = new ArrayList<>(lines.subList(0, from));
        List<PdfLine> noteLines = new ArrayList<>();
        for (PdfLine line : lines.subList(notes, to)) {
            (line.isRule() ? margin : noteLines).add(line);
        }
        goesOn = !noteLines.isEmpty()
                && !LineEnd.of(noteLines.get(noteLines.size() - 1).text().strip())
                        .isClosed();
        margin.addAll(lines.subList(to, lines.size()));
        all.stream().filter(PageZones::isBelowPage).forEach(margin::add);
        return new Page(margin, lines.subList(from, notes), noteLines);
    }

    private static boolean isBelowPage(PdfLine line) {
        return line.baseline() <= PdfPage.BELOW_PAGE;
    }

    /** The header ends with the line that carries the symbol, or goes on under it in the same small type. */
    private int headerEnd(List<PdfLine> lines) {
        int end = 0;
        for (int i = 0; i < lines.size() && lines.get(i).baseline() > TOP * top; i++) {
            boolean symbol = lines.get(i).segments(COLUMN_GAP).stream()
                    .anyMatch(s -> SYMBOL.matcher(s.text().strip()).matches());
            boolean goesOn = end > 0
                    && lines.get(i).size() < size
                    && lines.get(i - 1).baseline() - lines.get(i).baseline()
                            < PITCH * lines.get(i - 1).size();
            if (symbol && lines.get(i).size() <= size || goesOn || recurs(lines.get(i))) {
                end = i + 1;
            }
        }
        return end;
    }

    private int footerStart(List<PdfLine> lines, int from) {
        int start = lines.size();
        while (start > from
                && lines.get(start - 1).baseline() < BOTTOM * top
                && (isFooter(lines.get(start - 1)) || recurs(lines.get(start - 1)))) {
            start--;
        }
        return start;
    }

    private static boolean isFooter(PdfLine line) {
        return line.segments(COLUMN_GAP).stream()
                .allMatch(s -> FOOTER.matcher(s.text().strip()).matches());
    }

    /** Notes begin with a rule; where it is drawn and no text, with the first small line that carries a mark. */
    private int notesStart(List<PdfLine> lines, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (lines.get(i).isRule()) {
                return i;
            }
        }
        int start = to;
        while (start > from && lines.get(start - 1).size() < SMALL * size) {
            start--;
        }
        while (start < to
                && !goesOn
                && PdfText.noteMark(List.of(lines.get(start))).isEmpty()) {
            start++;
        }
        return start;
    }
}
