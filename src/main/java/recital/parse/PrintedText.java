package recital.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import recital.model.Fragment;
import recital.model.Notice;
import recital.model.Symbol;
import recital.parse.PageNoteReader.DraftNote;
import recital.source.Lines;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.text.LinePatterns;

/**
 * Text that came in the lines of printed pages, as a stream of paragraphs: furniture off, notes aside, body cut, words
 * repaired, marks out.
 */
final class PrintedText {

    private final Lines lines;
    private final DocumentPhrases phrases;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Fragment> furniture = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private PrintedText(Lines lines, DocumentPhrases phrases) {
        this.lines = lines;
        this.phrases = phrases;
    }

    /**
     * The paragraphs of a printed text.
     *
     * @param rows those of the lines that show something
     * @param name what the document is called; its pages may be headed by it
     * @throws ParseException where there is no resolution in it
     */
    static ParagraphStream read(Lines lines, List<TextRow> rows, String name, DocumentPhrases phrases)
            throws ParseException {
        return new PrintedText(lines, phrases).read(PageRegions.withRulesApart(rows), name);
    }

    private ParagraphStream read(List<TextRow> rows, String name) throws ParseException {
        int start = bodyStart(rows);
        List<TextRow> front = rows.subList(0, start);
        Masthead masthead = Masthead.read(texts(front), phrases);
        Optional<Symbol> symbol = masthead.symbol().or(() -> headerSymbol(rows)).or(() -> Symbol.parse(name)
                .filter(Symbol::isText));
        PageRegions layout = PageRegions.of(rows, start, symbol, masthead.title(), phrases);
        List<DraftNote> notes = new PageNoteReader(layout.furniture, notices, phrases).read(layout.noteRegions);
        furniture.addAll(layout.furniture);
        List<PrintedParagraph> paragraphs = new ArrayList<>();
        layout.bodies.forEach(body -> paragraphs.addAll(BodySegmenter.segment(body, notices, phrases)));
        paragraphs.removeIf(this::withoutText);
        if (paragraphs.isEmpty()) {
            throw new ParseException("no paragraph follows \"The General Assembly,\"");
        }
        paragraphs.addAll(AnnexSegmenter.segment(layout.annex, masthead.title(), phrases));
        List<String> joined =
                paragraphs.stream().map(paragraph -> paragraph.text(phrases)).toList();
        List<String> joinedNotes =
                notes.stream().map(note -> phrases.join(note.texts())).toList();
        WordRepair wordRepair = wordRepair(front, joined, joinedNotes);
        addMasthead(front);
        layout.furtherMastheads.forEach(row -> add(Role.MASTHEAD, row));
        addParagraphs(paragraphs, joined, pages(notes, masthead.titleMark()), wordRepair);
        for (int i = 0; i < notes.size(); i++) {
            DraftNote note = notes.get(i);
            String text = repaired(joinedNotes.get(i), note.rows(), wordRepair);
            pieces.add(new Piece(Role.NOTE, note.mark(), text, note.source(), List.of(), note.page(), 0));
        }
        layout.closing.forEach(row -> add(Role.CLOSING, row));
        return new ParagraphStream(
                lines.format(),
                Optional.of(
                        masthead.withTitle(wordRepair.repair(masthead.title()).text())
                                .description(symbol)),
                pieces,
                furniture,
                Optional.empty(),
                notices,
                lines.visibleText());
    }

    private int bodyStart(List<TextRow> rows) throws ParseException {
        BodyStart start = BodyStart.of(texts(rows), phrases);
        if (start.formulaMissing()) {
            notices.add(BodyStart.missing(1, rows.get(start.index()).line()));
        }
        return start.index();
    }

    private static List<String> texts(List<TextRow> rows) {
        return rows.stream().map(TextRow::text).toList();
    }

    /** The symbol that stands most often as a line of its own: the header of the pages. */
    private static Optional<Symbol> headerSymbol(List<TextRow> rows) {
        Map<Symbol, Integer> counts = new TreeMap<>();
        for (TextRow row : rows) {
            if (row.text().indexOf('/') > 0 && row.text().length() < 40) {
                Symbol.parse(row.text())
                        .filter(Symbol::isText)
                        .filter(s -> s.value().equals(row.text()))
                        .ifPresent(s -> counts.merge(s, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private boolean withoutText(PrintedParagraph paragraph) {
        if (!paragraph.texts.isEmpty()) {
            return false;
        }
        notices.add(new Notice(
                Notice.NoticeKind.DOUBTFUL,
                paragraph.rows.get(0).page(),
                paragraph.rows.get(0).line(),
                "paragraph " + paragraph.number + " has no text"));
        paragraph.rows.forEach(
                r -> furniture.add(new Fragment(Fragment.FragmentKind.UNPLACED, r.page(), r.line(), r.text())));
        return true;
    }

    private WordRepair wordRepair(List<TextRow> front, List<String> paragraphs, List<String> notes) {
        List<String> texts = new ArrayList<>();
        texts.add(String.join("\n", texts(front)));
        texts.addAll(paragraphs);
        texts.addAll(notes);
        return new WordRepair(phrases.lexicon(), texts);
    }

    /** Its lines by the spaces between them, so that a list of sponsors is whole. */
    private void addMasthead(List<TextRow> front) {
        int from = 0;
        for (int to = 1; to <= front.size(); to++) {
            if (to == front.size() || front.get(to).gap()) {
                TextRow first = front.get(from);
                List<String> texts = texts(front.subList(from, to));
                pieces.add(new Piece(
                        Role.MASTHEAD,
                        "",
                        phrases.join(texts),
                        String.join("\n", texts),
                        List.of(),
                        first.page(),
                        first.line()));
                from = to;
            }
        }
    }

    private void add(Role role, TextRow row) {
        pieces.add(new Piece(role, "", row.text(), row.text(), List.of(), row.page(), row.line()));
    }

    /** @param notePages the page of each numbered note, by its number */
    private void addParagraphs(
            List<PrintedParagraph> paragraphs,
            List<String> joined,
            Map<Integer, Integer> notePages,
            WordRepair wordRepair) {
        List<NoteMarkFinder.Marked> marked = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            PrintedParagraph paragraph = paragraphs.get(i);
            String text = repaired(joined.get(i), paragraph.rows, wordRepair);
            marked.add(new NoteMarkFinder.Marked(text, paragraph.firstPage(), paragraph.lastPage()));
        }
        NoteMarkFinder marks = new NoteMarkFinder(marked, notePages, phrases.lexicon());
        for (int number : marks.missing()) {
            notices.add(
                    new Notice(Notice.NoticeKind.DOUBTFUL, 0, 0, "no paragraph carries the mark of note " + number));
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            PrintedParagraph paragraph = paragraphs.get(i);
            NoteMarkFinder.Unmarked unmarked = marks.unmarked(i);
            pieces.add(new Piece(
                    paragraph.role,
                    paragraph.number,
                    unmarked.text(),
                    paragraph.source(),
                    unmarked.marks(),
                    paragraph.firstPage(),
                    paragraph.rows.get(0).line()));
        }
    }

    private static Map<Integer, Integer> pages(List<DraftNote> notes, String titleMark) {
        Map<Integer, Integer> pages = new TreeMap<>();
        for (DraftNote note : notes) {
            if (LinePatterns.isLoneInteger(note.mark()) && !note.mark().equals(titleMark)) {
                pages.put(Integer.valueOf(note.mark()), note.page());
            }
        }
        return pages;
    }

    private String repaired(String text, List<TextRow> rows, WordRepair wordRepair) {
        WordRepair.RepairedText mended = wordRepair.repair(text);
        List<String> joined = mended.repairs().isEmpty()
                ? List.of()
                : rows.stream().map(r -> phrases.join(List.of(r.text()))).toList();
        Map<String, TextRow> places = new HashMap<>();
        for (WordRepair.Repair mend : mended.repairs()) {
            TextRow row = places.computeIfAbsent(
                    mend.broken(),
                    broken -> rows.get(IntStream.range(0, rows.size())
                            .filter(i -> joined.get(i).contains(broken))
                            .findFirst()
                            .orElse(0)));
            notices.add(mend.notice(row));
        }
        return mended.text();
    }
}
