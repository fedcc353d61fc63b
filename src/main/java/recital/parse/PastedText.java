package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.parse.InlineNoteFinder.PastedNote;
import recital.parse.ParagraphCutter.TextUnit;
import recital.source.Lines;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.text.LineEnd;
import recital.text.LinePatterns;
import recital.text.ParagraphLabels;

/**
 * Text that came in whole paragraphs, as a stream of them: labels with their words, notes aside, note marks out of the
 * words.
 */
final class PastedText {

    /** Of the notes that only their numbers tell, the share whose marks must be found. */
    private static final double SURE = 0.5;

    private final Lines lines;
    private final DocumentPhrases phrases;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private PastedText(Lines lines, DocumentPhrases phrases) {
        this.lines = lines;
        this.phrases = phrases;
    }

    /**
     * The paragraphs of a text; empty where its lines are those of a printed page.
     *
     * @param rows those of the lines that show something
     */
    static Optional<ParagraphStream> read(Lines lines, List<TextRow> rows, DocumentPhrases phrases) {
        PastedText pasted = new PastedText(lines, phrases);
        return ParagraphCutter.cut(rows, phrases).map(pasted::repaired).map(pasted::read);
    }

    /** Only a text in which words are broken by spaces, as from a PDF file, can have lost hyphens too. */
    private List<TextUnit> repaired(List<TextUnit> units) {
        WordRepair mender = new WordRepair(
                phrases.lexicon(), units.stream().map(TextUnit::text).toList());
        List<WordRepair.RepairedText> spaces =
                units.stream().map(unit -> mender.repairSpaces(unit.text())).toList();
        boolean broken = spaces.stream().anyMatch(mended -> !mended.repairs().isEmpty());
        List<TextUnit> mended = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            List<TextRow> rows = units.get(i).rows();
            WordRepair.RepairedText text = broken ? mender.repair(units.get(i).text()) : spaces.get(i);
            text.repairs().forEach(mend -> notices.add(mend.notice(rows.get(0))));
            mended.add(new TextUnit(text.text(), rows));
        }
        return mended;
    }

    private ParagraphStream read(List<TextUnit> units) {
        int start = ParagraphCutter.start(units, phrases);
        units.subList(0, start).forEach(unit -> add(Role.TEXT, "", unit, unit.text(), List.of()));
        List<TextUnit> body = withLabels(units.subList(start, units.size()));
        List<String> front = units.subList(0, start).stream()
                .flatMap(unit -> unit.rows().stream())
                .map(TextRow::text)
                .toList();
        String titleMark = Masthead.read(front, phrases).titleMark();
        InlineNoteFinder notes = InlineNoteFinder.find(body, phrases);
        NoteMarkFinder marks = marks(notes, titleMark);
        if (!notes.express() && marks.sureCount() < SURE * marks.noteCount()) {
            notes = InlineNoteFinder.none(body);
            marks = marks(notes, titleMark);
        }
        for (int i = 0; i < notes.others().size(); i++) {
            TextUnit unit = notes.others().get(i);
            NoteMarkFinder.Unmarked unmarked = marks.unmarked(i);
            if (ParagraphLabels.isAlone(unit.text())) {
                add(Role.TEXT, unit.text(), unit, "", List.of());
            } else {
                add(role(notes.others(), i), "", unit, unmarked.text(), unmarked.marks());
            }
        }
        notes.titles().forEach(title -> add(Role.MARGIN, "", title, title.text(), List.of()));
        notes.notes().forEach(note -> add(Role.NOTE, note.mark(), note.unit(), note.text(), List.of()));
        return new ParagraphStream(
                lines.format(), Optional.empty(), pieces, List.of(), Optional.empty(), notices, lines.visibleText());
    }

    /** Where a text has lost its notes, the marks in it that are glued to their words tell how many there were. */
    private NoteMarkFinder marks(InlineNoteFinder notes, String titleMark) {
        List<NoteMarkFinder.Marked> marked = notes.others().stream()
                .map(unit -> new NoteMarkFinder.Marked(unit.text(), 1, 1))
                .toList();
        Map<Integer, Integer> pages = new TreeMap<>();
        notes.notes().stream()
                .filter(PastedNote::isNumbered)
                .forEach(note -> pages.put(Integer.valueOf(note.mark()), 1));
        pages.keySet().removeIf(number -> number.toString().equals(titleMark));
        if (notes.notes().stream().noneMatch(PastedNote::isNumbered)) {
            int last = NoteMarkFinder.lastOfRun(marked, phrases.lexicon());
            for (int number = 1; number <= last; number++) {
                pages.put(number, 1);
            }
            if (last > 0) {
                notices.add(new Notice(
                        Notice.NoticeKind.DOUBTFUL,
                        0,
                        0,
                        last == 1
                                ? "note 1 is not in the text; its mark is taken out of the words"
                                : "notes 1 to " + last
                                        + " are not in the text; their marks are taken out of the words"));
            }
        }
        return new NoteMarkFinder(marked, pages, phrases.lexicon());
    }

    private Role role(List<TextUnit> units, int i) {
        String text = units.get(i).text();
        boolean numbered =
                i + 1 < units.size() && ParagraphLabels.number(units.get(i + 1).text()) > 0;
        // However long: a paragraph before another would be closed, but for a recital of which the end is lost.
        boolean heading = numbered
                && ParagraphLabels.beginsWithCapital(text)
                && !phrases.isClosed(LineEnd.withoutAside(text))
                && !phrases.beginsRecital(text);
        return isFurniture(units.get(i)) ? Role.MARGIN : heading ? Role.HEADING_BY_PLACE : Role.TEXT;
    }

    private boolean isFurniture(TextUnit unit) {
        return LinePatterns.isRule(unit.text())
                || LinePatterns.isLoneInteger(unit.text())
                || phrases.furniture(unit.text()).isPresent();
    }

    /** A label on a line of its own, with what it labels. */
    private static List<TextUnit> withLabels(List<TextUnit> units) {
        List<TextUnit> labelled = new ArrayList<>();
        boolean alone = false;
        for (TextUnit unit : units) {
            boolean label = ParagraphLabels.isAlone(unit.text());
            labelled.add(alone && !label ? labelled.remove(labelled.size() - 1).and(unit) : unit);
            alone = label;
        }
        return labelled;
    }

    private void add(Role role, String label, TextUnit unit, String text, List<NoteMark> marks) {
        pieces.add(new Piece(
                role, label, text, unit.source(), marks, unit.rows().get(0).line()));
    }
}
