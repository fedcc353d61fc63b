package recital.source.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import recital.model.Notice;
import recital.source.AnnotatedText;
import recital.source.Limit;
import recital.source.Limits;
import recital.source.ListCounter;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.source.SourceException;
import recital.source.TableGrid;
import recital.text.Interruption;

/**
 * Walks a {@code .doc} file and cuts it into pieces.
 *
 * <p>source: [MS-DOC] 2.4.1 and 2.8 for the characters that stand for something else.
 */
final class DocWalk {

    private static final char NOTE = '\u0002';
    private static final char CELL_END = '\u0007';
    private static final char LINE_BREAK = '\u000b';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char HARD_HYPHEN = '\u001e';
    private static final short RAISED = 1;
    private static final int FIRST_HEADING = 1;
    private static final int LAST_HEADING = 9;

    private final HWPFDocument document;
    private final Limits limits;
    private final TrackedChangeNotices tracking;
    private final Notes footnotes;
    private final Notes endnotes;

    /** Where the last run of characters ends: LibreOffice leaves out the end of the last paragraph. */
    private final int runsEnd;

    private final DocNumbering numbering = new DocNumbering();
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder visible = new StringBuilder();
    private RunningText text = new RunningText();
    private boolean endless;
    private final Deque<Character> fields = new ArrayDeque<>();
    private boolean inNote;
    private int footnotesCounted;
    private int endnotesCounted;
    private @Nullable TableGrid table;
    private final List<Piece> cell = new ArrayList<>();
    private int tables;

    DocWalk(HWPFDocument document, Limits limits, TrackedChangeNotices tracking) {
        this.document = document;
        this.limits = limits;
        this.tracking = tracking;
        this.footnotes = document.getFootnotes();
        this.endnotes = document.getEndnotes();
        this.runsEnd = document.getCharacterTable().getTextRuns().stream()
                .mapToInt(CHPX::getEnd)
                .max()
                .orElse(0);
    }

    void read() throws SourceException {
        if (DocNumbering.isChanged(document)) {
            tracking.numbersLost();
        }
        readAll(document.getRange(), Role.TEXT);
        endTable();
        for (Range margin : new Range[] {document.getHeaderStoryRange(), document.getMainTextboxRange()}) {
            if (margin != null) {
                readAll(margin, Role.MARGIN);
            }
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Notice> notices() {
        return tracking.notices();
    }

    String visible() {
        return visible.toString();
    }

    private void readAll(Range range, Role role) throws SourceException {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (role == Role.TEXT) {
                startTable(paragraph);
            }
            readRuns(paragraph);
            if (!endless) {
                end(paragraph, role);
            }
            if (role == Role.TEXT) {
                endCell(paragraph);
            }
        }
    }

    /** A table is its paragraphs up to one outside; the mark that ends a cell or a row stands in its last paragraph. */
    private void startTable(Paragraph paragraph) {
        if (!paragraph.isInTable()) {
            endTable();
        } else if (table == null) {
            table = new TableGrid();
            table.row();
        }
    }

    private void endCell(Paragraph paragraph) {
        if (table == null) {
            return;
        }
        if (paragraph.isTableRowEnd()) {
            table.row();
        } else if (paragraph.text().indexOf(CELL_END) >= 0) {
            table.cell(1, 1, false, cell);
            cell.clear();
        }
    }

    private void endTable() {
        if (table != null) {
            List<Piece> loose = List.copyOf(cell);
            cell.clear();
            pieces.addAll(table.isTable() ? table.inCells(++tables) : table.plain());
            pieces.addAll(loose);
            table = null;
        }
    }

    private void add(Piece piece) {
        (table == null ? pieces : cell).add(piece);
    }

    private void end(Paragraph paragraph, Role role) {
        AnnotatedText words = text.words();
        text = new RunningText();
        if (paragraph.isTableRowEnd() && words.isEmpty()) {
            return;
        }
        String label = role == Role.TEXT ? numbering.next(paragraph) : "";
        show(" " + label + " ");
        String source = (label + " " + words.source()).strip();
        if (!source.isEmpty()) {
            boolean heading = role == Role.TEXT
                    && paragraph.getStyleIndex() >= FIRST_HEADING
                    && paragraph.getStyleIndex() <= LAST_HEADING;
            add(Piece.of(heading ? Role.HEADING_BY_STYLE : role, label, 0, words, source, 0));
        }
    }

    private void show(String shown) {
        visible.append(shown);
    }

    private void readRuns(Range range) throws SourceException {
        Interruption.check();
        endless = false;
        int read = range.getStartOffset();
        for (int i = 0; read < runsEnd && i < range.numCharacterRuns(); i++) {
            CharacterRun run = range.getCharacterRun(i);
            read = run.getEndOffset();
            boolean gone = isLeftOut(run);
            if (gone && run.text().endsWith("\r")) {
                endless = true;
            }
            readRun(run, gone || run.isVanished());
            checkLength();
        }
        if (read < range.getEndOffset()) {
            // Nothing says how it looks.
            readCharacters(new Range(read, range.getEndOffset(), document), false, false);
            checkLength();
        }
    }

    private void checkLength() throws SourceException {
        if (visible.length() > limits.characters()) {
            throw SourceException.limitExceeded(Limit.CHARACTERS, "longer than " + limits.characters() + " characters");
        }
    }

    private boolean isLeftOut(CharacterRun run) {
        return run.isMarkedInserted() && tracking.leavesOutInserted()
                || run.isMarkedDeleted() && tracking.leavesOutDeleted();
    }

    private void readRun(CharacterRun run, boolean unseen) throws SourceException {
        boolean raised = run.getSubSuperScriptIndex() == RAISED || run.getVerticalOffset() >= WordStyles.LEAST_RAISED;
        if (run.isSymbol() && !unseen && !inInstructions()) {
            add(RunningText.sign(run.getSymbolCharacter()), raised);
        } else {
            readCharacters(run, unseen, raised);
        }
    }

    private void readCharacters(Range range, boolean unseen, boolean raised) throws SourceException {
        String characters = range.text();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == FIELD_BEGIN || c == FIELD_RESULT || c == FIELD_END) {
                trackField(c);
            } else if (!unseen && !inInstructions()) {
                readCharacter(c, range.getStartOffset() + i, raised);
            }
        }
    }

    /** A field is its instructions, then its result, which alone is seen; either may hold fields. */
    private void trackField(char sign) {
        if (sign != FIELD_BEGIN) {
            fields.poll();
        }
        if (sign != FIELD_END) {
            fields.push(sign);
        }
    }

    private boolean inInstructions() {
        return fields.contains(FIELD_BEGIN);
    }

    private void readCharacter(char c, int position, boolean raised) throws SourceException {
        if (isNote(footnotes, position)) {
            addNote(
                    footnotes,
                    document.getFootnoteRange(),
                    position,
                    c == NOTE ? ListCounter.DECIMAL.print(++footnotesCounted) : String.valueOf(c),
                    c == NOTE);
        } else if (isNote(endnotes, position)) {
            addNote(
                    endnotes,
                    document.getEndnoteRange(),
                    position,
                    c == NOTE ? ListCounter.LOWER_ROMAN.print(++endnotesCounted) : String.valueOf(c),
                    c == NOTE);
        } else if (c == LINE_BREAK) {
            text.newBlock();
        } else if (c == HARD_HYPHEN) {
            add("\u2011", raised);
        } else if (c == '\t' || c == CELL_END || c == '\f') {
            text.add(" ", raised);
        } else if (c >= ' ' && c != '\u00ad') {
            add(String.valueOf(c), raised);
        }
    }

    private void add(String shown, boolean raised) {
        show(shown);
        text.add(shown, raised);
    }

    private boolean isNote(Notes notes, int position) {
        return !inNote && notes.getNoteIndexByAnchorPosition(position) >= 0;
    }

    private void addNote(Notes notes, Range range, int position, String mark, boolean counted) throws SourceException {
        int index = notes.getNoteIndexByAnchorPosition(position);
        show(" " + mark + " ");
        text.mark(mark);
        RunningText outer = text;
        boolean outerEndless = endless;
        text = new RunningText();
        int from = visible.length();
        inNote = true;
        readRuns(new Range(
                range.getStartOffset() + notes.getNoteTextStartOffset(index),
                range.getStartOffset() + notes.getNoteTextEndOffset(index),
                document));
        inNote = false;
        AnnotatedText words = text.words();
        text = outer;
        endless = outerEndless;
        // A mark that is typed stands in the note as well.
        boolean typed = !counted && words.source().startsWith(mark);
        String said = typed && words.text().startsWith(mark)
                ? words.text().substring(mark.length()).strip()
                : words.text();
        if (!typed) {
            visible.insert(from, " " + mark + " ");
        }
        add(new Piece(Role.NOTE, mark, said, typed ? words.source() : mark + " " + words.source(), List.of(), 0));
    }
}
