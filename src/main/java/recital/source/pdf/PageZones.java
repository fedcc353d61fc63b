package recital.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bands of each page: header and footer, body, and the notes at its foot. */
final class PageZones {

    private static final Pattern FOOTER = Pattern.compile(
            "(?:\\d{1,3}\\s*/\\s*\\d{1,3}|\\d{1,3}|\\d{2}-\\d{5}.*|.*\\s\\d{2}-\\d{5}|\\*\\d{6,9}\\*|Please recycle.*)");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,2}(?:/[A-Za-z0-9.()-]+){2,12}(?: [A-Z])?");
    /** Of the size of the text: notes are set smaller. */
    static final float SMALL = 0.92f;

    /** Of the height of a page: headers stand above, footers below. */
    private static final float TOP = 0.86f;

    private static final float BOTTOM = 0.1f;
    private static final float COLUMN_GAP = 3f;
    /** Of their size: lines of one header are no further apart. */
    private static final float PITCH = 1.3f;

    /** So few lines may a note go on with on the next page. */
    private static final int MOST_THAT_GO_ON = 6;

    /** In points: lines of one note begin so near to each other, and are so nearly of one size. */
    private static final float SAME = 1f;

    private final List<List<PdfLine>> pages;
    private final float size;
    private final float top;
    private final RecurringLines recurring;

    /** The last line of the last note of the page before, where that goes on at the foot of this one. */
    private Optional<PdfLine> open = Optional.empty();

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
        recurring = new RecurringLines(pages);
    }

    /** The bands of a page, asked for in their order. */
    Page page(int index) {
        List<PdfLine> lines = pages.get(index);
        int from = index == 0 ? 0 : headerEnd(lines, index);
        int to = footerStart(lines, from, index);
        int notes = notesStart(lines, from, to);
        List<PdfLine> margin = new ArrayList<>(lines.subList(0, from));
        List<PdfLine> noteLines = new ArrayList<>();
        for (PdfLine line : lines.subList(notes, to)) {
            (line.isRule() ? margin : noteLines).add(line);
        }
        open = noteLines.stream()
                .reduce((one, last) -> last)
                .filter(last -> endsOpen(last.text().strip()))
                .filter(last -> noteLines.stream()
                        .anyMatch(line -> !PdfText.noteMark(List.of(line)).isEmpty()));
        margin.addAll(lines.subList(to, lines.size()));
        return new Page(margin, lines.subList(from, notes), noteLines);
    }

    /** A word or a comma; an address, a symbol or a number may end a note without a stop. */
    private static boolean endsOpen(String text) {
        int last = text.length() - 1;
        return last > 0
                && (text.charAt(last) == ','
                        || Character.isLetter(text.charAt(last))
                                && text.substring(text.lastIndexOf(' ') + 1)
                                        .chars()
                                        .allMatch(Character::isLetter));
    }

    /** The header ends with the line that carries the symbol, or goes on under it in the same small type. */
    private int headerEnd(List<PdfLine> lines, int page) {
        int end = 0;
        for (int i = 0; i < lines.size() && lines.get(i).baseline() > TOP * top; i++) {
            boolean symbol = lines.get(i).segments(COLUMN_GAP).stream()
                    .anyMatch(s -> SYMBOL.matcher(s.text().strip()).matches());
            boolean goesOn = end > 0
                    && lines.get(i).size() < size
                    && lines.get(i - 1).baseline() - lines.get(i).baseline()
                            < PITCH * lines.get(i - 1).size();
            if (symbol && lines.get(i).size() <= size || goesOn || end == i && recurring.have(lines.get(i), page)) {
                end = i + 1;
            }
        }
        return end;
    }

    private int footerStart(List<PdfLine> lines, int from, int page) {
        int start = lines.size();
        while (start > from
                && lines.get(start - 1).baseline() < BOTTOM * top
                && (isFooter(lines.get(start - 1)) || recurring.have(lines.get(start - 1), page))) {
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
        int marked = start;
        while (marked < to && PdfText.noteMark(List.of(lines.get(marked))).isEmpty()) {
            marked++;
        }
        return start > from && goOn(lines.subList(start, marked)) ? start : marked;
    }

    /** Whether the lines before the first mark, small and below text, are the rest of the open note: few, and as it was set. */
    private boolean goOn(List<PdfLine> lines) {
        return open.isPresent()
                && !lines.isEmpty()
                && lines.size() <= MOST_THAT_GO_ON
                && lines.stream()
                        .allMatch(line -> Math.abs(line.left() - open.get().left()) <= SAME
                                && Math.abs(line.size() - open.get().size()) <= SAME);
    }
}
