package recital.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Fragment;
import recital.model.Fragment.FragmentKind;
import recital.model.Organ;
import recital.model.Symbol;
import recital.text.Folding;
import recital.text.LinePatterns;

/**
 * The rows of a document sorted into body, note regions, closing, annex and page furniture.
 *
 * <p>A note region runs from the rule above the notes to the header of the next page, for notes stand at
 * the foot of a page. In a file that has lost its headers the region ends with the last note.
 */
final class PageRegions {

    private static final int LONGEST_SYMBOL = 40;
    private static final int LONGEST_TITLE = 5;

    /** The rows of the body; those of a resolution B under the same number by themselves. */
    final List<List<TextRow>> bodies = new ArrayList<>();

    /** The letter, title and formula of each resolution after the first under one number. */
    final List<TextRow> furtherMastheads = new ArrayList<>();

    final List<TextRow> closing = new ArrayList<>();
    final List<TextRow> annex = new ArrayList<>();
    final List<NoteRegion> noteRegions = new ArrayList<>();
    final List<Fragment> furniture = new ArrayList<>();

    private final List<TextRow> rows;
    private final DocumentPhrases phrases;
    private final boolean paged;
    private final boolean unclosed;
    private int page = 1;

    /**
     * The rows between a rule and the end of its page.
     *
     * @param page the page on which they stand
     * @param rows without furniture that its shape betrays
     */
    record NoteRegion(int page, List<TextRow> rows) {}

    private PageRegions(List<TextRow> rows, DocumentPhrases phrases, boolean unclosed) {
        this.unclosed = unclosed;
        this.phrases = phrases;
        this.rows = rows;
        this.paged = rows.stream().anyMatch(r -> r.page() > 1);
    }

    static PageRegions of(
            List<TextRow> rows, int bodyStart, Optional<Symbol> symbol, String title, DocumentPhrases phrases) {
        PageRegions layout = new PageRegions(rows, phrases, isUnclosed(symbol));
        layout.sort(bodyStart, layout.headers(bodyStart, symbol, title));
        return layout;
    }

    /** What the Security Council adopts has its meeting in the masthead and no closing. */
    private static boolean isUnclosed(Optional<Symbol> symbol) {
        return symbol.flatMap(Symbol::organ)
                .filter(Organ.SECURITY_COUNCIL::equals)
                .isPresent();
    }

    /** The rows of page headers, symbol and running title, by index. */
    private Map<Integer, FragmentKind> headers(int start, Optional<Symbol> symbol, String title) {
        Map<Integer, FragmentKind> headers = new HashMap<>();
        if (symbol.isEmpty()) {
            return headers;
        }
        String letters = Folding.LETTERS.fold(title);
        String value = symbol.get().value();
        Pattern printed = Pattern.compile("(?:(.*?)\\s+)?" + Pattern.quote(value) + "(?:\\s+(.*?))?");
        for (int i = start; i < rows.size(); i++) {
            String text = rows.get(i).text();
            if (text.indexOf('/') > 0
                    && text.length() < LONGEST_SYMBOL
                    && Symbol.parse(text).equals(symbol)) {
                headers.put(i, FragmentKind.PAGE_SYMBOL);
                markRunningTitle(headers, letters, i, start);
            } else if (text.contains(value)) {
                markHeaderRow(headers, letters, printed.matcher(text), i, start);
            } else if (i > start && rows.get(i).page() > rows.get(i - 1).page()) {
                // A number of the body may stand between the title at the top of a page and the symbol.
                markRunningTitle(headers, letters, i - 1, i);
            }
        }
        return headers;
    }

    /** The symbol and the first or last words of the title on one row. */
    private void markHeaderRow(Map<Integer, FragmentKind> headers, String title, Matcher printed, int at, int start) {
        if (title.isEmpty() || !printed.matches()) {
            return;
        }
        String words = Folding.LETTERS.fold(
                Objects.requireNonNullElse(printed.group(1), "") + Objects.requireNonNullElse(printed.group(2), ""));
        if (title.startsWith(words)) {
            mark(headers, at, completed(title, words, at, 1, start));
        } else if (title.endsWith(words)) {
            mark(headers, completed(title, words, at, -1, start), at);
        }
    }

    /**
     * The last row, from one on in a direction, of those that complete a title; the one itself where the rows do not
     * go on with it. A title that the text cuts off is complete with its last row.
     *
     * @param words those of the title that stand on the row itself
     * @param step 1 where the rest follows, -1 where it stands before
     */
    private int completed(String title, String words, int at, int step, int start) {
        String read = words;
        int last = at;
        while (read.length() < title.length() && last + step >= start && last + step < rows.size()) {
            last += step;
            String row = Folding.LETTERS.fold(rows.get(last).text());
            read = step > 0 ? read + row : row + read;
            if (!(step > 0 ? title.startsWith(read) : title.endsWith(read))) {
                return at;
            }
        }
        return last;
    }

    private static void mark(Map<Integer, FragmentKind> headers, int from, int to) {
        for (int i = from; i <= to; i++) {
            headers.put(i, FragmentKind.RUNNING_TITLE);
        }
    }

    /** A running title stands directly before or after the symbol, on one to five rows. */
    private void markRunningTitle(Map<Integer, FragmentKind> headers, String title, int symbolAt, int start) {
        for (int length = 1; length <= LONGEST_TITLE && !title.isEmpty(); length++) {
            for (int from : new int[] {symbolAt + 1, symbolAt - length}) {
                if (from < start || from + length > rows.size()) {
                    continue;
                }
                StringBuilder joined = new StringBuilder();
                rows.subList(from, from + length).forEach(r -> joined.append(Folding.LETTERS.fold(r.text())));
                if (title.contentEquals(joined)) {
                    mark(headers, from, from + length - 1);
                    return;
                }
            }
        }
    }

    private void sort(int start, Map<Integer, FragmentKind> headers) {
        List<TextRow> body = nextBody();
        List<TextRow> target = body;
        int closed = 0;
        boolean headed = false;
        UnruledNotes unruled = new UnruledNotes(rows, headers.keySet(), phrases);
        for (int i = start; i < rows.size(); i++) {
            TextRow row = rows.get(i);
            FragmentKind header = headers.get(i);
            if (paged) {
                page = row.page();
            } else if (header != null && !headed) {
                page++;
            }
            headed = header != null;
            Optional<FragmentKind> shape = header == null ? phrases.furniture(row.text()) : Optional.of(header);
            TextRow here = row.onPage(page);
            int formula = target == closing ? formulaOfNextPart(i) : -1;
            if (shape.isPresent()) {
                addFurniture(shape.get(), here);
            } else if (LinePatterns.isRule(row.text())) {
                addFurniture(FragmentKind.NOTE_RULE, here);
                i = noteRegion(i + 1, headers) - 1;
            } else if (unruled.beginAt(i, target == annex)) {
                i = noteRegion(i, headers) - 1;
            } else if (unruled.isStar(i)) {
                i = starNote(i) - 1;
            } else if (LinePatterns.isLoneInteger(row.text())) {
                addLoneInteger(here);
            } else if (formula >= 0) {
                rows.subList(i, formula + 1).forEach(title -> furtherMastheads.add(title.onPage(page)));
                i = formula;
                body = nextBody();
                target = body;
                closed = closing.size();
            } else if (target == body && !body.isEmpty() && phrases.isMeeting(row.text())) {
                target = closing;
                closing.add(here);
            } else if (target == closing && phrases.beginsVote(row.text())) {
                i = vote(i) - 1;
            } else if (target == closing && closing.size() >= closed + 2
                    || target == body && unclosed && phrases.isAnnexHeading(row.text())) {
                target = annex;
                annex.add(here);
            } else {
                target.add(here);
            }
        }
    }

    private List<TextRow> nextBody() {
        List<TextRow> body = new ArrayList<>();
        bodies.add(body);
        return body;
    }

    /** Where the formula stands after the letter and title that may begin with a row; negative where there is none. */
    private int formulaOfNextPart(int from) {
        boolean date = phrases.lexicon().dates().parse(rows.get(from).text()).isPresent();
        for (int i = from; !date && i < rows.size() && i <= from + LONGEST_TITLE; i++) {
            if (phrases.isFormulaBehindTitle(rows.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** Takes what is told of the vote, up to the bracket that closes it; the index after it. */
    private int vote(int from) {
        int last = from;
        while (last + 1 < rows.size() && !rows.get(last).text().endsWith("]")) {
            last++;
        }
        rows.subList(from, last + 1).forEach(row -> closing.add(row.onPage(page)));
        return last + 1;
    }

    private void addFurniture(FragmentKind kind, TextRow row) {
        furniture.add(new Fragment(kind, row.page(), row.line(), row.text()));
    }

    /** Outside a note region a lone integer is the number of its page, or it has no place. */
    private void addLoneInteger(TextRow row) {
        boolean pageNumber = Math.abs(Integer.parseInt(row.text()) - row.page()) <= 1;
        addFurniture(pageNumber ? FragmentKind.PAGE_NUMBER : FragmentKind.UNPLACED, row);
    }

    /** Takes the note region that begins at a row; the index after it. */
    private int noteRegion(int from, Map<Integer, FragmentKind> headers) {
        int end = from;
        while (end < rows.size()
                && !headers.containsKey(end)
                && !LinePatterns.isRule(rows.get(end).text())
                && !(paged && rows.get(end).page() != page)) {
            end++;
        }
        // Notes with their numbers beside them come from files that have lost their page headers.
        boolean headless =
                !paged && from < end && phrases.startsNote(rows.get(from).text());
        if (headless) {
            end = lastNoteRow(from, end) + 1;
        }
        List<TextRow> region = new ArrayList<>();
        for (TextRow row : rows.subList(from, end)) {
            TextRow here = row.onPage(page);
            // A note may be nothing but an address.
            boolean afterNumber = !region.isEmpty()
                    && LinePatterns.isLoneInteger(region.get(region.size() - 1).text());
            Optional<FragmentKind> shape =
                    phrases.furniture(row.text()).filter(kind -> kind != FragmentKind.ADDRESS || !afterNumber);
            if (shape.isPresent()) {
                addFurniture(shape.get(), here);
            } else {
                region.add(here);
            }
        }
        noteRegions.add(new NoteRegion(page, region));
        if (headless && !headers.containsKey(end)) {
            page++;
        }
        return end;
    }

    /** Where headers are lost, notes are "number text" and go on to a full stop; what follows is body. */
    private int lastNoteRow(int from, int end) {
        int last = from - 1;
        boolean open = false;
        for (int i = from; i < end; i++) {
            String text = rows.get(i).text();
            if (phrases.furniture(text).isPresent() || LinePatterns.isLoneInteger(text)) {
                last = i;
            } else if (phrases.startsNote(text) || open) {
                last = i;
                open = !text.endsWith(".");
            } else {
                break;
            }
        }
        return last;
    }

    private int starNote(int from) {
        int end = from;
        List<TextRow> region = new ArrayList<>();
        while (end < rows.size() && region.size() < 6) {
            region.add(rows.get(end).onPage(page));
            end++;
            if (rows.get(end - 1).text().endsWith(".")) {
                break;
            }
        }
        noteRegions.add(new NoteRegion(page, region));
        return end;
    }

    /** Splits rows in which the rule above the notes is glued to the last words of the body. */
    static List<TextRow> withRulesApart(List<TextRow> rows) {
        List<TextRow> apart = new ArrayList<>(rows.size());
        for (TextRow row : rows) {
            Optional<Matcher> glued = LinePatterns.gluedRule(row.text());
            if (glued.isPresent()) {
                apart.add(row.cutTo(glued.get().group(1)));
                apart.add(row.withText(glued.get().group(2)).joined());
            } else {
                apart.add(row);
            }
        }
        return apart;
    }
}
