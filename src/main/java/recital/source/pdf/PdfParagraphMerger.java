package recital.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recital.source.pdf.PdfParagraph.PdfParagraphKind;

/**
 * Puts together what belongs together: paragraphs and tables that the end of a page has cut in two, and
 * the cells of a table whose file does not call it one.
 */
final class PdfParagraphMerger {

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:?!]\\W*[\\d*]*\\W*", Pattern.DOTALL);
    /** Of the size of the text: a line that begins so much further in than the one before begins a paragraph. */
    private static final float INDENT = 0.7f;
    /** Of the size of the text: a line that ends so near to the longest is full. */
    private static final float FULL = 4f;
    /** Of the size of the text: a line that ends so far before the longest has room for a word and a number tied to it. */
    private static final float ROOM = 8f;
    /** Of the size of the text: paragraphs so far apart on one line are cells. */
    private static final float CELL_GAP = 0.8f;

    private final List<PdfParagraph> paragraphs = new ArrayList<>();
    private final boolean whole;

    /** @param whole whether no paragraph of text is cut by the end of a page */
    PdfParagraphMerger(boolean whole) {
        this.whole = whole;
    }

    void add(PdfParagraph next) {
        PdfParagraph before = last();
        if (before != null && sharesRow(before, next)) {
            addCell(next);
        } else if (before != null && isContinued(before, next)) {
            replaceLast(next.kind() == PdfParagraphKind.TABLE ? table(before, next) : text(before, next));
        } else {
            paragraphs.add(next);
        }
    }

    List<PdfParagraph> paragraphs() {
        return paragraphs;
    }

    private @Nullable PdfParagraph last() {
        return paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
    }

    private void replaceLast(PdfParagraph paragraph) {
        paragraphs.set(paragraphs.size() - 1, paragraph);
    }

    /** Whether the next paragraph begins on the line on which the last cell began, further to the right. */
    private static boolean sharesRow(PdfParagraph before, PdfParagraph next) {
        if (next.kind() == PdfParagraphKind.TABLE
                || before.kind() == PdfParagraphKind.NOTE
                || next.kind() == PdfParagraphKind.NOTE) {
            return false;
        }
        List<PdfLine> cell = before.cells().get(before.cells().size() - 1);
        PdfLine first = next.lines().get(0);
        float right = (float) cell.stream().mapToDouble(PdfLine::right).max().orElse(0);
        return cell.get(0).page() == first.page()
                && Math.abs(cell.get(0).baseline() - first.baseline()) < first.size() / 2
                && first.left() - right > CELL_GAP * first.size();
    }

    private void addCell(PdfParagraph next) {
        PdfParagraph row = paragraphs.remove(paragraphs.size() - 1);
        List<List<PdfLine>> cells = new ArrayList<>();
        boolean newRow = row.kind() != PdfParagraphKind.TABLE;
        if (newRow && last() != null && last().kind() == PdfParagraphKind.TABLE) {
            cells.addAll(paragraphs.remove(paragraphs.size() - 1).cells());
        }
        cells.addAll(row.cells());
        cells.add(next.lines());
        paragraphs.add(new PdfParagraph(PdfParagraphKind.TABLE, cells));
    }

    private boolean isContinued(PdfParagraph before, PdfParagraph next) {
        if (before.kind() != next.kind() || before.lastPage() == next.firstPage()) {
            return false;
        }
        return switch (next.kind()) {
            case TABLE -> true;
            case TEXT -> !whole && isTextContinued(before.lines(), next.lines().get(0));
            case HEADING, NOTE, MARGIN -> false;
        };
    }

    /**
     * A paragraph is indented on its first line: one that is not goes on with the last of the page before, unless its
     * first word would have had room there.
     */
    private static boolean isTextContinued(List<PdfLine> before, PdfLine first) {
        PdfLine last = before.get(before.size() - 1);
        if (last.isSection() || first.isSection()) {
            return false;
        }
        float in = first.left() - last.left();
        boolean indented = before.size() == 1 ? in > -INDENT * first.size() : in > INDENT * first.size();
        boolean open = !SENTENCE_END.matcher(last.text()).matches();
        if (indented) {
            return before.size() == 1
                    && open
                    && Character.isLowerCase(first.text().strip().codePointAt(0));
        }
        float right = (float) before.stream().mapToDouble(PdfLine::right).max().orElse(0);
        float room = right - last.right();
        if (room > ROOM * last.size() && room > first.firstWord() + last.size()) {
            return false;
        }
        boolean full = last.right() > right - FULL * last.size();
        boolean indents = before.size() == 1 || before.get(0).left() - last.left() > INDENT * last.size();
        return open || full && indents;
    }

    private static PdfParagraph text(PdfParagraph before, PdfParagraph next) {
        List<PdfLine> lines = new ArrayList<>(before.lines());
        lines.addAll(next.lines());
        return PdfParagraph.of(before.kind(), lines);
    }

    private PdfParagraph table(PdfParagraph before, PdfParagraph next) {
        List<List<PdfLine>> cells = new ArrayList<>(before.cells());
        int repeated = repeatedCells(before, next);
        if (repeated > 0) {
            // The head of a table, printed again on each of its pages.
            paragraphs.add(
                    paragraphs.size() - 1,
                    new PdfParagraph(PdfParagraphKind.MARGIN, next.cells().subList(0, repeated)));
        }
        cells.addAll(next.cells().subList(repeated, next.cells().size()));
        return new PdfParagraph(PdfParagraphKind.TABLE, cells);
    }

    /** How many of the first cells are those of the table's first row again. */
    private static int repeatedCells(PdfParagraph before, PdfParagraph next) {
        int count = 0;
        float row = next.cells().get(0).get(0).baseline();
        while (count < next.cells().size()
                && Math.abs(next.cells().get(count).get(0).baseline() - row)
                        < next.cells().get(count).get(0).size() / 2) {
            if (count >= before.cells().size()
                    || !text(before.cells().get(count)).equals(text(next.cells().get(count)))) {
                return 0;
            }
            count++;
        }
        return count < next.cells().size() ? count : 0;
    }

    private static String text(List<PdfLine> cell) {
        StringBuilder text = new StringBuilder();
        cell.forEach(line -> text.append(line.text().strip()).append(' '));
        return text.toString();
    }
}
