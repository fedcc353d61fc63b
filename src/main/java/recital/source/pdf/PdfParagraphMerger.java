package recital.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import recital.source.pdf.PdfParagraph.PdfParagraphKind;
import recital.text.LineEnd;

/**
 * Puts together what belongs together: paragraphs and tables that the end of a page has cut in two, and
 * the cells of a table whose file does not call it one.
 */
final class PdfParagraphMerger {

    /** Of the size of the text: a line that begins so much further in than the one before begins a paragraph. */
    private static final float INDENT = 0.7f;
    /** Of the size of the text: a line that ends so near to the longest is full. */
    private static final float FULL = 4f;
    /** Of the size of the text: a line that ends so far before the longest has room for a word and a number tied to it. */
    private static final float ROOM = 8f;
    /** Of the size of the text: paragraphs so far apart on one line are cells. */
    private static final float CELL_GAP = 0.8f;

    /** One paragraph of so many has its first line further in than the next where a document indents them. */
    private static final int INDENTED = 10;

    private final List<PdfParagraph> paragraphs = new ArrayList<>();
    private final boolean whole;
    private final boolean indented;
    private final float right;

    /** What the end of a page between two paragraphs is. */
    private enum PageEnd {
        /** The end of the first of them, too. */
        OF_PARAGRAPH,
        /** One within a single paragraph. */
        WITHIN,
        /** Either, for all that the places of the lines tell. */
        UNKNOWN
    }

    private PdfParagraphMerger(List<PdfParagraph> cut, boolean whole) {
        this.whole = whole;
        List<List<PdfLine>> texts = cut.stream()
                .filter(paragraph -> paragraph.kind() == PdfParagraphKind.TEXT)
                .map(PdfParagraph::lines)
                .toList();
        List<List<PdfLine>> longer =
                texts.stream().filter(lines -> lines.size() > 1).toList();
        long further =
                longer.stream().filter(PdfParagraphMerger::hasFirstLineIn).count();
        indented = further * INDENTED >= longer.size();
        right = (float) texts.stream()
                .flatMap(List::stream)
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(0);
    }

    /**
     * The paragraphs put together.
     *
     * @param cut the paragraphs as the lines or tags of each page tell them
     * @param whole whether no paragraph of text is cut by the end of a page
     */
    static List<PdfParagraph> merged(List<PdfParagraph> cut, boolean whole) {
        PdfParagraphMerger merger = new PdfParagraphMerger(cut, whole);
        cut.forEach(merger::add);
        return merger.paragraphs;
    }

    private static boolean hasFirstLineIn(List<PdfLine> lines) {
        return lines.get(0).left() - lines.get(1).left() > INDENT * lines.get(0).size();
    }

    private void add(PdfParagraph next) {
        PdfParagraph before = last();
        if (before == null) {
            paragraphs.add(next);
        } else if (sharesRow(before, next)) {
            addCell(next);
        } else {
            switch (between(before, next)) {
                case OF_PARAGRAPH -> paragraphs.add(next);
                case WITHIN ->
                    replaceLast(next.kind() == PdfParagraphKind.TABLE ? table(before, next) : text(before, next));
                case UNKNOWN -> paragraphs.add(new PdfParagraph(PdfParagraphKind.TOP_OF_PAGE, next.cells()));
            }
        }
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

    private PageEnd between(PdfParagraph before, PdfParagraph next) {
        if (before.lastPage() == next.firstPage()) {
            return PageEnd.OF_PARAGRAPH;
        }
        boolean text = before.kind() == PdfParagraphKind.TEXT || before.kind() == PdfParagraphKind.TOP_OF_PAGE;
        return switch (next.kind()) {
            case TABLE -> before.kind() == next.kind() ? PageEnd.WITHIN : PageEnd.OF_PARAGRAPH;
            case TEXT, TOP_OF_PAGE -> text && !whole ? between(before.lines(), next.lines()) : PageEnd.OF_PARAGRAPH;
            case HEADING, NOTE, MARGIN -> PageEnd.OF_PARAGRAPH;
        };
    }

    /**
     * Where paragraphs are indented on their first line, one that is not goes on with the last of the page before,
     * unless its first word would have had room there; elsewhere a small letter goes on, and a comma before a capital
     * letter or a number tells nothing.
     */
    private PageEnd between(List<PdfLine> before, List<PdfLine> next) {
        PdfLine last = before.get(before.size() - 1);
        PdfLine first = next.get(0);
        if (last.isSection() || first.isSection()) {
            return PageEnd.OF_PARAGRAPH;
        }
        LineEnd end = LineEnd.of(last.text());
        boolean open = end != LineEnd.STOP && end != LineEnd.MARK;
        float in = first.left() - last.left();
        boolean single = indented && before.size() == 1;
        if (single ? in > -INDENT * first.size() : in > INDENT * first.size()) {
            return before.size() == 1 && open && beginsSmall(first) ? PageEnd.WITHIN : PageEnd.OF_PARAGRAPH;
        }
        float longest = before.size() == 1 && !indented
                ? right
                : (float) before.stream().mapToDouble(PdfLine::right).max().orElse(0);
        float room = longest - last.right();
        if (room > ROOM * last.size() && room > first.firstWord() + last.size()) {
            return PageEnd.OF_PARAGRAPH;
        }
        if (indented) {
            boolean indents = before.size() == 1 || hasFirstLineIn(before);
            return open || indents && room < FULL * last.size() ? PageEnd.WITHIN : PageEnd.OF_PARAGRAPH;
        }
        if (PdfText.beginsRaised(first)) {
            // A note at the end of the text.
            return PageEnd.OF_PARAGRAPH;
        }
        if (beginsSmall(first) || end == LineEnd.OPEN) {
            return PageEnd.WITHIN;
        }
        return open && !isHeading(next) ? PageEnd.UNKNOWN : PageEnd.OF_PARAGRAPH;
    }

    private static boolean beginsSmall(PdfLine line) {
        return Character.isLowerCase(line.text().strip().codePointAt(0));
    }

    /** Whether lines are one that ends without a sign, as the rest of a paragraph does not. */
    private static boolean isHeading(List<PdfLine> lines) {
        return lines.size() == 1 && LineEnd.of(lines.get(0).text()) == LineEnd.OPEN;
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
