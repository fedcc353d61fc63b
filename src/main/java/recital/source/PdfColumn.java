package recital.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import recital.source.PdfParagraph.Kind;

/** Cuts the body of the pages, line by line, into paragraphs and tables. */
final class PdfColumn {

    /** Of the size of the text: lines further apart than this are two paragraphs. */
    private static final float PARAGRAPH_GAP = 1.45f;
    /** Of the size of the text: a line that begins so much further in begins a paragraph. */
    private static final float INDENT = 0.7f;
    private static final float COLUMN_GAP = 3f;
    private static final Pattern LABEL =
            Pattern.compile("(?:\\d{1,3}\\.|\\([a-z]{1,4}\\)|\\d{1,3}/\\d{1,3}\\.|[IVXL]{1,6}\\.|[A-Z]\\.|[\u2022\u2013\u2014-])");
    /** The numeral or letter of a section on a line of its own. */
    private static final Pattern SECTION = Pattern.compile("[IVXLC]{1,6}|[A-Z]");

    private final float size;
    private final float margin;
    private final List<PdfParagraph> paragraphs = new ArrayList<>();
    private final List<PdfLine> open = new ArrayList<>();
    private List<List<PdfLine>> cells = new ArrayList<>();

    /**
     * @param size the size in which most of the document is set
     * @param margin where most of its lines begin
     */
    PdfColumn(float size, float margin) {
        this.size = size;
        this.margin = margin;
    }

    void page(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            List<PdfLine> segments = columns(line);
            if (segments.size() > 1) {
                end();
                segments.forEach(s -> cells.add(List.of(s)));
            } else {
                endTable();
                add(line);
            }
        }
    }

    List<PdfParagraph> paragraphs() {
        end();
        endTable();
        return paragraphs;
    }

    /** A line by its columns; a number and its paragraph are one. */
    private static List<PdfLine> columns(PdfLine line) {
        List<PdfLine> segments = line.segments(COLUMN_GAP);
        boolean labelled = segments.size() == 2 && LABEL.matcher(segments.get(0).text().strip()).matches();
        return labelled ? List.of(line) : segments;
    }

    private void add(PdfLine line) {
        if (!open.isEmpty() && begins(line)) {
            end();
        }
        open.add(line);
    }

    private boolean begins(PdfLine line) {
        PdfLine before = open.get(open.size() - 1);
        if (before.page() == line.page()
                && before.baseline() - line.baseline() > PARAGRAPH_GAP * Math.max(line.size(), before.size())) {
            return true;
        }
        if (before.bold() != line.bold() || isSection(before) || isSection(line)) {
            return true;
        }
        boolean turned = before.page() != line.page();
        float in = line.left() - before.left();
        if (open.size() == 1 && !turned) {
            // The text under a number that stands out is set further in.
            return in > INDENT * size && !LABEL.matcher(firstWord(before)).matches();
        }
        // A first line is set in; whether this is one shows best against a line that is none.
        return in > INDENT * size || open.size() == 1 && in > -INDENT * size && line.left() > margin + INDENT * size;
    }

    private static boolean isSection(PdfLine line) {
        return SECTION.matcher(line.text().strip()).matches();
    }

    private static String firstWord(PdfLine line) {
        String text = line.text().strip();
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    private void end() {
        if (!open.isEmpty()) {
            boolean heading = open.stream().allMatch(PdfLine::bold);
            paragraphs.add(PdfParagraph.of(heading ? Kind.HEADING : Kind.TEXT, open));
            open.clear();
        }
    }

    private void endTable() {
        if (!cells.isEmpty()) {
            paragraphs.add(new PdfParagraph(Kind.TABLE, cells));
            cells = new ArrayList<>();
        }
    }
}
