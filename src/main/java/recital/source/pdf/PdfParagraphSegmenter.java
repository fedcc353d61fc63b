package recital.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import recital.source.pdf.PdfParagraph.PdfParagraphKind;
import recital.text.PrintedLabel;

/** Cuts the body of the pages, line by line, into paragraphs and tables. */
final class PdfParagraphSegmenter {

    /** Of the size of the text: lines further apart than this are two paragraphs. */
    private static final float PARAGRAPH_GAP = 1.45f;
    /** Of the pitch of the text: lines no further apart than this are one paragraph, however small they are said to be. */
    private static final float WIDER_PITCH = 1.2f;
    /** Of the size of the text: a line that begins so much further in begins a paragraph. */
    private static final float INDENT = 0.7f;

    private static final float COLUMN_GAP = 3f;
    private static final float CELL_GAP = 0.8f;
    /** Of the size of the text: lines that begin so near to each other are one column. */
    private static final float ALIGNED = 0.3f;
    /** Of their size: lines further apart are two rows. */
    private static final float CELL_PITCH = 1.35f;

    private static final Pattern LABEL = Pattern.compile(
            "(?:\\d{1,3}\\.|\\([a-z]{1,4}\\)|\\d{1,3}/\\d{1,3}\\.|[IVXL]{1,6}\\.|[A-Z]\\.|[\u2022\u2013\u2014-])");

    private static final Pattern GLUED = Pattern.compile("(?:\\d{1,3}\\.|\\([a-z]{1,4}\\))(?=[\\p{Lu}\\p{Lo}])");

    private final float size;
    private final float pitch;
    private final LineFrame frame;
    private final List<PdfParagraph> paragraphs = new ArrayList<>();
    private final List<PdfLine> open = new ArrayList<>();
    private List<List<PdfLine>> cells = new ArrayList<>();
    /** The first cell of the last row. */
    private int row;

    /**
     * @param size the size in which most of the document is set
     * @param pitch how far most of its lines are apart
     * @param frame where they begin and end
     */
    PdfParagraphSegmenter(float size, float pitch, LineFrame frame) {
        this.size = size;
        this.pitch = pitch;
        this.frame = frame;
    }

    void page(List<PdfLine> lines) {
        end();
        endTable();
        for (PdfLine line : lines) {
            List<PdfLine> segments = columns(line);
            if (segments.size() > 1 && !continuesRow(segments)) {
                end();
                row = cells.size();
                segments.forEach(s -> cells.add(new ArrayList<>(List.of(s))));
            } else if (!continuesRow(segments)) {
                endTable();
                add(line);
            } else {
                segments.forEach(s -> cellAbove(s).orElseThrow().add(s));
            }
        }
    }

    List<PdfParagraph> paragraphs() {
        end();
        endTable();
        return PdfParagraphMerger.merged(paragraphs, false);
    }

    /** A line by its columns; a number and its paragraph are one. */
    private List<PdfLine> columns(PdfLine line) {
        // Where a table is open its columns are known, and lesser gaps part them.
        List<PdfLine> segments = line.segments(
                (gap, x) -> gap > COLUMN_GAP * line.size() || gap > CELL_GAP * line.size() && beginsColumn(x));
        boolean labelled =
                segments.size() == 2 && isLabel(segments.get(0).text().strip());
        return labelled ? List.of(line) : segments;
    }

    private boolean beginsColumn(float x) {
        return cells.stream().anyMatch(cell -> Math.abs(cell.get(0).left() - x) < ALIGNED * size);
    }

    /** Whether these go on with cells of the last row: close under it, and fewer than it has. */
    private boolean continuesRow(List<PdfLine> segments) {
        return !cells.isEmpty()
                && segments.size() < cells.size() - row
                && segments.stream().allMatch(s -> cellAbove(s).isPresent());
    }

    /** The cell of the last row that a line goes on with. */
    private Optional<List<PdfLine>> cellAbove(PdfLine line) {
        for (List<PdfLine> cell : cells.subList(row, cells.size())) {
            PdfLine last = cell.get(cell.size() - 1);
            if (last.page() == line.page()
                    && Math.abs(last.left() - line.left()) < ALIGNED * size
                    && last.baseline() - line.baseline() < CELL_PITCH * line.size()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private void add(PdfLine line) {
        if (!open.isEmpty() && begins(line)) {
            end();
        }
        open.add(line);
    }

    private boolean begins(PdfLine line) {
        PdfLine before = open.get(open.size() - 1);
        float gap = before.baseline() - line.baseline();
        if (gap > PARAGRAPH_GAP * Math.max(line.size(), before.size()) && gap > WIDER_PITCH * pitch) {
            return true;
        }
        if (before.bold() != line.bold()
                || before.isSection()
                || line.isSection()
                || frame.parts(before, line, beginsWithLabel(line))) {
            return true;
        }
        if (frame.hangs(before, line)) {
            return false;
        }
        float in = line.left() - before.left();
        // The text under a number that stands out is set further in.
        return in > INDENT * size
                && !(open.size() == 1
                        && (isLabel(firstWord(before))
                                || PrintedLabel.negotiated(before.text().strip())
                                        .isPresent()));
    }

    private static boolean isLabel(String text) {
        return LABEL.matcher(text).matches() || PrintedLabel.isNegotiated(text);
    }

    /** A label that a gap parts from its words is glued to them here. */
    private static boolean beginsWithLabel(PdfLine line) {
        return isLabel(firstWord(line)) || GLUED.matcher(line.text().strip()).lookingAt();
    }

    private static String firstWord(PdfLine line) {
        String text = line.text().strip();
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    private void end() {
        if (!open.isEmpty()) {
            boolean heading = open.stream().allMatch(PdfLine::bold);
            paragraphs.add(PdfParagraph.of(heading ? PdfParagraphKind.HEADING : PdfParagraphKind.TEXT, open));
            open.clear();
        }
    }

    private void endTable() {
        if (!cells.isEmpty()) {
            paragraphs.add(new PdfParagraph(PdfParagraphKind.TABLE, cells));
            cells = new ArrayList<>();
        }
    }
}
