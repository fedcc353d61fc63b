package recital.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.model.Language;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Note;
import recital.model.Notice;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.language.Dates;
import recital.language.WordFrequencies;

/** Parses a document that came as lines: furniture off, notes aside, body cut, words mended, marks taken out. */
final class LinesParser {

    /** More than any document has, and what a paragraph's name can count. */
    static final int MOST_PARAGRAPHS = 99_999;

    private final Format format;
    private final String name;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Fragment> unplaced = new ArrayList<>();
    private Mender mender;

    private LinesParser(Format format, String name) {
        this.format = format;
        this.name = name;
    }

    static Resolution parse(Format format, List<Row> rows, String name) throws ParseException {
        return new LinesParser(format, name).parse(Layout.withRulesApart(rows));
    }

    private Resolution parse(List<Row> rows) throws ParseException {
        int start = bodyStart(rows);
        Masthead masthead = Masthead.read(rows.subList(0, start));
        Optional<Symbol> symbol = masthead.symbol().or(() -> headerSymbol(rows)).or(() -> Symbol.parse(name)
                .filter(s -> s.isResolution() || s.isDraft()));
        Layout layout = Layout.of(rows, start, symbol, masthead.title());
        List<NoteReader.DraftNote> draftNotes = new NoteReader(layout.furniture, notices).read(layout.noteRegions);
        List<Block> blocks = Body.cut(layout.body, notices);
        blocks.removeIf(this::withoutText);
        if (blocks.isEmpty()) {
            throw new ParseException("no paragraph follows \"The General Assembly,\"");
        }
        layout.furniture.addAll(unplaced);
        blocks.addAll(Annex.cut(layout.annex));
        if (blocks.size() > MOST_PARAGRAPHS) {
            throw new ParseException("more than " + MOST_PARAGRAPHS + " paragraphs");
        }
        mender = new Mender(recital.language.Lexicon.of(recital.model.Language.ENGLISH).frequencies(), texts(masthead, blocks, draftNotes));
        String closing = layout.closing.stream().map(Row::text).collect(Collectors.joining("\n"));
        Optional<LocalDate> adopted =
                masthead.adopted().or(() -> symbol.filter(Symbol::isResolution).flatMap(s -> firstDay(closing)));
        return new Resolution(
                symbol.map(Symbol::value).orElse(name),
                symbol,
                mender.mend(masthead.title()).text(),
                adopted,
                masthead.session().isPresent() ? masthead.session() : session(symbol),
                masthead.agendaItem(),
                Language.ENGLISH, EditionLine.edition(masthead.text()),
                format,
                masthead.text(),
                paragraphs(blocks, draftNotes, masthead.titleMark()),
                notes(draftNotes),
                closing,
                layout.furniture,
                notices);
    }

    private static Optional<LocalDate> firstDay(String text) {
        return recital.language.Lexicon.of(recital.model.Language.ENGLISH).dates().all(text).stream().flatMap(d -> d.day().stream()).findFirst();
    }

    private int bodyStart(List<Row> rows) throws ParseException {
        BodyStart start = BodyStart.of(rows.stream().map(Row::text).toList());
        if (start.formulaMissing()) {
            notices.add(BodyStart.missing(1, rows.get(start.index()).line()));
        }
        return start.index();
    }

    /** The symbol that stands most often as a line of its own: the header of the pages. */
    private static Optional<Symbol> headerSymbol(List<Row> rows) {
        Map<Symbol, Integer> counts = new TreeMap<>();
        for (Row row : rows) {
            if (row.text().indexOf('/') > 0 && row.text().length() < 40) {
                Symbol.parse(row.text())
                        .filter(s -> s.isResolution() || s.isDraft())
                        .filter(s -> s.value().equals(row.text()))
                        .ifPresent(s -> counts.merge(s, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static OptionalInt session(Optional<Symbol> symbol) {
        return symbol.map(Symbol::session).orElse(OptionalInt.empty());
    }

    private boolean withoutText(Block block) {
        if (!block.texts.isEmpty()) {
            return false;
        }
        notices.add(new Notice(
                Notice.Kind.DOUBTFUL,
                block.rows.get(0).page(),
                block.rows.get(0).line(),
                "paragraph " + block.number + " has no text"));
        block.rows.forEach(r -> unplaced.add(new Fragment(Fragment.Kind.UNPLACED, r.page(), r.line(), r.text())));
        return true;
    }

    private static List<String> texts(Masthead masthead, List<Block> blocks, List<NoteReader.DraftNote> notes) {
        List<String> texts = new ArrayList<>(List.of(masthead.text()));
        blocks.forEach(b -> texts.add(Mender.join(b.texts)));
        notes.forEach(n -> texts.add(Mender.join(n.texts())));
        return texts;
    }

    private List<Paragraph> paragraphs(List<Block> blocks, List<NoteReader.DraftNote> notes, String titleMark) {
        List<NoteMarks.Marked> marked = new ArrayList<>();
        for (Block block : blocks) {
            String text = mend(Mender.join(block.texts), block.rows);
            marked.add(new NoteMarks.Marked(text, block.firstPage(), block.lastPage()));
        }
        NoteMarks marks = new NoteMarks(marked, pages(notes, titleMark));
        for (int number : marks.unfound()) {
            notices.add(new Notice(Notice.Kind.DOUBTFUL, 0, 0, "no paragraph carries the mark of note " + number));
        }
        List<ParagraphId> ids = Numbering.of(blocks);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            NoteMarks.Unmarked unmarked = marks.unmarked(i);
            String extracted = block.rows.stream().map(Row::text).collect(Collectors.joining("\n"));
            paragraphs.add(new Paragraph(
                    ids.get(i),
                    unmarked.text(),
                    extracted,
                    unmarked.marks(),
                    block.firstPage(),
                    block.rows.get(0).line()));
        }
        return paragraphs;
    }

    private static Map<Integer, Integer> pages(List<NoteReader.DraftNote> notes, String titleMark) {
        Map<Integer, Integer> pages = new TreeMap<>();
        for (NoteReader.DraftNote note : notes) {
            if (Shapes.loneInteger(note.mark()) && !note.mark().equals(titleMark)) {
                pages.put(Integer.valueOf(note.mark()), note.page());
            }
        }
        return pages;
    }

    private List<Note> notes(List<NoteReader.DraftNote> drafts) {
        List<Note> notes = new ArrayList<>();
        for (NoteReader.DraftNote draft : drafts) {
            notes.add(new Note(draft.mark(), mend(Mender.join(draft.texts()), draft.rows()), draft.source()));
        }
        return notes;
    }

    private String mend(String text, List<Row> rows) {
        Mender.Mended mended = mender.mend(text);
        List<String> joined = mended.mends().isEmpty()
                ? List.of()
                : rows.stream().map(r -> Mender.join(List.of(r.text()))).toList();
        Map<String, Row> places = new HashMap<>();
        for (Mender.Mend mend : mended.mends()) {
            Row row = places.computeIfAbsent(
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
