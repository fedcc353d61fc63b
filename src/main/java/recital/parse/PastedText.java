package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.parse.LooseNotes.PastedNote;
import recital.parse.WholeParagraphs.Unit;
import recital.source.Flow;
import recital.source.Flow.Piece;
import recital.source.Flow.Role;
import recital.source.Lines;
import recital.language.WordFrequencies;

/** Text that came in whole paragraphs, as a flow: labels with their words, notes aside, note marks out of the words. */
final class PastedText {

    /** Of the notes that only their numbers tell, the share whose marks must be found. */
    private static final double SURE = 0.5;

    private final Lines lines;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private PastedText(Lines lines) {
        this.lines = lines;
    }

    /**
     * The flow of a text; empty where its lines are those of a printed page.
     *
     * @param rows those of the lines that show something
     */
    static Optional<Flow> flow(Lines lines, List<Row> rows) {
        PastedText pasted = new PastedText(lines);
        return WholeParagraphs.cut(rows).map(pasted::mended).map(pasted::flow);
    }

    /** Only a text in which words are broken by spaces, as from a PDF file, can have lost hyphens too. */
    private List<Unit> mended(List<Unit> units) {
        Mender mender = new Mender(
                recital.language.Lexicon.of(recital.model.Language.ENGLISH).frequencies(), units.stream().map(Unit::text).toList());
        List<Mender.Mended> spaces =
                units.stream().map(unit -> mender.mendSpaces(unit.text())).toList();
        boolean broken = spaces.stream().anyMatch(mended -> !mended.mends().isEmpty());
        List<Unit> mended = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            List<Row> rows = units.get(i).rows();
            Mender.Mended text = broken ? mender.mend(units.get(i).text()) : spaces.get(i);
            text.mends().forEach(mend -> notices.add(mend.notice(rows.get(0))));
            mended.add(new Unit(text.text(), rows));
        }
        return mended;
    }

    private Flow flow(List<Unit> units) {
        int start = WholeParagraphs.start(units);
        units.subList(0, start).forEach(unit -> add(Role.TEXT, "", unit, unit.text(), List.of()));
        List<Unit> body = withLabels(units.subList(start, units.size()));
        List<String> front = units.subList(0, start).stream()
                .flatMap(unit -> unit.rows().stream())
                .map(Row::text)
                .toList();
        String titleMark = Masthead.read(front).titleMark();
        LooseNotes notes = LooseNotes.in(body);
        NoteMarks marks = marks(notes, titleMark);
        if (!notes.express() && marks.sure() < SURE * marks.wanted()) {
            notes = LooseNotes.none(body);
            marks = marks(notes, titleMark);
        }
        for (int i = 0; i < notes.others().size(); i++) {
            Unit unit = notes.others().get(i);
            NoteMarks.Unmarked unmarked = marks.unmarked(i);
            if (Labels.alone(unit.text())) {
                add(Role.TEXT, unit.text(), unit, "", List.of());
            } else {
                add(role(notes.others(), i), "", unit, unmarked.text(), unmarked.marks());
            }
        }
        notes.titles().forEach(title -> add(Role.MARGIN, "", title, title.text(), List.of()));
        notes.notes().forEach(note -> add(Role.NOTE, note.mark(), note.unit(), note.text(), List.of()));
        return new Flow(
                lines.format(), Optional.empty(), pieces, List.of(), Optional.empty(), notices, lines.visibleText());
    }

    /** Where a text has lost its notes, the marks in it that are glued to their words tell how many there were. */
    private NoteMarks marks(LooseNotes notes, String titleMark) {
        List<NoteMarks.Marked> marked = notes.others().stream()
                .map(unit -> new NoteMarks.Marked(unit.text(), 1, 1))
                .toList();
        Map<Integer, Integer> pages = new TreeMap<>();
        notes.notes().stream()
                .filter(PastedNote::isNumbered)
                .forEach(note -> pages.put(Integer.valueOf(note.mark()), 1));
        pages.keySet().removeIf(number -> number.toString().equals(titleMark));
        if (notes.notes().stream().noneMatch(PastedNote::isNumbered)) {
            int last = NoteMarks.lastOfRun(marked);
            for (int number = 1; number <= last; number++) {
                pages.put(number, 1);
            }
            if (last > 0) {
                notices.add(new Notice(
                        Notice.Kind.DOUBTFUL,
                        0,
                        0,
                        last == 1
                                ? "note 1 is not in the text; its mark is taken out of the words"
                                : "notes 1 to " + last
                                        + " are not in the text; their marks are taken out of the words"));
            }
        }
        return new NoteMarks(marked, pages);
    }

    private static Role role(List<Unit> units, int i) {
        String text = units.get(i).text();
        boolean numbered =
                i + 1 < units.size() && Labels.number(units.get(i + 1).text()) > 0;
        // However long: a paragraph before another would be closed.
        boolean heading = numbered && Labels.capital(text) && !WholeParagraphs.isClosed(text);
        return isFurniture(units.get(i)) ? Role.MARGIN : heading ? Role.HEADING_BY_PLACE : Role.TEXT;
    }

    private static boolean isFurniture(Unit unit) {
        return Shapes.rule(unit.text())
                || Shapes.loneInteger(unit.text())
                || Shapes.furniture(unit.text()).isPresent();
    }

    /** A label on a line of its own, with what it labels. */
    private static List<Unit> withLabels(List<Unit> units) {
        List<Unit> labelled = new ArrayList<>();
        boolean alone = false;
        for (Unit unit : units) {
            boolean label = Labels.alone(unit.text());
            labelled.add(alone && !label ? labelled.remove(labelled.size() - 1).and(unit) : unit);
            alone = label;
        }
        return labelled;
    }

    private void add(Role role, String label, Unit unit, String text, List<NoteMark> marks) {
        pieces.add(new Piece(
                role, label, text, unit.source(), marks, unit.rows().get(0).line()));
    }
}
