package recital.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recital.source.pdf.PdfParagraph.PdfParagraphKind;
import recital.text.LineEnd;

/**
 * Reads paragraphs by the places and sizes of glyphs.
 *
 * <p>rule: documents of the Assembly are set in one column, paragraphs apart by half a line and indented on
 * their first line; notes stand in small type under a short rule at the foot of the page, headers and
 * footers in the bands outside (United Nations Editorial Manual, "Format of documents").
 */
final class PdfLayout {

    /** Of the size of a line: segments further apart belong to different columns. */
    private static final float COLUMN_GAP = 3f;

    /** Of the size of the text: paragraphs of one line each stand no nearer to each other, but lines set wide do not either. */
    private static final float WIDE_PITCH = 1.8f;

    /** No lines are set wider than double. */
    private static final float WIDEST_PITCH = 2.6f;

    private PdfLayout() {}

    /** Everything on the pages, in reading order, with its furniture where it stands. */
    static List<PdfParagraph> paragraphs(List<List<PdfGlyph>> pages) {
        List<List<PdfLine>> lines = new ArrayList<>();
        List<PdfLine> sloping = new ArrayList<>();
        for (List<PdfGlyph> page : pages) {
            List<PdfLine> all = shown(PdfLine.onPage(page));
            lines.add(all.stream().filter(line -> !isBelowPage(line)).toList());
            all.stream().filter(PdfLayout::isBelowPage).forEach(sloping::add);
        }
        float size = bodySize(lines);
        PageZones bands = new PageZones(lines, size);
        List<PdfParagraph> paragraphs = new ArrayList<>();
        float pitch = pitch(lines, size);
        PdfParagraphSegmenter column = new PdfParagraphSegmenter(size, pitch, LineFrame.of(lines, size, pitch));
        PdfNotes notes = new PdfNotes();
        for (int i = 0; i < lines.size(); i++) {
            PageZones.Page page = bands.page(i);
            page.margin().forEach(line -> addMargin(paragraphs, line));
            page.notes().forEach(notes::add);
            column.page(page.body());
        }
        paragraphs.addAll(column.paragraphs());
        paragraphs.addAll(notes.paragraphs());
        sloping.forEach(line -> addMargin(paragraphs, line));
        return paragraphs;
    }

    /** What slopes is set there. */
    private static boolean isBelowPage(PdfLine line) {
        return line.baseline() <= PdfPage.BELOW_PAGE;
    }

    /** What a tagged file marks as furniture: the head of the first page as text, the rest as margins. */
    static List<PdfParagraph> furniture(List<List<PdfGlyph>> pages) {
        List<PdfParagraph> paragraphs = new ArrayList<>();
        for (List<PdfGlyph> page : pages) {
            List<PdfGlyph> marked = new ArrayList<>();
            float top = page.isEmpty() ? 0 : Float.NEGATIVE_INFINITY;
            for (PdfGlyph glyph : page) {
                top = Math.max(top, glyph.y());
                if (glyph.artifact()) {
                    marked.add(glyph);
                }
            }
            for (PdfLine line : shown(PdfLine.onPage(marked))) {
                if (line.page() == 1 && line.baseline() > top / 2) {
                    line.segments(COLUMN_GAP)
                            .forEach(s -> paragraphs.add(PdfParagraph.of(PdfParagraphKind.TEXT, List.of(s))));
                } else {
                    addMargin(paragraphs, line);
                }
            }
        }
        return paragraphs;
    }

    private static void addMargin(List<PdfParagraph> paragraphs, PdfLine line) {
        line.segments(COLUMN_GAP).forEach(s -> paragraphs.add(PdfParagraph.of(PdfParagraphKind.MARGIN, List.of(s))));
    }

    private static List<PdfLine> shown(List<PdfLine> lines) {
        return lines.stream().filter(line -> !line.blank()).toList();
    }

    /**
     * The least distance, in half points, in which a fifth of the lines follow each other; 0 where there is none, or
     * where it is as large as that of paragraphs and not one of lines.
     */
    private static float pitch(List<List<PdfLine>> pages, float size) {
        Map<Float, Integer> counts = new HashMap<>();
        for (List<PdfLine> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                float gap = page.get(i - 1).baseline() - page.get(i).baseline();
                counts.merge(Math.round(2 * gap) / 2f, 1, Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(e -> e.getValue() * 5 >= all)
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .filter(pitch -> pitch < WIDE_PITCH * size || pitch < WIDEST_PITCH * size && isOfLines(pages, pitch))
                .orElse(0f);
    }

    /** Whether most lines that follow one another so far apart are of one paragraph: the first of them does not end with a sign. */
    private static boolean isOfLines(List<List<PdfLine>> pages, float pitch) {
        int open = 0;
        int all = 0;
        for (List<PdfLine> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                float gap = page.get(i - 1).baseline() - page.get(i).baseline();
                if (Math.abs(gap - pitch) <= 1) {
                    all++;
                    open += LineEnd.of(page.get(i - 1).text().strip()).isClosed() ? 0 : 1;
                }
            }
        }
        return 2 * open > all;
    }

    /** The size in which most of the document is set. */
    static float bodySize(List<List<PdfLine>> pages) {
        Map<Float, Integer> counts = new HashMap<>();
        pages.forEach(page ->
                page.forEach(line -> counts.merge(line.size(), line.glyphs().size(), Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(10f);
    }
}
